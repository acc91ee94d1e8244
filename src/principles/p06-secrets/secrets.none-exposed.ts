import { unread } from '../unread.ts';

export const secretsNoneExposed = unread({
  id: 'secrets.none-exposed',
  level: 'required',
  question: 'Is no secret-scanning alert open?',
  claims: ['2.1.4'],
  attestable: false,
  reads: 'secret-scanning alerts',
});
