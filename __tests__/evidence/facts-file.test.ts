import { describe, expect, test } from '@jest/globals';
import { canonicalBytes } from '../../src/evidence/canonical.ts';
import { factsFileBytes, readFactsFile, sameFacts } from '../../src/evidence/facts-file.ts';
import { ruleSetDigest } from '../../src/evidence/rules.ts';
import type { FactsFile } from '../../src/evidence/evidence-set.ts';
import { assessment, declaration, notRead, source } from '../support/assessment.ts';

const bytes = factsFileBytes(assessment);
const file = readFactsFile(bytes);
const invalid = expect.objectContaining({ code: 'EVIDENCE_INVALID' });

describe('factsFileBytes', () => {
  test('holds what was judged and nothing else', () => {
    const { release, reading, terms, facts } = assessment;
    expect(file).toEqual({
      format: 'https://w3id.org/copse/facts/v1',
      copse: { version: '0.1.0', rules: ruleSetDigest() },
      reading,
      release,
      terms,
      declarations: [declaration],
      facts,
    });
  });

  test('the order of artefacts and declarations does not show', () => {
    const other = { ...declaration, principle: 9 };
    const turned = {
      ...assessment,
      declarations: [other, declaration],
      release: { ...assessment.release, artefacts: [...assessment.release.artefacts].reverse() },
    };
    expect(factsFileBytes(turned)).toEqual(factsFileBytes({ ...assessment, declarations: [declaration, other] }));
  });

  test('facts that were not redacted are a defect', () => {
    const declarations = [{ ...declaration, attestedBy: 'joe@example.com' }];
    expect(() => factsFileBytes({ ...assessment, declarations })).toThrow(/redact\(\) comes before judge\(\)/);
  });
});

describe('readFactsFile', () => {
  const changed = (change: (file: Record<string, unknown>) => void): Uint8Array => {
    const copy = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    change(copy);
    return canonicalBytes(copy);
  };

  test.each([
    ['nothing', new Uint8Array()],
    ['no JSON', new TextEncoder().encode('{')],
    ['a list', canonicalBytes([])],
    ['not UTF-8', Uint8Array.from([0xff, 0xfe])],
    ['a key twice', new TextEncoder().encode('{"a":1,"a":2}')],
    ['another format', changed((copy) => (copy['format'] = 'https://w3id.org/copse/facts/v2'))],
    ['an unknown key', changed((copy) => (copy['extra'] = 1))],
    ['a missing fact', changed((copy) => delete (copy['facts'] as Record<string, unknown>)['tag'])],
    [
      'an unknown fact',
      changed((copy) => Object.assign(copy['facts'] as object, { mood: { state: 'absent', source } })),
    ],
    [
      'a fact without its source',
      changed((copy) => Object.assign(copy['facts'] as object, { tag: { state: 'absent' } })),
    ],
    [
      'a list for an object',
      changed((copy) => Object.assign(copy['facts'] as object, { tag: { state: 'seen', value: [], source } })),
    ],
    [
      'a fourth state',
      changed((copy) => Object.assign(copy['facts'] as object, { tag: { state: 'guessed', source } })),
    ],
    ['a time that is none', changed((copy) => Object.assign(copy['terms'] as object, { now: 'today' }))],
  ])('refuses %s', (_, wrong) => {
    expect(() => readFactsFile(wrong)).toThrow(invalid);
  });

  test.each([
    ['a space', (text: string) => text.replace('{', '{ ')],
    ['a newline at the end', (text: string) => `${text}\n`],
    ['an escape that is not needed', (text: string) => text.replace('acme', '\\u0061cme')],
  ])('refuses %s more than the canonical bytes', (_, change) => {
    expect(() => readFactsFile(new TextEncoder().encode(change(new TextDecoder().decode(bytes))))).toThrow(invalid);
  });
});

describe('sameFacts', () => {
  const later = '2026-11-23T09:00:00Z';
  const tag = file.facts.tag;
  const same: [string, FactsFile][] = [
    ['another time', { ...file, terms: { ...file.terms, now: later } }],
    [
      'another answer',
      { ...file, facts: { ...file.facts, tag: { ...tag, source: { ...source, status: 304, at: later } } } },
    ],
    [
      'no digest',
      {
        ...file,
        facts: {
          ...file.facts,
          tag: { ...tag, source: { endpoint: source.endpoint, status: 200, tier: 'token', at: later } },
        },
      },
    ],
  ];
  test.each(same)('%s changes nothing', (_, other) => {
    expect(sameFacts(file, other)).toBe(true);
  });

  const different: [string, FactsFile][] = [
    ['another value', { ...file, facts: { ...file.facts, previousRelease: notRead } }],
    [
      'another token',
      { ...file, facts: { ...file.facts, tag: { ...tag, source: { ...source, tier: 'admin-token' } } } },
    ],
    ['another threshold', { ...file, terms: { ...file.terms, minimumApprovals: 2 } }],
    ['another declaration', { ...file, declarations: [] }],
    ['another artefact', { ...file, release: { ...file.release, artefacts: [] } }],
    ['another reading', { ...file, reading: 'dsit' }],
    ['another version', { ...file, copse: { ...file.copse, version: '0.2.0' } }],
  ];
  test.each(different)('%s is a change', (_, other) => {
    expect(sameFacts(file, other)).toBe(false);
  });
});
