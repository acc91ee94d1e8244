import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalBytes, sha256Hex } from '../../src/evidence/canonical.ts';
import { factsFileBytes } from '../../src/evidence/facts-file.ts';
import { ruleSet, ruleSetDigest } from '../../src/evidence/rules.ts';
import { validateStatement } from '../../src/evidence/schema.ts';
import type { PrincipleStatement } from '../../src/evidence/schema.ts';
import { principleStatements } from '../../src/evidence/statement.ts';
import type { Assessment } from '../../src/evidence/evidence-set.ts';
import { assessment, declaration, verdicts } from '../support/assessment.ts';

const statements = principleStatements(assessment);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const predicateOf = (from: Assessment, principle: number) => {
  const file = principleStatements(from).find((statement) => statement.principle === principle)!;
  return (validateStatement(file.bytes) as PrincipleStatement).predicate;
};

/** The whole of principle 4, letter by letter. A change here is a change of the format that customers verify. */
const golden = (facts: string, rules: string) =>
  '{"_type":"https://in-toto.io/Statement/v1","predicate":{"attested":[],"checks":[' +
  '{"basis":"observed","because":"GitHub answered 403 to the list of collaborators.","claims":["2.1.1","2.1.6"],"details":[],' +
  '"evidence":[],"id":"access.governed","level":"required","permission":"administration: read","result":"not_observable"},' +
  '{"basis":"observed","because":"Force pushes to main are not blocked.","claims":["2.2.2"],"details":["main: no rule"],' +
  '"evidence":[],"fix":"Add a ruleset with \\"Block force pushes\\" for main.","id":"branch.protected","level":"required","result":"not_met"},' +
  '{"basis":"observed","because":"12 of 12 commits are signed.","claims":["1.1.4"],"details":[],"evidence":[' +
  '{"digest":{"gitCommit":"c0ffee0123456789c0ffee0123456789c0ffee01"},"uri":"https://github.com/acme/app/commit/c0ffee0123456789c0ffee0123456789c0ffee01"}],' +
  '"id":"commits.signed","level":"required","result":"met"}],' +
  '"code":{"fit":"weak","note":"Signed commits are not in the Code. The glossary separates the build environment from where code is written, so repository controls count as build-environment evidence only when CI runs from that repository.",' +
  '"official":["1.1","2.1","2.2"],"reading":"sscop-14","version":"2025-05-07, APC v1.0"},"contradictions":[],' +
  `"expires":"2026-12-22T12:00:00.000Z","facts":{"digest":{"sha256":"${facts}"},"name":"copse-facts.json"},` +
  '"invocation":{"uri":"https://github.com/acme/app/actions/runs/77/attempts/1"},"limits":["No machine sees intent."],' +
  '"principle":{"id":4,"statement":"Source integrity: signed commits, repo access governance","theme":"secure_design","title":"Source integrity"},' +
  '"status":"partially_implemented","timeCreated":"2026-11-22T12:00:00Z",' +
  `"verifier":{"id":"https://w3id.org/copse/verifier/v1","policies":[{"digest":{"sha256":"${rules}"},"uri":"https://w3id.org/copse/rules/v1"}],"version":"0.1.0"}},` +
  '"predicateType":"https://w3id.org/copse/principle-evidence/v1","subject":[' +
  `{"digest":{"sha256":"${'11'.repeat(32)}"},"name":"app-1.2.0.tgz"},{"digest":{"sha256":"${'22'.repeat(32)}"},"name":"app-1.2.0.zip"},` +
  '{"digest":{"gitCommit":"c0ffee0123456789c0ffee0123456789c0ffee01","sha1":"c0ffee0123456789c0ffee0123456789c0ffee01"},"uri":"pkg:github/acme/app@v1.2.0"}]}';

