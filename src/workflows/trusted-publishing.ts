import { fieldsOf, type Fields } from '../text/values.ts';
import { secretsOf } from './expressions.ts';
import { actionName, asText } from './model.ts';
import type { Job, KeyRule, Step, Workflow } from './model.ts';
import { mayWrite } from './permissions.ts';

/** Actions that trade the job's identity for a registry's key; with `unless` they would use a stored one. */
const publishers = new Map<string, readonly [registry: string, unless: string]>(
  Object.entries({
    'pypa/gh-action-pypi-publish': ['PyPI', 'password'],
    'rust-lang/crates-io-auth-action': ['crates.io', ''],
    'rubygems/configure-rubygems-credentials': ['RubyGems', 'api-token'],
    'rubygems/release-gem': ['RubyGems', ''],
    'nuget/login': ['NuGet', ''],
  }),
);
const npmPublish = /\b(?:npm|pnpm|yarn npm)\s+(?:stage\s+)?publish\b/;
const npmToken = /(?:NODE_AUTH|NPM).*TOKEN/i;

/** A registry gives a key for the length of the job, which may ask for an identity and is handed no stored one. */
export const trustedPublishing: KeyRule = (workflow) =>
  workflow.jobs
    .filter((job) => mayWrite(workflow, job, ['id-token']))
    .flatMap((job) =>
      job.ownSteps.flatMap((step) => {
        const registry = registryOf(workflow, job, step);
        if (registry === null) return [];
        const detail = `Job ${job.id} publishes to ${registry} by its own identity, without a stored token.`;
        const path = [...step.path, step.uses === null ? 'run' : 'uses'];
        return [{ kind: 'trusted-publishing' as const, path, detail }];
      }),
    );

function registryOf(workflow: Workflow, job: Job, step: Step): string | null {
  const [registry, unless] = publishers.get(actionName(step.uses)) ?? [null, ''];
  if (registry !== null) return unless !== '' && (asText(step.with[unless]) ?? '') !== '' ? null : registry;
  if (!npmPublish.test((step.run ?? '').slice(0, 100_000))) return null;
  const places = [fieldsOf(workflow.body['env']), fieldsOf(job.body['env']), step.env];
  return places.some(holdsToken) ? null : 'npm';
}

function holdsToken(env: Fields): boolean {
  return Object.entries(env).some(([key, value]) => npmToken.test(key) && secretsOf(asText(value) ?? '').length > 0);
}
