import { unread } from '../unread.ts';

export const threatModelReviewed = unread({
  id: 'threat-model.reviewed',
  level: 'supporting',
  question: "Did the threat model's last change go through a pull request approved by someone else?",
  claims: ['1.4.1'],
  attestable: false,
  reads: 'the history of single files',
});
