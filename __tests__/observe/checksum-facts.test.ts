import { describe, expect, test } from '@jest/globals';
import { type Answer, failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne, type Row } from './read-one.ts';
import { asset, digest, release } from './world.ts';

const releases = 'GET /repos/{owner}/{repo}/releases';
const app = digest('app.tgz');

/** A release of `app.tgz` and these files, each with its text. */
function having(files: Readonly<Record<string, string>>, extra: object = {}): Record<string, Answer> {
  const entries = Object.entries(files);
  const sums = entries.map(([name, text], index) =>
    asset(name, { id: index + 1, size: text.length, digest: `sha256:${digest(text)}`, ...extra }),
  );
  return {
    [releases]: ok([release('v1.2.0', { assets: [asset('app.tgz', { id: 1000 }), ...sums] })]),
    ...Object.fromEntries(entries.map(([, text], index) => [`asset ${index + 1}`, ok(Buffer.from(text))])),
  };
}

const one = { SHA256SUMS: `${app}  app.tgz\n` };
const file = { name: 'SHA256SUMS', algorithm: 'sha256', entries: [{ name: 'app.tgz', digest: app }], problems: [] };
/** 74 bytes that begin as a signature of signify does. */
const signify = Buffer.concat([Buffer.from('Ed'), Buffer.alloc(72)]).toString('base64');
const unread = (name: string, problem: string): object => ({
  name,
  algorithm: 'other',
  entries: [],
  problems: [expect.stringContaining(problem)],
});

describe('checksum files', () => {
  test.each<Row>([
    ['one', having(one), { state: 'seen', value: { files: [file] } }],
    [
      'one for each artefact',
      having({ 'app.tgz.sha256': app, 'app.zip.sha512': digest('zip').repeat(2) }),
      {
        value: {
          files: [
            { ...file, name: 'app.tgz.sha256' },
            { name: 'app.zip.sha512', algorithm: 'sha512', entries: [{ name: 'app.zip' }] },
          ],
        },
      },
    ],
    [
      'a list that signify holds in its signature',
      having({ 'SHA256.sig': `untrusted comment: x\n${signify}\nSHA256 (app.tgz) = ${app}\n` }),
      { value: { files: [{ ...file, name: 'SHA256.sig' }] } },
    ],
    [
      'a signature beside a list',
      having({ SHA256: one.SHA256SUMS, 'SHA256.sig': `untrusted comment: x\n${signify}\n` }),
      { value: { files: [{ ...file, name: 'SHA256' }] } },
    ],
    ['none', having({}), { state: 'absent' }],
    [
      'the only one refused',
      { ...having(one), 'asset 1': refused(403, 'no') },
      hiddenFor('forbidden', 'contents: read'),
    ],
    [
      'the only one gone',
      { ...having(one), 'asset 1': refused(404, 'Not Found') },
      hiddenFor('forbidden', 'contents: read'),
    ],
    ['the only one fails', { ...having(one), 'asset 1': failed() }, hiddenFor('failed')],
    ['the only one too large', having(one, { size: 1_048_577 }), hiddenFor('truncated')],
    ['other bytes than its digest says', { ...having(one), 'asset 1': ok(Buffer.from('x')) }, hiddenFor('failed')],
    ['artefacts hidden', { [releases]: refused(403, 'no') }, hiddenFor('not_read', 'contents: read')],
    [
      'one of two fails: the other is read, and it is said',
      { ...having({ ...one, MD5SUMS: 'x' }), 'asset 2': failed() },
      { state: 'seen', value: { files: [file, unread('MD5SUMS', 'reset')] } },
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('checksums', changes)).fact).toMatchObject(expected);
  });

  test('no more than twenty are read, and only they', async () => {
    const names = Array.from({ length: 22 }, (_, index) => [`app-${index}.tgz.sha256`, digest(String(index))]);
    const { fact, calls } = await readOne('checksums', having(Object.fromEntries(names) as Record<string, string>));
    expect(calls.filter(({ kind }) => kind === 'asset').map(({ what }) => what)).toHaveLength(20);
    const files = fact.state === 'seen' ? fact.value.files : [];
    expect(files).toHaveLength(22);
    expect(files.filter(({ entries }) => entries.length === 1)).toHaveLength(20);
    expect(files.at(-1)).toEqual(unread('app-21.tgz.sha256', 'more than 20 checksum files'));
  });

  test('a file that is too large is not asked for', async () => {
    const { calls } = await readOne('checksums', having(one, { size: 1_048_577 }));
    expect(calls.filter(({ kind }) => kind === 'asset')).toEqual([]);
  });
});
