import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JudgedCheck } from '../../src/principles/verdicts.ts';
import { costLine } from '../../src/report/cost.ts';
import { jobSummary } from '../../src/report/summary.ts';
import type { SummaryInput } from '../../src/report/summary.ts';
import { assessment, notMet, verdicts } from '../support/assessment.ts';

const cost = {
  requests: { rest: 18, graphql: 3, download: 0, upload: 0, notModified: 0 },
  bytes: 412_000,
  remaining: 979,
};
const input: SummaryInput = {
  verdicts,
  release: assessment.release,
  releaseUrl: 'https://github.com/acme/app/releases/tag/v1.2.0',
  evidence: { state: 'signed', files: [{ name: 'copse-p01.sigstore.json', sha256: 'ab'.repeat(32) }] },
  cost,
};
const bytes = (text: string) => new TextEncoder().encode(text).byteLength;

describe('jobSummary', () => {
  const summary = jobSummary(input);

  test('opens with what it is, and never says that the Code is followed', () => {
    expect(summary).toMatch(
      /^## Copse: evidence for \[v1\\\.2\\\.0\]\(https:\/\/github\.com\/acme\/app\/releases\/tag\/v1\.2\.0\)\n/,
    );
    expect(summary).toContain('2 implemented, 1 partial, 11 not observable');
    expect(summary).not.toMatch(/complian|certif|%|score/i);
  });

  test('has one row for each principle, with title, status and reason', () => {
    const rows = summary.split('\n').filter((line) => /^\| \d+ \|/.test(line));
    expect(rows).toHaveLength(14);
    expect(rows[3]).toBe(
      '| 4 | Source integrity | partial | branch\\.protected\\: force pushes to main are not blocked\\. |',
    );
  });

  test('opens one principle at a time: checks, fix, grant, what the vendor says, limits', () => {
    expect(summary.match(/<details>/g)).toHaveLength(15);
    expect(summary).toContain('<details><summary>4. Source integrity: partial</summary>');
    expect(summary).toContain('| `branch.protected` | required | not met | Force pushes to main are not blocked\\. |');
    expect(summary).toContain('- `branch.protected`: Add a ruleset with "Block force pushes" for main\\.');
    expect(summary).toContain('- `administration: read` would let `access.governed` look');
    expect(summary).toContain('| `threat-model.present` | required | met \\(attested\\) |');
    expect(summary).toContain('- attested by: Head of engineering');
    expect(summary).toContain('- `branch.protected`: Declared implemented; force pushes are possible\\.');
    expect(summary).toContain('Behind `branch.protected`:\n\n- main\\: no rule');
    expect(summary).toContain('- No machine sees intent\\.');
  });

  test('gathers what a grant would show', () => {
    const row = summary.split('\n').find((line) => line.startsWith('| `administration: read` |'));
    expect(row).toContain('`access.governed`');
    expect(row).toContain('`unread.p14`');
  });

  test('ends with the evidence and the cost', () => {
    expect(summary).toContain(
      'The evidence was signed in this run. A customer verifies it with `copse verify FOLDER --repo acme/app --tag v1.2.0`.',
    );
    expect(summary).toContain(`| \`copse-p01.sigstore.json\` | \`${'ab'.repeat(32)}\` |`);
    expect(summary.trimEnd().split('\n').at(-1)).toMatch(/^Cost\\: 21 requests to GitHub/);
  });

  test.each<[SummaryInput['evidence']['state'], string]>([
    ['standing', 'Nothing has changed: the release carries this evidence already.'],
    ['unsigned', '**The evidence is not signed.**'],
  ])('%s evidence is told as such', (state, sentence) => {
    const text = jobSummary({ ...input, evidence: { ...input.evidence, state } });
    expect(text).toContain(sentence);
    expect(text.includes('copse verify')).toBe(state !== 'unsigned');
  });

  test.each([
    ['v1;curl${IFS}evil', '--tag TAG`'],
    ['--help', '--tag TAG`'],
    ['app@1.0.0+b/2', '--tag app@1.0.0+b/2`'],
  ])('the command to copy for the tag %s has %s', (tag, words) => {
    expect(jobSummary({ ...input, release: { ...input.release, tag } })).toContain(words);
  });

  test('warnings are shown, a release without an address is not linked', () => {
    const text = jobSummary({ ...input, releaseUrl: null, warnings: ['<script> | moved'] });
    expect(text).toContain('- &lt;script&gt; \\| moved');
    expect(text).toContain('## Copse: evidence for `v1.2.0`');
  });
});

