import { fieldsOf } from '../text/values.ts';
import type { Publishing, PublishingKind } from '../facts/workflows.ts';
import { storedCredentials } from './credentials.ts';
import { secretsOf } from './expressions.ts';
import { placeOf } from './findings.ts';
import { actionName, asText } from './model.ts';
import type { Flaw, Job, Step, Workflow } from './model.ts';
import { oidcLogin } from './oidc-login.ts';
import { publishedBy } from './publishers.ts';
import { trustedPublishing } from './trusted-publishing.ts';

/** Which stored credentials open which kind of place, as `credentials.ts` calls them. */
const opens: Readonly<Record<PublishingKind, readonly string[]>> = {
  'github-release': [],
  npm: ['npm'],
  pypi: ['PyPI'],
  oci: ['container registry', 'AWS', 'Azure', 'Google Cloud'],
  crates: ['crates.io'],
  nuget: ['NuGet'],
  rubygems: ['RubyGems'],
  maven: ['Maven Central'],
};
const releaseToken = /^(?:GH_TOKEN|GITHUB_TOKEN|TOKEN|REPO_TOKEN)$/i;
const maxPublishings = 500;

/** Each step that puts something where customers get it, with what it shows itself by. A called workflow's steps are in its own file. */
export function publishingsIn(path: string, workflow: Workflow): { publishes?: readonly Publishing[] } {
  const steps = workflow.jobs.flatMap((job) =>
    job.ownSteps.map((step) => ({ job, step, published: publishedBy(step) })),
  );
  const some = steps.filter(({ published }) => published.length > 0);
  if (some.length === 0) return {};
  const keys = keysOf(workflow);
  const publishes = some.flatMap(({ job, step, published }) =>
    published.map(({ kind, text }): Publishing => {
      const place =
        text === null ? { path: [...step.path, 'uses'] } : { path: [...step.path, 'run'], text: text.trim() };
      const { line, column } = placeOf(workflow, place);
      return {
        kind,
        job: job.id.slice(0, 200),
        by: keyFor(keys, workflow, job, step, kind),
        at: { path, line, column },
      };
    }),
  );
  return { publishes: publishes.slice(0, maxPublishings) };
}

type Keys = {
  readonly stored: ReturnType<typeof storedCredentials>;
  readonly trusted: readonly Flaw<unknown>[];
  readonly logins: readonly Flaw<unknown>[];
};

function keysOf(workflow: Workflow): Keys {
  return { stored: storedCredentials(workflow), trusted: trustedPublishing(workflow), logins: oidcLogin(workflow) };
}

function keyFor(keys: Keys, workflow: Workflow, job: Job, step: Step, kind: PublishingKind): Publishing['by'] {
  if (kind === 'github-release') return releaseKey(workflow, job, step);
  const reaches = ({ path }: Pick<Flaw<unknown>, 'path'>) => path[0] === 'env' || isInJob(path, job);
  if (keys.stored.some(({ opens: what, flaw }) => opens[kind].includes(what) && reaches(flaw))) return 'stored-secret';
  if (kind === 'oci') {
    if (keys.logins.some(reaches)) return 'oidc';
    return job.steps.some(logsInWithOwnToken) ? 'workflow-token' : 'unknown';
  }
  const words = opens[kind].map((name) => `publishes to ${name} `);
  return keys.trusted.some((flaw) => reaches(flaw) && words.some((word) => flaw.detail.includes(word)))
    ? 'oidc'
    : 'unknown';
}

function isInJob(path: Flaw['path'], job: Job): boolean {
  return path[0] === 'jobs' && path[1] === job.id;
}

/** A release is written with the workflow's own token unless somebody's is put in its place. */
function releaseKey({ body }: Workflow, job: Job, step: Step): Publishing['by'] {
  const handed = [fieldsOf(body['env']), fieldsOf(job.body['env']), step.env, step.with].flatMap((values) =>
    Object.entries(values).filter(([key]) => releaseToken.test(key)),
  );
  return handed.some(([, value]) => secretsOf(asText(value) ?? '').length > 0) ? 'stored-secret' : 'workflow-token';
}

const ownToken = /\$\{\{\s*(?:github\.token|secrets\.github_token)\s*\}\}/i;

function logsInWithOwnToken(step: Step): boolean {
  const logsIn = actionName(step.uses) === 'docker/login-action' || /\blogin\b/.test(step.run ?? '');
  const values = [...Object.values(step.with), ...Object.values(step.env), step.run];
  return logsIn && values.some((value) => ownToken.test(asText(value) ?? ''));
}
