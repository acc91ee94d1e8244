import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redact, redactError } from '../../src/sigstore/redact.ts';

const segment = fc.string({
  minLength: 8,
  maxLength: 40,
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789_-'),
});

describe('redaction', () => {
  test('no part of a secret outlives it, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), segment, segment, segment, fc.string(), (before, a, b, c, after) => {
        const clean = redact(`${before}${a}.${b}.${c}${after}`, [`${a}.${b}.${c}`]);
        for (const part of [a, b, c]) if (!`${before}|${after}`.includes(part)) expect(clean).not.toContain(part);
      }),
    );
  });

  test('what looks like a token goes even when nobody named it', () => {
    const header = Buffer.from('{"alg":"RS256"}').toString('base64url');
    expect(redact(`sent ${header}.abc.def now`, [])).toBe('sent *** now');
  });

  test('the result is one short printable line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const clean = redact(text, []);
        expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(clean.length).toBeLessThanOrEqual(401);
      }),
    );
  });

  test('messages of causes are told once', () => {
    const error = new Error('outer - inner', { cause: new Error('inner', { cause: new Error('deepest') }) });
    expect(redactError(error, [])).toBe('outer - inner: deepest');
  });

  test('a circle of causes ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(redactError(error, [])).toBe('round');
  });
});
