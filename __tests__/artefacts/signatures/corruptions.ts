import { describe, expect, test } from '@jest/globals';
import type { SignatureFinding } from '../../../src/facts/provenance.ts';
import { text } from './signed.ts';

/** A change of a signature file, and what is then said: word by word, `*` for what differs from one making of the fixtures to the next. */
export type Corruption = readonly [
  what: string,
  change: (whole: string) => string,
  said: string,
  level?: 'invalid' | 'present_unverifiable',
];

type Verdict = Pick<SignatureFinding, 'level' | 'reason'> & Partial<SignatureFinding>;

export type Form = {
  /** The fixture that is good. */
  readonly file: string;
  readonly examine: (bytes: Buffer) => Promise<Verdict>;
  /** What the good one comes to. */
  readonly good: Partial<Record<keyof SignatureFinding, unknown>>;
  readonly corruptions: readonly Corruption[];
};

/** How many corruptions of every form must be refused as invalid, each with a reason of its own. */
const fewest = 6;

/** The good one verifies; each corruption is refused with its very reason; at least six of them differ. */
export function describeForm(name: string, { file, examine, good, corruptions }: Form): void {
  const changed = (change: Corruption[1]): Buffer => {
    const bytes = Buffer.from(change(text(file)), 'latin1');
    expect(bytes.equals(Buffer.from(text(file), 'latin1'))).toBe(false);
    return bytes;
  };

  describe(`${name}: ${file}`, () => {
    test('verifies as the tool made it', async () => {
      expect(await examine(Buffer.from(text(file), 'latin1'))).toMatchObject(good);
    });

    test.each(corruptions)('%s', async (_what, change, said, level = 'invalid') => {
      const finding = await examine(changed(change));
      expect(finding.reason).toMatch(patternOf(said));
      expect(finding.level).toBe(level);
      expect([finding.signer ?? null, finding.provenance ?? null]).toEqual([null, null]);
      expect(finding.reason).not.toMatch(/[\r\n]/);
    });

    test(`${fewest} corruptions and more are refused, and no two with the same words`, async () => {
      const reasons: string[] = [];
      for (const [, change] of corruptions) {
        const { level, reason } = await examine(changed(change));
        if (level === 'invalid') reasons.push(wordsOf(reason));
      }
      expect(reasons.length).toBeGreaterThanOrEqual(fewest);
      expect(new Set(reasons).size).toBe(reasons.length);
    });
  });
}

function patternOf(said: string): RegExp {
  const parts = said.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/** A reason without its numbers and ids: two that differ in nothing else are one reason. */
function wordsOf(reason: string): string {
  return reason.replace(/SHA256:\S+|\b[0-9A-F]{16}\b|\d+/g, '#');
}

/** One bit of a file, counted from its end where `at` is negative. */
export const flipped =
  (at: number) =>
  (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    const index = at < 0 ? copy.length + at : at;
    copy[index] = (copy[index] ?? 0) ^ 1;
    return copy;
  };

/** A change of the bytes that a text is in base64. */
export const inBase64 =
  (change: (bytes: Buffer) => Buffer) =>
  (base64: string): string =>
    change(Buffer.from(base64, 'base64')).toString('base64');

/** The same for one line of a file. */
export const inLine =
  (line: number, change: (bytes: Buffer) => Buffer) =>
  (whole: string): string =>
    whole
      .split('\n')
      .map((one, index) => (index === line ? inBase64(change)(one) : one))
      .join('\n');

/** The same for what stands between the marks of an armour. */
export const inArmour =
  (label: string, change: (bytes: Buffer) => Buffer) =>
  (whole: string): string => {
    const begin = `-----BEGIN ${label}-----\n`;
    const [before = '', rest = ''] = whole.split(begin);
    const [body = '', after = ''] = rest.split(`-----END ${label}-----`);
    const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('='));
    const blank = label.startsWith('PGP') ? '\n' : '';
    return `${before}${begin}${blank}${inBase64(change)(lines.join(''))}\n-----END ${label}-----${after}`;
  };

/** Bytes for others of the same text. */
export const replaced =
  (from: string, to: string) =>
  (bytes: Buffer): Buffer =>
    Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');

/** A change of a JSON document. */
export const inJson =
  <Document>(change: (json: Document) => void) =>
  (whole: string): string => {
    const json = JSON.parse(whole) as Document;
    change(json);
    return JSON.stringify(json);
  };

/** What every form in JSON refuses alike. */
export const brokenJson: readonly Corruption[] = [
  ['cut', (whole) => whole.trimEnd().slice(0, -1), 'BUNDLE_UNREADABLE: it ends too early'],
  [
    'a key twice',
    (whole) => whole.replace('{', '{"again":1,"again":2,'),
    'BUNDLE_UNREADABLE: it has the same key twice in one object',
  ],
];
