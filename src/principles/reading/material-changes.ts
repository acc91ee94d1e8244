import type { CommitFact } from '../../facts/history.ts';
import { matchesGlob } from './glob.ts';

/** A merged request with this label is material whatever files it touches. */
export const materialLabel = 'material-change';

/** Tests, documents and other people's code change without changing what can be attacked. */
const never =
  /(?:^|\/)(?:docs?|node_modules|vendor|third[-_]party|testdata|tests?|__tests__|e2e|fixtures|examples?)\/|\.(?:md|markdown|rst|adoc|txt|png|svg)$|[._-](?:test|spec)\.[a-z]{1,5}$|_test\.[a-z]{1,5}$/i;

const usual: readonly (readonly [string, RegExp])[] = [
  ['workflow', /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.ya?ml$|(?:^|\/)jenkinsfile$/i],
  [
    'container or infrastructure',
    /(?:^|\/)(?:(?:docker|container)file[^/]{0,60}|(?:docker-)?compose[^/]{0,60}\.ya?ml|chart\.yaml|values[^/]{0,60}\.yaml)$|\.(?:tf|tfvars|bicep|dockerfile)$|(?:^|\/)(?:k8s|kubernetes|helm|charts?|terraform)\/[^.]{0,200}\.(?:ya?ml|json)$/i,
  ],
  [
    'API description',
    /(?:^|\/)[^/]{0,60}(?:openapi|swagger|asyncapi)[^/]{0,60}\.(?:ya?ml|json)$|\.(?:proto|graphqls?|wsdl|avdl|raml)$/i,
  ],
  [
    'authentication or cryptography',
    /(?:^|[/._-])(?:auth|authn|authz|authentication|authorization|oauth2?|oidc|saml|sso|login|logins|session|sessions|password|passwords|crypto|cryptography|encryption|decrypt|encrypt|signing|signature|signatures|jwt|jwks|tls|certificates?|keystore|permission|permissions|rbac|acl|csrf|mfa|totp|webauthn|passkeys?)(?:[/._-]|$)/i,
  ],
];
const code =
  /\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|kts|scala|rb|php|cs|fs|vb|c|cc|cpp|cxx|h|hpp|swift|m|mm|ex|exs|erl|clj|dart|pl|lua|sql|sh)$/i;

/** Why a change of this file asks for another look at the threat model; null where it does not. Globs of the vendor go first. */
function materialReason(path: string, globs: readonly string[]): string | null {
  const short = path.slice(0, 400);
  for (const glob of globs) if (isUnder(glob, short)) return `configured: ${glob}`;
  if (never.test(short)) return null;
  for (const [reason, pattern] of usual)
    if (pattern.test(short) && (reason !== 'authentication or cryptography' || code.test(short))) return reason;
  return null;
}

/** The files whose change is material, each with why. */
export function materialFiles(files: readonly { readonly path: string }[], globs: readonly string[]) {
  return files.flatMap(({ path }) => {
    const reason = materialReason(path, globs);
    return reason === null ? [] : [{ path, reason }];
  });
}

/** `#12` of each labelled request that was merged after a commit and did not bring it. */
export function labelledSince(model: CommitFact, commits: readonly CommitFact[]): readonly string[] {
  const later = commits.filter(({ sha, committedAt }) => sha !== model.sha && committedAt > model.committedAt);
  const numbers = later.flatMap(({ pullRequest }) =>
    pullRequest?.merged === true && pullRequest.labels.includes(materialLabel) ? [pullRequest.number] : [],
  );
  return [...new Set(numbers)].filter((number) => number !== model.pullRequest?.number).map((number) => `#${number}`);
}

/** `src/auth/**` is everything below, as everybody expects. */
function isUnder(glob: string, path: string): boolean {
  const whole = glob.endsWith('/**') ? `${glob}/*` : glob;
  return matchesGlob(whole, path) === 'yes';
}
