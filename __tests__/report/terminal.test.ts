import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { VerificationReport } from '../../src/evidence/verification-report.ts';
import { verdictTable, verificationText } from '../../src/report/terminal.ts';
import { indented, wrapped } from '../../src/report/wrap.ts';
import { assessment, commit, verdicts } from '../support/assessment.ts';

const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => [...line].length));

describe('verdictTable', () => {
  test('reads so at 80', () => {
    expect(`\n${verdictTable(verdicts)}\n`).toBe(`
 #  Principle               Status           Why
--------------------------------------------------------------------------------
 1  Threat modelling        implemented      The vendor names a threat model.
 2  Secure coding           not observable   Nothing could be looked at.
 3  Third-party components  not observable   Nothing could be looked at.
 4  Source integrity        partial          branch.protected: force pushes to
                                             main are not blocked.
 5  Build pipeline          implemented      All required checks are met.
 6  Secrets                 not observable   Nothing could be looked at.
 7  Signed artefacts        not observable   Nothing could be looked at.
 8  Vulnerability handling  not observable   Nothing could be looked at.
 9  Update channels         not observable   Nothing could be looked at.
10  Secure defaults         not observable   Nothing could be looked at.
11  End of support          not observable   Nothing could be looked at.
12  Vulnerability           not observable   Nothing could be looked at.
    disclosure policy
13  Security advisories     not observable   Nothing could be looked at.
14  Security posture for    not observable   Nothing could be looked at.
    customers
--------------------------------------------------------------------------------
2 implemented, 1 partial, 11 not observable.
`);
  });

  test('never is wider than asked, and never holds a control character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 200 }), fc.string({ unit: 'binary', maxLength: 300 }), (width, reason) => {
        const text = verdictTable(
          verdicts.map((verdict) => ({ ...verdict, reason })),
          width,
        );
        expect(widthOf(text)).toBeLessThanOrEqual(width);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('has colour only when asked, and then the same text', () => {
    const colour = verdictTable(verdicts, 80, { colour: true });
    expect(verdictTable(verdicts)).not.toContain('\u001b');
    expect(colour).toContain('\u001b[32mimplemented');
    // eslint-disable-next-line no-control-regex
    expect(colour.replace(/\u001b\[[0-9]+m/g, '')).toBe(verdictTable(verdicts));
  });
});

const genuine: VerificationReport = {
  verified: true,
  problems: [],
  principles: verdicts.map(({ principle, status, reason }) => ({ principle, title: 'Title', status, reason })),
  policy: { met: false, unmet: ['Principle 4 is partially_implemented, the policy wants implemented.'] },
  notChecked: ['The bytes of 2 artefacts, which were not given: app-1.2.0.tgz, app-1.2.0.zip.'],
  release: assessment.release,
  signer: {
    identity: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
    issuer: 'https://token.actions.githubusercontent.com',
    sourceRepository: 'https://github.com/acme/app',
    commit,
    ref: 'refs/tags/v1.2.0',
    run: 'https://github.com/acme/app/actions/runs/77/attempts/1',
    instance: 'public-good',
  },
};

const refused: VerificationReport = {
  verified: false,
  problems: [
    { file: 'copse-p04.sigstore.json', code: 'SIGNATURE', message: 'The signature does not fit.' },
    { file: '', code: 'UNEXPECTED', message: 'Verification stopped: boom' },
  ],
  principles: [],
  policy: null,
  notChecked: [],
  release: null,
  signer: null,
};

describe('verificationText', () => {
  test('a genuine set reads so', () => {
    const text = verificationText(genuine);
    const [top, , bottom] = text.split(/\n\n(?= #|Policy)/);
    expect(`\n${top}\n`).toBe(
      `
VERIFIED
  Release:   acme/app v1.2.0 at c0ffee0123456789c0ffee0123456789c0ffee01
  Signed by: https://github.com/acme/app/.github/workflows/release.yml@refs/tags
             /v1.2.0
  Issuer:    https://token.actions.githubusercontent.com (trust root:
             public-good)
  Run:       https://github.com/acme/app/actions/runs/77/attempts/1
`.replace('Signed by:\n             https', 'Signed by: https'),
    );
    expect(`\n${bottom}\n`).toBe(`
Policy: NOT MET
  - Principle 4 is partially_implemented, the policy wants implemented.

Not checked:
  - The bytes of 2 artefacts, which were not given: app-1.2.0.tgz,
    app-1.2.0.zip.
`);
    expect(text).toContain(verdictTable(verdicts));
  });

  test('a refused set says so first, names each file and shows no status', () => {
    expect(verificationText(refused)).toBe(`NOT VERIFIED: 2 problems.

Problems:
  copse-p04.sigstore.json: SIGNATURE
      The signature does not fit.
  the whole set: UNEXPECTED
      Verification stopped: boom`);
  });

  test('a report without release or signer is never called verified', () => {
    expect(verificationText({ ...genuine, signer: null })).toMatch(/^NOT VERIFIED/);
  });

  test('many problems are counted, not all shown', () => {
    const [first] = refused.problems;
    const text = verificationText({ ...refused, problems: Array.from({ length: 45 }, () => first!) });
    expect(text).toContain('NOT VERIFIED: 45 problems.');
    expect(text).toContain('  and 5 more');
  });

  test('never is wider than asked, whatever a bundle says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 160 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (width, hostile) => {
          const problems = [{ file: hostile, code: 'SIGNATURE', message: hostile }];
          const signer = { ...genuine.signer!, identity: hostile, run: hostile };
          for (const report of [
            { ...refused, problems },
            { ...genuine, signer, notChecked: [hostile] },
          ]) {
            const text = verificationText(report, width);
            expect(widthOf(text)).toBeLessThanOrEqual(width);
            expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
          }
        },
      ),
    );
  });
});

describe('wrapped', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['', 4, []],
    ['a\nb', 4, ['a b']],
  ])('%j at %j', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test('is cut with a sign for it', () => {
    expect(wrapped('one two three four', 5, 2)).toEqual(['one', 'two…']);
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 12, max: 40 }), (words, width) => {
        expect(wrapped(words.join(' '), width).join(' ')).toBe(words.join(' '));
      }),
    );
  });

  test('a label stands before its first line only', () => {
    expect(indented('- ', 'one two', 5)).toEqual(['- one', '  two']);
    expect(indented('- ', '', 5)).toEqual(['- ']);
  });
});
