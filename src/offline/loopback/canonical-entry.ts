import { createHash } from 'node:crypto';

type ProposedDsse = {
  readonly apiVersion: string;
  readonly kind: 'dsse';
  readonly spec: { readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] } };
};

/** What Rekor v1 keeps of a proposed `dsse` entry: digests and signatures, not the envelope. Other kinds stay as they are. */
export function canonicalEntry(proposed: object): object {
  if (!isDsse(proposed)) return proposed;
  const { envelope, verifiers } = proposed.spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as {
    payload: string;
    signatures: readonly { sig: string }[];
  };
  return {
    apiVersion: proposed.apiVersion,
    kind: 'dsse',
    spec: {
      envelopeHash: sha256(envelope),
      payloadHash: sha256(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }) => ({ signature: sig, verifier: verifiers[0] })),
    },
  };
}

function isDsse(entry: object): entry is ProposedDsse {
  return (entry as { kind?: unknown }).kind === 'dsse' && 'proposedContent' in (entry as ProposedDsse).spec;
}

function sha256(data: string | Uint8Array): { readonly algorithm: 'sha256'; readonly value: string } {
  return { algorithm: 'sha256', value: createHash('sha256').update(data).digest('hex') };
}
