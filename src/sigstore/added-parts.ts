import { isDeepStrictEqual } from 'node:util';
import { bundleToJSON, type Bundle } from '@sigstore/bundle';
import { parseBundle } from './read-bundle.ts';

/**
 * What a bundle says beside what verifying looks at: fields that nobody knows, other spellings of the same, a proof that names
 * another tree than its checkpoint. Null where there is nothing of it, so that a bundle has one form only.
 */
export function addedParts(text: string): string | null {
  const read = parseBundle(text);
  if (!read.ok) return read.reason;
  const { bundle } = read;
  const understood: unknown = JSON.parse(JSON.stringify(bundleToJSON(bundle)));
  if (!isDeepStrictEqual(JSON.parse(text), understood))
    return 'it has parts that no verifier reads, or reads otherwise';
  if (!numbersOf(bundle).every((number) => /^(?:0|[1-9]\d{0,19})$/.test(number))) return 'it spells a number otherwise';
  return proofsOf(bundle).every(isOfItsCheckpoint)
    ? null
    : 'its inclusion proof names another tree than its checkpoint';
}

function numbersOf({ verificationMaterial }: Bundle): readonly string[] {
  return verificationMaterial.tlogEntries.flatMap(({ logIndex, integratedTime, inclusionProof }) => [
    logIndex,
    integratedTime,
    ...(inclusionProof ? [inclusionProof.logIndex, inclusionProof.treeSize] : []),
  ]);
}

function proofsOf({ verificationMaterial }: Bundle) {
  return verificationMaterial.tlogEntries.flatMap(({ inclusionProof }) => inclusionProof ?? []);
}

type Proof = ReturnType<typeof proofsOf>[number];

/** The library computes with the checkpoint's numbers alone: those beside them could say anything. */
function isOfItsCheckpoint({ treeSize, rootHash, checkpoint }: Proof): boolean {
  const [, size, hash] = (checkpoint?.envelope ?? '').split('\n', 3);
  return size === treeSize && hash === rootHash.toString('base64');
}