describe('size', () => {
  const long = (lines: number): SummaryInput => {
    const details = Array.from({ length: lines }, (_, index) => `é${index} ${'x'.repeat(280)}`);
    const checks = Array.from({ length: 8 }, (): JudgedCheck => ({ ...notMet, details }));
    return { ...input, verdicts: verdicts.map((verdict) => ({ ...verdict, checks })) };
  };

  test('what fits is whole', () => {
    expect(jobSummary(long(5))).not.toMatch(/cut|left out/);
  });

  test('long lists go first, and it says so', () => {
    const text = jobSummary(long(1000));
    expect(bytes(text)).toBeLessThan(1_000_000);
    expect(text).toContain('Long lists were cut');
    expect(text).toContain('and 990 more');
    expect(text.match(/<details>/g)).toHaveLength(15);
  });

  test('then the details of principles, then the rest; each time it says so', () => {
    const small = jobSummary(long(1000), 12_000);
    expect(bytes(small)).toBeLessThan(12_000);
    expect(small).toContain('The details of each principle were left out');
    expect(small.split('\n').filter((line) => /^\| \d+ \|/.test(line))).toHaveLength(14);
    expect(jobSummary(long(1000), 500)).toMatch(/^The details of each principle were left out/);
  });

  test('is below the limit whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 50, maxLength: 2000 }),
        fc.integer({ min: 300, max: 60_000 }),
        (text, limit) => {
          const hostile = verdicts.map((verdict) => ({
            ...verdict,
            reason: text,
            checks: [{ ...notMet, because: text }],
          }));
          expect(bytes(jobSummary({ ...input, verdicts: hostile, warnings: [text] }, limit))).toBeLessThan(limit);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('hostile text keeps the shape: 14 rows, 15 details, no mark-up of its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'|`<>\n\\[]()*@#', '</details>', '| 1 | x |'), maxLength: 60 }),
        (text) => {
          const hostile = verdicts.map((verdict) => ({
            ...verdict,
            reason: text,
            checks: [{ ...notMet, because: text, fix: text, details: [text] } as JudgedCheck],
          }));
          const summary = jobSummary({ ...input, verdicts: hostile });
          expect(summary.split('\n').filter((line) => /^\| \d+ \|/.test(line))).toHaveLength(14);
          expect(summary.match(/<details>/g)).toHaveLength(15);
          expect(summary.match(/<\/details>/g)).toHaveLength(15);
        },
      ),
    );
  });
});

describe('costLine', () => {
  test.each([
    [cost, 'Cost: 21 requests to GitHub (18 REST, 3 GraphQL), 412.0 kB read, 979 requests left.'],
    [
      { requests: { rest: 1, graphql: 0, download: 2, upload: 17, notModified: 4 }, bytes: 3_250_000, remaining: null },
      'Cost: 24 requests to GitHub (1 REST, 2 downloads, 17 uploads, 4 unchanged), 3.3 MB read.',
    ],
    [
      { requests: { rest: 0, graphql: 0, download: 0, upload: 0, notModified: 0 }, bytes: 0, remaining: null },
      'Cost: 0 requests to GitHub, 0 bytes read.',
    ],
  ])('%#', (meter, line) => {
    expect(costLine(meter)).toBe(line);
  });
});
