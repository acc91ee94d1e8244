import { unread } from '../unread.ts';

export const advisoriesTimely = unread({
  id: 'advisories.timely',
  level: 'required',
  question: 'Are advisory and patched release no more than the configured days apart?',
  claims: ['3.5.1'],
  attestable: false,
  reads: 'security advisories',
});
