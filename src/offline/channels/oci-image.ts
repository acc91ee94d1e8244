import { imageAttestation } from './image-attestation.ts';
import { digestOf, json, signedDigest, type Protection, type Release, type Table } from './published.ts';

const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const signType = 'https://sigstore.dev/cosign/sign/v1';
const empty = '{}';

/** An image under the release's version, with the bundle that `cosign sign` would have put beside it (OCI 1.1), and what `cosign attest` did before. */
export async function ociImage(
  { version, artefacts, sign, provenance }: Release,
  name: string,
  protection: Protection,
): Promise<Table> {
  const path = `/v2/${name.split('/').slice(1).join('/')}`;
  const descriptor = (mediaType: string, body: string | Uint8Array) => {
    return { mediaType, digest: `sha256:${digestOf(body)}`, size: Buffer.byteLength(body) };
  };
  const config = JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [] } });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: descriptor('application/vnd.oci.image.config.v1+json', config),
    layers: artefacts.slice(0, 1).map(({ bytes }) => descriptor('application/vnd.oci.image.layer.v1.tar+gzip', bytes)),
  });
  const table: Table = new Map([[`${path}/manifests/${version}`, { type: manifestType, body: manifest }]]);
  const { digest } = descriptor(manifestType, manifest);
  if (protection === 'unsigned') return table.set(`${path}/referrers/${digest}`, list([]));
  const sha256 = signedDigest(protection, digest.replace('sha256:', ''));
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256 } }],
    predicateType: signType,
    predicate: {},
  };
  const attested = await sign(provenance([{ name, digest: { sha256 } }]));
  const { envelope, layer: about } = imageAttestation(attested, 'https://slsa.dev/provenance/v1');
  const attestation = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: descriptor('application/vnd.oci.image.config.v1+json', empty),
    layers: [about],
  });
  const bundle = JSON.stringify(await sign(statement));
  const layer = descriptor(bundleType, bundle);
  const referrer = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: bundleType,
    config: descriptor('application/vnd.oci.empty.v1+json', empty),
    layers: [layer],
    subject: descriptor(manifestType, manifest),
    annotations: { 'dev.sigstore.bundle.predicateType': signType },
  });
  const one = { ...descriptor(manifestType, referrer), artifactType: bundleType };
  return table
    .set(`${path}/manifests/${digest.replace(':', '-')}.att`, { type: manifestType, body: attestation })
    .set(`${path}/blobs/${about.digest}`, { type: about.mediaType, body: envelope })
    .set(`${path}/referrers/${digest}`, list([one]))
    .set(`${path}/manifests/${one.digest}`, { type: manifestType, body: referrer })
    .set(`${path}/blobs/${layer.digest}`, json(JSON.parse(bundle)));
}

function list(manifests: readonly object[]) {
  return { type: indexType, body: JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }) };
}
