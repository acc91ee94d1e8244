import { outcomeOf } from './check-runs.ts';
import type { Part } from './parts.ts';
import { requiredNames, type testChecks } from './test-checks.ts';
import { count, naming, shortSha } from './words.ts';

type Checks = ReturnType<typeof testChecks>;

/** Whether the tests ran on the commit and passed; `blind` where the workflow files, which tell tests from others, are hidden. */
export function ranPart(tests: Checks, commit: string, blind: boolean): Part {
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
export function boundPart(tests: Checks, facts: Parameters<typeof requiredNames>[0]): Part {
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
