import { unread } from '../unread.ts';

export const defaultsNoCredentials = unread({
  id: 'defaults.no-credentials',
  level: 'required',
  question: 'Is shipped configuration free of default credentials?',
  claims: ['1.4.3'],
  attestable: false,
  reads: 'shipped configuration files',
});
