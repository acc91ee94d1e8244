import { expect, test } from '@jest/globals';
import type { DeclaredChannel } from '../../src/facts/vendor-terms.ts';
import type { Registries } from '../../src/registries/registries.ts';
import { refused } from '../support/fake-github.ts';
import { readOne } from './read-one.ts';
import { digest, settings } from './world.ts';

const channel = (kind: DeclaredChannel['kind'], name: string | null): DeclaredChannel => ({ kind, name, url: null });

function asking(channels: readonly DeclaredChannel[], given: Partial<Registries> = {}) {
  const asked: string[] = [];
  const dark = (kind: string) => (name: string, version: string) => {
    asked.push(`${kind} ${name} ${version}`);
    return Promise.resolve({ state: 'unreachable', reason: `${kind} answered 503` } as const);
  };
  const registries = { npm: dark('npm'), pypi: dark('pypi'), oci: dark('oci'), tuf: dark('tuf'), ...given };
  const read = readOne('channelProtection', {}, { registries, settings: { ...settings, channels } });
  return read.then(({ fact }) => ({ fact, asked }));
}

test('only declared channels of registries are asked about, at the version of the tag', async () => {
  const channels = [
    channel('npm', '@acme/app'),
    channel('other', 'x'),
    channel('oci', 'ghcr.io/acme/app'),
    channel('pypi', null),
  ];
  const { fact, asked } = await asking(channels);
  expect(asked).toEqual(['npm @acme/app 1.2.0', 'oci ghcr.io/acme/app 1.2.0']);
  const row = { version: '1.2.0', state: 'unreachable', integrity: null };
  expect(fact).toMatchObject({
    state: 'seen',
    value: {
      channels: [
        { kind: 'npm', name: '@acme/app', ...row, reason: 'npm answered 503' },
        { kind: 'oci', name: 'ghcr.io/acme/app', ...row, reason: 'oci answered 503' },
        { kind: 'pypi', name: null, ...row, reason: 'it is declared without a name to ask for' },
      ],
    },
  });
});

test('no channel, no request', async () => {
  const { fact, asked } = await asking([channel('github-release', null)]);
  expect([fact, asked]).toMatchObject([{ state: 'seen', value: { channels: [] } }, []]);
});

test('an image may bear the tag itself', async () => {
  const tags: string[] = [];
  const oci: Registries['oci'] = (_image, tag) => (tags.push(tag), Promise.resolve({ state: 'absent' }));
  const { fact } = await asking([channel('oci', 'ghcr.io/acme/app')], { oci });
  expect(tags).toEqual(['1.2.0', 'v1.2.0']);
  expect(fact).toMatchObject({ value: { channels: [{ state: 'not_published' }] } });
});

test('the files of a package are held against those of the release', async () => {
  const dark = { state: 'unreachable', reason: '503' } as const;
  const files = [
    { name: 'app-0.tgz', sha256: digest('app-0.tgz'), provenance: dark },
    { name: 'app-1.tgz', sha256: digest('something else'), provenance: dark },
  ];
  const pypi: Registries['pypi'] = () => Promise.resolve({ state: 'ok', value: { files, total: 2 } });
  const { fact } = await asking([channel('pypi', 'acme-app')], { pypi });
  const compared = { total: 2, same: 1, other: ['app-1.tgz'], uncompared: [] };
  expect(fact).toMatchObject({ value: { channels: [{ state: 'unreachable', files: compared }] } });
  const npm: Registries['npm'] = () =>
    Promise.resolve({ state: 'ok', value: { integrity: null, attestations: { state: 'absent' } } });
  const { fact: other } = await asking([channel('npm', '@acme/app')], { npm });
  const [row] = other.state === 'seen' ? other.value.channels : [];
  expect(row).toBeDefined();
  expect(row).not.toHaveProperty('files');
});

test('without the commit of the release nothing can be held against it', async () => {
  const changes = { 'GET /repos/{owner}/{repo}/git/ref/{ref}': refused(503, 'Service unavailable') };
  const oci: Registries['oci'] = () => Promise.reject(new Error('it is not asked'));
  const none = () => Promise.resolve({ state: 'absent' } as const);
  const registries = { npm: none, pypi: none, oci, tuf: none };
  const given = { registries, settings: { ...settings, channels: [channel('oci', 'ghcr.io/acme/app')] } };
  expect((await readOne('channelProtection', changes, given)).fact).toMatchObject({ state: 'hidden' });
});

test('without registries, and with more channels than are asked about, nothing is said', async () => {
  const none = { settings: { ...settings, channels: [channel('npm', 'app')] } };
  expect((await readOne('channelProtection', {}, none)).fact).toMatchObject({ state: 'hidden', reason: 'not_read' });
  const many = Array.from({ length: 21 }, (_, n) => channel('npm', `app${String(n)}`));
  expect((await asking(many)).fact).toMatchObject({ state: 'hidden', reason: 'truncated' });
});
