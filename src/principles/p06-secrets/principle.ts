import { definePrinciple } from '../principle.ts';
import { secretsHardwareBacked } from './secrets.hardware-backed.ts';
import { secretsNoneExposed } from './secrets.none-exposed.ts';
import { secretsRotated } from './secrets.rotated.ts';
import { secretsScanned } from './secrets.scanned.ts';
import { secretsScoped } from './secrets.scoped.ts';
import { secretsShortLived } from './secrets.short-lived.ts';

/** Secrets: kept out of the source, short-lived, rotated and in safe hardware. */
export const secrets = definePrinciple({
  number: 6,
  checks: [secretsScanned, secretsNoneExposed, secretsRotated, secretsShortLived, secretsHardwareBacked, secretsScoped],
  limits: [
    'Secrets outside the repository and its pipelines are not seen.',
    'The hardware behind a key is known only to its owner.',
    'No secret value is ever asked for, so none can be judged.',
  ],
});
