import { unread } from '../unread.ts';

export const postureMachineReadable = unread({
  id: 'posture.machine-readable',
  level: 'supporting',
  question: 'Is a valid security-insights.yml present?',
  claims: ['4.1.2'],
  attestable: false,
  reads: 'security-insights.yml',
});
