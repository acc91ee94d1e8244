import { defineCheck } from '../check.ts';
import {
  approvalsRequired,
  deletionBlocked,
  forcePushesBlocked,
  pullRequestNeeded,
  statusChecksRequired,
} from '../reading/branch-properties.ts';
import { propertyPart, ruleFacts } from '../reading/effective-rules.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { sentence, shortSha } from '../reading/words.ts';

const provenance =
  'Level 2 also needs source provenance attestations, which GitHub does not issue and this version does not read';

/**
 * SLSA 1.2 source track. Level 1 is a commit of a version control system; no higher level is ever claimed without source
 * provenance. The result says whether the next level's history controls hold, the details how far the others do.
 */
export const sourceSlsaLevel = defineCheck({
  id: 'source.slsa-level',
  level: 'supporting',
  question: 'Which level of the SLSA 1.2 source track is reached, and what stops the next one?',
  claims: ['1.1.4'],
  attestable: false,
  needs: [...ruleFacts, 'tag'],
  judge(facts, terms) {
    if (facts.tag.state !== 'seen') {
      const why = facts.tag.state === 'hidden' ? facts.tag.detail : 'the platform shows no tag';
      return notObservable(`No revision of the release could be seen: ${sentence(why)}`, undefined);
    }
    const history = [forcePushesBlocked, deletionBlocked].map((property) => propertyPart(facts, property));
    const controls = [pullRequestNeeded, statusChecksRequired(facts)].map((property) => propertyPart(facts, property));
    const review = propertyPart(facts, approvalsRequired(Math.max(1, terms.minimumApprovals)));
    const details = [
      ...history.map(({ say }) => `Level 2, history: ${say}`),
      provenance,
      ...controls.map(({ say }) => `Level 3, technical controls: ${say}`),
      `Level 4, two-party review: ${review.say}`,
    ];
    const reached = `Source Level 1 (Git commit ${shortSha(facts.tag.value.commit)})`;
    for (const part of history) {
      if (part.held === 'no') return notMet(`${reached}; Level 2 is stopped: ${part.say}.`, part.fix, { details });
    }
    for (const part of history) {
      if (part.held === 'unknown')
        return notObservable(`${reached}; Level 2: ${sentence(part.say)}`, part.permission, { details });
    }
    return met(`${reached}; the history controls of Level 2 hold. ${provenance}.`, { details });
  },
});
