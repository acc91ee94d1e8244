import { describe, expect, test } from '@jest/globals';
import { describeForm, flipped, inArmour, type Corruption } from './corruptions.ts';
import { app, examine, pin, read, sha } from './signed.ts';

type Change = (packet: Buffer) => Buffer;

/** One octet of a signature packet's body, behind its tag and its length. */
const octet =
  (at: number, value: number): Change =>
  (packet) => {
    const copy = Buffer.from(packet);
    const [first = 0] = packet;
    copy[at + 1 + 2 ** (first & 3)] = value;
    return copy;
  };

/** What may happen to a packet, armoured or not; `unread` is how it begins to be told. */
const packets = (unread: string): readonly (readonly [what: string, change: Change, said: string])[] => [
  ['cut', (packet) => packet.subarray(0, 40), `MALFORMED: ${unread}: Unexpected end of packet`],
  [
    'something behind it',
    (packet) => Buffer.concat([packet, Buffer.from('x')]),
    `MALFORMED: ${unread}: Error during parsing. This message / key probably does not conform to a valid OpenPGP format.`,
  ],
  ['another version', octet(0, 5), 'MALFORMED: it holds no signature of a version and kind that is known'],
  ['of another type', octet(1, 1), 'SIGNATURE: Signed digest did not match'],
  ['an unknown digest', octet(3, 99), 'SIGNATURE: Unsupported hash function'],
  [
    'its time taken away',
    // The creation time is the second of the subpackets that gpg writes.
    octet(30, 3),
    `MALFORMED: ${unread}: Parsing SignaturePacket failed: Missing signature creation time subpacket.`,
  ],
  ['another value', flipped(-1), 'SIGNATURE: Signature verification failed'],
  [
    '33 times',
    (packet) => Buffer.concat(Array.from({ length: 33 }, () => packet)),
    'MALFORMED: it holds more than 32 signatures',
  ],
];

const label = 'PGP SIGNATURE';
const armoured = (unread = 'its armour cannot be read'): readonly Corruption[] => [
  ...packets(unread).map(([what, change, said]): Corruption => [what, inArmour(label, change), said]),
  [
    'a packet of another kind',
    inArmour(label, () => Buffer.from([0xb4, 1, 0x41])),
    `MALFORMED: ${unread}: Packet not allowed in this context: userID`,
  ],
];
const withoutEnd: Corruption = [
  'its armour does not end',
  (whole) => whole.replace(/-----END[\s\S]*/, ''),
  'MALFORMED: its armour cannot be read: Misformed armored text',
];

const [keys, rsa] = [['openpgp.asc'], ['openpgp-rsa.asc']];
const list = read('SHA256SUMS');

for (const [name, file, ring, over] of [
  ['armoured, Ed25519', 'app.txt.asc', keys, app],
  ['armoured, RSA', 'app.txt.rsa.asc', rsa, app],
  ['armoured, over a list of checksums', 'SHA256SUMS.sig.asc', keys, list],
] as const) {
  describeForm(`OpenPGP, ${name}`, {
    file,
    examine: async (bytes) =>
      examine(bytes, { keys: ring, pins: [await pin('openpgp', file, { keys: ring, file: over })], file: over }),
    good: { form: 'openpgp', level: 'verified_key', subjects: [sha(over)] },
    corruptions: [...armoured(), withoutEnd],
  });
}

describeForm('OpenPGP, binary', {
  file: 'app.txt.gpg',
  examine: async (bytes) => examine(bytes, { keys, pins: [await pin('openpgp', 'app.txt.gpg', { keys })] }),
  good: { form: 'openpgp', level: 'verified_key', subjects: [sha(app)] },
  corruptions: packets('its packet cannot be read').map(([what, change, said]) => [
    what,
    (whole) => change(Buffer.from(whole, 'latin1')).toString('latin1'),
    said,
  ]),
});

describeForm('OpenPGP, a list clear-signed', {
  file: 'SHA256SUMS.asc',
  examine: async (bytes) => examine(bytes, { keys, pins: [await pin('openpgp', 'app.txt.asc', { keys })], file: list }),
  good: { form: 'openpgp', level: 'verified_key', subjects: [sha(read('SHA256SUMS.asc')), sha(list)] },
  corruptions: [
    [
      'another checksum',
      (whole) => whole.replace(/[0-9a-f]{64}/, 'a'.repeat(64)),
      'SIGNATURE: Signed digest did not match',
    ],
    [
      'text before it',
      (whole) => `more\n${whole}`,
      'its content is of no signature form that is recognised here',
      'present_unverifiable',
    ],
    ['text behind it', (whole) => `${whole}more\n`, 'MALFORMED: something stands before or behind the signed text'],
    ['two of them', (whole) => `${whole}${whole}`, 'MALFORMED: it is not exactly one signed text'],
    [
      'another digest in its head',
      (whole) => whole.replace(/Hash: SHA\d+/, 'Hash: SHA1'),
      'MALFORMED: it cannot be read: Hash algorithm mismatch in armor header and signature',
    ],
    ['an unknown head', (whole) => whole.replace(/Hash: /, 'Comment: '), 'MALFORMED: it cannot be read: *'],
    [
      'its signature cut',
      inArmour(label, (packet) => packet.subarray(0, 40)),
      'MALFORMED: it cannot be read: Unexpected end of packet',
    ],
    ['its signature of another version', inArmour(label, octet(0, 5)), 'SIGNATURE: it holds no signature'],
    ['another value', inArmour(label, flipped(-1)), 'SIGNATURE: Signature verification failed'],
  ],
});

describe('a clear-signed list', () => {
  test('covers no list of other words', async () => {
    const pins = [await pin('openpgp', 'app.txt.asc', { keys })];
    expect(await examine(read('SHA256SUMS.asc'), { keys, pins, file: Buffer.from('other\n') })).toMatchObject({
      level: 'verified_key',
      subjects: [sha(read('SHA256SUMS.asc'))],
    });
  });
});

test('what is too weak, or of a key that is not at hand', async () => {
  expect(await examine(read('app.txt.sha1.asc'), { keys: rsa })).toMatchObject({
    level: 'invalid',
    reason: expect.stringMatching(/SHA1/i),
  });
  expect(await examine(read('app.txt.asc'), { keys: rsa })).toMatchObject({
    level: 'present_unverifiable',
    reason: expect.stringMatching(/^its key [0-9A-F]{16} is not known; pin it/),
  });
});
