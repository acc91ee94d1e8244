import { unread } from '../unread.ts';

export const componentsPinned = unread({
  id: 'components.pinned',
  level: 'required',
  question: 'Are lockfiles with hashes committed for each ecosystem present?',
  claims: ['1.2.2'],
  attestable: false,
  reads: 'the contents of lockfiles',
});
