import { unread } from '../unread.ts';

export const updatesTested = unread({
  id: 'updates.tested',
  level: 'supporting',
  question: 'Did bot updates merged in the range pass the required checks first?',
  claims: ['1.2.4'],
  attestable: false,
  reads: 'check runs of merged pull requests',
});
