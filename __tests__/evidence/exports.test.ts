import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { sha256Hex } from '../../src/evidence/canonical.ts';
import type { Assessment } from '../../src/evidence/evidence-set.ts';
import { exportFiles } from '../../src/evidence/exports/exports.ts';
import { urlNamespace, uuid5 } from '../../src/evidence/exports/uuid.ts';
import { principleStatements } from '../../src/evidence/statement.ts';
import { parseYaml } from '../../src/text/yaml.ts';
import { assessment } from '../support/assessment.ts';
import { goldenAssessment } from '../support/golden.ts';
import { gemaraEvaluationLog } from './gemara-schema.ts';

type Json = Record<string, unknown>;

const packed = readFileSync('__tests__/fixtures/oscal/oscal_complete_schema-1.2.3.json.gz');
const oscalSchema = gunzipSync(packed);
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const gemaraFaults = ajv.compile(gemaraEvaluationLog);
const oscalFaults = ajv.compile(JSON.parse(oscalSchema.toString()) as Json);

function textOf(name: string, from: Assessment): string {
  const file = exportFiles(from, principleStatements(from)).find((item) => item.name === name)!;
  return new TextDecoder().decode(file.bytes);
}

/** Everything at any depth that is under this key. */
function under(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value as Json).flatMap(([name, item]) => [
    ...(name === key ? [item] : []),
    ...under(item, key),
  ]);
}

const many = Array.from({ length: 1100 }, (_, index) => ({ name: `f${index}`, sha256: '33'.repeat(32) }));
const hostile = '</script>\n{{ insert: param, x }} `rm` [a](javascript:1) *b* \u202e <b> & $1 |';
const assessments: readonly (readonly [string, Assessment])[] = [
  ['a small release', assessment],
  ['the golden release', goldenAssessment()],
  ['the golden release in the official reading', goldenAssessment('dsit')],
  ['1,100 artefacts', { ...assessment, release: { ...assessment.release, artefacts: many } }],
  ['a clock with milliseconds', { ...assessment, terms: { ...assessment.terms, now: '2026-11-22T12:00:00.123Z' } }],
  [
    'hostile words',
    {
      ...assessment,
      verdicts: assessment.verdicts.map((verdict) => ({
        ...verdict,
        reason: hostile,
        checks: verdict.checks.map((check) => ({
          ...check,
          because: hostile,
          ...(check.result === 'not_met' ? { fix: hostile } : {}),
          evidence: [
            { uri: 'javascript:alert(1)' },
            { uri: 'https://[::1' },
            { uri: 'https://x/%zz' },
            { uri: 'https://acme.example/a b' },
            { name: hostile, digest: { sha256: 'ef'.repeat(32) } },
            { digest: { gitCommit: 'c'.repeat(40) } },
          ],
        })),
      })),
    },
  ],
];

