import type { ArtefactFile } from '../../src/artefacts/detached-artefact.ts';

/** These bytes as a file that was fetched, in pieces that end at the given places. */
export function fileOf(bytes: Uint8Array, ends: readonly number[] = []): ArtefactFile {
  const cuts = [...ends.map((end) => Math.min(end, bytes.byteLength)), bytes.byteLength].sort((a, b) => a - b);
  return {
    size: bytes.byteLength,
    pieces: async function* () {
      let from = 0;
      for (const to of cuts) {
        await Promise.resolve();
        yield bytes.subarray(from, to);
        from = to;
      }
    },
  };
}
