/** Sends the probes to a server that speaks GitHub's API, and judges every answer by GitHub's own description. */
import type { ApiVersion, Json } from '../src/offline/twin/contract/description.ts';
import { apiVersions } from '../src/offline/twin/contract/description.ts';
import { createJudge } from '../src/offline/twin/contract/judge.ts';
import { operations } from '../src/offline/twin/contract/operations.ts';
import type { Answered, Known, Probe } from './probe.ts';
import { probes } from './offline-probes.ts';

export type Target = {
  readonly api: string;
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  readonly appToken: string;
  readonly known: Known;
};

export type Result = {
  readonly operation: string;
  readonly status: number;
  readonly answered: boolean;
  /** What the description says against the answer; judged only where there was one. */
  readonly problems: readonly string[];
};

type Targets = { readonly organization: Target; readonly user: Target };

/** One result for each probe, in their order. */
export async function runProbes(targets: Targets, version: ApiVersion = apiVersions[0]): Promise<readonly Result[]> {
  const judge = createJudge(version);
  const results: Result[] = [];
  for (const probe of probes) {
    const target = probe.ofUser === true ? targets.user : targets.organization;
    const operation = operations().find(({ id }) => id === probe.operation);
    if (operation === undefined) throw new Error(`the slice has no ${probe.operation}`);
    const { status, body } = await send(target, probe, version);
    const answered = status >= 200 && status < 300;
    if (answered && body !== undefined) probe.learn?.(body as unknown as Answered, target.known);
    results.push({
      operation: probe.operation,
      status,
      answered,
      problems: answered ? judge.response(operation, status, body) : [],
    });
  }
  return results;
}

async function send(target: Target, probe: Probe, version: ApiVersion): Promise<{ status: number; body?: Json }> {
  const known: Known = { owner: target.owner, ...target.known };
  const path = probe.path
    .replace(/^R(?=\/|$)/, `/repos/${target.owner}/${target.repo}`)
    .replace(/^O(?=\/|$)/, `/orgs/${target.owner}`)
    .replace(/\{([a-zA-Z]+)\}/g, (_whole, name: string) => known[name] ?? '1');
  const body = probe.body?.(known);
  const isBytes = body instanceof Uint8Array;
  const response = await fetch(path.startsWith('http') ? path : `${target.api}${path}`, {
    method: probe.operation.split(' ')[0] ?? 'GET',
    redirect: 'manual',
    headers: {
      authorization: `Bearer ${probe.token === 'app' ? target.appToken : target.token}`,
      accept: 'application/vnd.github+json',
      'x-github-api-version': version,
      'content-type': isBytes ? 'text/plain' : 'application/json',
    },
    ...(body === undefined ? {} : { body: isBytes ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  });
  const text = await response.text();
  return text === '' ? { status: response.status } : { status: response.status, body: parsed(text) };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
