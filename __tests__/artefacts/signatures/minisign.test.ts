import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { readChecksums } from '../../../src/artefacts/checksums.ts';
import { describeForm, flipped, inLine, replaced, type Corruption } from './corruptions.ts';
import { app, examine, pin, sha, text } from './signed.ts';

const keys = ['minisign.pub'];

const corruptions: readonly Corruption[] = [
  [
    'its first line gone',
    (whole) => whole.slice(whole.indexOf('\n')),
    'its content is of no signature form that is recognised here',
    'present_unverifiable',
  ],
  ['its signature cut', inLine(1, (bytes) => bytes.subarray(0, 60)), 'MALFORMED: its second line *'],
  ['another algorithm', inLine(1, replaced('E', 'X')), 'MALFORMED: its algorithm is neither *'],
  [
    'another key',
    inLine(1, flipped(3)),
    'its key * is none of the pinned ones that the repository holds',
    'present_unverifiable',
  ],
  ['another value', inLine(1, flipped(-1)), 'SIGNATURE: it is not over these bytes, or not by this key'],
  [
    'another trusted comment',
    (whole) => whole.replace('app 1.2.0', 'app 9.9.9'),
    'SIGNATURE: its trusted comment was changed',
  ],
  ['no trusted comment', (whole) => whole.replace('trusted comment: app', 'app'), 'MALFORMED: *'],
  [
    'the signature over the comment cut',
    inLine(3, (bytes) => bytes.subarray(1)),
    'MALFORMED: its last line is no signature of 64 bytes in base64',
  ],
  ['a line more', (whole) => `${whole}more\n`, 'MALFORMED: something follows its last line'],
];

for (const [name, file] of [
  ['over BLAKE2b', 'app.txt.minisig'],
  ['over the file itself', 'app.txt.legacy.minisig'],
] as const) {
  describeForm(`minisign, ${name}`, {
    file,
    examine: async (bytes) => examine(bytes, { keys, pins: [await pin('minisign', file, { keys })] }),
    good: { form: 'minisign', level: 'verified_key', subjects: [sha(app)] },
    corruptions,
  });
}

const legacy = 'app.txt.legacy.minisig';

test('signify writes the first two lines only, over the file itself', async () => {
  const [comment = '', packet = ''] = text(legacy).split('\n');
  const pins = [await pin('minisign', legacy, { keys })];
  const bytes = Buffer.from(`${comment}\n${packet}\n`);
  expect(await examine(bytes, { keys, pins })).toMatchObject({ level: 'verified_key', subjects: [sha(app)] });
  expect(await examine(bytes, { keys, pins, file: Buffer.from('other') })).toMatchObject({ level: 'invalid' });
  const [, prehashed = ''] = text('app.txt.minisig').split('\n');
  expect(await examine(Buffer.from(`${comment}\n${prehashed}\n`), { keys, pins })).toMatchObject({
    level: 'invalid',
    reason: 'MALFORMED: it has no trusted comment',
  });
});

const id = Buffer.from('0123456789abcdef', 'hex');

/** A key and a file as `signify -S -e` makes them. */
function signify(list: string): { readonly whole: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const packet = (value: Uint8Array): string => Buffer.concat([Buffer.from('Ed'), id, value]).toString('base64');
  return {
    whole: `untrusted comment: verify with acme.pub\n${packet(sign(null, Buffer.from(list), privateKey))}\n${list}`,
    key: packet(rawOf(publicKey)),
  };
}

function rawOf(key: KeyObject): Uint8Array {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32);
}

test('what signify -e embeds is signed, and nothing that stands in the line above it', async () => {
  const list = `SHA256 (app.txt) = ${sha(app)}\n`;
  const { whole, key } = signify(list);
  const extra = { pins: [{ kind: 'minisign', fingerprint: key, path: null }] } as const;
  const names = (content: string): string[] =>
    readChecksums('SHA256.sig', Buffer.from(content)).flatMap(({ entries }) => entries.map(({ name }) => name));
  expect(await examine(Buffer.from(whole), { ...extra, file: null })).toMatchObject({
    level: 'verified_key',
    subjects: [sha(Buffer.from(whole))],
  });
  expect(await examine(Buffer.from(whole), { ...extra, file: Buffer.from(list) })).toMatchObject({
    subjects: [sha(Buffer.from(whole)), sha(Buffer.from(list))],
  });
  expect(names(whole)).toEqual(['app.txt']);
  const above = whole.replace('acme.pub', `acme.pub\r${'e'.repeat(64)}  evil.txt`);
  expect(await examine(Buffer.from(above), extra)).toMatchObject({ level: 'verified_key' });
  expect(names(above)).toEqual(['app.txt']);
  expect(await examine(Buffer.from(`${whole}${'e'.repeat(64)}  evil.txt\n`), extra)).toMatchObject({
    level: 'invalid',
  });
});
