import type { CommitCheck } from '../../facts/checks.ts';
import type { WorkflowJob } from '../../facts/workflows.ts';
import { activeRules, type RuleFacts } from './effective-rules.ts';
import { isRunOf } from './check-runs.ts';
import { analyserOf } from './known-analysers.ts';

const testName =
  /(?:^|[^a-z])(?:tests?|testing|unit|integration|e2e|end-to-end|spec|specs|pytest|jest|vitest|ci|build|check|checks|verify|conformance)(?:$|[^a-z])/i;

/** The checks that test: a job that runs tests, or where no job is known by that name, a name that says so. */
export function testChecks(checks: readonly CommitCheck[], jobs: readonly WorkflowJob[]): readonly CommitCheck[] {
  return checks.filter((check) => {
    const own = jobs.filter((job) => isRunOf(check, job));
    if (own.some(({ tests }) => tests === true)) return true;
    if (analyserOf(check, jobs) !== null) return false;
    return testName.test(check.name.slice(0, 200));
  });
}

/** Names of the checks that some active rule or classic protection requires, each pinned to an app or not. */
export function requiredNames(facts: RuleFacts): readonly { readonly name: string; readonly pinned: boolean }[] {
  const classic = facts.classicProtection.state === 'seen' ? (facts.classicProtection.value.statusChecks ?? []) : [];
  return [...activeRules(facts).flatMap(({ statusChecks }) => statusChecks ?? []), ...classic].map(
    ({ context, appId }) => ({ name: context, pinned: appId !== null && appId >= 0 }),
  );
}
