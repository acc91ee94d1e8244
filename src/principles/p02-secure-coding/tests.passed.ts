import { defineCheck } from '../check.ts';
import { statusChecksRequired } from '../reading/branch-properties.ts';
import { checkLine, jobsOf } from '../reading/check-runs.ts';
import { propertyPart, ruleFacts } from '../reading/effective-rules.ts';
import { allHold, type Part } from '../reading/parts.ts';
import { boundPart, ranPart } from '../reading/test-parts.ts';
import { testChecks } from '../reading/test-checks.ts';
import { capped } from '../reading/words.ts';

/** Tests that ran on another commit, or that nobody has to pass, say little of what is released. */
export const testsPassed = defineCheck({
  id: 'tests.passed',
  level: 'required',
  question: 'Did the test checks of the release commit run and pass, and do the rules require them?',
  claims: ['1.3.2'],
  attestable: false,
  needs: ['commitChecks', 'workflows', ...ruleFacts],
  judge(facts) {
    const { commitChecks, workflows } = facts;
    const seen = commitChecks.state === 'seen' ? commitChecks.value : null;
    const tests = seen === null ? [] : testChecks(seen.checks, jobsOf(workflows));
    const ran: Part =
      commitChecks.state === 'hidden'
        ? {
            held: 'unknown',
            say: `the checks of the release commit are not visible: ${commitChecks.detail}`,
            permission: commitChecks.permission,
          }
        : ranPart(tests, seen?.commit ?? '', workflows.state === 'hidden');
    const required = propertyPart(facts, statusChecksRequired(facts));
    const parts = required.held === 'yes' && ran.held === 'yes' ? [ran, boundPart(tests, facts)] : [ran, required];
    return allHold('Tests', parts, {
      details: capped(tests.map(checkLine)),
      ...(seen === null ? {} : { evidence: [{ digest: { gitCommit: seen.commit } }] }),
    });
  },
});
