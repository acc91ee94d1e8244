import { describe, expect, test } from '@jest/globals';
import { versionOf } from '../../src/observe/asks/chosen-previous.ts';
import { observe } from '../../src/observe/plan.ts';
import { factReaders } from '../../src/observe/readers.ts';
import { failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne, type Row } from './read-one.ts';
import { asset, commit, digest, release, tagObject, wholeWorld, world } from './world.ts';

const releases = 'GET /repos/{owner}/{repo}/releases';
const ref = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
const object = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}';

describe('repository', () => {
  const route = 'GET /repos/{owner}/{repo}';
  test.each<Row>([
    ['seen', {}, { state: 'seen', value: { id: 11, owner: 'acme', ownerType: 'Organization', defaultBranch: 'main' } }],
    ['a 404 may mean 403', { [route]: refused(404, 'Not Found') }, hiddenFor('forbidden', 'metadata: read')],
    ['no answer', { [route]: failed() }, hiddenFor('failed')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('repository', changes)).fact).toMatchObject(expected);
  });
});

describe('release', () => {
  const full = (tags: readonly string[]): object[] => tags.map((tag, id) => release(tag, { id: id + 10 }));
  const hundred = Array.from({ length: 100 }, (_, index) => `v9.0.${index}`);
  test.each<Row>([
    [
      'a draft',
      {},
      { state: 'seen', value: { id: 1, tag: 'v1.2.0', draft: true, immutable: false, publishedAt: null } },
    ],
    [
      'on the second page',
      { [releases]: ({ page }) => ok(full(page === 1 ? hundred : ['v1.2.0'])) },
      { state: 'seen', value: { tag: 'v1.2.0' } },
    ],
    [
      'past the pages that are read, by its tag',
      {
        [releases]: ok(full(hundred)),
        'GET /repos/{owner}/{repo}/releases/tags/{tag}': ok(release('v1.2.0', { id: 77 })),
      },
      { state: 'seen', value: { id: 77 } },
    ],
    ['list refused', { [releases]: refused(403, 'no') }, hiddenFor('forbidden', 'contents: read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('release', changes)).fact).toMatchObject(expected);
  });

  test('of a published release and drafts of the same tag the published one is taken, and it is said', async () => {
    const list = ok([release('v1.2.0', { id: 4, draft: true }), release('v1.2.0', { id: 5 })]);
    const { fact, lines } = await readOne('release', { [releases]: list });
    expect(fact).toMatchObject({ value: { id: 5 } });
    expect(lines).toEqual(['2 releases bear the tag v1.2.0; one is assessed.']);
  });
});

describe('artefacts', () => {
  const having = (...assets: object[]): Record<string, ReturnType<typeof ok>> => ({
    [releases]: ok([release('v1.2.0', { assets })]),
  });
  const unnamed = asset('app.tgz', { id: 9, digest: null, size: 3 });

  test.each<Row>([
    ['none', having(), { state: 'seen', value: [] }],
    [
      'the vendor’s files, not ours',
      having(asset('app.tgz'), asset('copse-p01.sigstore.json'), asset('copse.cdx.json'), asset('app.tgz.asc')),
      {
        state: 'seen',
        value: [
          { name: 'app.tgz', sha256: digest('app.tgz'), digestFrom: 'server', role: 'product' },
          { name: 'app.tgz.asc', role: 'signature' },
        ],
      },
    ],
    ['broken uploads are left out', having(asset('a', { state: 'starter', size: 0 })), { state: 'seen', value: [] }],
    [
      'digest from the bytes',
      { ...having(unnamed), 'asset 9': ok(Buffer.from('abc')) },
      { state: 'seen', value: [{ sha256: digest('abc'), digestFrom: 'bytes' }] },
    ],
    ['bytes of another length', { ...having(unnamed), 'asset 9': ok(Buffer.from('ab')) }, hiddenFor('failed')],
    ['bytes not to be had', { ...having(unnamed), 'asset 9': failed() }, hiddenFor('failed')],
    ['too large to read', having(asset('app.iso', { digest: null, size: 1e12 })), hiddenFor('failed')],
    ['releases hidden', { [releases]: refused(403, 'no') }, hiddenFor('forbidden')],
  ])('%s', async (_name, changes, expected) => {
    const { fact } = await readOne('artefacts', changes);
    expect(fact).toMatchObject(expected);
  });

  test('past a hundred the release’s own list is not trusted', async () => {
    const assets = Array.from({ length: 101 }, (_, index) => asset(`app-${index}`));
    const list = { 'GET /repos/{owner}/{repo}/releases/{release_id}/assets': ok(assets) };
    const { fact, calls } = await readOne('artefacts', { ...having(...assets.slice(0, 100)), ...list });
    expect(fact).toMatchObject({ state: 'seen', value: { length: 101 } });
    expect(calls).toHaveLength(2);
    const cut = { 'GET /repos/{owner}/{repo}/releases/{release_id}/assets': ok(assets, true) };
    const answer = await readOne('artefacts', { ...having(...assets.slice(0, 100)), ...cut });
    expect(answer.fact).toMatchObject(hiddenFor('truncated'));
  });
});

describe('tag', () => {
  test.each<Row>([
    [
      'annotated and verified',
      {},
      {
        state: 'seen',
        value: { kind: 'annotated', object: tagObject, commit, signature: { verified: true, reason: 'valid' } },
      },
    ],
    [
      'lightweight',
      { [ref]: ok({ object: { type: 'commit', sha: commit } }) },
      { state: 'seen', value: { kind: 'lightweight', object: commit, commit, signature: null } },
    ],
    ['a tag of a tree', { [ref]: ok({ object: { type: 'tree', sha: commit } }) }, hiddenFor('failed')],
    ['tags without end', { [object]: ok({ object: { type: 'tag', sha: tagObject } }) }, hiddenFor('failed')],
    ['refused', { [ref]: refused(403, 'no') }, hiddenFor('forbidden', 'contents: read')],
    [
      'a signed tag that was laid under another name',
      {
        [object]: ok({
          tag: 'v1.1.0',
          object: { type: 'commit', sha: commit },
          verification: { verified: true, reason: 'valid' },
        }),
      },
      { state: 'seen', value: { signature: { verified: false, reason: 'signed under another name' } } },
    ],
    ['tag object refused', { [object]: refused(404, 'Not Found') }, hiddenFor('forbidden')],
    [
      '404 in a repository that cannot be seen',
      { [ref]: refused(404, 'Not Found'), 'GET /repos/{owner}/{repo}': refused(404, 'Not Found') },
      hiddenFor('forbidden'),
    ],
    [
      '404 in a repository whose contents cannot be seen',
      { [ref]: refused(404, 'Not Found'), 'GET /repos/{owner}/{repo}/releases': refused(404, 'Not Found') },
      hiddenFor('forbidden', 'contents: read'),
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('tag', changes)).fact).toMatchObject(expected);
  });
});

describe('previous release', () => {
  const from = (...list: object[]): Record<string, ReturnType<typeof ok>> => ({
    [releases]: ok([release('v1.2.0', { draft: true, published_at: null }), ...list]),
  });
  const at = (tag: string, published_at: string | null, extra: object = {}): object =>
    release(tag, { published_at, ...extra });
  test.each<Row>([
    [
      'the greatest lower version, not the latest',
      from(
        at('v2.0.0', '2026-10-09T00:00:00Z'),
        at('v1.0.9', '2026-10-08T00:00:00Z'),
        at('v1.1.10', '2026-01-01T00:00:00Z'),
        at('v1.1.9', '2026-02-01T00:00:00Z'),
      ),
      { state: 'seen', value: { tag: 'v1.1.10', chosenBy: 'semver', commit: 'b'.repeat(40) } },
    ],
    ['drafts do not count', from(at('v1.1.0', null, { draft: true })), { state: 'absent' }],
    ['other products do not count', from(at('lib-v1.1.0', '2026-10-08T00:00:00Z')), { state: 'absent' }],
    ['first release', from(), { state: 'absent' }],
    ['list refused', { [releases]: refused(403, 'no') }, hiddenFor('forbidden')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('previousRelease', changes)).fact).toMatchObject(expected);
  });

  test('by date where the tag is no version', async () => {
    const nightly = { settings: { ...(await import('./world.ts')).settings, tag: 'nightly' } };
    const list = [
      at('nightly', '2026-10-05T00:00:00Z'),
      at('weekly', '2026-10-06T00:00:00Z'),
      at('older', '2026-10-01T00:00:00Z'),
      at('old', '2026-10-04T00:00:00Z'),
    ];
    const { fact } = await readOne('previousRelease', { [releases]: ok(list) }, nightly);
    expect(fact).toMatchObject({ value: { tag: 'old', chosenBy: 'date' } });
  });

  test('is chosen among all pages; a list that is cut and holds no lower version is no proof of a first release', async () => {
    const page = Array.from({ length: 100 }, (_, index) => release(`v9.0.${index}`));
    const own = release('v1.2.0');
    const second = ({ page: number }: Readonly<Record<string, unknown>>) =>
      ok(number === 1 ? [own, ...page.slice(1)] : number === 2 ? [release('v1.1.0')] : []);
    expect((await readOne('previousRelease', { [releases]: second })).fact).toMatchObject({ value: { tag: 'v1.1.0' } });
    const endless = { [releases]: ok([own, ...page.slice(1)]) };
    expect((await readOne('previousRelease', endless)).fact).toMatchObject(hiddenFor('truncated'));
  });
});

