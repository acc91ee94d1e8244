import { definePrinciple } from '../principle.ts';
import { postureEvidenceKept } from './posture.evidence-kept.ts';
import { postureIncidentChannel } from './posture.incident-channel.ts';
import { postureMachineReadable } from './posture.machine-readable.ts';
import { postureSelfAssessmentPublished } from './posture.self-assessment-published.ts';

/** Security posture: customers can get at what they need to judge the product. */
export const securityPosture = definePrinciple({
  number: 14,
  checks: [postureEvidenceKept, postureSelfAssessmentPublished, postureMachineReadable, postureIncidentChannel],
  limits: [
    'What customers are told under contract or in person is not seen.',
    'Whether published information is understood, or true beyond what was checked, is not judged.',
  ],
});
