import { digestOf, json, signedDigest, type Protection, type Release, type Table } from './published.ts';

/** A package of one version on npm, with the provenance that `npm publish --provenance` would have sent. */
export async function npmPackage(release: Release, name: string, protection: Protection): Promise<Table> {
  const { version, artefacts, sign, provenance } = release;
  const packed = artefacts[0]?.bytes ?? new Uint8Array();
  const sha512 = digestOf(packed, 'sha512');
  const path = `/${name.replace('/', '%2f')}/${version}`;
  const dist = { integrity: `sha512-${Buffer.from(sha512, 'hex').toString('base64')}` };
  const table: Table = new Map([[path, json({ name, version, dist })]]);
  if (protection === 'unsigned') return table;
  const subject = {
    name: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    digest: { sha512: signedDigest(protection, sha512) },
  };
  const attested = { predicateType: 'https://slsa.dev/provenance/v1', bundle: await sign(provenance([subject])) };
  return table.set(`/-/npm/v1/attestations/${name.replace('/', '%2f')}@${version}`, json({ attestations: [attested] }));
}
