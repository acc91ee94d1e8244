import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { coversWorkflows } from '../../src/observe/codeowners-lines.ts';
import { failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne, type Row } from './read-one.ts';
import { blob, blobId, commit, digest, releaseTree } from './world.ts';

const treeRoute = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const blobRoute = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
const entry = (path: string, type = 'blob'): object => ({ path, type, sha: 'f'.repeat(40), size: 1 });
const base64 = (bytes: Buffer): object => ({ encoding: 'base64', content: bytes.toString('base64') });

describe('tree', () => {
  test.each<Row>([
    [
      'seen',
      { [treeRoute]: ok({ truncated: false, tree: [entry('a'), entry('lib', 'tree'), entry('sub', 'submodule')] }) },
      { value: { commit, entries: [{ type: 'blob' }, { type: 'tree' }, { type: 'commit' }] } },
    ],
    ['cut', { [treeRoute]: ok({ truncated: true, tree: [] }) }, hiddenFor('truncated')],
    ['hidden', { [treeRoute]: refused(403, 'no') }, hiddenFor('forbidden', 'contents: read')],
    [
      'tag hidden',
      { 'GET /repos/{owner}/{repo}/git/ref/{ref}': refused(403, 'no') },
      hiddenFor('not_read', 'contents: read'),
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('tree', changes)).fact).toMatchObject(expected);
  });
});

describe('documents', () => {
  const having = (...paths: string[]): Record<string, ReturnType<typeof ok>> => ({
    [treeRoute]: ok({ truncated: false, tree: paths.map((path) => entry(path)) }),
  });
  const files = (...nodes: (object | null)[]): ReturnType<typeof ok> =>
    ok({ repository: Object.fromEntries(nodes.map((node, index) => [`f${index}`, node])) });
  const latin = Buffer.from([0x63, 0x61, 0x66, 0xe9]);

  test.each<Row>([
    [
      'seen, with the digest of the bytes',
      {},
      {
        value: {
          files: [
            { path: 'README.md', digest: digest('# App\n'), size: 6, text: '# App\n' },
            { path: '.github/CODEOWNERS' },
          ],
        },
      },
    ],
    ['none in the tree', having('src/README.md', 'READMEs', 'docs/guide.md'), { state: 'absent' }],
    ['gone meanwhile', { files: files(null, null) }, { state: 'absent' }],
    ['hidden', { files: refused(200, 'no') }, hiddenFor('forbidden', 'contents: read')],
    ['too long', { files: files({ ...blob('x'), byteSize: 2_000_000 }) }, hiddenFor('failed')],
    [
      'a text that GitHub cut is asked for whole',
      {
        files: files({ ...blob('# App\n'), isTruncated: true, text: '# A' }),
        [blobRoute]: ok(base64(Buffer.from('# App\n'))),
      },
      { value: { files: [{ text: '# App\n' }] } },
    ],
    [
      'bytes that are not those of the object id are refused',
      { files: files({ ...blob('# App\n'), text: '# Bad\n' }), [blobRoute]: ok(base64(Buffer.from('# Bad\n'))) },
      hiddenFor('failed'),
    ],
    [
      'a blob that cannot be had',
      { files: files({ ...blob('x'), text: null }), [blobRoute]: failed() },
      hiddenFor('failed'),
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('documents', changes)).fact).toMatchObject(expected);
  });

  test('other encodings are read as they are', async () => {
    const oid = createHash('sha1').update('blob 4\0').update(latin).digest('hex');
    const changes = { files: files({ ...blob('café'), oid }), [blobRoute]: ok(base64(latin)) };
    const { fact } = await readOne('documents', changes);
    expect(fact).toMatchObject({ value: { files: [{ text: 'café', size: 4 }] } });
  });

  test('of the tree only the known names in the known places are asked for', async () => {
    const wanted = ['readme.rst', 'SECURITY.md', '.github/Security.md', 'docs/SUPPORT.txt', 'CODEOWNERS'];
    const { calls } = await readOne(
      'documents',
      having('lib/SECURITY.md', ...wanted, 'docs/a/README.md', 'README.exe'),
    );
    const { parameters = {} } = calls.at(-1) ?? {};
    const expressions = Object.entries(parameters).filter(([name]) => /^e\d/.test(name));
    expect(expressions.map(([, value]) => value)).toEqual(wanted.map((path) => `${commit}:${path}`));
  });

  test('without a tree the usual names are tried', async () => {
    const cut = { [treeRoute]: ok({ truncated: true, tree: [] }), files: files(blob('# App\n')) };
    const { fact, calls } = await readOne('documents', cut);
    expect(fact).toMatchObject({ value: { files: [{ path: 'README.md' }] } });
    expect(calls.at(-1)?.parameters).toMatchObject({ e0: `${commit}:README.md` });
  });
});

