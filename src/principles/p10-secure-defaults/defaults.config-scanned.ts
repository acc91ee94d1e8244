import { unread } from '../unread.ts';

export const defaultsConfigScanned = unread({
  id: 'defaults.config-scanned',
  level: 'supporting',
  question: 'Are configuration-scanning results published as code-scanning analyses?',
  claims: ['1.4.3'],
  attestable: false,
  reads: 'code-scanning analyses',
});
