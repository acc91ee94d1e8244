import { artefactsNeeded } from '../../artefacts/examine-bundle.ts';
import type { Artefact } from '../../facts/release.ts';
import type { FoundBundle } from './found-bundles.ts';

/** Calls `use` with the bytes of the artefacts that this bundle's signatures are over; they are let go afterwards. */
export async function withSignedArtefacts<Result>(
  read: (artefact: Artefact) => Promise<Uint8Array | null>,
  artefacts: readonly Artefact[],
  { content, described }: FoundBundle & { readonly described?: string | undefined },
  use: (bytes: (digest: string) => Uint8Array | undefined) => Result,
): Promise<Result> {
  const held = new Map<string, Uint8Array>();
  for (const digest of content.ok ? artefactsNeeded(content.text, described).slice(0, mostFiles) : []) {
    const artefact = artefacts.find(({ sha256 }) => sha256 === digest);
    const bytes = artefact === undefined ? null : await read(artefact);
    if (bytes !== null) held.set(digest, bytes);
  }
  return use((digest) => held.get(digest));
}

/** One bundle file speaks of one file, or of very few: more are not held at once. */
const mostFiles = 2;