describe.each(assessments)('%s', (_, from) => {
  test.each([
    ['1.6', Spec.Version.v1dot6],
    ['1.7', Spec.Version.v1dot7],
  ])('copse.cdx.json is valid CycloneDX %s by the official strict schema', async (version, spec) => {
    const text = textOf('copse.cdx.json', from).replaceAll('bom-1.6.schema', `bom-${version}.schema`);
    const asked = text.replace('"specVersion":"1.6"', `"specVersion":"${version}"`);
    expect(await new Validation.JsonStrictValidator(spec).validate(asked)).toBeNull();
  });

  test('copse.cdx.json refers to nothing that is not there, and names nothing twice', () => {
    const bom = JSON.parse(textOf('copse.cdx.json', from)) as Json;
    const refs = under(bom, 'bom-ref') as string[];
    expect(refs.length).toBe(new Set(refs).size);
    const links = ['requirement', 'assessor', 'target', 'parent'].flatMap((key) => under(bom, key));
    const lists = ['claims', 'counterClaims', 'evidence', 'counterEvidence', 'mitigationStrategies'].flatMap((key) =>
      under(bom, key).flat(),
    );
    const named = [...links, ...lists].filter((item) => typeof item === 'string');
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  test('copse-oscal.json is valid by the schema of NIST', () => {
    const document = JSON.parse(textOf('copse-oscal.json', from)) as Json;
    oscalFaults(document);
    expect(oscalFaults.errors ?? []).toEqual([]);
  });

  test('copse-oscal.json refers to nothing that is not there, and names nothing twice', () => {
    const document = JSON.parse(textOf('copse-oscal.json', from)) as Json;
    const ids = under(document, 'uuid') as string[];
    expect(ids.length).toBe(new Set(ids).size);
    const named = ['observation-uuid', 'risk-uuid', 'subject-uuid', 'actor-uuid', 'component-uuid'].flatMap(
      (key) => under(document, key) as string[],
    );
    const local = (under(document, 'href') as string[]).flatMap((href) =>
      href.startsWith('#') ? [href.slice(1)] : [],
    );
    expect(named.length + local.length).toBeGreaterThan(14);
    expect([...named, ...local].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('copse-gemara.json is an evaluation log whose references are declared', () => {
    const log = JSON.parse(textOf('copse-gemara.json', from)) as Json;
    gemaraFaults(log);
    expect(gemaraFaults.errors ?? []).toEqual([]);
    const declared = (under(log, 'mapping-references') as { id: string }[][]).flat().map(({ id }) => id);
    expect(declared).toEqual(expect.arrayContaining(under(log, 'reference-id')));
  });

  test.each(['copse.cdx.json', 'copse-oscal.json', 'copse-gemara.json'])(
    '%s has no score, no e-mail address and no address that a browser would run',
    (name) => {
      const document = JSON.parse(textOf(name, from)) as Json;
      expect(under(document, 'score')).toEqual([]);
      for (const key of ['url', 'href', 'uri']) {
        const addresses = under(document, key) as string[];
        expect(addresses.filter((address) => !/^(https:\/\/|#|copse[-.a-z0-9]*json$)/.test(address))).toEqual([]);
      }
      expect(textOf(name, from)).not.toMatch(/[a-z0-9]@[a-z0-9-]+\.[a-z]{2,}|\b\d+ ?%/);
    },
  );
});

test('the packed schema is the file that NIST released', () => {
  expect(sha256Hex(oscalSchema)).toBe('384324105c7a817af0f65b120a963146caa0e0d55d969cf0daf60e063b87a206');
});

test.each([
  [(bom: Json) => (bom['declarations'] = { claims: [{ score: 1 }] })],
  [(bom: Json) => (bom['serialNumber'] = 'urn:uuid:1')],
])('the schema that is used refuses what is wrong: %#', async (spoil) => {
  const bom = JSON.parse(textOf('copse.cdx.json', assessment)) as Json;
  spoil(bom);
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(JSON.stringify(bom))).not.toBeNull();
});

test('the schema of NIST refuses what is wrong', () => {
  const text = textOf('copse-oscal.json', assessment);
  expect(oscalFaults(JSON.parse(text.replaceAll('"state":"not-satisfied"', '"state":"partly"')))).toBe(false);
  expect(oscalFaults(JSON.parse(text.replace('"import-ap"', '"import"')))).toBe(false);
});

describe('no export says more than the statements', () => {
  type Verdict = Assessment['verdicts'][number];
  type Check = Verdict['checks'][number];
  const check = (result: Check['result'], basis: Check['basis'], level: Check['level'] = 'required') =>
    ({
      id: `x.${result.replaceAll('_', '-')}`,
      claims: [],
      because: 'So it is.',
      result,
      basis,
      level,
      fix: 'Mend it.',
    }) as Check;
  const told = (status: Verdict['status'], checks: readonly Check[]) => {
    const from = {
      ...assessment,
      verdicts: assessment.verdicts.map((verdict) =>
        verdict.principle === 9 ? { ...verdict, status, checks, reason: 'Said here.' } : verdict,
      ),
    };
    const log = JSON.parse(textOf('copse-gemara.json', from)) as { evaluations: { result: string }[] };
    const found = under(JSON.parse(textOf('copse-oscal.json', from)), 'findings') as {
      target: { 'target-id': string; status: { state: string; reason: string } };
    }[][];
    const finding = found.flat().find(({ target }) => target['target-id'] === 'sscop14-p09');
    const bom = JSON.parse(textOf('copse.cdx.json', from)) as {
      declarations: { attestations: { map: { requirement: string; claims: string[]; counterClaims: string[] }[] }[] };
    };
    const row = bom.declarations.attestations[0]!.map.find(({ requirement }) => requirement === 'sscop-14:9')!;
    const { state = 'none', reason = 'none' } = finding?.target.status ?? {};
    return [log.evaluations[8]!.result, `${state} ${reason}`, row.claims.length, row.counterClaims.length];
  };

  test.each<[Verdict['status'], readonly Check[], readonly unknown[]]>([
    ['implemented', [check('met', 'observed')], ['Passed', 'satisfied pass', 1, 0]],
    ['implemented', [check('met', 'attested')], ['Needs Review', 'satisfied other', 1, 0]],
    [
      'partially_implemented',
      [check('met', 'observed'), check('not_met', 'observed')],
      ['Failed', 'not-satisfied fail', 1, 1],
    ],
    [
      'partially_implemented',
      [check('met', 'observed'), check('not_observable', 'observed')],
      ['Needs Review', 'none none', 1, 0],
    ],
    ['not_implemented', [check('not_met', 'observed')], ['Failed', 'not-satisfied fail', 0, 1]],
    ['not_observable', [check('not_observable', 'observed')], ['Unknown', 'none none', 0, 0]],
    [
      'not_observable',
      [check('not_observable', 'observed'), check('not_met', 'observed', 'supporting')],
      ['Unknown', 'none none', 0, 1],
    ],
    ['not_applicable', [check('not_met', 'observed')], ['Needs Review', 'none none', 0, 1]],
    ['not_applicable', [check('not_applicable', 'observed')], ['Needs Review', 'none none', 0, 0]],
  ])('%s, %#', (status, checks, expected) => {
    expect(told(status, checks)).toEqual(expected);
  });
});

test('version 5 of the UUID is that of RFC 9562, appendix A.4', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(uuid5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  expect(uuid5(urlNamespace, 'www.example.com')).not.toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

describe('copse-self-assessment.yaml', () => {
  type Template = Json & { principles: Json[]; assessment_scope: Json };
  const read = (text: string): Template => {
    const parsed = parseYaml(text);
    if (!parsed.ok) throw new Error(parsed.reason);
    return parsed.value as Template;
  };
  const template = read(readFileSync('__tests__/fixtures/settings/seed-template.yml', 'utf8'));

  test.each(assessments)('%s: one document with all keys of the template, for all 14', (_, from) => {
    const filled = read(textOf('copse-self-assessment.yaml', from));
    expect(Object.keys(filled)).toEqual(expect.arrayContaining(Object.keys(template)));
    expect(Object.keys(filled.assessment_scope)).toEqual(
      expect.arrayContaining(Object.keys(template.assessment_scope)),
    );
    expect(filled.principles.map(({ id }) => id)).toEqual(from.verdicts.map(({ principle }) => principle));
    expect(filled.principles.map(({ status }) => status)).toEqual(from.verdicts.map(({ status }) => status));
    for (const entry of filled.principles) {
      expect(Object.keys(entry)).toEqual(expect.arrayContaining(Object.keys(template.principles[0]!)));
      expect((entry['evidence'] as unknown[])[0]).toMatch(/^copse-p\d\d\.sigstore\.json$/);
    }
  });

  test("says whose it is, of what, and the vendor's own words apart from the status", () => {
    const filled = read(textOf('copse-self-assessment.yaml', assessment));
    expect(filled).toMatchObject({
      vendor: 'Acme Ltd',
      assessment_date: '2026-11-22',
      assessment_scope: { product_lines: ['acme-enterprise', 'acme-cloud'], release: 'acme/app v1.2.0' },
    });
    expect(filled.principles[0]).toEqual({
      id: 1,
      theme: 'secure_design',
      statement: 'Threat model reviewed each quarter.',
      evidence: ['copse-p01.sigstore.json', 'docs/threat-model.md', 'TM-2026-3'],
      status: 'implemented',
      because: 'The vendor names a threat model.',
    });
    const unsaid = { ...assessment, terms: { ...assessment.terms, vendor: null, productLines: [] } };
    expect(read(textOf('copse-self-assessment.yaml', unsaid))).toMatchObject({
      vendor: 'acme',
      assessment_scope: { product_lines: ['acme/app v1.2.0'] },
    });
  });
});
