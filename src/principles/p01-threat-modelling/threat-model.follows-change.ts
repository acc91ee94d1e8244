import { unread } from '../unread.ts';

export const threatModelFollowsChange = unread({
  id: 'threat-model.follows-change',
  level: 'required',
  question: "Is no material change in the range newer than the threat model's last commit?",
  claims: ['1.4.1'],
  attestable: true,
  reads: 'which changes are material and when the threat model last changed',
});
