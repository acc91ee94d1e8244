import { payloadType } from '../names.ts';
import { listOf, fieldsOrNull } from '../text/values.ts';

export type Pep740 = {
  /** The index's word for who published, e.g. `acme/app`; null where it is no repository. */
  readonly repository: string | null;
  /** Each attestation as a Sigstore bundle v0.3 (JSON text); null where its form is another. */
  readonly bundles: readonly (string | null)[];
};

const mostAttestations = 20;

/** A provenance object of PEP 740, version 1: per publisher its attestations. Null where it is of another form. */
export function readPep740(provenance: unknown): readonly Pep740[] | null {
  const { version, attestation_bundles: groups } = fieldsOrNull(provenance) ?? {};
  if (version !== 1 || !Array.isArray(groups) || groups.length > mostAttestations) return null;
  return groups.map((group): Pep740 => {
    const { publisher, attestations } = fieldsOrNull(group) ?? {};
    const { kind, repository } = fieldsOrNull(publisher) ?? {};
    return {
      repository: kind === 'GitHub' && typeof repository === 'string' ? repository : null,
      bundles: listOf(attestations).slice(0, mostAttestations).map(bundleOf),
    };
  });
}

/** The same proof in the words of Sigstore's own format; nothing is verified here. */
function bundleOf(attestation: unknown): string | null {
  const { version, verification_material: material, envelope } = fieldsOrNull(attestation) ?? {};
  const { certificate, transparency_entries: tlogEntries } = fieldsOrNull(material) ?? {};
  const { statement, signature } = fieldsOrNull(envelope) ?? {};
  const whole = [certificate, statement, signature].every((part) => typeof part === 'string');
  if (version !== 1 || !whole || !Array.isArray(tlogEntries)) return null;
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries: tlogEntries as unknown[] },
    dsseEnvelope: { payload: statement, payloadType, signatures: [{ sig: signature }] },
  });
}
