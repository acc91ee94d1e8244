import { unread } from '../unread.ts';

export const channelsTrustedPublishing = unread({
  id: 'channels.trusted-publishing',
  level: 'supporting',
  question: 'Does publishing use OIDC rather than a stored token?',
  claims: ['2.1.4'],
  attestable: false,
  reads: 'how workflows publish',
});
