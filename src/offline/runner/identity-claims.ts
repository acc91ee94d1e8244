import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { jobOf } from './job.ts';
import type { RunnerOptions } from './options.ts';

export const githubIssuer = 'https://token.actions.githubusercontent.com';

/** The claims of the job's identity token, the full set that GitHub gives. */
export function identityClaims(options: RunnerOptions, audience: string, now: Date): Record<string, string | number> {
  const job = jobOf(options);
  const seconds = Math.floor(now.getTime() / 1000);
  const context = options.event === 'pull_request' ? 'pull_request' : `ref:${options.ref}`;
  return {
    jti: randomUUID(),
    sub: `repo:${job.repository}:${context}`,
    aud: audience,
    iss: githubIssuer,
    ref: options.ref,
    sha: options.sha,
    repository: job.repository,
    repository_owner: options.repository.owner,
    repository_owner_id: String(options.repository.ownerId),
    repository_id: String(options.repository.id),
    repository_visibility: options.repository.visibility ?? 'public',
    run_id: job.runId,
    run_number: job.runNumber,
    run_attempt: job.runAttempt,
    actor: job.actor,
    actor_id: job.actorId,
    workflow: job.workflow,
    head_ref: '',
    base_ref: '',
    event_name: options.event,
    ref_protected: 'true',
    ref_type: job.refType,
    workflow_ref: options.workflowRef,
    workflow_sha: options.sha,
    job_workflow_ref: options.jobWorkflowRef ?? options.workflowRef,
    job_workflow_sha: options.sha,
    runner_environment: options.runnerEnvironment ?? 'github-hosted',
    nbf: seconds - 600,
    exp: seconds + 300,
    iat: seconds,
  };
}

/** A function that makes JSON web tokens, signed (ES256) with a key of its own. */
export function createTokenMaker(): (claims: object) => string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const header = encode({ typ: 'JWT', alg: 'ES256', kid: randomUUID() });
  return (claims) => {
    const signed = `${header}.${encode(claims)}`;
    const signature = sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
