import { unread } from '../unread.ts';

export const defaultsDocumented = unread({
  id: 'defaults.documented',
  level: 'required',
  question: 'Is a hardening or secure-configuration guide in the tree or linked?',
  claims: ['4.1.3'],
  attestable: true,
  reads: 'hardening guides',
});
