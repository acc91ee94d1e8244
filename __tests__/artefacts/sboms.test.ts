import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sbomFact } from '../../src/artefacts/sbom/sbom-fact.ts';
import type { SbomFact } from '../../src/facts/components.ts';

const bytesOf = (name: string): Buffer => readFileSync(new URL(`../fixtures/sboms/${name}`, import.meta.url));
const read = async (bytes: Uint8Array): Promise<SbomFact> => {
  const fact = await sbomFact({ assetName: 'x', sha256: 'a'.repeat(64) }, bytes, true);
  if (fact === null || 'unread' in fact) throw new Error('no SBOM');
  return fact;
};

const app = { name: 'app', version: '1.2.0' };
const npm = (version: string): [string, string, string, number, object | null][] => [
  [`cyclonedx-npm-${version}.json`, 'cyclonedx-json', version, 5, app],
  [`cyclonedx-npm-${version}.xml`, 'cyclonedx-xml', version, 5, app],
];

/** File, format, version, how many components, subject. */
const good: [string, string, string, number, object | null][] = [
  ...['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'].flatMap(npm),
  ...['1.5', '1.6'].flatMap((version): typeof good => [
    [`cyclonedx-py-${version}.json`, 'cyclonedx-json', version, 2, null],
    [`cyclonedx-py-${version}.xml`, 'cyclonedx-xml', version, 2, null],
  ]),
  ['npm-sbom.cdx.json', 'cyclonedx-json', '1.5', 5, { version: '1.2.0' }],
  ['npm-sbom.spdx.json', 'spdx-json', '2.3', 5, app],
  ['cyclonedx-gomod-mod-1.6.json', 'cyclonedx-json', '1.6', 2, { name: 'example.org/app', version: 'v1.2.0' }],
  ['cyclonedx-gomod-mod-1.6.xml', 'cyclonedx-xml', '1.6', 2, { name: 'example.org/app', version: 'v1.2.0' }],
  ['cyclonedx-gomod-app-1.6.json', 'cyclonedx-json', '1.6', 3, { name: 'example.org/app', version: 'v1.2.0' }],
  ['spdx-tools-python.spdx', 'spdx-tag-value', '2.3', 5, app],
  ['spdx-tools-python.spdx.json', 'spdx-json', '2.3', 5, app],
  ['published-acme.spdx.json', 'spdx-json', '2.3', 3, { version: '2.3' }],
  ['published-ai.spdx3.json', 'spdx-3-json-ld', '3.0.1', 1, { version: null }],
  ['published-cbom.cdx.json', 'cyclonedx-json', '1.6', 2, { name: 'Acme Application' }],
  ['published-cern.cdx.xml', 'cyclonedx-xml', '1.2', 43, { name: 'lhc-vdm-editor' }],
  ['published-example1.spdx', 'spdx-tag-value', '2.2', 0, { name: 'hello' }],
  ['published-example6-bin.spdx', 'spdx-tag-value', '2.2', 0, { name: 'hello-go-bin' }],
  ['published-example7-bin.spdx.json', 'spdx-json', '2.2', 0, { name: 'hello' }],
  ['published-example7-modules.spdx3.json', 'spdx-3-json-ld', '3.0.1', 1, { name: 'golang.org/x/text' }],
  ['published-examplemaven-enriched.spdx3.json', 'spdx-3-json-ld', '3.0.1', 5, { name: 'examplemaven' }],
  ['published-examplemaven.spdx.json', 'spdx-json', '2.3', 5, { version: '0.0.1' }],
  ['published-examplemaven.spdx3.json', 'spdx-3-json-ld', '3.0.1', 5, { version: '0.0.1' }],
  ['published-sbom-tool.spdx.json', 'spdx-json', '2.2', 0, { version: '0.0.1' }],
  ['published-hbom.cdx.json', 'cyclonedx-json', '1.4', 6, { version: 'rev-1' }],
  ['published-laravel.cdx.xml', 'cyclonedx-xml', '1.4', 62, { version: 'dev-master' }],
  ['published-saasbom.cdx.json', 'cyclonedx-json', '1.4', 0, { name: 'Acme Cloud Example' }],
  ['published-spec-1.5.cdx.json', 'cyclonedx-json', '1.5', 2, { name: 'Acme Application' }],
  ['published-spec-1.7.cdx.json', 'cyclonedx-json', '1.7', 3, { name: 'Acme Application' }],
  ...['1.5', '1.6', '1.7'].map((version): (typeof good)[number] => [
    `published-spec-${version}.cdx.xml`,
    'cyclonedx-xml',
    version,
    3,
    { name: 'Acme Application' },
  ]),
  ['published-spec-2.3.spdx', 'spdx-tag-value', '2.3', 3, { name: 'glibc' }],
  ['pitloom.spdx3.json', 'spdx-3-json-ld', '3.0.1', 2, { purl: 'pkg:pypi/app@1.2.0' }],
];

