import { unread } from '../unread.ts';

export const advisoriesPublished = unread({
  id: 'advisories.published',
  level: 'required',
  question: 'Are vulnerabilities fixed in the range covered by published advisories?',
  claims: ['3.4.2'],
  attestable: true,
  reads: 'security advisories',
});
