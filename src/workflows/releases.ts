import { commandsOf, isRun } from './command-lines.ts';
import { actionName } from './model.ts';
import type { Step, Workflow } from './model.ts';
import { mayWrite } from './permissions.ts';
import { publishedBy } from './publishers.ts';

const releasingActions = [
  'actions/attest',
  'actions/attest-build-provenance',
  'actions/attest-sbom',
  'actions/create-release',
  'actions/upload-release-asset',
  'softprops/action-gh-release',
  'ncipollo/release-action',
  'goreleaser/goreleaser-action',
  'googleapis/release-please-action',
  'changesets/action',
  'pypa/gh-action-pypi-publish',
  'js-devtools/npm-publish',
];

const releasingCommand =
  /\bgh\s+(?:release\s+(?:create|upload|edit)|attestation\s+sign)\b|\b(?:npm|pnpm|yarn|cargo|uv|poetry)\s+publish\b|\btwine\s+upload\b|\b(?:docker|podman)\s+push\b|\bgem\s+push\b|\b(?:dotnet\s+)?nuget\s+push\b|\bsemantic-release\b|\bgoreleaser\s+release\b/;

/** The ids of the jobs that write a release, packages or attestations, or may ask for an OIDC token. */
export function releasingJobs(workflow: Workflow): ReadonlySet<string> {
  const releasing = new Set(workflow.jobs.flatMap((job) => job.ownSteps.filter(isReleasing)));
  const jobs = workflow.jobs.filter(
    (job) =>
      mayWrite(workflow, job, ['id-token', 'packages', 'attestations']) ||
      job.steps.some((step) => releasing.has(step)),
  );
  return new Set(jobs.map((job) => job.id));
}

function isReleasing(step: Step): boolean {
  if (releasingActions.includes(actionName(step.uses)) || publishedBy(step).length > 0) return true;
  return commandsOf(step.run).some((command) => isRun(command) && releasingCommand.test(command.plain));
}
