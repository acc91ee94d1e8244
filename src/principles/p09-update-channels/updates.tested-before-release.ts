import { unread } from '../unread.ts';

export const updatesTestedBeforeRelease = unread({
  id: 'updates.tested-before-release',
  level: 'supporting',
  question: 'Did the required checks pass on the release commit?',
  claims: ['3.5.2'],
  attestable: false,
  reads: 'check runs',
});
