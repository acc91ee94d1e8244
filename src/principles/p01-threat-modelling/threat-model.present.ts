import { unread } from '../unread.ts';

export const threatModelPresent = unread({
  id: 'threat-model.present',
  level: 'required',
  question: 'Does a threat model that is not an empty shell stand in the tree at the release commit?',
  claims: ['1.4.1'],
  attestable: true,
  reads: 'threat-model files',
});
