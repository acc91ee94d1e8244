import { describeForm, flipped, inLine, replaced, type Corruption } from './corruptions.ts';
import { app, examine, pin, sha } from './signed.ts';

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
