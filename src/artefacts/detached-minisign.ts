import { minisignFault, readMinisign } from '../detached/minisign.ts';
import type { Detail } from './bundle-question.ts';
import { digestOfPieces } from '../detached/pieces.ts';
import { unnamed, unverifiable, wholeFile, type DetachedArtefact, type Unread } from './detached-artefact.ts';
import type { DetachedQuestion } from './examine-detached.ts';
import { judgeKey, missingKey } from './key-ring.ts';

/** minisign and signify: the key is found by its id, and its trusted comment must hold as well. */
export async function examineMinisign(question: DetachedQuestion): Promise<Detail> {
  const form = 'minisign';
  const read = readMinisign(question.bytes);
  if (!read.ok) return { form, level: 'invalid', reason: `MALFORMED: ${read.reason}` };
  const { signature } = read;
  const keys = question.ring.held.flatMap((held) =>
    held.kind === 'minisign' && held.key.id === signature.id ? [held] : [],
  );
  if (keys.length === 0) {
    return { form, level: 'present_unverifiable', reason: missingKey('minisign', signature.id, question.ring) };
  }
  if (question.artefact === null) return { form, ...unverifiable(unnamed) };
  const signed = await signedBytes(question.artefact, signature.prehashed);
  if ('unread' in signed) return { form, ...unverifiable(signed.unread) };
  const faults = keys.map(({ key }) => minisignFault(signature, key, signed));
  const good = keys.find((_, index) => faults[index] === null);
  if (good === undefined) return { form, level: 'invalid', reason: `SIGNATURE: ${faults[0] ?? ''}` };
  return { form, ...judgeKey('minisign', good.fingerprints, good.file, question.ring.declared) };
}

async function signedBytes({ read }: DetachedArtefact, prehashed: boolean): Promise<Uint8Array | Unread> {
  if (!prehashed) return wholeFile(read);
  const file = await read();
  return 'unread' in file ? file : digestOfPieces(file.pieces(), 'blake2b512');
}
