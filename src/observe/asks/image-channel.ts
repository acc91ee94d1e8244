import { proveAttestation } from '../../artefacts/image-attestation.ts';
import { needsKeys, proveImageBundle, proveSimpleSigning, type ImageJudging } from '../../artefacts/image-proof.ts';
import type { KeyRing } from '../../artefacts/key-ring.ts';
import type { PackageProof } from '../../artefacts/package-proof.ts';
import type { Asked } from '../../registries/asked.ts';
import type { ImageSignature } from '../../registries/image-signatures.ts';
import type { OciImage } from '../../registries/oci.ts';
import { best, unanswered, type Judging, type Proof } from './channel-proofs.ts';

type Asking = Judging & { readonly ring: () => Promise<KeyRing> };

/** What a registry's answer about an image comes to. One signature by an expected signer is enough; what could not be had might be that one. */
export async function imageProof(answer: Asked<OciImage>, name: string, { ring, ...judging }: Asking): Promise<Proof> {
  if (answer.state !== 'ok') return unanswered(answer);
  const { digest: integrity, signatures } = answer.value;
  const read = signatures.filter(isRead);
  const keys = read.some(needsKeys) ? await ring() : undefined;
  const image = { name, digest: integrity.replace('sha256:', '') };
  const proofs = read.map((one) => proofOf(one, image, { ...judging, ring: keys }));
  const good = best(proofs);
  if (good?.state === 'verified' || good?.state === 'other_commit') return { ...good, integrity };
  const unread = signatures.find(({ kind }) => kind === 'unread');
  if (unread?.kind === 'unread') return { state: 'unreachable', reason: unread.reason, integrity };
  const broken = signatures.flatMap((one): PackageProof[] =>
    one.kind === 'broken' ? [{ state: 'invalid', reason: one.reason }] : [],
  );
  const other = signatures.find(({ kind }) => kind === 'other');
  const rest: PackageProof | { readonly state: 'none'; readonly reason: string } =
    other?.kind === 'other'
      ? { state: 'signed_unknown', reason: `beside the image is ${other.what}, which is not read` }
      : { state: 'none', reason: 'the registry holds no signature beside the image' };
  return { ...(best([...proofs, ...broken]) ?? rest), integrity };
}

type Read = Extract<ImageSignature, { kind: 'simple' | 'attestation' | 'bundle' }>;

function isRead(signature: ImageSignature): signature is Read {
  return ['simple', 'attestation', 'bundle'].includes(signature.kind);
}

function proofOf(signature: Read, image: { name: string; digest: string }, judging: ImageJudging): PackageProof {
  if (signature.kind === 'bundle') return proveImageBundle(signature.text, image, judging);
  return signature.kind === 'simple'
    ? proveSimpleSigning(signature, image, judging)
    : proveAttestation(signature, image, judging);
}
