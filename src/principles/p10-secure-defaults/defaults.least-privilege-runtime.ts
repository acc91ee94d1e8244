import { unread } from '../unread.ts';

export const defaultsLeastPrivilegeRuntime = unread({
  id: 'defaults.least-privilege-runtime',
  level: 'required',
  question: 'Do container files drop root, and manifests and charts set a restrictive security context?',
  claims: ['3.5.2'],
  attestable: false,
  reads: 'container files, manifests and charts',
});