describe('principleStatements', () => {
  test('principle 4 is these bytes', () => {
    const statement = statements[3]!;
    expect(textOf(statement.bytes)).toBe(golden(sha256Hex(factsFileBytes(assessment)), ruleSetDigest()));
    expect(statement.sha256).toBe(sha256Hex(statement.bytes));
  });

  test('14 files in the order of the principles, each valid', () => {
    expect(statements.map(({ fileName }) => fileName)).toEqual(
      Array.from({ length: 14 }, (_, index) => `copse-p${String(index + 1).padStart(2, '0')}.sigstore.json`),
    );
    for (const { bytes } of statements) expect(validateStatement(bytes)).toBeDefined();
  });

  test('neither the order of keys nor of verdicts, checks, claims or artefacts shows', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const shuffled = {
          ...assessment,
          release: shuffle(assessment.release, seed),
          verdicts: shuffle(verdicts, seed),
        };
        const facts = shuffleKeys(assessment.facts, seed);
        const again = principleStatements({ ...shuffled, facts });
        expect(again.map(({ bytes }) => textOf(bytes))).toEqual(statements.map(({ bytes }) => textOf(bytes)));
      }),
      { numRuns: 20 },
    );
  });

  test('what the vendor attested stands apart from what was seen', () => {
    const { attested, declaration: declared, contradictions, checks } = predicateOf(assessment, 1);
    expect(attested).toEqual([
      {
        entry: 'docs/threat-model.md',
        kind: 'path',
        by: 'Head of engineering',
        at: '2026-11-01',
        expires: '2027-11-01',
        digest: { sha256: 'cd'.repeat(32) },
      },
      { entry: 'TM-2026-3', kind: 'identifier', by: 'Head of engineering', at: '2026-11-01', expires: '2027-11-01' },
    ]);
    expect(declared).toEqual({
      status: 'implemented',
      statement: declaration.statement,
      attestedBy: 'Head of engineering',
      attestedAt: '2026-11-01',
      expiresAt: '2027-11-01',
      at: { path: '.github/copse.yml', line: 7 },
    });
    expect(contradictions).toEqual(verdicts[0]!.contradictions);
    expect(checks[0]!.basis).toBe('attested');
  });

  test('the official reading lists the same checks under official principles and claims', () => {
    const predicate = predicateOf({ ...assessment, reading: 'dsit' }, 4);
    expect(predicate.code.reading).toBe('dsit');
    expect(predicate.officialResults).toEqual([
      {
        principle: '1.1',
        claims: [{ claim: '1.1.4', checks: [{ id: 'commits.signed', result: 'met', basis: 'observed' }] }],
      },
      {
        principle: '2.1',
        claims: ['2.1.1', '2.1.6'].map((claim) => ({
          claim,
          checks: [{ id: 'access.governed', result: 'not_observable', basis: 'observed' }],
        })),
      },
      {
        principle: '2.2',
        claims: [{ claim: '2.2.2', checks: [{ id: 'branch.protected', result: 'not_met', basis: 'observed' }] }],
      },
    ]);
    expect(predicateOf(assessment, 4)).not.toHaveProperty('officialResults');
  });

  test('long lists of details are cut and counted, and their lines made visible', () => {
    const details = Array.from({ length: 130 }, (_, index) => `line ${index}\n\u202e${'x'.repeat(400)}`);
    const long = verdicts.map((verdict) => ({
      ...verdict,
      checks: verdict.checks.map((check) => ({ ...check, details, evidence: [{ uri: '\u200b' }, { name: 'a\nb' }] })),
    }));
    const [check] = predicateOf({ ...assessment, verdicts: long }, 5).checks;
    expect(check!.details).toHaveLength(100);
    expect(check!.detailsLeftOut).toBe(30);
    expect(check!.details[0]).toMatch(/^line 0 x+…$/);
    expect(check!.evidence).toEqual([{ name: 'a b' }]);
  });

  test.each([
    ['is missing', verdicts.slice(1)],
    ['stands twice', [...verdicts, verdicts[0]!]],
  ])('a verdict that %s is refused', (_, wrong) => {
    expect(() => principleStatements({ ...assessment, verdicts: wrong })).toThrow(/Principle 1 has no verdict, or two/);
  });

  test('a clock that gives no date is refused', () => {
    const terms = { ...assessment.terms, now: 'today' };
    expect(() => principleStatements({ ...assessment, terms })).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_INVALID' }),
    );
  });
});

test('the digest of the rule set names level, claims, question and limits of every check', () => {
  const check = {
    id: 'a.b',
    level: 'required',
    question: 'Is it?',
    claims: ['1.1.4'],
    attestable: false,
    needs: ['tag'],
    judge: () => ({ result: 'met', because: 'x' }) as const,
  } as const;
  const digest = (change: object) =>
    sha256Hex(canonicalBytes(ruleSet([{ number: 4, limits: [], checks: [{ ...check, ...change }] }])));
  const changes = [
    {},
    { id: 'a.c' },
    { level: 'supporting' },
    { question: 'Was it?' },
    { claims: [] },
    { attestable: true },
  ];
  expect(new Set(changes.map(digest)).size).toBe(changes.length);
  expect(digest({ judge: () => ({ result: 'not_applicable', because: 'y' }) })).toBe(digest({}));
});

function shuffle<T>(value: T, seed: number): T {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => shuffle(item, seed));
    return (seed % 2 ? items.reverse() : [...items.slice(seed % 5), ...items.slice(0, seed % 5)]) as T;
  }
  return shuffleKeys(value, seed);
}

function shuffleKeys<T>(value: T, seed: number): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffleLists(key, item, seed)] as const);
  return Object.fromEntries(
    seed % 2 ? entries.reverse() : [...entries.slice(seed % 7), ...entries.slice(0, seed % 7)],
  ) as T;
}

const unordered = ['checks', 'claims', 'artefacts'];
function shuffleLists(key: string, item: unknown, seed: number): unknown {
  return unordered.includes(key) ? shuffle(item, seed) : shuffleKeys(item, seed);
}
