import { unread } from '../unread.ts';

export const staticAnalysisRan = unread({
  id: 'static-analysis.ran',
  level: 'required',
  question: 'Does a static analysis cover the release commit?',
  claims: ['1.4.4'],
  attestable: false,
  reads: 'code-scanning analyses and check runs',
});
