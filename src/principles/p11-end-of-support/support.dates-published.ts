import { unread } from '../unread.ts';

export const supportDatesPublished = unread({
  id: 'support.dates-published',
  level: 'required',
  question: 'Are supported versions with end dates published in a form that machines can read?',
  claims: ['4.1.1'],
  attestable: true,
  reads: 'support tables',
});
