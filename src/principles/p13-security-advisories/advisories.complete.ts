import { unread } from '../unread.ts';

export const advisoriesComplete = unread({
  id: 'advisories.complete',
  level: 'required',
  question: 'Has each advisory an identifier, a severity vector, affected and patched ranges, and credits?',
  claims: ['3.4.2'],
  attestable: false,
  reads: 'security advisories',
});
