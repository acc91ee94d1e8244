import { expect, test } from '@jest/globals';
import { sbomFact } from '../../src/artefacts/sbom/sbom-fact.ts';

const cyclonedx = (value: string, name = 'cdx:acme:endOfSupport') =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'left', version: '1', properties: [{ name, value }] }],
  });
const spdx = (validUntilDate: string) =>
  JSON.stringify({
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'x',
    documentNamespace: 'https://acme.example/x',
    creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: x'] },
    packages: [{ SPDXID: 'SPDXRef-left', name: 'left', downloadLocation: 'NOASSERTION', validUntilDate }],
  });
const tagValue = `SPDXVersion: SPDX-2.3
DataLicense: CC0-1.0
SPDXID: SPDXRef-DOCUMENT
DocumentName: x
DocumentNamespace: https://acme.example/x
Creator: Tool: x
Created: 2026-01-01T00:00:00Z

PackageName: left
SPDXID: SPDXRef-left
PackageDownloadLocation: NOASSERTION
ValidUntilDate: 2027-03-01T00:00:00Z
`;

test.each<[string, string, string | undefined]>([
  ['a property of CycloneDX', cyclonedx('2027-03-01'), '2027-03-01'],
  ['another name of it', cyclonedx('2027-03-01T12:00:00Z', 'syft:eol_date'), '2027-03-01'],
  ['a property that only sounds like it', cyclonedx('2027-03-01', 'acme:geol'), undefined],
  ['a day that does not exist', cyclonedx('2027-13-01'), undefined],
  ['words', cyclonedx('next year'), undefined],
  ['SPDX', spdx('2027-03-01T00:00:00Z'), '2027-03-01'],
  ['SPDX in tags and values', tagValue, '2027-03-01'],
])('end of support: %s', async (_name, text, expected) => {
  const fact = await sbomFact({ assetName: 'x', sha256: 'a'.repeat(64) }, new TextEncoder().encode(text), true);
  if (fact === null || 'unread' in fact) throw new Error('no SBOM');
  expect(fact.problems).toEqual([]);
  expect(fact.components).toHaveLength(1);
  expect(fact.components[0]?.endOfSupport).toBe(expected);
});
