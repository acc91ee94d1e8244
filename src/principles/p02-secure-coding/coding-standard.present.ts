import { unread } from '../unread.ts';

export const codingStandardPresent = unread({
  id: 'coding-standard.present',
  level: 'supporting',
  question: 'Is a secure-development or contribution standard in the tree?',
  claims: ['1.1.1'],
  attestable: true,
  reads: 'the contents of contribution guides and standards',
});
