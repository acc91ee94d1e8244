import type { SignatureFinding, SignatureForm } from '../facts/provenance.ts';
import { beginsClearSigned } from '../detached/clear-signed.ts';
import { readMinisign } from '../detached/minisign.ts';
import type { BundleVerifier } from '../sigstore/ports.ts';
import { singleLine } from '../text/inert.ts';
import { mayBeBareSignature } from './bare-signature.ts';
import type { Detail } from './bundle-question.ts';
import { unverifiable, type ArtefactFile, type DetachedArtefact } from './detached-artefact.ts';
import { examineCosignSignature } from './detached-cosign.ts';
import { examineMinisign } from './detached-minisign.ts';
import { examineClearSigned, examineOpenPgp } from './detached-openpgp.ts';
import { examineSsh } from './detached-ssh.ts';
import type { KeyRing } from './key-ring.ts';
import { sha256 } from './shapes.ts';
import { detachedUnread, signatureFormOf } from './signature-form.ts';

/** A signature file as it stands on the release, with the file that it is named after. */
export type DetachedQuestion = {
  readonly bytes: Uint8Array;
  readonly foundIn: string;
  readonly artefact: DetachedArtefact | null;
  readonly ring: KeyRing;
  readonly verifier: BundleVerifier;
  /** Of the run: what ran out before it does not hold any more. */
  readonly now: Date;
  /** The text of a certificate that lies beside the signature (`app.tgz.pem`). */
  readonly certificate: string | null;
};

/** What one detached signature comes to; null for a public key, which signs nothing. Never throws, whatever the bytes are. */
export async function examineDetached(question: DetachedQuestion): Promise<SignatureFinding | null> {
  const { bytes, foundIn, artefact } = question;
  if (isPublicKey(bytes)) return null;
  const place = { foundIn, claims: artefact === null ? [] : [artefact.sha256] };
  const unread = detachedUnread(place, sha256(bytes), '');
  const form = signatureFormOf(bytes);
  const watched = artefact && watch(artefact);
  const said = await examine({ ...question, artefact: watched?.artefact ?? null }).catch((): Detail => {
    return { form, level: 'invalid', reason: 'MALFORMED: it cannot be read' };
  });
  // Whatever a form made of a file that broke off says nothing of the signature.
  const broken = watched?.broken() ?? null;
  const detail: Detail = broken === null ? said : { form, ...unverifiable(broken) };
  return { ...unread, ...detail, reason: singleLine(detail.reason, 300) };
}

async function examine(question: DetachedQuestion): Promise<Detail> {
  const form = signatureFormOf(question.bytes);
  if (form === 'openpgp')
    return isClearSigned(question.bytes) ? examineClearSigned(question) : examineOpenPgp(question);
  if (form === 'ssh') return examineSsh(question);
  if (form === 'minisign') return examineMinisign(question);
  if (form === 'cosign-signature' || isForCosign(form, question)) return examineCosignSignature(question);
  const reason = 'its content is of no signature form that is recognised here';
  return { form, level: 'present_unverifiable', reason };
}

/** The artefact, and after the examination why its pieces ended too soon, where they did. */
function watch({ sha256, read }: DetachedArtefact) {
  let broken: string | null = null;
  async function* watched(pieces: ArtefactFile['pieces']): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces();
    } catch (error) {
      broken = `the artefact that it signs could not be read to its end: ${error instanceof Error ? error.message : ''}`;
      throw error;
    }
  }
  const artefact: DetachedArtefact = {
    sha256,
    read: async (whole) => {
      const file = await read(whole);
      return 'unread' in file ? file : { size: file.size, pieces: () => watched(file.pieces) };
    },
  };
  return { artefact, broken: (): string | null => broken };
}

/** What is of no form may be a signature of cosign's, or one that was damaged, where cosign's certificate lies beside it or its key is at hand. */
function isForCosign(form: SignatureForm, { bytes, certificate, ring }: DetachedQuestion): boolean {
  if (form !== 'unknown') return false;
  const certified = certificate !== null;
  return (certified || ring.held.some(({ kind }) => kind === 'cosign')) && mayBeBareSignature(bytes, certified);
}

/** Whether a signature holds the text that it signs: clear-signed, or as `signify -e` writes it. */
export function holdsItsText(bytes: Uint8Array): boolean {
  if (isClearSigned(bytes)) return true;
  if (signatureFormOf(bytes) !== 'minisign') return false;
  const read = readMinisign(bytes);
  return read.ok && read.signature.embedded !== null;
}

function isClearSigned(bytes: Uint8Array): boolean {
  return beginsClearSigned(startOf(bytes));
}

function isPublicKey(bytes: Uint8Array): boolean {
  const start = startOf(bytes);
  const [first = 0, second = 0] = bytes;
  // tag 6, old or new format, is how a binary OpenPGP key starts
  const binary = (first & 0xc0) === 0xc0 ? (first & 0x3f) === 6 : (first & 0xc0) === 0x80 && (first & 0x3c) >> 2 === 6;
  return start.startsWith('-----BEGIN PGP PUBLIC KEY BLOCK-----') || (binary && second !== 0);
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1').trimStart();
}
