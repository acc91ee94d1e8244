import { readdirSync, readFileSync } from 'node:fs';
import { run as runCel } from '@bufbuild/cel';
import { describe, expect, test } from '@jest/globals';
import jq from 'jq-wasm';
import { principleWords } from '../src/code/principle-words.ts';
import type { Assessment } from '../src/evidence/evidence-set.ts';
import { summaryExtension } from '../src/evidence/identifiers.ts';
import { statuses } from '../src/evidence/statement-schema.ts';
import { principleStatements } from '../src/evidence/statement.ts';
import { predicateType, summaryPredicateType } from '../src/names.ts';
import { group, set } from '../scripts/policies.ts';
import { assessment } from './support/assessment.ts';

type Json = Record<string, unknown>;
type Predicate = ReturnType<typeof principleStatements>[number]['predicate'];

const recent: Assessment = {
  ...assessment,
  terms: { ...assessment.terms, now: `${new Date().toISOString().slice(0, 19)}Z` },
};
const statements = principleStatements(recent).map(
  ({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as { predicateType: string; predicate: Predicate },
);
const predicateOf = (principle: number): Predicate => statements[principle - 1]!.predicate;
/** Principle 5 of the test's release is implemented, by what was seen. */
const changed = (change: (predicate: Json) => void): Predicate => {
  const predicate = structuredClone(predicateOf(5)) as unknown as Json;
  change(predicate);
  return predicate as unknown as Predicate;
};

const cases: readonly (readonly [string, Predicate, readonly string[]])[] = [
  ['implemented, as it was seen', predicateOf(5), []],
  ['partially implemented', changed((p) => (p['status'] = 'partially_implemented')), ['status']],
  ['attested', changed((p) => ((p['checks'] as Json[])[0]!['basis'] = 'attested')), ['basis']],
  [
    'contradicted',
    changed((p) => (p['contradictions'] = [{ check: 'a.b', message: 'It is not.' }])),
    ['contradictions'],
  ],
  ['exempted by the vendor', changed((p) => (p['status'] = 'not_applicable')), ['status', 'basis']],
  ['of another principle', predicateOf(7), ['status']],
];

describe('the AMPEL policies', () => {
  const read = (path: string) => JSON.parse(readFileSync(`policies/ampel/${path}`, 'utf8')) as Json;
  type Tenet = {
    id: string;
    code: string;
    outputs?: Record<string, { code: string }>;
    predicates: { types: string[] };
  };
  type Policy = { tenets: Tenet[]; context: Record<'accept' | 'bases', { default: unknown }> };
  const files = readdirSync('policies/ampel/groups/uk-sscop').sort();

  test('are what the words of the Code give; npm run generate writes them', () => {
    expect(files).toHaveLength(principleWords.length);
    files.forEach((file, index) =>
      expect(read(`groups/uk-sscop/${file}`)).toEqual(JSON.parse(JSON.stringify(group(principleWords[index]!)))),
    );
    expect(read('sets/uk-sscop/uk-sscop.policy.json')).toEqual(JSON.parse(JSON.stringify(set)));
  });

  const policy = (read('groups/uk-sscop/uk-sscop-05.json') as { blocks: { policies: Policy[] }[] }).blocks[0]!
    .policies[0]!;

  /** As AMPEL evaluates a tenet: outputs first, then the code; an error and no predicate at all are a failure. */
  function failing(predicates: readonly Predicate[], context: Json): string[] {
    return policy.tenets.flatMap(({ id, code, outputs = {}, predicates: { types } }) => {
      const loaded = statements.some(({ predicateType: type }) => types.includes(type)) ? predicates : [];
      const bindings = { predicates: loaded.map((data) => ({ predicate_type: predicateType, data })), context };
      const known = Object.fromEntries(
        Object.entries(outputs).map(([name, output]) => [name, runCel(output.code, bindings as never)]),
      );
      const holds = loaded.length > 0 && runCel(code, { ...bindings, outputs: known } as never) === true;
      return holds ? [] : [id];
    });
  }

  test.each(cases)('%s', (_, predicate, expected) => {
    const context = { accept: policy.context.accept.default, bases: ['observed'] };
    expect(failing([predicate], context)).toEqual(expected);
  });

  test('a wider context accepts more, and one bad statement beside a good one fails', () => {
    const wide = { accept: ['implemented', 'partially_implemented'], bases: ['observed', 'attested'] };
    expect(failing([changed((p) => (p['status'] = 'partially_implemented'))], wide)).toEqual([]);
    expect(failing([changed((p) => ((p['checks'] as Json[])[0]!['basis'] = 'attested'))], wide)).toEqual([]);
    expect(failing([predicateOf(5), changed((p) => (p['status'] = 'not_implemented'))], wide)).toEqual(['status']);
    expect(failing([], wide)).toEqual(['status', 'basis', 'contradictions']);
  });
});

describe('the jq recipe for gh attestation verify', () => {
  const filter = readFileSync('policies/gh/accept.jq', 'utf8');
  const ask = async (predicates: readonly Predicate[], policy: Json) => {
    const printed = predicates.map((predicate) => ({
      attestation: {},
      verificationResult: { statement: { predicateType, predicate } },
    }));
    const output = await jq.raw(printed, filter, ['-c', '--argjson', 'policy', JSON.stringify([policy])]);
    const [told, met] = output.trim().split('\n');
    return { ...(JSON.parse(told!) as { met: boolean; unmet: string[] }), last: met };
  };
  const policy = { required: { '5': ['implemented'] }, bases: ['observed'] };

  test.each(cases)('%s', async (_, predicate, expected) => {
    const { met, unmet, last } = await ask([predicate], policy);
    expect({ met, last, unmet: unmet.length }).toEqual({
      met: expected.length === 0,
      last: String(expected.length === 0),
      unmet: expected.length,
    });
  });

  test('an expired statement, no statement and a policy that asks for nothing are not met', async () => {
    const old = changed((p) => (p['expires'] = '2020-01-01T00:00:00.000Z'));
    expect((await ask([old], policy)).unmet).toEqual([
      'principle 5: the statement expired on 2020-01-01T00:00:00.000Z',
    ]);
    expect((await ask([], policy)).unmet).toEqual(['principle 5: no statement was verified']);
    expect((await ask([predicateOf(5)], { required: {}, bases: [] })).met).toBe(false);
  });

  test('the policy that is shipped asks for principles and statuses that there are', async () => {
    const shipped = JSON.parse(readFileSync('policies/gh/policy.json', 'utf8')) as {
      required: Record<string, string[]>;
    };
    expect(
      Object.values(shipped.required)
        .flat()
        .filter((status) => !(statuses as readonly string[]).includes(status)),
    ).toEqual([]);
    const { unmet } = await ask(
      statements.map(({ predicate }) => predicate),
      shipped,
    );
    expect(unmet).toEqual(['principle 7 is not_observable']);
  });
});

test('the Rego for Conforma names the types and the extension that the statements have', () => {
  const rego = readFileSync('policies/conforma/policy/copse.rego', 'utf8');
  for (const name of [predicateType, summaryPredicateType, summaryExtension]) expect(rego).toContain(`"${name}"`);
});
