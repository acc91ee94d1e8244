import { weaknessOf } from '../detached/key-strength.ts';
import { digestOfPieces } from '../detached/pieces.ts';
import { readSshKey } from '../detached/ssh-key.ts';
import { fitsKey, readSshSignature, sshFingerprint, sshSignatureHolds } from '../detached/ssh-signature.ts';
import type { Detail } from './bundle-question.ts';
import { signedFile } from './detached-artefact.ts';
import type { DetachedQuestion } from './examine-detached.ts';
import { judgeKey } from './key-ring.ts';

/** What `ssh-keygen -Y sign` is told for files; git uses another, so that a commit's signature is none of a file. */
const namespace = 'file';

/** SSH: the signature carries its key, so that a pinned fingerprint is all that is needed. */
export async function examineSsh(question: DetachedQuestion): Promise<Detail> {
  const form = 'ssh';
  const refused = (reason: string): Detail => ({ form, level: 'invalid', reason });
  const read = readSshSignature(Buffer.from(question.bytes).toString('latin1').trimStart());
  if (!read.ok) return refused(`MALFORMED: ${read.reason}`);
  const { signature } = read;
  if (signature.namespace !== namespace) return refused(`NAMESPACE: it is not made for the namespace "${namespace}"`);
  const key = readSshKey(signature.publicKey);
  if (key === null) {
    return {
      form,
      level: 'present_unverifiable',
      reason: 'keys of its kind (hardware, certificates, DSA) are not verified here',
    };
  }
  if (!fitsKey(signature, key)) return refused('ALGORITHM: its algorithm is broken or does not fit its key');
  const weakness = weaknessOf(key.key);
  if (weakness !== null) return refused(`KEY: ${weakness}`);
  const digest = await digestOf(question, signature.hash);
  if ('level' in digest) return { form, ...digest };
  if (!sshSignatureHolds(signature, key, digest.bytes)) {
    return refused('SIGNATURE: it is not over these bytes, or not by the key that it carries');
  }
  return { form, ...judgeKey('ssh', [sshFingerprint(signature.publicKey)], null, question.ring.declared) };
}

/** Over SHA-256 the release's own digest is enough: nothing is downloaded. */
async function digestOf(
  question: DetachedQuestion,
  hash: 'sha256' | 'sha512',
): Promise<{ readonly bytes: Uint8Array } | Omit<Detail, 'form'>> {
  if (hash === 'sha256' && question.artefact !== null) return { bytes: Buffer.from(question.artefact.sha256, 'hex') };
  const file = await signedFile(question.artefact);
  return 'level' in file ? file : { bytes: await digestOfPieces(file.pieces(), hash) };
}
