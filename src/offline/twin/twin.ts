import { setTimeout as wait } from 'node:timers/promises';
import type { Incoming } from './api.ts';
import { createApi } from './api.ts';
import type { Reply } from './call.ts';
import { refuse } from './call.ts';
import type { JsonObject } from './contract/description.ts';
import { download } from './downloads.ts';
import type { LoggedRequest } from './exchanges.ts';
import { openExchanges, report } from './exchanges.ts';
import type { Fault } from './faults.ts';
import { before, instead, spoilt } from './fault-replies.ts';
import { planFaults } from './faults.ts';
import { openTrust } from './keys/keyring.ts';
import type { Listener } from './listeners.ts';
import { listen } from './listeners.ts';
import { tokens } from './profiles.ts';
import { openRateLimits } from './rate-limit.ts';
import { storeAttestation } from './routes/attestations.ts';
import { assetsOf } from './routes/assets.ts';
import { createWorld, draftRelease } from './set-up.ts';
import type { Twin, TwinOptions } from './twin-types.ts';

/** GitHub for one repository, on this machine only. Every request and every answer is judged by GitHub's own description. */
export async function startTwin(options: TwinOptions): Promise<Twin> {
  const clock = options.clock ?? (() => new Date());
  const trust = await openTrust(options.scenario.signatures);
  const exchanges = openExchanges();
  const faults = planFaults(options.faults ?? []);
  const listeners: Listener[] = [];
  let count = 0;

  async function answered(
    incoming: Incoming,
    kind: LoggedRequest['kind'],
  ): Promise<{ reply: Reply; fault: Fault | null }> {
    const index = count++;
    const at = clock().toISOString();
    const operation = kind === 'download' ? null : (api.match(incoming)?.operation.id ?? null);
    const request = `${incoming.method} ${incoming.url.pathname}`;
    const fault = faults.next(index, request, operation);
    // the listener keeps the process alive, a delay need not
    await wait((options.latencyMs ?? 0) + (fault?.kind === 'slow' ? fault.ms : 0), undefined, { ref: false });
    const release = Number(api.match(incoming)?.path['release_id']);
    before(fault, world);
    const reply =
      instead(fault, incoming, world, release) ??
      (await done(incoming, kind, fault).catch((error: unknown) => {
        exchanges.violation(`${request}: the twin failed: ${String(error)}`);
        return refuse(500, 'Server Error');
      }));
    const route = operation ?? request;
    exchanges.requests.push({ method: incoming.method, route, status: reply.status, kind, at });
    const id = (index + 1).toString(16).padStart(4, '0');
    return {
      reply: {
        ...reply,
        headers: { ...reply.headers, 'x-github-request-id': `TWIN:${id}`, date: clock().toUTCString() },
      },
      fault,
    };
  }

  async function done(incoming: Incoming, kind: LoggedRequest['kind'], fault: Fault | null): Promise<Reply> {
    if (kind === 'download') {
      if (incoming.headers['authorization'] !== undefined)
        exchanges.violation(`a token was sent to the downloads host (${incoming.url.pathname})`);
      return download(world, incoming);
    }
    return spoilt(fault, await api.answer(incoming), incoming, world);
  }

  for (const kind of ['api', 'upload', 'download'] as const)
    listeners.push(
      await listen(kind === 'upload', (incoming) =>
        answered(incoming, kind !== 'api' ? kind : incoming.url.pathname === '/graphql' ? 'graphql' : 'rest'),
      ),
    );
  const [apiUrl = '', uploads = '', downloads = ''] = listeners.map(({ url }) => url);
  const urls = { api: apiUrl, uploads, downloads, server: downloads };
  const { world, tag } = await createWorld({ ...options, trust, clock, urls });
  const api = createApi({
    world,
    exchanges,
    limits: openRateLimits(clock(), options.rateLimit),
    grants: { workflow: options.workflowGrants ?? {}, fineGrained: options.fineGrainedGrants ?? {} },
  });

  return {
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    uploadsUrl: uploads,
    downloadsUrl: downloads,
    serverUrl: urls.server,
    owner: world.owner,
    name: world.name,
    scenario: options.scenario,
    tokens,
    releaseTag: tag.name,
    releaseCommit: tag.commit,
    requests: exchanges.requests,
    draftRelease: (draft) => draftRelease(world, draft),
    addAttestation({ subjects, bundle, initiator }) {
      const kept = storeAttestation(world, bundle as JsonObject, subjects, initiator ?? 'user');
      if (kept === null) throw new Error('an attestation needs a subject');
      return kept.id;
    },
    moveTag: (name, sha) => void world.tags.set(name, { name, object: sha, commit: sha, annotated: null }),
    releaseAssets: (id) => assetsOf(world, id),
    exchanges: () => exchanges.counts(),
    async close() {
      await Promise.all(listeners.map((listener) => listener.close()));
      const counts = exchanges.counts();
      report(
        counts,
        options.exchangesFolder === undefined ? process.env['COPSE_EXCHANGES_DIR'] : options.exchangesFolder,
      );
      if (counts.violations.length > 0)
        throw new Error(
          `GitHub's description was broken ${counts.violations.length} times:\n  ${counts.violations.join('\n  ')}`,
        );
    },
  };
}
