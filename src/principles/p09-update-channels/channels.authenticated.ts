import { unread } from '../unread.ts';

export const channelsAuthenticated = unread({
  id: 'channels.authenticated',
  level: 'required',
  question: 'Is each update channel authenticated and protected in its integrity?',
  claims: ['3.1.2'],
  attestable: false,
  reads: 'registries and other update channels',
});
