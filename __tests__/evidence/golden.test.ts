import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { evidenceFileNames } from '../../src/evidence/evidence-set.ts';
import fc from 'fast-check';
import { canonicalBytes } from '../../src/evidence/canonical.ts';
import { exportFileNames, factsFileName } from '../../src/names.ts';
import { principles } from '../../src/principles/registry.ts';
import { golden, goldenAssessment, goldenPath } from '../support/golden.ts';
import { shuffle, shuffleKeys } from '../support/shuffle.ts';

const committed = JSON.parse(readFileSync(goldenPath, 'utf8')) as ReturnType<typeof golden>;

describe('the golden release', () => {
  test('leads to the committed bytes; npm run golden writes them again', () => {
    expect(golden()['copse-p04']).toBe(committed['copse-p04']);
    expect(golden().digests).toEqual(committed.digests);
  });

  test('14 statements, the roll-up, the facts and the exports are held', () => {
    expect(Object.keys(committed.digests)).toEqual([
      ...principles.map(({ number }) => `copse-p${String(number).padStart(2, '0')}.unsigned.json`),
      'copse-summary.unsigned.json',
      factsFileName,
      ...exportFileNames,
    ]);
    expect(new Set(Object.values(committed.digests)).size).toBe(evidenceFileNames.length - 1);
  });

  test('the statement is canonical as it is committed', () => {
    const text = committed['copse-p04'];
    expect(new TextDecoder().decode(canonicalBytes(JSON.parse(text)))).toBe(text);
  });

  test('two runs over the same facts and clock give the same bytes, whatever order keys, verdicts, artefacts and entries are in', () => {
    const assessment = goldenAssessment();
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (seed) => {
        const again = {
          ...assessment,
          facts: shuffleKeys(assessment.facts, seed),
          terms: shuffleKeys(assessment.terms, seed),
          release: { ...assessment.release, artefacts: shuffle(assessment.release.artefacts, seed) },
          declarations: shuffle(assessment.declarations, seed).map((entry) => shuffleKeys(entry, seed)),
          verdicts: shuffle(assessment.verdicts, seed).map((verdict) => ({
            ...shuffleKeys(verdict, seed),
            checks: shuffle(verdict.checks, seed),
          })),
        };
        expect(golden(again)).toEqual(committed);
      }),
      { numRuns: 25 },
    );
  });

  test('another clock, another reading and another word give other bytes', () => {
    const { digests } = golden();
    const assessment = goldenAssessment();
    const later = golden({ ...assessment, terms: { ...assessment.terms, now: '2026-11-23T12:00:00Z' } }).digests;
    for (const name of Object.keys(digests))
      expect({ name, same: later[name] === digests[name] }).toEqual({ name, same: false });
    expect(golden(goldenAssessment('dsit')).digests).not.toEqual(digests);
  });
});
