import { unread } from '../unread.ts';

export const updatesAutomated = unread({
  id: 'updates.automated',
  level: 'supporting',
  question: 'Is Dependabot or Renovate configured for every ecosystem present?',
  claims: ['1.2.5'],
  attestable: false,
  reads: 'the configuration of update bots',
});
