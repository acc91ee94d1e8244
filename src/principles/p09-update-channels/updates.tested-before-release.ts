import type { CommitCheck } from '../../facts/checks.ts';
import { defineCheck } from '../check.ts';
import { statusChecksRequired } from '../reading/branch-properties.ts';
import { checkLine, outcomeOf } from '../reading/check-runs.ts';
import { propertyPart, ruleFacts } from '../reading/effective-rules.ts';
import { allHold, type Part } from '../reading/parts.ts';
import { requiredNames } from '../reading/test-checks.ts';
import { capped, shortSha } from '../reading/words.ts';

/** The checks that bind changes to the branch, on the very commit that customers get. */
export const updatesTestedBeforeRelease = defineCheck({
  id: 'updates.tested-before-release',
  level: 'supporting',
  question: 'Did the required checks pass on the release commit?',
  claims: ['3.5.2'],
  attestable: false,
  needs: ['commitChecks', ...ruleFacts],
  judge(facts) {
    const { commitChecks } = facts;
    const required = propertyPart(facts, statusChecksRequired(facts));
    if (commitChecks.state === 'hidden') {
      const { detail, permission } = commitChecks;
      const dark: Part = {
        held: 'unknown',
        say: `the checks of the release commit are not visible: ${detail}`,
        permission,
      };
      return allHold('Required checks', [required, dark]);
    }
    const { commit, checks } = commitChecks.state === 'seen' ? commitChecks.value : { commit: '', checks: [] };
    const names = [...new Set(requiredNames(facts).map(({ name }) => name))];
    const ran: readonly Part[] = names.map((name) => ranPart(name, checks, commit));
    // A ruleset may require whole workflows, and does not say by which names their runs go.
    const nameless: readonly Part[] =
      required.held === 'yes' && names.length === 0
        ? [{ held: 'unknown', say: 'the rules require a workflow and name no check' }]
        : [];
    return allHold('Required checks', [required, ...ran, ...nameless], {
      details: capped(checks.filter(({ name }) => names.includes(name)).map(checkLine)),
      ...(commit === '' ? {} : { evidence: [{ digest: { gitCommit: commit } }] }),
    });
  },
});

/** GitHub takes a skipped required check for passed; for a release it tested nothing. */
function ranPart(name: string, checks: readonly CommitCheck[], commit: string): Part {
  const outcomes = checks.filter((check) => check.name === name).map(outcomeOf);
  const at = commit === '' ? 'the release commit' : shortSha(commit);
  const fix = `Release a commit on which every required check passed: let the workflow that reports "${name}" run on pushes to the branch or the tag.`;
  if (outcomes.includes('failed')) return { held: 'no', say: `${name} failed on ${at}`, fix };
  if (outcomes.includes('waiting')) return { held: 'unknown', say: `${name} has not ended on ${at}` };
  if (outcomes.includes('passed')) return { held: 'yes', say: `${name} passed on ${at}` };
  return { held: 'no', say: `${name} ${outcomes.length > 0 ? 'was skipped' : 'did not run'} on ${at}`, fix };
}
