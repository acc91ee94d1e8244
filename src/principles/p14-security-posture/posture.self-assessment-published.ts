import { unread } from '../unread.ts';

export const postureSelfAssessmentPublished = unread({
  id: 'posture.self-assessment-published',
  level: 'required',
  question: 'Can customers reach a self-assessment?',
  claims: ['4.1.3'],
  attestable: true,
  reads: 'published self-assessments',
});