describe('workflows', () => {
  const folder = (...entries: object[]): ReturnType<typeof ok> => ok({ __typename: 'Tree', entries });
  const file = (name: string, text: string): object => ({ name, type: 'blob', object: blob(text) });
  test.each<Row>([
    ['seen', {}, { value: { files: [{ path: '.github/workflows/ci.yml', triggers: ['push'] }] } }],
    ['no folder', { 'releaseCommit.workflows': ok(null) }, { state: 'absent' }],
    [
      'no workflow in it',
      { 'releaseCommit.workflows': folder(file('notes.md', 'x'), { ...file('a.yml', 'x'), type: 'tree' }) },
      { state: 'absent' },
    ],
    [
      'a file that is no YAML is a finding of its own',
      { 'releaseCommit.workflows': folder(file('broken.yaml', 'a: [')) },
      { value: { files: [{ path: '.github/workflows/broken.yaml', findings: [{ kind: 'unreadable' }] }] } },
    ],
    ['refused', { 'releaseCommit.workflows': refused(200, 'no') }, hiddenFor('forbidden', 'contents: read')],
    [
      'a file that cannot be had',
      { 'releaseCommit.workflows': folder({ ...file('a.yml', 'x'), object: null }) },
      hiddenFor('failed'),
    ],
    [
      'more than are read',
      { 'releaseCommit.workflows': folder(...Array.from({ length: 501 }, (_, index) => file(`${index}.yml`, 'x'))) },
      hiddenFor('truncated'),
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('workflows', changes)).fact).toMatchObject(expected);
  });
});

describe('code owners', () => {
  const errors = 'GET /repos/{owner}/{repo}/codeowners/errors';
  test.each<Row>([
    ['valid', {}, { value: { path: '.github/CODEOWNERS', errors: [], coversWorkflows: true } }],
    [
      'with errors',
      { [errors]: ok({ errors: [{ line: 3, column: 5, kind: 'Unknown owner', message: 'x', path: 'CODEOWNERS' }] }) },
      { value: { errors: ['3:5 Unknown owner'] } },
    ],
    [
      'no such file',
      {
        ...releaseTree({ 'README.md': 'x' }),
      },
      { state: 'absent' },
    ],
    [
      'no tree to look in',
      {
        [treeRoute]: failed(),
        files: ({ e17 }) => ok({ repository: { f17: e17 === `${commit}:.github/CODEOWNERS` ? blob('* @a\n') : null } }),
      },
      { state: 'seen', value: { path: '.github/CODEOWNERS' } },
    ],
    ['documents hidden', { files: failed() }, hiddenFor('not_read')],
    ['errors hidden', { [errors]: refused(403, 'no') }, hiddenFor('forbidden', 'contents: read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('codeowners', changes)).fact).toMatchObject(expected);
  });

  test.each([
    ['* @a', true],
    ['/.github/ @a', true],
    ['.github/** @a', true],
    ['/.github/workflows/* @a', true],
    ['**/.github/workflows/ @a', true],
    ['* @a\n/.github/', false],
    ['* @a\n.github/workflows/ @b # why', true],
    ['# * @a', false],
    ['/src/ @a', false],
    ['/workflows/ @a', false],
    ['*.js @a', false],
    ['', false],
  ])('%j covers the workflows: %s', (text, expected) => {
    expect(coversWorkflows(text)).toBe(expected);
  });

  test('never fails on anything, and an owner line at the end always covers', () => {
    fc.assert(fc.property(fc.string(), (text) => coversWorkflows(`${text}\n* @a`)));
  });
});

test('the object id of the empty blob is git’s', () => {
  expect(blobId('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
});
