import type { GitHub, UploadedAsset } from '../github/ports.ts';
import { isCopseFile } from '../names.ts';

/** Evidence that a release carries already. `complete`: every expected file is there, whole, with a digest. */
export type Standing =
  | { readonly state: 'none' }
  | { readonly state: 'incomplete'; readonly names: readonly string[] }
  | {
      readonly state: 'complete';
      readonly digests: ReadonlyMap<string, string>;
      readonly read: (name: string) => Promise<Uint8Array | null>;
    };

const maximumBytes = 64 * 1024 * 1024;

/** Looks at the release's own list; the bytes are only fetched by `read`. */
export async function standingEvidence(
  github: GitHub,
  releaseId: number,
  expected: readonly string[],
): Promise<Standing> {
  const ours = (await github.releases.list(releaseId)).filter(({ name }) => isCopseFile(name));
  if (ours.length === 0) return { state: 'none' };
  const byName = new Map<string, UploadedAsset>(ours.map((asset) => [asset.name, asset]));
  const digests = new Map<string, string>();
  for (const { name, sha256, state } of ours) if (state === 'uploaded' && sha256 !== null) digests.set(name, sha256);
  if (!expected.every((name) => digests.has(name))) return { state: 'incomplete', names: [...byName.keys()] };
  const read = async (name: string): Promise<Uint8Array | null> => {
    const asset = byName.get(name);
    const reply = asset === undefined ? null : await github.assetBytes(asset.id, maximumBytes);
    return reply?.kind === 'ok' ? reply.data : null;
  };
  return { state: 'complete', digests, read };
}
