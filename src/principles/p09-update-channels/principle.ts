import { definePrinciple } from '../principle.ts';
import { channelsAuthenticated } from './channels.authenticated.ts';
import { channelsDeclared } from './channels.declared.ts';
import { channelsTrustedPublishing } from './channels.trusted-publishing.ts';
import { updatesTestedBeforeRelease } from './updates.tested-before-release.ts';

/** Update channels: customers get updates only from places that can be trusted. */
export const updateChannels = definePrinciple({
  number: 9,
  checks: [channelsDeclared, channelsAuthenticated, channelsTrustedPublishing, updatesTestedBeforeRelease],
  limits: [
    "The vendor's own download sites and update programs are not seen.",
    'Only npm, PyPI, image registries and TUF repositories that are declared are asked.',
    'How the product checks an update before it installs it is not tested.',
  ],
});
