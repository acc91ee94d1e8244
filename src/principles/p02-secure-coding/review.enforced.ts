import { defineCheck } from '../check.ts';
import { approvalsRequired, pullRequestNeeded, staleApprovalsDismissed } from '../reading/branch-properties.ts';
import { openToEveryone, ruleNotes } from '../reading/bypass.ts';
import { holdersOf, propertyPart, ruleFacts } from '../reading/effective-rules.ts';
import type { Part } from '../reading/parts.ts';
import { allHold } from '../reading/parts.ts';
import { sinceNotes } from '../reading/since.ts';
import { capped } from '../reading/words.ts';

const bypass: Readonly<Record<'yes' | 'no' | 'unknown', Part>> = {
  no: { held: 'yes', say: 'not everyone who may push can bypass it' },
  yes: {
    held: 'no',
    say: 'everyone who may push can bypass it',
    fix: 'Settings > Rules > Rulesets: take the role Write off the bypass list.',
  },
  unknown: {
    held: 'unknown',
    say: 'who may bypass it is not visible to this token, so it cannot be said that it binds everyone',
    permission: 'administration: read',
  },
};

/** Review is asked for by active rules, holds for the last push, and not everyone can step around it. */
export const reviewEnforced = defineCheck({
  id: 'review.enforced',
  level: 'required',
  question: 'Do the rules need an approved pull request, dismiss stale approvals and leave no bypass for everyone?',
  claims: ['1.3.3', '2.2.2'],
  attestable: false,
  needs: [...ruleFacts, 'previousRelease'],
  judge(facts, terms) {
    const properties = [approvalsRequired(terms.minimumApprovals), staleApprovalsDismissed];
    const parts = [pullRequestNeeded, ...properties].map((property) => propertyPart(facts, property));
    const open = properties
      .map((property) => holdersOf(facts, property))
      .filter(({ rules, classic }) => rules.length > 0 || classic)
      .map((holders) => openToEveryone(facts, holders));
    const worst = (['yes', 'unknown', 'no'] as const).find((answer) => open.includes(answer));
    const all = worst === undefined ? parts : [...parts, bypass[worst]];
    return allHold('Default branch', all, { details: capped([...ruleNotes(facts), ...sinceNotes(facts)]) });
  },
});
