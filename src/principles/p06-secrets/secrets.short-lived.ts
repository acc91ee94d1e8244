import { unread } from '../unread.ts';

export const secretsShortLived = unread({
  id: 'secrets.short-lived',
  level: 'required',
  question: 'Do workflows reach clouds and registries by OIDC rather than by stored keys?',
  claims: ['2.1.4'],
  attestable: false,
  reads: 'how workflows log in to clouds and registries, and which secrets they use for it,',
});