describe('real SBOMs', () => {
  test.each(good)('%s', async (name, format, specVersion, components, subject) => {
    const fact = await read(bytesOf(name));
    expect(fact).toMatchObject({ format, specVersion, valid: true, problems: [], truncated: false });
    expect(fact.components).toHaveLength(components);
    if (subject === null) expect(fact.subject).toBeNull();
    else expect(fact.subject).toMatchObject(subject);
    expect(fact.elements).toHaveLength(11);
  });

  test('every fixture is in the table, and every form and version has a published and a generated one', () => {
    const files = readdirSync(new URL('../fixtures/sboms/', import.meta.url)).filter((name) => name.includes('.'));
    expect(files.sort()).toEqual([...good.map(([name]) => name), 'README.md', 'published-broken.spdx3.json'].sort());
    const wanted = [
      ...['1.4', '1.5', '1.6', '1.7'].flatMap((version) => [`cyclonedx-json ${version}`, `cyclonedx-xml ${version}`]),
      ...['spdx-json 2.3', 'spdx-tag-value 2.3', 'spdx-3-json-ld 3.0.1'],
    ];
    const of = (published: boolean): string[] =>
      good
        .filter(([name]) => name.startsWith('published-') === published)
        .map(([, format, version]) => `${format} ${version}`);
    expect(of(true)).toEqual(expect.arrayContaining(wanted));
    expect(of(false)).toEqual(expect.arrayContaining(wanted));
  });

  test('the same npm project from four tools and eight versions has the same package URLs', async () => {
    const documents = good
      .filter(([name]) => /^cyclonedx-npm|^npm-sbom|^spdx-tools/.test(name))
      .map(([name]) => read(bytesOf(name)));
    const lists = (await Promise.all(documents)).map(({ components }) => components.map(({ purl }) => purl));
    for (const list of lists) expect(list).toEqual(lists[0]);
    expect(lists[0]).toContain('pkg:npm/%40types/ms@2.1.0');
  });

  test('a Go program has its modules without the build target, and the standard library', async () => {
    const purls = (await read(bytesOf('cyclonedx-gomod-app-1.6.json'))).components.map(({ purl }) => purl);
    expect([...purls].sort()).toEqual([
      'pkg:golang/github.com/spf13/pflag@v1.0.5',
      'pkg:golang/golang.org/x/text@v0.21.0',
      'pkg:golang/std@go1.26.8',
    ]);
  });
});

/** A good document with one thing wrong, and what is said of it. */
/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access -- a document is changed where it hurts */
const json = (version: string, change: (document: Record<string, any>) => void): Buffer => {
  const document = JSON.parse(bytesOf(`cyclonedx-npm-${version}.json`).toString()) as Record<string, unknown>;
  change(document);
  return Buffer.from(JSON.stringify(document));
};
const spdx = (change: (document: Record<string, any>) => void): Buffer => {
  const document = JSON.parse(bytesOf('npm-sbom.spdx.json').toString()) as Record<string, unknown>;
  change(document);
  return Buffer.from(JSON.stringify(document));
};
const text = (name: string, from: string | RegExp, to: string): Buffer =>
  Buffer.from(bytesOf(name).toString().replace(from, to));

