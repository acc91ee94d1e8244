import { expressionsOf, secretsOf } from './expressions.ts';
import { asText } from './model.ts';
import type { Flaw, Rule, Workflow } from './model.ts';
import { valuePlaces } from './value-places.ts';

/** Names of stored keys for clouds and registries that could be had for the length of a job instead. */
const storedKeys: readonly (readonly [string, RegExp])[] = [
  ['AWS', /(?:^|_)AWS_(?:.*_)?SECRET(?:_|$)|(?:^|_)AWS_SECRET/],
  ['Azure', /(?:^|_)(?:AZURE|ARM)_(?:.*_)?(?:CREDENTIALS|CLIENT_SECRET|PASSWORD)(?:_|$)|AZURE_WEBAPP_PUBLISH_PROFILE/],
  ['Google Cloud', /(?:^|_)(?:GCP|GCLOUD|GOOGLE|GKE)_(?:.*_)?(?:CREDENTIALS?|SA_KEY|KEY|SERVICE_ACCOUNT_KEY)(?:_|$)/],
  ['npm', /(?:^|_)(?:NPM|NODE)_(?:.*_)?TOKEN(?:_|$)/],
  [
    'PyPI',
    /(?:^|_)(?:TEST)?PYPI_|(?:^|_)TWINE_PASSWORD$|(?:^|_)UV_PUBLISH_(?:TOKEN|PASSWORD)$|^FLIT_PASSWORD$|^HATCH_INDEX_AUTH$/,
  ],
  ['crates.io', /(?:^|_)(?:CARGO|CRATES)_(?:.*_)?TOKEN(?:_|$)/],
  ['RubyGems', /(?:^|_)(?:GEM_HOST|RUBYGEMS)_(?:.*_)?(?:API_)?KEY(?:_|$)/],
  ['NuGet', /(?:^|_)NUGET_(?:.*_)?(?:KEY|TOKEN)(?:_|$)/],
  ['Maven Central', /(?:^|_)(?:OSSRH|SONATYPE|MAVEN(?:_CENTRAL)?|CENTRAL)_(?:.*_)?(?:PASSWORD|TOKEN)(?:_|$)/],
  [
    'container registry',
    /(?:^|_)(?:DOCKER|DOCKERHUB|DOCKER_HUB|QUAY|REGISTRY|CR)_(?:.*_)?(?:PASSWORD|TOKEN|PAT)(?:_|$)/,
  ],
  ['cloud', /(?:^|_)(?:CLOUDFLARE|CF|DIGITALOCEAN|HEROKU|FLY|VERCEL|NETLIFY)_(?:.*_)?(?:TOKEN|KEY)(?:_|$)/],
  ['Kubernetes', /(?:^|_)KUBE_?CONFIG(?:_|$)/],
];

/** Inputs of well-known actions whose name alone does not tell what they hold. */
const storedInputs: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'azure/login': ['Azure', ['creds']],
  'google-github-actions/auth': ['Google Cloud', ['credentials_json']],
  'docker/login-action': ['container registry', ['password']],
  'redhat-actions/podman-login': ['container registry', ['password']],
  'pypa/gh-action-pypi-publish': ['PyPI', ['password']],
  'cloudflare/wrangler-action': ['cloud', ['apitoken', 'apikey']],
  'js-devtools/npm-publish': ['npm', ['token']],
};

/** A stored key that is handed to a step, and what it opens. */
export type StoredCredential = { readonly opens: string; readonly flaw: Flaw };

/** No stored key for a cloud or a registry is handed to a step, where the platform could issue a short-lived one. */
export const longLivedCredential: Rule = (workflow) => storedCredentials(workflow).map(({ flaw }) => flaw);

/** Every stored key for a cloud or a registry that is handed to a step. */
export function storedCredentials(workflow: Workflow): readonly StoredCredential[] {
  return [
    ...valuePlaces(workflow).flatMap(({ path, values, action }) =>
      Object.entries(values).flatMap(([key, value]) => inValue([...path, key], key, asText(value) ?? '', action)),
    ),
    ...workflow.jobs.flatMap((job) => job.ownSteps.flatMap((step) => inScript([...step.path, 'run'], step.run ?? ''))),
  ];
}

function inValue(path: Flaw['path'], key: string, value: string, action: string): StoredCredential[] {
  const secrets = secretsOf(value);
  const [secret] = secrets;
  if (secret === undefined) return [];
  const [kindOfInput, inputs] = storedInputs[action] ?? ['', []];
  const opens = inputs.includes(key.toLowerCase())
    ? kindOfInput
    : [constantCase(key), ...secrets].map(kindOf).find(Boolean);
  return opens ? [{ opens, flaw: { kind: 'long-lived-credential', path, detail: detailOf(opens, secret, key) } }] : [];
}

function inScript(path: Flaw['path'], script: string): StoredCredential[] {
  return expressionsOf(script).flatMap(({ raw, nth }) => {
    const secret = secretsOf(raw).find(kindOf);
    if (secret === undefined) return [];
    const opens = kindOf(secret) ?? '';
    const detail = detailOf(opens, secret, 'a script');
    return [{ opens, flaw: { kind: 'long-lived-credential', path, text: raw, nth, detail } }];
  });
}

function kindOf(name: string): string | undefined {
  return storedKeys.find(([, pattern]) => pattern.test(name.slice(0, 200)))?.[0];
}

function constantCase(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/-/g, '_')
    .toUpperCase();
}

function detailOf(kind: string, secret: string, where: string): string {
  return `The stored ${kind} credential secrets.${secret} is passed to ${where}.`;
}
