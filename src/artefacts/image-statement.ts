import { singleLine } from '../text/inert.ts';
import { field, textOf } from '../text/values.ts';
import type { SigningIdentity } from '../sigstore/ports.ts';
import { heldAgainstCommit, type Built } from './built-from.ts';
import type { Json } from './bundle-question.ts';
import type { SignedImage } from './image-payload.ts';
import type { PackageProof } from './package-proof.ts';
import { readStatement } from './statement.ts';

const signTypes = [
  'https://sigstore.dev/cosign/sign/v1',
  'https://slsa.dev/provenance/v1',
  'https://slsa.dev/provenance/v0.2',
];

/** What a verified statement is worth as the signature of an image: it has to speak of it, and of who made it. */
export function statementMeaning(
  envelope: Json,
  { digest }: SignedImage,
  identity: SigningIdentity | null,
  built: Built,
): PackageProof {
  const payload = Buffer.from(textOf(field(envelope, 'payload')) ?? '', 'base64');
  const read = readStatement(payload, textOf(field(envelope, 'payloadType')) ?? '');
  if (!read.ok) return { state: 'invalid', reason: singleLine(`ENVELOPE: ${read.reason}`, 300) };
  const { subjects, predicateType } = read.statement;
  if (!subjects.includes(digest)) return { state: 'invalid', reason: 'SUBJECT: it does not speak of this image' };
  if (signTypes.includes(predicateType)) return heldAgainstCommit(identity, read.statement, built);
  return { state: 'signed_unknown', reason: singleLine(`it attests ${predicateType}, which signs no image`, 300) };
}
