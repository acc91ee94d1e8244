import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readSecurityTxt } from '../../src/documents/security-txt.ts';
import type { SecurityTxtFact } from '../../src/facts/posture.ts';

const read = (...lines: readonly string[]): SecurityTxtFact =>
  readSecurityTxt({ path: '.well-known/security.txt', digest: 'd'.repeat(64), text: lines.join('\n') });
const contact = 'Contact: mailto:security@example.com';
const expires = 'Expires: 2027-12-31T18:37:07z';

describe('security.txt', () => {
  test('the example of RFC 9116', () => {
    const text = read(
      '# Our security address',
      contact,
      'CONTACT: https://example.com/security',
      '',
      'Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f',
      'Preferred-Languages: en, es, fr-CA',
      'Canonical: https://example.com/.well-known/security.txt',
      'Policy: https://example.com/policy',
      'Acknowledgments: https://example.com/thanks',
      'Hiring: https://example.com/jobs',
      'X-Own: anything',
      expires,
    );
    expect(text).toEqual({
      path: '.well-known/security.txt',
      digest: 'd'.repeat(64),
      problems: [],
      contacts: 2,
      expires: '2027-12-31T18:37:07z',
      canonical: ['https://example.com/.well-known/security.txt'],
      policy: ['https://example.com/policy'],
      encryption: true,
      signed: false,
    });
    expect(JSON.stringify(text)).not.toContain('security@example.com');
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [''], ['there is no Contact field', 'there is no Expires field']],
    ['no expiry', [contact], ['there is no Expires field']],
    ['two expiries', [contact, expires, expires], ['expires stands 2 times; once is allowed']],
    ['a date alone', [contact, 'Expires: 2027-12-31'], ['line 2: Expires is no date and time of RFC 3339']],
    ['no such day', [contact, 'Expires: 2027-02-29T00:00:00Z'], ['line 2: Expires is no date and time of RFC 3339']],
    [
      'a bare address',
      ['Contact: security@example.com', expires],
      ['line 1: contact is no URI (https:, mailto:, tel: …)'],
    ],
    ['http', ['Contact: http://example.com', expires], ['line 1: a web address in contact must begin with https://']],
    [
      'no space',
      ['Contact:mailto:a@b.c', expires],
      ['line 1 is neither a field ("Name: value") nor a comment', 'there is no Contact field'],
    ],
    ['prose', [contact, expires, 'Write to us'], ['line 3 is neither a field ("Name: value") nor a comment']],
    [
      'languages',
      [contact, expires, 'Preferred-Languages: english please'],
      ['line 3: Preferred-Languages is no list of language tags'],
    ],
  ])('%s', (_name, lines, problems) => {
    expect(read(...lines).problems).toEqual(problems);
  });

  test.each(['2027-12-31T18:37:07.123+02:00', '2028-02-29T00:00:00Z', '2027-06-30t23:59:59z'])(
    '%s is a time',
    (time) => {
      expect(read(contact, `Expires: ${time}`)).toMatchObject({ problems: [], expires: time });
    },
  );

  const signature = ['-----BEGIN PGP SIGNATURE-----', '', 'abc', '-----END PGP SIGNATURE-----'];
  const signed = ['-----BEGIN PGP SIGNED MESSAGE-----', 'Hash: SHA512', ''];

  test('signed: the fields inside count, a dash is unescaped', () => {
    expect(read(...signed, contact, '- # x', expires, ...signature)).toMatchObject({
      signed: true,
      problems: [],
      contacts: 1,
    });
  });

  test.each<[string, readonly string[], RegExp]>([
    [
      'fields outside of the signature',
      [contact, ...signed, contact, expires, ...signature],
      /outside the signed part/,
    ],
    ['a signature without an end', [...signed, contact, expires, '-----BEGIN PGP SIGNATURE-----'], /not whole/],
    ['no signature at all', [...signed, contact, expires], /not whole/],
  ])('%s', (_name, lines, problem) => {
    expect(read(...lines).problems.join('\n')).toMatch(problem);
  });

  test('never fails, and at most 20 problems of one line', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('Contact: ', 'Expires: ', '\n', '\r\n', ...signed, ...signature),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const { problems } = read(pieces.join(''));
        expect(problems.length).toBeLessThanOrEqual(20);
        expect(problems.every((problem) => !/[\r\n]/.test(problem) && problem.length <= 200)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a leap second can be compared with a clock', () => {
    const { expires: last, problems } = read(contact, 'Expires: 2016-12-31T23:59:60Z');
    expect([last, problems]).toEqual(['2016-12-31T23:59:59Z', []]);
    expect(Date.parse(last ?? '')).toBeLessThan(Date.parse('2017-01-02T00:00:00Z'));
  });
});