const broken: [string, Buffer, RegExp][] = [
  ['a published one with a broken string', bytesOf('published-broken.spdx3.json'), /^line 125, column 16/],
  ['cut in the middle', bytesOf('cyclonedx-npm-1.6.json').subarray(0, 500), /^line \d+, column \d+/],
  ['the same key twice', text('cyclonedx-npm-1.6.json', '{', '{"bomFormat":"CycloneDX",'), /same key twice/],
  [
    'an unknown type of component',
    json('1.6', (one) => (one['components'][1].type = 'gadget')),
    /^\/components\/1\/type/,
  ],
  ['no type of component', json('1.5', (one) => delete one['components'][0].type), /^\/components\/0 .*type/],
  [
    'a field that the version does not know',
    json('1.4', (one) => (one['components'][0].wrong = 1)),
    /^\/components\/0 .*wrong/,
  ],
  ['a time that is none', json('1.6', (one) => (one['metadata'].timestamp = 'today')), /^\/metadata\/timestamp/],
  ['no version', json('1.6', (one) => delete one['specVersion']), /^\/specVersion names no version/],
  ['a version that is none', json('1.6', (one) => (one['specVersion'] = 'newest')), /^\/specVersion names no version/],
  [
    'a version that can never be',
    text('cyclonedx-npm-1.6.xml', 'schema/bom/1.6', 'schema/bom/12'),
    /^line 2 names no version/,
  ],
  ['JSON in UTF-16', Buffer.from('\ufeff{"bomFormat":"CycloneDX"}', 'utf16le'), /not valid UTF-8/],
  [
    'a digest that is none',
    json('1.7', (one) => (one['components'][0].hashes = [{ alg: 'SHA-256', content: 'xyz' }])),
    /^\/components\/0\/hashes\/0\/content/,
  ],
  ['SPDX without a namespace', spdx((one) => delete one['documentNamespace']), /documentNamespace/],
  ['SPDX with a package without a name', spdx((one) => delete one['packages'][2].name), /^\/packages\/2 .*name/],
  [
    'SPDX with a relationship of no type',
    spdx((one) => (one['relationships'][0].relationshipType = 'LIKES')),
    /^\/relationships\/0\/relationshipType/,
  ],
  [
    'SPDX 3 with an element of no type',
    text('published-ai.spdx3.json', /"type": ?"Person"/, '"type":"Ghost"'),
    /^\/@graph\/\d+/,
  ],
  [
    'tag-value with a line that is none',
    text('published-example1.spdx', 'PackageName:', 'Package Name is'),
    /^line \d+ is no "Tag: value"/,
  ],
  [
    'tag-value with a text that never ends',
    text('published-example1.spdx', 'DocumentName:', 'DocumentComment: <text>x\nDocumentName:'),
    /^line \d+ opens a text/,
  ],
  [
    'XML with a document type',
    text('cyclonedx-npm-1.6.xml', '<bom', '<!DOCTYPE bom [<!ENTITY x "y">]>\n<bom'),
    /^line \d+: it has a document type/,
  ],
  ['XML that is not closed', bytesOf('cyclonedx-npm-1.6.xml').subarray(0, 900), /^line \d+/],
  [
    'XML with an unknown type of component',
    text('cyclonedx-npm-1.6.xml', 'type="library"', 'type="gadget"'),
    /^line \d+ Element 'component', attribute 'type': .*'gadget'/,
  ],
  [
    'XML with a digest that is none',
    text('published-cern.cdx.xml', /(<hash alg="[^"]*">)[0-9a-f]+/, '$1xyz'),
    /^line \d+ Element 'hash': .*'xyz/,
  ],
  ['not UTF-8', Buffer.from([0x7b, 0xff]), /not valid UTF-8/],
  ['something else', Buffer.from('hello'), /neither CycloneDX nor SPDX/],
];

describe('broken SBOMs', () => {
  test.each(broken)('%s', async (_name, bytes, problem) => {
    const fact = await read(bytes);
    expect(fact).toMatchObject({ valid: false, components: [], subject: null });
    expect(fact.problems.join('\n')).toMatch(new RegExp(problem.source, 'm'));
  });

  test('a file that is no SBOM and is not called one is nothing', async () => {
    expect(await sbomFact({ assetName: 'x.json', sha256: '' }, Buffer.from('{"a":1}'), false)).toBeNull();
  });
});

test.each([
  ['CycloneDX to come', json('1.6', (one) => (one['specVersion'] = '2.0')), '/specVersion names version 2.0'],
  ['CycloneDX XML to come', text('cyclonedx-npm-1.6.xml', 'schema/bom/1.6', 'schema/bom/1.9'), 'names version 1.9'],
  ['old SPDX', spdx((one) => (one['spdxVersion'] = 'SPDX-2.1')), '/spdxVersion names version 2.1; 2.2, 2.3 can be'],
  [
    'the first SPDX 3',
    Buffer.from('{"@context":"https://spdx.org/rdf/3.0.0/spdx-context.jsonld"}'),
    '/@context names version 3.0.0',
  ],
  ['SPDX as YAML', Buffer.from('---\nSPDXID: "SPDXRef-DOCUMENT"\nspdxVersion: "SPDX-2.3"\n'), 'it is SPDX as YAML'],
  ['SPDX as XML', Buffer.from('<Document><spdxVersion>SPDX-2.3</spdxVersion></Document>'), 'it is SPDX as XML'],
  [
    'SPDX as RDF',
    Buffer.from(
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://spdx.org/rdf/terms#"><SpdxDocument/></r:RDF>',
    ),
    'it is SPDX as RDF',
  ],
  ['what is packed', gzipSync(bytesOf('cyclonedx-npm-1.6.json')), 'it is packed (gzip)'],
  ['a ZIP', Buffer.from('504b030414000000ff', 'hex'), 'it is packed (ZIP)'],
  [
    'XML in UTF-16',
    Buffer.from(`\ufeff${bytesOf('cyclonedx-npm-1.6.xml').toString()}`, 'utf16le'),
    'it is XML in UTF-16',
  ],
  [
    'XML in an old encoding',
    Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><bom name="\xe9"/>', 'latin1'),
    'it is XML in ISO-8859-1',
  ],
])('%s is of a version or form that cannot be checked, which is no fault', async (_name, bytes, why) => {
  expect(await sbomFact({ assetName: 'x', sha256: '' }, bytes, true)).toEqual({ unread: expect.stringContaining(why) });
});

test('files and keys are parts of software, and no components that could have a version', async () => {
  const [first, second] = [
    { type: 'file', name: 'a.js', 'bom-ref': 'a.js', components: [{ type: 'library', name: 'inside', version: '1' }] },
    { type: 'cryptographic-asset', name: 'AES-256' },
  ];
  const fact = await read(json('1.6', (one) => (one['components'] as unknown[]).push(first, second)));
  expect(fact.components.map(({ name }) => name)).toEqual(expect.not.arrayContaining(['a.js', 'AES-256']));
  expect(fact.components).toHaveLength(6);
});

test('what SPDX calls a dependency of development or of tests alone is for development', async () => {
  const fact = await read(
    spdx((one) => {
      const [, a, b] = one['packages'] as { SPDXID: string }[];
      const [main] = one['documentDescribes'] as string[];
      const relation = (from = '', relationshipType = '', to = '') => ({
        spdxElementId: from,
        relationshipType,
        relatedSpdxElement: to,
      });
      one['relationships'] = [
        relation('SPDXRef-DOCUMENT', 'DESCRIBES', main),
        relation(a?.SPDXID, 'DEV_DEPENDENCY_OF', main),
        relation(b?.SPDXID, 'TEST_DEPENDENCY_OF', main),
        relation(main, 'DEPENDS_ON', b?.SPDXID),
      ];
    }),
  );
  expect(fact.components.filter(({ scope }) => scope === 'development')).toHaveLength(1);
});

test.each([
  [['development'], 'development'],
  [['test', 'runtime'], 'unknown'],
  [['runtime'], 'unknown'],
])('SPDX 3 with a dependency in the scopes %j: %s', async (scopes, scope) => {
  const document = JSON.parse(bytesOf('published-examplemaven.spdx3.json').toString()) as {
    '@graph': { type: string; spdxId: string; name?: string; to?: string[] }[];
  };
  const packages = document['@graph'].filter(({ type }) => type === 'software_Package');
  const pick = packages.at(-1);
  const relation = document['@graph'].find(({ type }) => type === 'Relationship');
  document['@graph'] = document['@graph'].filter(
    ({ type, to = [] }) => !/Relationship$/.test(type) || !to.includes(pick?.spdxId ?? ''),
  );
  scopes.forEach((one, index) =>
    document['@graph'].push({
      ...relation,
      type: 'LifecycleScopedRelationship',
      spdxId: `${relation?.spdxId ?? ''}-x${String(index)}`,
      relationshipType: 'dependsOn',
      from: packages[0]?.spdxId,
      to: [pick?.spdxId ?? ''],
      scope: one,
    } as (typeof packages)[number]),
  );
  const { components, problems } = await read(Buffer.from(JSON.stringify(document)));
  expect(problems).toEqual([]);
  expect(components.find(({ name }) => name === pick?.name)?.scope).toBe(scope);
});

test('whatever the bytes are, nothing is thrown', async () => {
  // What is well-formed XML costs a thread each time: most of it is left to the other formats.
  const names = good.map(([name]) => name).filter((name) => !name.endsWith('.xml') || name.includes('npm-1.6'));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.uint8Array({ maxLength: 8 }), async (name, at, put) => {
      const bytes = Buffer.from(bytesOf(name));
      bytes.set(put, at % Math.max(1, bytes.length - put.length));
      const fact = await read(bytes);
      expect(fact.valid).toBe(fact.problems.length === 0);
    }),
    { numRuns: 150 },
  );
});
