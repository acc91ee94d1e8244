import { unread } from '../unread.ts';

export const supportThisReleaseCovered = unread({
  id: 'support.this-release-covered',
  level: 'required',
  question: 'Is the version being released inside a supported line?',
  claims: ['4.1.1'],
  attestable: false,
  reads: 'support tables',
});
