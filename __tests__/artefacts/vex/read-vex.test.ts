import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { productsOf } from '../../../src/artefacts/vex/csaf-products.ts';
import { readVex } from '../../../src/artefacts/vex/read-vex.ts';
import { isVexName } from '../../../src/artefacts/vex/vex-name.ts';

const read = (value: unknown, named = true) =>
  readVex('a.vex.json', 'asset', Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), named);
const document = async (value: unknown) => {
  const reading = await read(value);
  if (reading.kind !== 'document') throw new Error(JSON.stringify(reading));
  return reading.document;
};

const openVex = (statement: object, changes: object = {}): object => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://acme.example/vex/1',
  author: 'Acme',
  timestamp: '2026-11-01T00:00:00Z',
  version: 1,
  statements: [
    {
      vulnerability: { name: 'CVE-2026-1000', aliases: ['GHSA-aaaa-bbbb-cccc'] },
      products: [
        {
          '@id': 'pkg:github/acme/app@v1.2.0',
          hashes: { 'sha-256': 'AB'.repeat(32) },
          subcomponents: [{ '@id': 'pkg:npm/deep@1.0.0' }, 'pkg:npm/x@1'],
        },
      ],
      status: 'not_affected',
      justification: 'component_not_present',
      ...statement,
    },
  ],
  ...changes,
});

describe('OpenVEX', () => {
  test('statements with every id, product and component', async () => {
    expect(await document(openVex({ impact_statement: 'Not\nbuilt in.' }))).toMatchObject({
      format: 'openvex',
      kind: 'vex',
      valid: true,
      problems: [],
      truncated: false,
      statements: [
        {
          ids: ['CVE-2026-1000', 'GHSA-aaaa-bbbb-cccc'],
          status: 'not_affected',
          justification: 'component_not_present',
          impact: 'Not built in.',
          products: ['pkg:github/acme/app@v1.2.0', `sha256:${'ab'.repeat(32)}`],
          components: ['pkg:npm/deep@1.0.0', 'pkg:npm/x@1'],
        },
      ],
    });
  });

  test('parts without a name that is read here are not the product as a whole', async () => {
    const subcomponents = [{ identifiers: { cpe23: 'cpe:2.3:a:acme:deep:1.0:*:*:*:*:*:*:*' } }];
    const products = [{ '@id': 'pkg:github/acme/app@v1.2.0', subcomponents }];
    expect(await document(openVex({ products }))).toMatchObject({ valid: true, statements: [] });
  });

  test.each([
    ['2026-10-01T08:00:00+02:00', undefined, '2026-10-01T06:00:00.000Z'],
    ['2026-10-01T08:00:00Z', '2026-10-05T00:00:00Z', '2026-10-05T00:00:00.000Z'],
    [undefined, undefined, '2026-11-01T00:00:00.000Z'],
    ['yesterday', undefined, '2026-11-01T00:00:00.000Z'],
  ])('said at %s, changed at %s', async (timestamp, updated, at) => {
    expect(await document(openVex({ timestamp, last_updated: updated }))).toMatchObject({ statements: [{ at }] });
  });

  test('the first version, with plain texts', async () => {
    const old = openVex(
      { vulnerability: 'CVE-2026-1', products: ['pkg:npm/app@1.2.0'] },
      { '@context': 'https://openvex.dev/ns' },
    );
    expect(await document(old)).toMatchObject({
      valid: true,
      statements: [{ ids: ['CVE-2026-1'], products: ['pkg:npm/app@1.2.0'] }],
    });
  });

  test.each([
    ['a status of its own', openVex({ status: 'fine' }), /statements\[0\]: its status is none/],
    ['not affected for no reason', openVex({ justification: undefined }), /needs a justification/],
    ['a justification of its own', openVex({ justification: 'trust_us' }), /none of the list/],
    [
      'affected without an action',
      openVex({ status: 'affected', justification: undefined }),
      /needs an action statement/,
    ],
    ['no vulnerability', openVex({ vulnerability: {} }), /names no vulnerability/],
    ['no author', openVex({}, { author: ' ' }), /author is missing/],
    ['no statements', openVex({}, { statements: [] }), /no statements/],
  ])('%s: not valid, and says nothing', async (_name, value, problem) => {
    expect(await document(value)).toMatchObject({
      valid: false,
      statements: [],
      problems: expect.arrayContaining([expect.stringMatching(problem)]),
    });
  });

  test('more statements than are kept are said', async () => {
    const many = openVex({}) as { statements: object[] };
    const { statements, truncated } = await document({
      ...many,
      statements: Array.from({ length: 6000 }, () => many.statements[0]),
    });
    expect([statements.length, truncated]).toEqual([5000, true]);
  });
});

const cyclone = (analysis: unknown, ref = 'lib', changes: object = {}): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { component: { 'bom-ref': 'app', name: 'app', version: '1.2.0', purl: 'pkg:npm/app@1.2.0' } },
  components: [{ 'bom-ref': 'outer', components: [{ 'bom-ref': 'lib', purl: 'pkg:npm/deep@1.0.0' }] }],
  vulnerabilities: [{ id: 'CVE-2026-1000', references: [{ id: 'GHSA-aaaa-bbbb-cccc' }], analysis, affects: [{ ref }] }],
  ...changes,
});

