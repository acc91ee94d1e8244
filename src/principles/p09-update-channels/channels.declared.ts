import { defineCheck } from '../check.ts';
import { channelFacts, channelLine, channelName, channelsOf } from '../reading/channels.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** Who knows where updates come from does not take them from elsewhere. */
export const channelsDeclared = defineCheck({
  id: 'channels.declared',
  level: 'required',
  question: 'Are the places from which customers get updates declared or detectable?',
  claims: ['3.1.2'],
  attestable: true,
  needs: channelFacts,
  judge(facts, terms) {
    const { channels, unseen } = channelsOf(facts, terms);
    const declared = channels.filter(({ from }) => from.includes('declared'));
    if (channels.length > 0) {
      const names = naming([...new Set(channels.map(channelName))]);
      return met(
        `${count(channels.length, 'update channel')}, ${String(declared.length)} of them declared: ${names}.`,
        {
          details: capped(channels.map(channelLine)),
        },
      );
    }
    if (unseen !== null)
      return notObservable(`None is declared, and what publishes could not be seen: ${unseen.why}`, unseen.permission);
    return notMet(
      'No update channel is declared, no workflow publishes anything and the release carries no files.',
      'List the places under `channels` in .github/copse.yml, e.g. `- kind: npm` with the `name` of the package.',
    );
  },
});
