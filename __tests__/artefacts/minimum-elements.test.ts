import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sbomFact } from '../../src/artefacts/sbom/sbom-fact.ts';
import type { MinimumElementId } from '../../src/facts/components.ts';

const bytesOf = (name: string): Buffer => readFileSync(new URL(`../fixtures/sboms/${name}`, import.meta.url));

/** The elements of a document that are met; the document is valid. */
async function metBy(bytes: Uint8Array): Promise<readonly MinimumElementId[]> {
  const fact = await sbomFact({ assetName: 'x', sha256: 'a'.repeat(64) }, bytes, true);
  if (fact === null || 'unread' in fact) throw new Error('no SBOM');
  expect(fact.problems).toEqual([]);
  return fact.elements.filter(({ met }) => met).map(({ id }) => id);
}

type Row = readonly [MinimumElementId, string, boolean];

/** A document of one component and what surrounds it, in both forms. */
const inJson = (component: object, metadata: object, document: object = {}): Buffer =>
  Buffer.from(
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata,
      components: [{ type: 'library', name: 'a', 'bom-ref': 'a', ...component }],
      ...document,
    }),
  );
const inXml = (component: string, metadata: string): Buffer =>
  Buffer.from(
    `<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><metadata>${metadata}</metadata>` +
      `<components><component type="library" bom-ref="a">${component}</component></components></bom>`,
  );
const digest = 'a'.repeat(64);
const swhid = `swh:1:cnt:${'a'.repeat(40)}`;
const gitoid = `gitoid:blob:sha1:${'a'.repeat(40)}`;

const cyclonedxJson: readonly (readonly [...Row, object, object])[] = [
  ['author', 'a person', true, {}, { authors: [{ name: 'Ada' }] }],
  ['author', 'the organization that made the document', true, {}, { manufacturer: { name: 'Acme' } }],
  ['author', 'the supplier of the product', false, {}, { supplier: { name: 'Acme' } }],
  ['author', 'the manufacturer of the product', false, {}, { manufacture: { name: 'Acme' } }],
  ['author', 'a tool', false, {}, { tools: { components: [{ type: 'application', name: 'gen' }] } }],
  ['author', 'no name', false, {}, { authors: [{ name: ' ' }, { phone: '1' }] }],
  ['tool-name', 'a tool', true, {}, { tools: { components: [{ type: 'application', name: 'gen' }] } }],
  ['tool-name', 'a tool of before 1.5', true, {}, { tools: [{ vendor: 'v', name: 'gen' }] }],
  ['tool-name', 'a vendor', false, {}, { tools: [{ vendor: 'v' }] }],
  ['tool-name', 'a service', true, {}, { tools: { services: [{ name: 'gen' }] } }],
  ['generation-context', 'a phase', true, {}, { lifecycles: [{ phase: 'build' }] }],
  ['generation-context', 'no phase', false, {}, { lifecycles: [] }],
  ['supplier', 'a supplier', true, { supplier: { name: 'Acme' } }, {}],
  ['supplier', 'a supplier of no name', false, { supplier: { url: ['https://acme.example'] } }, {}],
  ['supplier', 'NOASSERTION', false, { supplier: { name: 'NOASSERTION' }, publisher: ' ', author: 'NONE' }, {}],
  ['component-version', 'NOASSERTION', false, { version: 'NOASSERTION' }, {}],
  ['component-version', 'blank', false, { version: ' ' }, {}],
  ['component-version', 'a version', true, { version: '1' }, {}],
  ['unique-identifier', 'empty ones', false, { purl: '', cpe: '', omniborId: [], swhid: [] }, {}],
  ['unique-identifier', 'a SWID tag', true, { swid: { tagId: 'debian', name: 'debian' } }, {}],
  ['unique-identifier', 'an OmniBOR id', true, { omniborId: [gitoid] }, {}],
  ['unique-identifier', 'a SWHID', true, { swhid: [swhid] }, {}],
  ['license', 'a name', true, { licenses: [{ license: { name: 'Own' } }] }, {}],
  ['license', 'an expression', true, { licenses: [{ expression: 'MIT OR Apache-2.0' }] }, {}],
  ['license', 'NOASSERTION', false, { licenses: [{ license: { name: 'NOASSERTION' } }] }, {}],
  ['license', 'an expression of NONE', false, { licenses: [{ expression: 'NONE' }] }, {}],
  ['license', 'what was found', true, { evidence: { licenses: [{ license: { id: 'MIT' } }] } }, {}],
  ...['distribution', 'website'].map((type) => {
    const hashes = [{ alg: 'SHA-256', content: digest }];
    const externalReferences = [{ type, url: 'https://a.example', hashes }];
    return ['component-hash', `of a ${type}`, type === 'distribution', { externalReferences }, {}] as const;
  }),
];

