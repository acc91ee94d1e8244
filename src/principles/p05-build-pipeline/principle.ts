import { definePrinciple } from '../principle.ts';
import { buildGated } from './build.gated.ts';
import { buildHosted } from './build.hosted.ts';
import { buildReproducible } from './build.reproducible.ts';
import { buildSlsaLevel } from './build.slsa-level.ts';
import { provenanceVerified } from './provenance.verified.ts';
import { workflowLeastPrivilege } from './workflow.least-privilege.ts';
import { workflowNoDangerousTrigger } from './workflow.no-dangerous-trigger.ts';
import { workflowPinned } from './workflow.pinned.ts';

/** Build pipeline: where the artefacts come from, and whether anybody else could have changed them on the way. */
export const buildPipeline = definePrinciple({
  number: 5,
  checks: [
    provenanceVerified,
    buildSlsaLevel,
    workflowLeastPrivilege,
    workflowPinned,
    workflowNoDangerousTrigger,
    buildHosted,
    buildGated,
    buildReproducible,
  ],
  limits: [
    'Provenance shows where and from which commit an artefact was built, not that the source is free of faults.',
    'How build machines other than GitHub-hosted runners are hardened cannot be seen.',
    'Actions and workflows that the pipeline calls in other repositories are not read themselves.',
    'Build systems outside this repository, and the retention of their logs, are not seen.',
  ],
});
