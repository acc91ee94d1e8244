/** Claims of an identity token, decoded and not verified: everything here is on loopback. */
export type Claims = Readonly<Record<string, unknown>>;

const githubIssuer = 'https://token.actions.githubusercontent.com';

/** Every claim that Fulcio asks of a GitHub token before it issues a certificate. */
const requiredOfGitHub = [
  'event_name',
  'job_workflow_ref',
  'job_workflow_sha',
  'ref',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'runner_environment',
  'sha',
  'workflow',
  'workflow_ref',
  'workflow_sha',
];

export type Judged = { readonly ok: true; readonly body: string } | { readonly ok: false; readonly message: string };

/**
 * The certificate request as Fulcio would see it, with the workflow as its subject; or why Fulcio would refuse the token:
 * wrong audience, run out, or a GitHub token that lacks a claim.
 */
export function judgeCertificateRequest(body: string, now: Date): Judged {
  const request = parsed(body) as { credentials?: { oidcIdentityToken?: unknown } } | null;
  const token = request?.credentials?.oidcIdentityToken;
  const claims = typeof token === 'string' ? claimsOf(token) : null;
  if (!request || !claims) return refuse('no identity token in the request');
  if (claims['aud'] !== 'sigstore') return refuse('the token is for another audience');
  if (typeof claims['exp'] !== 'number' || claims['exp'] * 1000 <= now.getTime())
    return refuse('the token has run out');
  if (claims['iss'] === githubIssuer) {
    const missing = requiredOfGitHub.filter((name) => typeof claims[name] !== 'string' || claims[name] === '');
    if (missing.length > 0) return refuse(`the token lacks ${missing.join(', ')}`);
  }
  const workflow = claims['job_workflow_ref'];
  const subject = typeof workflow === 'string' ? `https://github.com/${workflow}` : claims['sub'];
  const credentials = { ...request.credentials, oidcIdentityToken: unsignedToken({ ...claims, sub: subject }) };
  return { ok: true, body: JSON.stringify({ ...request, credentials }) };
}

/** A token in the usual form whose signature nobody on loopback looks at. */
export function unsignedToken(claims: Claims): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'ES256', typ: 'JWT' })}.${part(claims)}.${Buffer.from('loopback').toString('base64url')}`;
}

function claimsOf(token: string): Claims | null {
  const [, payload = ''] = token.split('.');
  const value = parsed(Buffer.from(payload, 'base64url').toString('utf8'));
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function refuse(message: string): Judged {
  return { ok: false, message: `There was an error processing the identity token: ${message}` };
}
