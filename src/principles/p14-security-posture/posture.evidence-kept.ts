import { unread } from '../unread.ts';

export const postureEvidenceKept = unread({
  id: 'posture.evidence-kept',
  level: 'required',
  question: "Is the previous release's evidence still attached, and does it still verify?",
  claims: ['4.1.2'],
  attestable: false,
  reads: 'evidence attached to earlier releases',
});
