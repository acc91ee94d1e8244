import { actionName } from './model.ts';
import type { Job, Workflow } from './model.ts';
import { mayWrite } from './permissions.ts';

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

/** Whether the job writes a release, packages or attestations, or may ask for an OIDC token. */
export function isReleasing(workflow: Workflow, job: Job): boolean {
  if (mayWrite(workflow, job, ['id-token', 'packages', 'attestations'])) return true;
  return job.steps.some(
    (step) => releasingActions.includes(actionName(step.uses)) || releasingCommand.test(step.run ?? ''),
  );
}
