import { unread } from '../unread.ts';

export const advisoriesMachineReadable = unread({
  id: 'advisories.machine-readable',
  level: 'supporting',
  question: 'Are valid CSAF or VEX documents published?',
  claims: ['3.4.2'],
  attestable: false,
  reads: 'CSAF and VEX documents',
});
