import { defineCheck } from '../check.ts';
import { signaturesRequired } from '../reading/branch-properties.ts';
import { ruleNotes } from '../reading/bypass.ts';
import { propertyPart, ruleFacts } from '../reading/effective-rules.ts';
import { allHold } from '../reading/parts.ts';
import { capped } from '../reading/words.ts';

/** Whether any active rule refuses unsigned commits, from now on. */
export const branchSignaturesEnforced = defineCheck({
  id: 'branch.signatures-enforced',
  level: 'required',
  question: 'Do the rules of the default branch require signed commits?',
  claims: ['1.1.4'],
  attestable: false,
  needs: ruleFacts,
  judge: (facts) =>
    allHold('Default branch', [propertyPart(facts, signaturesRequired)], { details: capped(ruleNotes(facts)) }),
});
