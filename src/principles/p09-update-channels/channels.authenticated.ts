import { defineCheck } from '../check.ts';
import { protectionOf } from '../reading/channel-protection.ts';
import { channelFacts, channelLine, channelsOf } from '../reading/channels.ts';
import { allHold, type Part } from '../reading/parts.ts';
import { notApplicable } from '../reading/verdict.ts';
import { capped } from '../reading/words.ts';

/** An update that anybody on the way could have made is an attack that customers install themselves. */
export const channelsAuthenticated = defineCheck({
  id: 'channels.authenticated',
  level: 'required',
  question: 'Is each update channel authenticated and protected in its integrity?',
  claims: ['3.1.2'],
  attestable: false,
  needs: [...channelFacts, 'signatures', 'checksums', 'channelProtection'],
  judge(facts, terms) {
    const { channels, unseen } = channelsOf(facts, terms);
    if (channels.length === 0 && unseen === null) return notApplicable('No update channel is known.');
    const more: readonly Part[] =
      unseen === null
        ? []
        : [
            {
              held: 'unknown',
              say: `there may be more channels: ${unseen.why.replace(/\.$/, '')}`,
              permission: unseen.permission,
            },
          ];
    return allHold('Update channels', [...channels.map((channel) => protectionOf(channel, facts)), ...more], {
      details: capped(channels.map(channelLine)),
    });
  },
});
