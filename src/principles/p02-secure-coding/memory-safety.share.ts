import { unread } from '../unread.ts';

export const memorySafetyShare = unread({
  id: 'memory-safety.share',
  level: 'supporting',
  question: 'Which share of the code is in memory-safe languages?',
  claims: [],
  attestable: false,
  reads: 'the languages of the repository',
});
