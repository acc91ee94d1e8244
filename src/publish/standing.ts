import { createHash } from 'node:crypto';
import { CopseError } from '../errors.ts';
import type { GitHub, UploadedAsset } from '../github/ports.ts';
import { isCopseFile, madeSbomFileNames } from '../names.ts';

/** Evidence that a release carries already. `complete`: every expected file is there and whole. */
export type Standing =
  | { readonly state: 'none' }
  | { readonly state: 'incomplete'; readonly names: readonly string[] }
  | {
      readonly state: 'complete';
      readonly digests: ReadonlyMap<string, string>;
      readonly read: (name: string) => Promise<Uint8Array | null>;
    };

const maximumBytes = 64 * 1024 * 1024;

/**
 * Looks at the release's own list; where the server gives no digests, the files are downloaded, for a whole set is not taken for
 * an incomplete one. Throws GITHUB_UNAVAILABLE where one cannot be.
 */
export async function standingEvidence(
  github: GitHub,
  releaseId: number,
  expected: readonly string[],
): Promise<Standing> {
  const ours = (await github.releases.list(releaseId)).filter(({ name }) => isCopseFile(name));
  if (ours.length === 0) return { state: 'none' };
  const byName = new Map(ours.filter(({ state }) => state === 'uploaded').map((asset) => [asset.name, asset]));
  if (!expected.every((name) => byName.has(name))) return { state: 'incomplete', names: ours.map(({ name }) => name) };
  const digests = new Map<string, string>();
  for (const [name, asset] of byName) {
    // Other files of ours than the set's are read only where somebody asks for them.
    if (asset.sha256 !== null) digests.set(name, asset.sha256);
    else if (expected.includes(name) || madeSbomFileNames.includes(name))
      digests.set(name, await digest(github, asset));
  }
  const read = async (name: string): Promise<Uint8Array | null> => {
    const asset = byName.get(name);
    const reply = asset === undefined ? null : await github.assetBytes(asset.id, maximumBytes);
    return reply?.kind === 'ok' ? reply.data : null;
  };
  return { state: 'complete', digests, read };
}

async function digest(github: GitHub, { id, name }: UploadedAsset): Promise<string> {
  const reply = await github.assetBytes(id, maximumBytes);
  if (reply.kind === 'ok') return createHash('sha256').update(reply.data).digest('hex');
  throw new CopseError(
    'GITHUB_UNAVAILABLE',
    `${name} is on the release already, and it cannot be read: ${reply.message}`,
    'Run the job again; nothing was signed or changed.',
  );
}
