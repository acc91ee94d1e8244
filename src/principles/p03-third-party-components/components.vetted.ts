import { unread } from '../unread.ts';

export const componentsVetted = unread({
  id: 'components.vetted',
  level: 'required',
  question:
    'Was every component matched against a vulnerability source, with no critical or high match left unaddressed?',
  claims: ['3.3.1', '1.2.3'],
  attestable: false,
  reads: 'vulnerability sources, Dependabot alerts and VEX statements',
});
