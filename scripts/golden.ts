/** Writes the golden bytes of the evidence again: after a change of checks, facts or format. Look at the difference before it is committed. */
import { writeFile } from 'node:fs/promises';
import { golden, goldenPath } from '../__tests__/support/golden.ts';

await writeFile(goldenPath, `${JSON.stringify(golden(), null, 2)}\n`);
