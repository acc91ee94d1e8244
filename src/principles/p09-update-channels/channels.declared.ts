import { unread } from '../unread.ts';

export const channelsDeclared = unread({
  id: 'channels.declared',
  level: 'required',
  question: 'Are the places from which customers get updates declared or detectable?',
  claims: ['3.1.2'],
  attestable: true,
  reads: 'declared update channels and publishing workflows',
});
