import { defineCheck } from '../check.ts';
import {
  checkNotes,
  deletionBlocked,
  forcePushesBlocked,
  pullRequestNeeded,
  statusChecksRequired,
} from '../reading/branch-properties.ts';
import { ruleNotes } from '../reading/bypass.ts';
import { propertyPart, ruleFacts } from '../reading/effective-rules.ts';
import { allHold } from '../reading/parts.ts';
import { releaseBranchesPart, releaseBranchNotes } from '../reading/release-branches.ts';
import { sinceNotes } from '../reading/since.ts';
import { capped } from '../reading/words.ts';

/** Rulesets and classic protection merged; who may bypass is listed or said not to be visible, never taken for nobody. */
export const branchProtected = defineCheck({
  id: 'branch.protected',
  level: 'required',
  question:
    'Do active rules on the default and release branches block force pushes and deletion, and need pull requests and status checks?',
  claims: ['2.2.2'],
  attestable: false,
  needs: [...ruleFacts, 'releaseBranches', 'repository', 'previousRelease'],
  judge(facts) {
    const properties = [forcePushesBlocked, deletionBlocked, pullRequestNeeded, statusChecksRequired(facts)];
    const others = releaseBranchesPart(facts);
    const parts = properties.map((property) => propertyPart(facts, property));
    const notes = [...checkNotes(facts), ...ruleNotes(facts), ...sinceNotes(facts), ...releaseBranchNotes(facts)];
    return allHold('Default branch', others === null ? parts : [...parts, others], { details: capped(notes) });
  },
});
