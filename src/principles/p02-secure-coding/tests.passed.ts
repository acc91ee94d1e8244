import { unread } from '../unread.ts';

export const testsPassed = unread({
  id: 'tests.passed',
  level: 'required',
  question: 'Did the test checks of the release commit run and pass, and do the rules require them?',
  claims: ['1.3.2'],
  attestable: false,
  reads: 'check runs',
});
