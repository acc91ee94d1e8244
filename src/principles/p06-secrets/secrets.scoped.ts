import { unread } from '../unread.ts';

export const secretsScoped = unread({
  id: 'secrets.scoped',
  level: 'supporting',
  question: 'Do release secrets belong to a protected environment?',
  claims: ['2.1.3'],
  attestable: false,
  reads: 'the secrets of environments',
});
