import type { Sink } from '../fetching/poured-body.ts';
import { parseAddress } from '../fetching/public-host.ts';
import { type Outcome, refusal, replyMeta } from './ask.ts';
import type { Reply } from './ports.ts';
import { isRedirect, type Reader } from './read.ts';

const maximumHops = 5;

type Repository = { readonly owner: string; readonly repo: string };
type Wanted = { readonly maximumBytes: number; readonly into?: Sink };

const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';

/** The bytes of one asset: asked from the API with the token, fetched from wherever it points to without. */
export async function readAsset(
  reader: Reader,
  repository: Repository,
  assetId: number,
  maximumBytes: number,
): Promise<Reply<Uint8Array>> {
  return bytesReply(reader, route, await askAsset(reader, repository, assetId, { maximumBytes }));
}

/** The same into a sink, and none of it held; the reply has the number of bytes, and their SHA-256 as its digest. */
export async function pourAsset(
  reader: Reader,
  repository: Repository,
  assetId: number,
  wanted: Required<Wanted>,
): Promise<Reply<number>> {
  const outcome = await askAsset(reader, repository, assetId, wanted);
  const { poured } = outcome;
  const reply = bytesReply(reader, route, outcome);
  if (reply.kind !== 'ok') return reply;
  if (!poured) throw new TypeError('a 200 that went nowhere');
  return { ...reply, digest: poured.sha256, data: poured.bytes };
}

async function askAsset(reader: Reader, repository: Repository, assetId: number, wanted: Wanted): Promise<Outcome> {
  const first = await reader.ask({
    route,
    parameters: { ...repository, asset_id: assetId },
    headers: { accept: 'application/octet-stream' },
    kind: 'download',
    wants: 'bytes',
    ...wanted,
  });
  return { ...(await follow(reader, first, null, wanted)), tier: first.tier };
}

/** The bytes behind an address that an answer named; the token is never sent there. */
export async function readForeign(reader: Reader, address: string, maximumBytes: number): Promise<Reply<Uint8Array>> {
  const url = parseAddress(address);
  // Query strings of storage addresses are signatures that open the file to whoever reads them.
  const endpoint = url ? `GET ${url.origin}${url.pathname}` : 'GET of something that is no address';
  const outcome = await askForeign(reader, url, { maximumBytes });
  return bytesReply(reader, endpoint, await follow(reader, outcome, url, { maximumBytes }));
}

async function follow(reader: Reader, first: Outcome, from: URL | null, wanted: Wanted): Promise<Outcome> {
  let outcome = first;
  let url = from;
  for (let hop = 0; hop < maximumHops && isRedirect(outcome.status); hop++) {
    url = parseAddress(String(outcome.headers['location']), url?.href);
    outcome = await askForeign(reader, url, wanted);
  }
  return outcome;
}

async function askForeign(reader: Reader, url: URL | null, wanted: Wanted): Promise<Outcome> {
  if (!url || !reader.addresses.isPublic(url)) {
    const message = 'The address is not one of a public host over https.';
    const answered = { status: 0, headers: {}, body: new Uint8Array(), tier: 'anonymous' as const };
    return { ...answered, kind: 'failed', message };
  }
  return reader.ask({
    route: `GET ${url.href}`,
    headers: { accept: '*/*' },
    token: 'none',
    kind: 'download',
    wants: 'bytes',
    ...wanted,
  });
}

function bytesReply(reader: Reader, endpoint: string, outcome: Outcome): Reply<Uint8Array> {
  const meta = replyMeta(endpoint, outcome, reader.now());
  if (outcome.kind !== 'ok') return refusal(meta, outcome.kind, outcome.message);
  if (outcome.status !== 200) return refusal(meta, 'failed', 'The server sends on and on, or only a part of the file.');
  return { ...meta, kind: 'ok', data: outcome.body, truncated: false };
}
