import { defineCheck } from '../check.ts';
import { allHold } from '../reading/parts.ts';
import {
  ancestryPart,
  commitPart,
  protectedBranchPart,
  tagRuleNotes,
  tagRulePart,
  tagSignaturePart,
} from '../reading/tag.ts';
import { missing, unseen } from '../reading/verdict.ts';
import { capped } from '../reading/words.ts';

/** Whether the tag says what was released, and goes on saying it. */
export const tagTrustworthy = defineCheck({
  id: 'tag.trustworthy',
  level: 'required',
  question: 'Is the tag protected, on a commit of a protected branch, and does its own signature verify?',
  claims: ['1.1.4', '3.1.1'],
  attestable: false,
  needs: ['tag', 'release', 'rulesets', 'repository', 'ancestry', 'commitRange', 'branch', 'branchRules'],
  judge(facts) {
    if (facts.tag.state === 'hidden') return unseen('The tag', facts.tag);
    if (facts.tag.state === 'absent') return missing('tag');
    const tag = facts.tag.value;
    const parts = [
      tagRulePart(facts, tag),
      commitPart(facts, tag),
      ancestryPart(facts),
      protectedBranchPart(facts),
      tagSignaturePart(tag),
    ];
    return allHold(`Tag ${tag.name}`, parts, {
      details: capped(tagRuleNotes(facts, tag)),
      evidence: [{ name: tag.name, digest: { gitCommit: tag.commit } }],
    });
  },
});
