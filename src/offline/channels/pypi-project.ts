import { digestOf, json, signedDigest, type Protection, type Release, type Table } from './published.ts';

type Bundle = {
  readonly verificationMaterial: {
    readonly certificate: { readonly rawBytes: string };
    readonly tlogEntries: readonly object[];
  };
  readonly dsseEnvelope: { readonly payload: string; readonly signatures: readonly { readonly sig: string }[] };
};

/** A project of one file on PyPI, with the attestation that a trusted publisher would have sent (PEP 740); an older one under a name of the release. */
export async function pypiProject(
  release: Release & { readonly repository: string },
  name: string,
  protection: Protection,
): Promise<Table> {
  const { version, artefacts, sign, repository } = release;
  const [first] = artefacts;
  const older = protection === 'older' && first !== undefined;
  const filename = older ? first.name : `${name.replace(/-/g, '_')}-${version}.tar.gz`;
  const sha256 = older ? digestOf(`before ${first.sha256}`) : (first?.sha256 ?? '');
  const table: Table = new Map([
    [`/pypi/${name}/${version}/json`, json({ urls: [{ filename, digests: { sha256 } }] })],
  ]);
  if (protection === 'unsigned') return table;
  const { verificationMaterial: material, dsseEnvelope: envelope } = (await sign({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: filename, digest: { sha256: signedDigest(protection, sha256) } }],
    predicateType: 'https://docs.pypi.org/attestations/publish/v1',
    predicate: null,
  })) as Bundle;
  const attestation = {
    version: 1,
    verification_material: {
      certificate: material.certificate.rawBytes,
      transparency_entries: material.tlogEntries,
    },
    envelope: { statement: envelope.payload, signature: envelope.signatures[0]?.sig },
  };
  const publisher = { kind: 'GitHub', repository, workflow: 'release.yml' };
  const provenance = { version: 1, attestation_bundles: [{ publisher, attestations: [attestation] }] };
  return table.set(`/integrity/${name}/${version}/${filename}/provenance`, json(provenance));
}
