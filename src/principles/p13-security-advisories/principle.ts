import { definePrinciple } from '../principle.ts';
import { advisoriesComplete } from './advisories.complete.ts';
import { advisoriesMachineReadable } from './advisories.machine-readable.ts';
import { advisoriesPublished } from './advisories.published.ts';
import { advisoriesTimely } from './advisories.timely.ts';

/** Security advisories: customers hear of fixed vulnerabilities in time. */
export const securityAdvisories = definePrinciple({
  number: 13,
  checks: [advisoriesPublished, advisoriesComplete, advisoriesTimely, advisoriesMachineReadable],
  limits: [
    'A vulnerability that was fixed silently cannot be told from any other fix.',
    'Notices by mail or through customer portals are not seen.',
  ],
});
