import { unread } from '../unread.ts';

export const supportOneYearNotice = unread({
  id: 'support.one-year-notice',
  level: 'required',
  question: 'Was every announced end date published at least 365 days ahead?',
  claims: ['4.2.1'],
  attestable: false,
  reads: 'support tables and when their dates were first published',
});
