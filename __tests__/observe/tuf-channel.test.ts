import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Registries } from '../../src/registries/registries.ts';
import { asset, release, releaseTree, settings } from './world.ts';
import { ok } from '../support/fake-github.ts';
import { serving, tufFiles } from '../support/tuf-files.ts';
import { readOne } from './read-one.ts';

const url = 'https://updates.acme.com/metadata';
const good = tufFiles('good');
const listed = (name: string, size: number, sha256: string) => asset(name, { size, digest: `sha256:${sha256}` });
const sha256 = {
  app: (JSON.parse(good['1.targets.json'] ?? '') as Targets).signed.targets['app.tgz']?.hashes.sha256 ?? '',
  extra: (JSON.parse(good['1.extras.json'] ?? '') as Targets).signed.targets['extras/extra.tgz']?.hashes.sha256 ?? '',
};
type Targets = { signed: { targets: Record<string, { hashes: { sha256: string } }> } };
const app = listed('app.tgz', 19, sha256.app);
const extra = listed('extra-1.2.0.tgz', 32, sha256.extra);

type Given = {
  readonly assets?: readonly object[];
  readonly files?: Readonly<Record<string, string>>;
  readonly root?: string | null;
  readonly tree?: Readonly<Record<string, string>>;
};

async function reading({ assets = [app], files = good, root = 'tuf/root.json', tree }: Given) {
  const asked: string[] = [];
  const tuf: Registries['tuf'] = (at, file) => (asked.push(`${at} ${file}`), serving(files)(file, 0));
  const none = () => Promise.resolve({ state: 'absent' } as const);
  const channel = { kind: 'tuf', name: null, url, ...(root === null ? {} : { root }) } as const;
  const { fact, calls } = await readOne(
    'channelProtection',
    {
      ...releaseTree(tree ?? { 'tuf/root.json': good['1.root.json'] ?? '' }),
      'GET /repos/{owner}/{repo}/releases': ok([release('v1.2.0', { draft: true, assets })]),
    },
    {
      settings: { ...settings, channels: [channel] },
      registries: { npm: none, pypi: none, oci: none, tuf },
      now: () => new Date('2026-11-24T12:00:00Z'),
    },
  );
  const [row] = fact.state === 'seen' ? fact.value.channels : [];
  return { row, asked, calls };
}

describe('a TUF repository', () => {
  test('from the root that the repository pins to the artefacts of the release', async () => {
    const { row, asked } = await reading({ assets: [app, extra] });
    const expected = { kind: 'tuf', name: url, version: '1.2.0', state: 'verified', reason: '', integrity: null };
    expect(row).toEqual(expected);
    expect(asked[0]).toBe(`${url} 2.root.json`);
  });

  test('artefacts that are not among its targets are named', async () => {
    const other = asset('other.tgz');
    // A signature need not be listed.
    const { row } = await reading({
      assets: [app, other, listed('extra.tgz', 33, sha256.extra), asset('app.tgz.sig')],
    });
    expect(row).toMatchObject({ state: 'verified', reason: 'not among its targets: other.tgz, extra.tgz' });
    const many = Array.from({ length: 7 }, (_, n) => asset(`more-${String(n)}.tgz`));
    const { row: long } = await reading({ assets: [app, ...many] });
    expect(long?.reason).toMatch(/more-4\.tgz and 2 more$/);
    const { row: none } = await reading({ assets: [other] });
    expect(none).toMatchObject({
      state: 'not_published',
      reason: expect.stringMatching(/lists no artefact/) as unknown,
    });
  });

  test.each(['prefix-bins', 'succinct-bins'])(
    'artefacts in hash bins are looked for by their names: %s',
    async (name) => {
      const files = tufFiles(name);
      const tree = { 'tuf/root.json': files['1.root.json'] ?? '' };
      const inBin = listed('more.tgz', 32, sha256.extra);
      const { row } = await reading({ assets: [app, inBin], files, tree });
      expect(row).toMatchObject({ state: 'verified', reason: '' });
      const { row: part } = await reading({ assets: [app, listed('extra.tgz', 32, sha256.extra)], files, tree });
      expect(part).toMatchObject({
        state: 'verified',
        reason: "not among its targets: extra.tgz; not looked at: hash bins but for the artefacts' names",
      });
    },
  );

  test('without a pinned root nobody knows who signed it', async () => {
    const { row, asked } = await reading({ root: null });
    expect(row).toMatchObject({
      state: 'signed_unknown',
      reason: expect.stringMatching(/^no root is pinned/) as unknown,
    });
    expect(asked).toEqual([`${url} timestamp.json`]);
    expect((await reading({ root: null, files: {} })).row).toMatchObject({ state: 'none' });
  });

  test('the root may be pinned by its digest', async () => {
    const digest = createHash('sha256')
      .update(good['1.root.json'] ?? '')
      .digest('hex');
    const { row, asked } = await reading({ root: `sha256:${digest}`, tree: {} });
    expect([row?.state, asked[0], asked[1]]).toEqual(['verified', `${url} 1.root.json`, `${url} 2.root.json`]);
    const other = await reading({ root: `sha256:${'ab'.repeat(32)}`, tree: {} });
    expect(other.row).toMatchObject({ state: 'unreachable', reason: 'it serves no root of the pinned digest' });
    expect(other.asked).toHaveLength(32);
  });

  test('a pinned root that is not in the repository', async () => {
    const { row, asked } = await reading({ tree: { 'README.md': '# App\n' } });
    const reason = 'the pinned root tuf/root.json is not in the repository';
    expect([row, asked]).toMatchObject([{ state: 'unreachable', reason }, []]);
  });

  test('what a client would refuse', async () => {
    const files = tufFiles('expired');
    const { row } = await reading({ files, tree: { 'tuf/root.json': files['1.root.json'] ?? '' } });
    expect(row).toMatchObject({ state: 'invalid', reason: 'EXPIRED: timestamp.json ran out on 2020-01-01' });
  });
});
