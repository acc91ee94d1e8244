import { createHash } from 'node:crypto';
import type { Artefact } from '../../facts/release.ts';
import type { Reply } from '../../github/ports.ts';
import type { ReadContext } from '../context.ts';

/** The bytes of a small file of the release, fetched once in a run; other bytes than those of its digest are a failure. */
export type SmallAssets = (artefact: Artefact, maximumBytes: number) => Promise<Reply<Uint8Array>>;

/** Give it to `context.shared`: signatures, keys and checksum files are looked at by several readers. */
export function smallAssets({ github }: ReadContext): Promise<SmallAssets> {
  const known = new Map<number, Promise<Reply<Uint8Array>>>();
  const fetched = async ({ id, name, sha256 }: Artefact, maximumBytes: number): Promise<Reply<Uint8Array>> => {
    const reply = await github.assetBytes(id, maximumBytes);
    if (reply.kind !== 'ok' || createHash('sha256').update(reply.data).digest('hex') === sha256) return reply;
    const { endpoint, status, tier, at, digest, acceptedPermissions } = reply;
    const message = `the bytes that came for ${name} are not those of its digest`;
    return { endpoint, status, tier, at, digest, acceptedPermissions, kind: 'failed', message };
  };
  return Promise.resolve((artefact, maximumBytes) => {
    const asked = known.get(artefact.id) ?? fetched(artefact, maximumBytes);
    known.set(artefact.id, asked);
    return asked;
  });
}
