import { unread } from '../unread.ts';

export const secretsHardwareBacked = unread({
  id: 'secrets.hardware-backed',
  level: 'required',
  question: 'Do signing and deployment keys live in an HSM, a KMS or a keyless service?',
  claims: ['2.1.4'],
  attestable: true,
  reads: 'where workflows keep their signing and deployment keys',
});
