import { defineCheck } from '../check.ts';
import { statusChecksRequired } from '../reading/branch-properties.ts';
import { checkLine, jobsOf, outcomeOf } from '../reading/check-runs.ts';
import { propertyPart, ruleFacts } from '../reading/effective-rules.ts';
import { allHold, type Part } from '../reading/parts.ts';
import { requiredNames, testChecks } from '../reading/test-checks.ts';
import { capped, count, naming, shortSha } from '../reading/words.ts';

type Checks = ReturnType<typeof testChecks>;

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

function ranPart(tests: Checks, commit: string, blind: boolean): Part {
  const at = (outcome: string): Checks => tests.filter((check) => outcomeOf(check) === outcome);
  const [passed, failed, waiting] = [at('passed'), at('failed'), at('waiting')];
  const fix = `Release a commit on which the tests passed: let the test workflow run on pushes to the branch or the tag (\`on: push\`).`;
  const names = (checks: Checks): string => naming(checks.map(({ name }) => name));
  if (failed.length > 0) return { held: 'no', say: `${names(failed)} failed on ${shortSha(commit)}`, fix };
  if (waiting.length > 0) return { held: 'unknown', say: `${names(waiting)} has not ended on ${shortSha(commit)}` };
  if (passed.length > 0)
    return { held: 'yes', say: `${count(passed.length, 'test check')} passed on ${shortSha(commit)}` };
  if (blind)
    return {
      held: 'unknown',
      say: 'which checks are tests cannot be told without the workflow files',
      permission: 'contents: read',
    };
  return { held: 'no', say: `no test check ran on ${shortSha(commit)}`, fix };
}

/** That some check is required is not enough: it has to be one that tests. */
function boundPart(tests: Checks, facts: Parameters<typeof requiredNames>[0]): Part {
  const bound = requiredNames(facts).filter(({ name, pinned }) => pinned && tests.some((test) => test.name === name));
  if (bound.length > 0) return { held: 'yes', say: `the rules require ${naming(bound.map(({ name }) => name))}` };
  const names = requiredNames(facts)
    .filter(({ pinned }) => pinned)
    .map(({ name }) => name);
  return names.length === 0
    ? { held: 'yes', say: 'the rules require a workflow to pass' }
    : {
        held: 'no',
        say: `the rules require ${naming(names)}, of which none ran here as a test`,
        fix: 'Settings > Rules > Rulesets: among the required status checks, name the test check, with the app that reports it.',
      };
}
