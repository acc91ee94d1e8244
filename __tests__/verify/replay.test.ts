import { describe, expect, test } from '@jest/globals';
import { factsFileBytes } from '../../src/evidence/facts-file.ts';
import { redact } from '../../src/evidence/redact.ts';
import { judge } from '../../src/principles/judge.ts';
import { replay } from '../../src/verify/replay.ts';
import { verifyEvidenceSet } from '../../src/verify/verify-evidence-set.ts';
import { assessment, declaration, now } from '../support/assessment.ts';
import { signedFiles, verifier } from '../support/evidence.ts';

/** As a run does it: redact, then judge with this version's own checks. */
const inputs = redact({ ...assessment, declarations: [{ ...declaration, attestedBy: 'Joe <joe@example.com>' }] });
const judged = { ...inputs, verdicts: judge(inputs.facts, inputs.terms, inputs.declarations) };

describe('replay', () => {
  test('gives the verdicts that the run gave', () => {
    expect(replay(factsFileBytes(judged))).toEqual(judged.verdicts);
  });

  test.each(['sscop-14', 'dsit'] as const)('a set of the %s reading verifies with nothing but its bytes', (reading) => {
    const report = verifyEvidenceSet({
      files: signedFiles({ ...judged, reading }),
      artefacts: null,
      verifier,
      expected: { repository: 'acme/app', serverUrl: 'https://github.com', tag: 'v1.2.0' },
      now,
    });
    expect(report.problems).toEqual([]);
    expect(report.principles).toHaveLength(14);
  });

  test('nothing that was removed is anywhere in the set', () => {
    for (const bytes of signedFiles(judged).values()) {
      const text = new TextDecoder().decode(bytes);
      const payload = /"payload":"([^"]+)"/.exec(text)?.[1] ?? '';
      expect(text + Buffer.from(payload, 'base64').toString()).not.toContain('joe@example.com');
    }
  });

  test.each([
    ['no facts', '{}'],
    ['no JSON', 'x'],
  ])('refuses %s', (_, text) => {
    expect(() => replay(new TextEncoder().encode(text))).toThrow(expect.objectContaining({ code: 'EVIDENCE_INVALID' }));
  });
});
