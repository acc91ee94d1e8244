import { toSignedEntity, type SignedEntity } from '@sigstore/verify';
import type { SignedFile } from './ports.ts';
import type { parseBundle } from './read-bundle.ts';
import { signatureHolds } from './signature-holds.ts';

type Bundle = Extract<ReturnType<typeof parseBundle>, { ok: true }>['bundle'];

/** What the library verifies. It wants the file that a message signature is over; here that is told by its digest. */
export function entityOver(bundle: Bundle, file: SignedFile | undefined): SignedEntity {
  const entity = toSignedEntity(bundle);
  if (bundle.content.$case === 'dsseEnvelope' || file === undefined) return entity;
  const { signature } = bundle.content.messageSignature;
  const digest = Buffer.from(file.sha256, 'hex');
  const isDigest = (other: Buffer): boolean => other.equals(digest);
  return {
    ...entity,
    signature: {
      signature,
      compareSignature: (other) => other.equals(signature),
      compareDigest: isDigest,
      compareSignedDigest: isDigest,
      verifySignature: (key) => signatureHolds(file, key, signature) === true,
    },
  };
}
