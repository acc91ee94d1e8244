import { createHash } from 'node:crypto';
import type { Incoming } from './api.ts';
import type { Reply } from './call.ts';
import { notFound, refuse } from './call.ts';
import type { Json } from './contract/description.ts';
import type { Profile } from './profiles.ts';

/** How GitHub refuses: as if there were nothing, for want of a token, or for want of a permission. */
export function denied({ name }: Profile, hidden: boolean): Reply {
  if (hidden) return notFound();
  if (name === 'anonymous') return refuse(401, 'Requires authentication');
  const person = name === 'fine-grained' || name === 'admin';
  return refuse(403, `Resource not accessible by ${person ? 'personal access token' : 'integration'}`);
}

const varying = ['accept', 'authorization'] as const;

/**
 * A successful read carries its ETag; who names it gets 304 and pays nothing. As with GitHub, another token has another
 * ETag for the same bytes (docs/decisions/003-second-run.md).
 */
export function withTag(reply: Reply, { method, headers }: Incoming): Reply {
  if (method !== 'GET' || reply.status !== 200) return reply;
  const hash = createHash('sha256').update(JSON.stringify(varying.map((name) => headers[name])));
  hash.update(reply.bytes ?? JSON.stringify(reply.body));
  const etag = `W/"${hash.digest('hex')}"`;
  const known = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
  const told = { ...reply.headers, etag, vary: 'Accept, Authorization' };
  return known.includes(etag) ? { status: 304, headers: told } : { ...reply, headers: told };
}

/** A body as JSON; what is none becomes a word that no description allows. */
export function parsed(bytes: Uint8Array): Json | undefined {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Json;
  } catch {
    return 'not JSON';
  }
}
