import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readChecksums } from '../../src/artefacts/checksums.ts';
import type { ChecksumFile } from '../../src/facts/checksums.ts';
import { expectWithin } from '../support/in-time.ts';

const hash = (algorithm: string, text = 'x'): string => createHash(algorithm).update(text).digest('hex');
const a = hash('sha256', 'a');
const b = hash('sha256', 'b');
const read = (name: string, text: string | Uint8Array): readonly ChecksumFile[] =>
  readChecksums(name, typeof text === 'string' ? Buffer.from(text) : text);
const listed = (name: string, text: string | Uint8Array): string[] =>
  read(name, text).flatMap(({ algorithm, entries }) =>
    entries.map((entry) => `${algorithm} ${entry.digest.slice(0, 8)} ${entry.name}`),
  );
const problems = (name: string, text: string | Uint8Array): string[] =>
  read(name, text).flatMap((file) => [...file.problems]);
const a8 = `sha256 ${a.slice(0, 8)}`;
const b8 = `sha256 ${b.slice(0, 8)}`;

describe('layouts', () => {
  test.each<[string, string, string | Uint8Array, string[]]>([
    ['GNU text mode', 'SHA256SUMS', `${a}  app.tgz\n${b}  app.zip\n`, [`${a8} app.tgz`, `${b8} app.zip`]],
    ['GNU binary mode', 'SHA256SUMS', `${a} *app.tgz\n`, [`${a8} app.tgz`]],
    ['a tab', 'SHA256SUMS', `${a}\tapp.tgz`, [`${a8} app.tgz`]],
    ['one blank', 'checksums.txt', `${a} app.tgz`, [`${a8} app.tgz`]],
    ['Windows line ends', 'SHA256SUMS', `${a}  app.tgz\r\n${b} *app.zip\r\n`, [`${a8} app.tgz`, `${b8} app.zip`]],
    ['capitals', 'SHA256SUMS', `${a.toUpperCase()}  App.tgz`, [`${a8} App.tgz`]],
    ['./ before names', 'SHA256SUMS', `${a}  ./app.tgz\n${b} *./dist/app.zip`, [`${a8} app.tgz`, `${b8} dist/app.zip`]],
    ['.\\ before names', 'SHA256SUMS', `${a}  .\\app.tgz`, [`${a8} app.tgz`]],
    ['blanks inside names', 'SHA256SUMS', `${a}  my app.tgz`, [`${a8} my app.tgz`]],
    ['GNU escapes', 'SHA256SUMS', `\\${a}  a\\\\b.tgz`, [`${a8} a\\b.tgz`]],
    [
      'comments, empty lines and words',
      'checksums.txt',
      `# SHA-256\n; too\n\nChecksums:\n${a}  app.tgz`,
      [`${a8} app.tgz`],
    ],
    ['BSD', 'checksums.txt', `SHA256 (app.tgz) = ${a}`, [`${a8} app.tgz`]],
    ['BSD, brackets in the name', 'checksums.txt', `SHA256 (app (1).tgz) = ${a}`, [`${a8} app (1).tgz`]],
    ['OpenSSL', 'checksums.txt', `SHA2-256(./app.tgz)= ${a}`, [`${a8} app.tgz`]],
    ['algorithm before the digest', 'checksums.txt', `sha256:${a}  app.tgz`, [`${a8} app.tgz`]],
    ['a digest alone', 'app.tgz.sha256', `${a}\n`, [`${a8} app.tgz`]],
    ['a digest alone, longer suffix', 'app.tgz.sha256sum.txt', a, [`${a8} app.tgz`]],
    ['standard input', 'app.tgz.sha256', `${a}  -\n`, [`${a8} app.tgz`]],
    ['a digest and a name', 'app.tgz.sha256', `${a}  other.tgz`, [`${a8} other.tgz`]],
    ['a mark in front', 'SHA256SUMS', `\ufeff${a}  app.tgz`, [`${a8} app.tgz`]],
    ['UTF-16', 'app.tgz.sha256', Buffer.from(`\ufeff${a}\r\n`, 'utf16le'), [`${a8} app.tgz`]],
    ['the name first', 'checksums.txt', `app.tgz: ${a}\napp.zip  ${b}`, [`${a8} app.tgz`, `${b8} app.zip`]],
    ['the algorithm as a label', 'app.tgz.sha256', `SHA-256: ${a}`, [`${a8} app.tgz`]],
    ['a digest alone in a list that is signed', 'app.tgz.sha256.asc', a, [`${a8} app.tgz`]],
    ['standard input, behind an underscore', 'app.zip_sha256.txt', `${a}  -`, [`${a8} app.zip`]],
    [
      'clear-signed',
      'SHA256SUMS.txt',
      `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${a}  app.tgz\n- -x\n-----BEGIN PGP SIGNATURE-----\n\niQIz${'A'.repeat(60)}\n-----END PGP SIGNATURE-----\n`,
      [`${a8} app.tgz`],
    ],
  ])('%s', (_name, fileName, text, expected) => {
    expect(listed(fileName, text)).toEqual(expected);
    expect(problems(fileName, text)).toEqual([]);
  });
});