describe('CycloneDX', () => {
  test.each([
    ['lib', ['pkg:npm/deep@1.0.0']],
    ['app', []],
    ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg%3Anpm%2Fdeep%401.0.0', ['pkg:npm/deep@1.0.0']],
  ])('about %s', async (ref, components) => {
    expect(
      await document(
        cyclone({ state: 'false_positive', justification: 'code_not_reachable', detail: 'Never called.' }, ref),
      ),
    ).toMatchObject({
      format: 'cyclonedx',
      valid: true,
      statements: [
        {
          ids: ['CVE-2026-1000', 'GHSA-aaaa-bbbb-cccc'],
          status: 'not_affected',
          justification: 'code_not_reachable',
          impact: 'Never called.',
          products: ['pkg:npm/app@1.2.0', 'app@1.2.0'],
          components,
        },
      ],
    });
  });

  test.each([
    ['resolved', 'fixed'],
    ['resolved_with_pedigree', 'fixed'],
    ['exploitable', 'affected'],
    ['in_triage', 'under_investigation'],
    ['not_affected', 'not_affected'],
  ])('%s is %s', async (state, status) =>
    expect(await document(cyclone({ state }))).toMatchObject({ statements: [{ status }] }),
  );

  test.each([
    ['a state of its own', cyclone({ state: 'constructor' }), /analysis\.state is none/],
    ['a version before there were any', cyclone({ state: 'resolved' }, 'lib', { specVersion: '1.3' }), /specVersion/],
    [
      'no id',
      cyclone({ state: 'resolved' }, 'lib', { vulnerabilities: [{ analysis: { state: 'resolved' } }] }),
      /has no id/,
    ],
  ])('%s', async (_name, value, problem) => {
    expect(await document(value)).toMatchObject({
      valid: false,
      problems: [expect.stringMatching(problem)],
      statements: [],
    });
  });

  test('when it was said', async () => {
    const metadata = {
      timestamp: '2026-11-01T00:00:00Z',
      component: { name: 'app', version: '1.2.0', 'bom-ref': 'app' },
    };
    const at = async (analysis: object) =>
      (await document(cyclone({ state: 'resolved', ...analysis }, 'app', { metadata }))).statements[0]?.at;
    expect(await at({})).toBe('2026-11-01T00:00:00.000Z');
    expect(await at({ firstIssued: '2026-10-01T00:00:00Z' })).toBe('2026-10-01T00:00:00.000Z');
    expect(await at({ firstIssued: '2026-10-01T00:00:00Z', lastUpdated: '2026-10-02T00:00:00Z' })).toBe(
      '2026-10-02T00:00:00.000Z',
    );
  });

  test('a component that nothing explains is left out', async () => {
    expect(await document(cyclone({ state: 'resolved' }, 'nobody'))).toMatchObject({ valid: true, statements: [] });
  });
});

/** The standard's own examples, which its validator package ships. */
const examples = join(import.meta.dirname, '../../../node_modules/@secvisogram/csaf-validator-lib/tests');
const example = (test_: string, kind: 'valid' | 'failing') => {
  const folder = join(examples, test_, kind);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
};