const cyclonedxXml: readonly (readonly [...Row, string, string])[] = [
  ['author', 'a person', true, '', '<authors><author><name>Ada</name></author></authors>'],
  ['author', 'the organization that made the document', true, '', '<manufacturer><name>Acme</name></manufacturer>'],
  ['author', 'the supplier of the product', false, '', '<supplier><name>Acme</name></supplier>'],
  ['tool-name', 'a service', true, '', '<tools><services><service><name>gen</name></service></services></tools>'],
  ['unique-identifier', 'a SWID tag', true, '<swid tagId="debian" name="debian"/>', ''],
  ['unique-identifier', 'an OmniBOR id', true, `<omniborId>${gitoid}</omniborId>`, ''],
  ['unique-identifier', 'a SWHID', true, `<swhid>${swhid}</swhid>`, ''],
  ['license', 'a name', true, '<licenses><license><name>Own</name></license></licenses>', ''],
  ['license', 'an expression', true, '<licenses><expression>MIT</expression></licenses>', ''],
  ['license', 'NOASSERTION', false, '<licenses><license><name>NOASSERTION</name></license></licenses>', ''],
  ['license', 'what was found', true, '<evidence><licenses><license><id>MIT</id></license></licenses></evidence>', ''],
  ...['distribution', 'website'].map((type) => {
    const hashes = `<hashes><hash alg="SHA-256">${digest}</hash></hashes>`;
    const reference = `<reference type="${type}"><url>https://a.example</url>${hashes}</reference>`;
    const component = `<externalReferences>${reference}</externalReferences>`;
    return ['component-hash', `of a ${type}`, type === 'distribution', component, ''] as const;
  }),
];

const spdx = (one: object, creators: string[], relation: object[] = []): Buffer =>
  Buffer.from(
    JSON.stringify({
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      dataLicense: 'CC0-1.0',
      name: 'x',
      documentNamespace: 'https://example.org/x',
      creationInfo: { created: '2026-01-01T00:00:00Z', creators },
      packages: [{ SPDXID: 'SPDXRef-a', name: 'a', downloadLocation: 'NOASSERTION', ...one }],
      relationships: relation,
    }),
  );
const reference = (referenceType: string, referenceLocator: string): object => ({
  externalRefs: [{ referenceCategory: 'OTHER', referenceType, referenceLocator }],
});
const needs = (relatedSpdxElement: string): object[] => [
  { spdxElementId: 'SPDXRef-a', relationshipType: 'DEPENDS_ON', relatedSpdxElement },
];