describe('algorithms', () => {
  test.each([
    ['MD5SUMS', 'md5', 'md5'],
    ['SHA1SUMS', 'sha1', 'sha1'],
    ['app.tgz.sha224', 'sha224', 'sha224'],
    ['SHASUMS256.txt', 'sha256', 'sha256'],
    ['app.tgz.sha384', 'sha384', 'sha384'],
    ['app.tgz.sha512', 'sha512', 'sha512'],
    ['checksums.txt', 'sha512', 'sha512'],
    ['b2sums.txt', 'sha512', 'other'],
    ['blake3-checksums.txt', 'sha256', 'other'],
    ['sha3-256.txt', 'sha256', 'other'],
    ['md5tool_1.0_checksums.txt', 'sha256', 'sha256'],
  ])('%s with digests of the length of %s is %s', (name, length, algorithm) => {
    expect(read(name, `${hash(length)}  app.tgz`)).toEqual([
      { name, algorithm, entries: [{ name: 'app.tgz', digest: hash(length) }], problems: [] },
    ]);
  });

  test('a file of several is there once for each', () => {
    const text = `SHA256 (a) = ${a}\nMD5 (a) = ${hash('md5')}\nSHA256 (b) = ${b}\nBLAKE2b (a) = ${hash('sha512')}`;
    expect(read('checksums.txt', text).map(({ algorithm, entries }) => [algorithm, entries.length])).toEqual([
      ['sha256', 2],
      ['md5', 1],
      ['other', 1],
    ]);
  });
});

