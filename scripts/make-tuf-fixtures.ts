/**
 * Makes __tests__/fixtures/tuf/ anew with python-tuf, the reference implementation: a repository that is good and some that are not.
 * Usage: node scripts/node24.mjs scripts/make-tuf-fixtures.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { output } from './interop/command.ts';
import { buildPythonTuf, cache } from './interop/tools.ts';

const target = join(process.cwd(), '__tests__', 'fixtures', 'tuf');

await mkdir(cache, { recursive: true });
await mkdir(target, { recursive: true });
const made = JSON.parse(
  await output(await buildPythonTuf(), [join(import.meta.dirname, 'interop', 'tuf_repository.py')]),
) as Record<string, object>;
for (const [name, files] of Object.entries(made)) {
  await writeFile(join(target, `${name}.json`), `${JSON.stringify(files, null, 1)}\n`);
  console.log(name, Object.keys(files).join(' '));
}
