import { minisignFault, readMinisign } from '../detached/minisign.ts';
import type { Detail } from './bundle-question.ts';
import { digestOfPieces } from '../detached/pieces.ts';
import { unnamed, unverifiable, wholeFile, type DetachedArtefact, type Unread } from './detached-artefact.ts';
import type { DetachedQuestion } from './examine-detached.ts';
import { judgeKey, missingKey } from './key-ring.ts';
import { sha256 } from './shapes.ts';

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
  const embedded = signature.embedded === null ? {} : { subjects: subjectsOf(question, signature.embedded) };
  const signed = signature.embedded ?? (await signedBytes(question.artefact, signature.prehashed));
  if ('unread' in signed) return { form, ...unverifiable(signed.unread) };
  const faults = keys.map(({ key }) => minisignFault(signature, key, signed));
  const good = keys.find((_, index) => faults[index] === null);
  if (good === undefined) return { form, ...embedded, level: 'invalid', reason: `SIGNATURE: ${faults[0] ?? ''}` };
  return { form, ...embedded, ...judgeKey('minisign', good.fingerprints, good.file, question.ring.declared) };
}

async function signedBytes(artefact: DetachedArtefact | null, prehashed: boolean): Promise<Uint8Array | Unread> {
  if (artefact === null) return { unread: unnamed };
  if (!prehashed) return wholeFile(artefact.read);
  const file = await artefact.read();
  return 'unread' in file ? file : digestOfPieces(file.pieces(), 'blake2b512');
}

/** A text that stands inside its signature: that file, and the one that it is named after where that is the very text. */
function subjectsOf({ bytes, artefact }: DetachedQuestion, embedded: Uint8Array): readonly string[] {
  return [sha256(bytes), ...(artefact?.sha256 === sha256(embedded) ? [artefact.sha256] : [])];
}