describe('what is not understood is said, and without its text', () => {
  test.each<[string, string, string | Uint8Array, string]>([
    ['nothing', 'SHA256SUMS', '', 'it holds no digest'],
    ['a page of the web', 'SHA256SUMS', '<html>Not Found</html>', 'it holds no digest'],
    ['a table', 'SHA256SUMS', `app.tgz | ${a} | 12 MB`, 'line 1 is of no known layout'],
    ['a label of several words', 'checksums.txt', `SHA256 checksum: ${a}`, 'line 1 is of no known layout'],
    [
      'base64',
      'SHA256SUMS',
      `SHA256 (app.tgz) = ${Buffer.from(a, 'hex').toString('base64')}`,
      'line 1 is of no known layout',
    ],
    ['an unusual length', 'SHA256SUMS', `${a}00  app.tgz`, 'line 1 has a digest of an unusual length'],
    [
      'another length than the file says',
      'SHA512SUMS',
      `${a}  app.tgz`,
      'line 1 has a digest of the length of sha256, but is said to be sha512',
    ],
    [
      'another length than the line says',
      'checksums.txt',
      `MD5 (app.tgz) = ${a}`,
      'line 1 has a digest of the length of sha256, but is said to be md5',
    ],
    ['no name', 'SHA256SUMS', a, 'line 1 has a digest and no name'],
    ['an invisible letter', 'SHA256SUMS', `${a}  app\u200b.tgz`, 'line 1 has a name that cannot be shown as it is'],
    ['a terminal command', 'SHA256SUMS', `${a}  \u001b[2Japp.tgz`, 'line 1 has a name that cannot be shown as it is'],
    ['an escaped line break', 'SHA256SUMS', `\\${a}  a\\nb`, 'line 1 has a name that cannot be shown as it is'],
    ['a long name', 'SHA256SUMS', `${a}  ${'n'.repeat(256)}`, 'line 1 has a name that cannot be shown as it is'],
    ['a long line', 'SHA256SUMS', `${a}  ${'n'.repeat(3000)}`, 'line 1 is of no known layout'],
    ['bytes that are no text', 'SHA256SUMS', Uint8Array.of(0x1f, 0x8b, 0xff), 'the file is not valid UTF-8'],
    [
      'too much',
      'SHA256SUMS',
      Buffer.alloc(1_048_577, 0x20),
      'the file is larger than the 1048576 bytes that are read',
    ],
  ])('%s', (_name, fileName, text, problem) => {
    expect(read(fileName, text)).toEqual([{ name: fileName, algorithm: 'other', entries: [], problems: [problem] }]);
  });

  test('too many digests, too many problems', () => {
    const [file] = read('SHA256SUMS', Array.from({ length: 2001 }, (_, index) => `${a}  f${index}\n`).join(''));
    expect(file?.entries).toHaveLength(2000);
    expect(file?.problems).toEqual(['more than 2000 digests: the rest from line 2001 on is not read']);
    expect(problems('SHA256SUMS', `${a}\n`.repeat(500))).toHaveLength(21);
  });
});

describe('whatever the bytes are', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._ -]{0,40}[A-Za-z0-9]$/);
  const digest = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
  const layouts: readonly ((digest: string, name: string) => string)[] = [
    (hex, of) => `${hex}  ${of}`,
    (hex, of) => `${hex} *./${of}`,
    (hex, of) => `SHA256 (${of}) = ${hex}`,
    (hex, of) => `SHA256(${of})= ${hex.toUpperCase()}`,
  ];

  test('what was listed is read, in every layout', () => {
    const line = fc.tuple(digest, name, fc.constantFrom(...layouts));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.map(([hex, of, layout]) => layout(hex, of)).join(end);
        expect(read('checksums.txt', text)).toEqual([
          {
            name: 'checksums.txt',
            algorithm: 'sha256',
            entries: lines.map(([hex, of]) => ({ name: of, digest: hex })),
            problems: [],
          },
        ]);
      }),
    );
  });

  test('it never throws, and what comes out is lower-case hex under a name that can be shown', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(a, `${a}  `, `SHA256 (`, `) = ${a}`, '\r\n', '\\'),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string(),
        (text, fileName) => {
          for (const { entries } of read(fileName, text)) {
            for (const entry of entries) {
              expect(entry.digest).toMatch(/^[0-9a-f]{32,128}$/);
              expect(entry.name).toMatch(/^[^\p{Cc}\p{Cf}]{1,255}$/u);
            }
          }
        },
      ),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => read('SHA256SUMS', bytes).length > 0));
  });

  test.each([
    ['brackets', `SHA256 ${'('.repeat(1900)}`],
    ['closing brackets', `SHA256 (${') = '.repeat(480)}`],
    ['backslashes', `\\${a}  ${'\\'.repeat(1900)}`],
    ['half digests', 'a'.repeat(1999)],
  ])('a megabyte of %s is read in a second', (_name, line) => {
    const text = `${line}\n`.repeat(Math.floor(1_048_000 / (line.length + 1)));
    expectWithin(1000, () => void read('SHA256SUMS', text));
  });
});
