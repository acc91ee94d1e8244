import { unread } from '../unread.ts';

export const staticAnalysisOpenFindings = unread({
  id: 'static-analysis.open-findings',
  level: 'required',
  question: 'Is no critical or high code-scanning alert open past its deadline?',
  claims: ['1.3.3'],
  attestable: false,
  reads: 'code-scanning alerts',
});
