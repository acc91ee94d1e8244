import { unread } from '../unread.ts';

export const secretsScanned = unread({
  id: 'secrets.scanned',
  level: 'required',
  question: 'Are secret scanning and push protection on?',
  claims: ['2.1.4'],
  attestable: false,
  reads: 'the security settings of the repository',
});