const spdx2: readonly (readonly [...Row, Buffer])[] = [
  ['author', 'an organization', true, spdx({}, ['Tool: t', 'Organization: Acme (a@b.example)'])],
  ['author', 'an organization of no name', false, spdx({}, ['Organization: ()', 'Person: NOASSERTION'])],
  ['author', 'a tool', false, spdx({}, ['Tool: t-1'])],
  ['tool-name', 'a tool', true, spdx({}, ['Tool: t-1'])],
  ['tool-name', 'no tool', false, spdx({}, ['Tool: ', 'Organization: Acme'])],
  ['supplier', 'an organization', true, spdx({ supplier: 'Organization: Acme' }, ['Tool: t'])],
  ['supplier', 'the originator', true, spdx({ originator: 'Person: Ada', supplier: 'NOASSERTION' }, ['Tool: t'])],
  ['supplier', 'nobody', false, spdx({ supplier: 'Organization: ', originator: 'NOASSERTION' }, ['Tool: t'])],
  ['component-version', 'NOASSERTION', false, spdx({ versionInfo: 'NOASSERTION' }, ['Tool: t'])],
  ['unique-identifier', 'a package URL', true, spdx(reference('purl', 'pkg:npm/a@1'), ['Tool: t'])],
  [
    'unique-identifier',
    'a type by its address',
    true,
    spdx(reference('http://spdx.org/rdf/references/cpe23Type', 'cpe:2.3:a:a:a:1:*:*:*:*:*:*:*'), ['Tool: t']),
  ],
  ['unique-identifier', 'an advisory', false, spdx(reference('advisory', 'https://a.example'), ['Tool: t'])],
  ['license', 'NOASSERTION', false, spdx({ licenseConcluded: 'NOASSERTION', licenseDeclared: 'NONE' }, ['Tool: t'])],
  ['relationships', 'nothing is needed', true, spdx({}, ['Tool: t'], needs('NONE'))],
  ['relationships', 'nobody knows what is needed', false, spdx({}, ['Tool: t'], needs('NOASSERTION'))],
];

describe('CycloneDX JSON', () => {
  test.each(cyclonedxJson)('%s: %s: %j', async (id, _what, met, component, metadata) => {
    expect((await metBy(inJson(component, metadata))).includes(id)).toBe(met);
  });
});

describe('CycloneDX XML', () => {
  test.each(cyclonedxXml)('%s: %s: %j', async (id, _what, met, component, metadata) => {
    const [before, after] = /^<(?:licenses|swid|omnibor|swhid)/.test(component) ? [component, ''] : ['', component];
    expect((await metBy(inXml(`<name>a</name>${before}${after}`, metadata))).includes(id)).toBe(met);
  });
});

describe('SPDX 2', () => {
  test.each(spdx2)('%s: %s: %j', async (id, _what, met, bytes) => {
    expect((await metBy(bytes)).includes(id)).toBe(met);
  });
});

describe('SPDX 3', () => {
  type Element = Record<string, unknown>;
  const changed = (change: (graph: Element[]) => void): Buffer => {
    const document = JSON.parse(bytesOf('published-examplemaven.spdx3.json').toString()) as { '@graph': Element[] };
    change(document['@graph']);
    return Buffer.from(JSON.stringify(document));
  };
  const packages = (graph: Element[], put: object): void =>
    graph.filter(({ type }) => type === 'software_Package').forEach((one) => Object.assign(one, put));
  const identifiers = (externalIdentifierType: string): Buffer =>
    changed((graph) => {
      const identifier = { type: 'ExternalIdentifier', externalIdentifierType, identifier: 'x' };
      packages(graph, { externalIdentifier: [identifier] });
    });

  test.each<readonly [...Row, Buffer]>([
    ['license', 'NOASSERTION as an expression, as SPDX 2 has it', false, bytesOf('published-examplemaven.spdx3.json')],
    ['unique-identifier', 'a CPE', true, identifiers('cpe23')],
    ['unique-identifier', 'an e-mail address', false, identifiers('email')],
    ['unique-identifier', 'a vulnerability', false, identifiers('cve')],
    ['supplier', 'somebody', true, changed((graph) => packages(graph, { suppliedBy: 'https://a.example/acme' }))],
    [
      'supplier',
      'nobody',
      false,
      changed((graph) =>
        packages(graph, { originatedBy: ['https://spdx.org/rdf/3.0.1/terms/Core/NoAssertionElement'] }),
      ),
    ],
  ])('%s: %s: %j', async (id, _what, met, bytes) => {
    expect((await metBy(bytes)).includes(id)).toBe(met);
  });
});

test('a million lines of comments are no SBOM, and nothing is thrown', async () => {
  const fact = sbomFact({ assetName: 'x', sha256: '' }, Buffer.from('#\n'.repeat(15_000_000)), false);
  expect(await fact).toBeNull();
});
