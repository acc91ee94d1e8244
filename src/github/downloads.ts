import { parseAddress } from '../fetching/public-host.ts';
import { type Outcome, refusal, replyMeta } from './ask.ts';
import type { Reply } from './ports.ts';
import { isRedirect, type Reader } from './read.ts';

const maximumHops = 5;

/** The bytes of one asset: asked from the API with the token, fetched from wherever it points to without. */
export async function readAsset(
  reader: Reader,
  repository: { readonly owner: string; readonly repo: string },
  assetId: number,
  maximumBytes: number,
): Promise<Reply<Uint8Array>> {
  const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
  const first = await reader.ask({
    route,
    parameters: { ...repository, asset_id: assetId },
    headers: { accept: 'application/octet-stream' },
    kind: 'download',
    wants: 'bytes',
    maximumBytes,
  });
  const last = await follow(reader, first, null, maximumBytes);
  return bytesReply(reader, route, { ...last, tier: first.tier });
}

/** The bytes behind an address that an answer named; the token is never sent there. */
export async function readForeign(reader: Reader, address: string, maximumBytes: number): Promise<Reply<Uint8Array>> {
  const url = parseAddress(address);
  // Query strings of storage addresses are signatures that open the file to whoever reads them.
  const endpoint = url ? `GET ${url.origin}${url.pathname}` : 'GET of something that is no address';
  const outcome = await askForeign(reader, url, maximumBytes);
  return bytesReply(reader, endpoint, await follow(reader, outcome, url, maximumBytes));
}

async function follow(reader: Reader, first: Outcome, from: URL | null, maximumBytes: number): Promise<Outcome> {
  let outcome = first;
  let url = from;
  for (let hop = 0; hop < maximumHops && isRedirect(outcome.status); hop++) {
    url = parseAddress(String(outcome.headers['location']), url?.href);
    outcome = await askForeign(reader, url, maximumBytes);
  }
  return outcome;
}

async function askForeign(reader: Reader, url: URL | null, maximumBytes: number): Promise<Outcome> {
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
    maximumBytes,
  });
}

function bytesReply(reader: Reader, endpoint: string, outcome: Outcome): Reply<Uint8Array> {
  const meta = replyMeta(endpoint, outcome, reader.now());
  if (outcome.kind !== 'ok') return refusal(meta, outcome.kind, outcome.message);
  if (outcome.status !== 200) return refusal(meta, 'failed', 'The server sends on and on, or only a part of the file.');
  return { ...meta, kind: 'ok', data: outcome.body, truncated: false };
}