describe('CSAF', () => {
  test.each(['mandatoryTest_6_1_8', 'mandatoryTest_6_1_16', 'mandatoryTest_6_1_24'])(
    'the examples of %s',
    async (name) => {
      const failing = example(name, 'failing');
      expect(failing.length).toBeGreaterThan(0);
      for (const text of failing)
        expect(await document(text)).toMatchObject({
          format: 'csaf',
          valid: false,
          statements: [],
          problems: { length: expect.any(Number) },
        });
      // What is valid for one test may fail another.
      const valid = name === 'mandatoryTest_6_1_24' ? example(name, 'valid') : [];
      for (const text of valid) expect(await document(text)).toMatchObject({ valid: true, problems: [] });
    },
    30_000,
  );

  const vex = (changes: object = {}): object => ({
    document: {
      category: 'csaf_vex',
      csaf_version: '2.0',
      publisher: { category: 'vendor', name: 'Acme', namespace: 'https://acme.example' },
      title: 'VEX',
      tracking: {
        current_release_date: '2026-11-01T00:00:00.000Z',
        id: 'ACME-1',
        initial_release_date: '2026-11-01T00:00:00.000Z',
        revision_history: [{ date: '2026-11-01T00:00:00.000Z', number: '1', summary: 'First.' }],
        status: 'final',
        version: '1',
      },
    },
    product_tree: {
      branches: [
        {
          category: 'vendor',
          name: 'Acme',
          branches: [
            {
              category: 'product_name',
              name: 'app',
              branches: [
                { category: 'product_version', name: '1.2.0', product: { name: 'Acme app 1.2.0', product_id: 'APP' } },
              ],
            },
          ],
        },
      ],
      full_product_names: [
        { name: 'deep 1.0.0', product_id: 'DEEP', product_identification_helper: { purl: 'pkg:npm/deep@1.0.0' } },
      ],
      relationships: [
        {
          category: 'default_component_of',
          product_reference: 'DEEP',
          relates_to_product_reference: 'APP',
          full_product_name: { name: 'deep in app', product_id: 'APP:DEEP' },
        },
      ],
    },
    vulnerabilities: [
      {
        cve: 'CVE-2026-1000',
        notes: [{ category: 'description', text: 'A flaw.' }],
        product_status: { known_not_affected: ['APP:DEEP'] },
        flags: [{ label: 'vulnerable_code_not_in_execute_path', product_ids: ['APP:DEEP'] }],
        threats: [{ category: 'impact', details: 'It is never called.', product_ids: ['APP:DEEP'] }],
      },
    ],
    ...changes,
  });

  test('a component of the product at its version, with its justification', async () => {
    expect(await document(vex())).toMatchObject({
      kind: 'vex',
      valid: true,
      problems: [],
      statements: [
        {
          ids: ['CVE-2026-1000'],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
          impact: 'It is never called.',
          products: ['app@1.2.0', 'Acme app 1.2.0'],
          components: ['pkg:npm/deep@1.0.0'],
          at: '2026-11-01T00:00:00.000Z',
        },
      ],
    });
  });

  test('a range of versions and a component without an identifier are about no product as a whole', () => {
    const helper = { purl: 'pkg:github/acme/app' };
    const product = { name: 'Acme app < 1.2.0', product_id: 'APP', product_identification_helper: helper };
    const named = (category: string, name: string) => ({
      branches: [
        { category: 'product_name', name: 'app', branches: [{ category, name, product }] },
        { category: 'product_version', name: '1.0.0', product: { name: 'deep', product_id: 'DEEP' } },
      ],
      relationships: [
        {
          category: 'default_component_of',
          product_reference: 'DEEP',
          relates_to_product_reference: 'APP',
          full_product_name: { name: 'deep in app', product_id: 'APP:DEEP' },
        },
      ],
    });
    const about = (category: string, name: string, id: string) => productsOf(named(category, name)).about(id);
    expect(about('product_version', '1.2.0', 'APP')).toEqual({
      products: ['pkg:github/acme/app', 'app@1.2.0', 'Acme app < 1.2.0'],
      components: [],
    });
    expect(about('product_version_range', '<1.2.0', 'APP')).toEqual({ products: [], components: [] });
    expect(about('product_version', '1.2.0', 'APP:DEEP')).toMatchObject({ components: ['deep'] });
  });

  test('what the schema does not take is named with its place', async () => {
    const { valid, problems } = await document(vex({ product_tree: 7 }));
    expect([valid, problems[0]]).toEqual([
      false,
      expect.stringMatching(/^csaf_2_0_strict: \/product_tree must be object/),
    ]);
  });

  test('another version of the standard is not validated, and said', async () => {
    expect(await read({ document: { csaf_version: '2.1' } })).toEqual({
      kind: 'unread',
      why: 'csaf_version is 2.1: only 2.0 is validated',
      broken: false,
    });
  });
});

test.each([
  ['{', true, { kind: 'unread', why: expect.stringMatching(/^line 1: it /), broken: true }],
  ['{', false, { kind: 'none' }],
  ['[]', true, { kind: 'unread', why: 'it is neither OpenVEX, CycloneDX with analyses nor CSAF', broken: true }],
  [
    JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', vulnerabilities: [{ id: 'CVE-1' }] }),
    false,
    { kind: 'none' },
  ],
])('%s, named %s', async (text, named, expected) => expect(await read(text, named)).toEqual(expected));

test('names', () => {
  const named = ['app.vex.json', 'vex.json', 'app.openvex.json', 'csaf-1.json', 'acme_vex_1.JSON'];
  expect(named.filter((name) => !isVexName(name))).toEqual([]);
  expect(['convex.json', 'vex.txt', 'app.json', 'vexing.json'].filter(isVexName)).toEqual([]);
});

test('any JSON in a document of any format: it is read without harm, and only what is valid speaks', async () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  const shaped = fc.oneof(
    fc.record({
      '@context': fc.constant('https://openvex.dev/ns/v0.2.0'),
      '@id': json,
      statements: json,
      author: json,
      version: json,
      timestamp: json,
    }),
    fc.record({
      bomFormat: fc.constant('CycloneDX'),
      specVersion: json,
      metadata: json,
      components: json,
      vulnerabilities: fc.array(fc.record({ id: json, analysis: json, affects: json })),
    }),
    fc.record({
      document: fc.record({ csaf_version: fc.constant('2.0'), category: json }),
      product_tree: json,
      vulnerabilities: json,
    }),
    json,
  );
  await fc.assert(
    fc.asyncProperty(shaped, async (value) => {
      const reading = await read(value);
      if (reading.kind === 'document' && !reading.document.valid) expect(reading.document.statements).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
