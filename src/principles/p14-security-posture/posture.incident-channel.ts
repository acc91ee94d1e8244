import { unread } from '../unread.ts';

export const postureIncidentChannel = unread({
  id: 'posture.incident-channel',
  level: 'supporting',
  question: 'Is a place named where customers hear of incidents?',
  claims: ['4.3.1', '4.3.2'],
  attestable: true,
  reads: 'where incidents are announced',
});
