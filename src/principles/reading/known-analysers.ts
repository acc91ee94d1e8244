import type { CommitCheck } from '../../facts/checks.ts';
import type { WorkflowJob } from '../../facts/workflows.ts';
import { isRunOf } from './check-runs.ts';

/** Apps that analyse source code and report by check runs of their own. */
const analyserApps = [
  'github-advanced-security',
  'github-code-scanning',
  'sonarqubecloud',
  'sonarcloud',
  'semgrep-code',
  'semgrep-app',
  'snyk-io',
  'codacy-production',
  'deepsource-io',
  'codeclimate',
  'qltysh',
  'veracode-workflow-app',
  'checkmarx-one',
  'aikido-security',
];

/** Which analyser a check run is of: an app of its own, or a job whose steps run one. Null where it is of none that is known. */
export function analyserOf(check: CommitCheck, jobs: readonly WorkflowJob[]): string | null {
  if (check.kind !== 'check-run' || check.app === null) return null;
  const { slug } = check.app;
  if (analyserApps.some((app) => slug === app || slug.startsWith(`${app}-`))) return slug;
  const tools = jobs.filter((job) => isRunOf(check, job)).flatMap(({ analysers = [] }) => analysers);
  return tools.length === 0 ? null : [...new Set(tools)].join(', ');
}
