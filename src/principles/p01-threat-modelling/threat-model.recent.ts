import { unread } from '../unread.ts';

export const threatModelRecent = unread({
  id: 'threat-model.recent',
  level: 'supporting',
  question: 'Was the threat model reviewed within the configured time?',
  claims: ['1.4.1'],
  attestable: false,
  reads: 'the history of single files',
});