test.each([
  ['v1.2.3', '', '1.2.3'],
  ['1.2', '', '1.2.0'],
  ['V7', '', '7.0.0'],
  ['@acme/app@1.2.3-rc.1', '@acme/app@', '1.2.3-rc.1'],
  ['python3-v1.0.0', 'python3-', '1.0.0'],
  ['2024.01.05', '', '2024.1.5'],
])('the version in %s', (tag, prefix, version) => {
  expect(versionOf(tag)).toMatchObject({ prefix, version: { version } });
});

test.each(['nightly', '', 'x'.repeat(300), '1.'.repeat(127)])('no version in %s', (tag) => {
  expect(versionOf(tag)).toBeNull();
});

test('the world that the rows change is whole: every answer in it is asked for', async () => {
  const { context, calls } = world();
  await observe({ needs: factReaders.map(({ name }) => name), context });
  const asked = new Set(calls.map(({ what }) => what));
  const spare = [
    'GET /repos/{owner}/{repo}/branches/{branch}', // where the list of branches is long
    'GET /advisories', // where there are components to vet
    // where the query about the release commit does not settle it
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    'GET /repos/{owner}/{repo}/languages',
  ];
  const known = Object.keys(wholeWorld).map((what) => what.replace(/^releaseCommit\..*/, 'releaseCommit'));
  expect(known.filter((what) => !asked.has(what) && !spare.includes(what))).toEqual([]);
});
