import { unread } from '../unread.ts';

export const secretsRotated = unread({
  id: 'secrets.rotated',
  level: 'required',
  question: 'Is every Actions secret younger than the rotation policy allows?',
  claims: ['2.1.4'],
  attestable: true,
  reads: 'the ages of Actions secrets',
});
