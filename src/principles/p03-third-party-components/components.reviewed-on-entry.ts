import { unread } from '../unread.ts';

export const componentsReviewedOnEntry = unread({
  id: 'components.reviewed-on-entry',
  level: 'supporting',
  question: 'Does a dependency review gate pull requests?',
  claims: ['1.2.3'],
  attestable: false,
  reads: 'which jobs of a workflow review dependencies',
});
