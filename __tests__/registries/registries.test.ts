import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createRegistries } from '../../src/registries/registries.ts';
import { startLoopback, type Canned, type Loopback, type Seen } from './loopback.ts';

let running: Loopback[] = [];
afterEach(() => {
  for (const one of running) one.close();
  running = [];
});

async function registriesWith(answer: (seen: Seen, base: string) => Canned | undefined) {
  const loopback = await startLoopback(answer);
  running.push(loopback);
  const { base, seen } = loopback;
  const registries = createRegistries({
    fetch,
    userAgent: 'copse-test',
    timeoutMs: 2000,
    bases: { npm: base, pypi: base, oci: base },
  });
  return { registries, seen };
}
const packument = { name: '@acme/app', version: '1.2.0', dist: { integrity: 'sha512-AAAA' } };
const at = (table: Readonly<Record<string, Canned>>) => (seen: Seen) => table[seen.url];

describe('npm', () => {
  const paths = { version: '/@acme%2fapp/1.2.0', attestations: '/-/npm/v1/attestations/@acme%2fapp@1.2.0' };

  test('the version and its attestations, without any login', async () => {
    const bundle = { mediaType: 'x' };
    const { registries, seen } = await registriesWith(
      at({
        [paths.version]: { body: packument },
        [paths.attestations]: { body: { attestations: [{ predicateType: 'p', bundle }] } },
      }),
    );
    expect(await registries.npm('@acme/app', '1.2.0')).toEqual({
      state: 'ok',
      value: {
        integrity: 'sha512-AAAA',
        attestations: { state: 'ok', value: [{ predicateType: 'p', bundle: JSON.stringify(bundle) }] },
      },
    });
    expect(seen.map(({ url }) => url)).toEqual([paths.version, paths.attestations]);
    expect(seen.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  test('asked twice, the second answer comes by its ETag', async () => {
    const { registries, seen } = await registriesWith(({ url, headers }) =>
      url !== paths.version
        ? undefined
        : headers['if-none-match'] === '"one"'
          ? { status: 304 }
          : { headers: { etag: '"one"' }, body: packument },
    );
    const first = await registries.npm('@acme/app', '1.2.0');
    expect(first).toMatchObject({ state: 'ok', value: { attestations: { state: 'absent' } } });
    expect(await registries.npm('@acme/app', '1.2.0')).toEqual(first);
    expect(seen[2]?.headers['if-none-match']).toBe('"one"');
  });

  test.each<[string, Canned | undefined, object]>([
    ['no such version', undefined, { state: 'absent' }],
    ['a failing registry', { status: 503 }, { state: 'unreachable', reason: expect.stringMatching(/answered 503$/) }],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://elsewhere.example/' } },
      { state: 'unreachable', reason: expect.stringMatching(/redirects are not followed/) },
    ],
    ['a login', { status: 401 }, { state: 'unreachable', reason: expect.stringMatching(/answered 401/) }],
    ['no JSON', { body: '<html>' }, { state: 'unreachable', reason: expect.stringMatching(/the answer to/) }],
    [
      'too large an answer',
      { headers: { 'content-length': '99999999' } },
      { state: 'unreachable', reason: expect.stringMatching(/larger than/) },
    ],
    [
      'another package',
      { body: { ...packument, name: 'other' } },
      { state: 'unreachable', reason: expect.stringMatching(/another package/) },
    ],
  ])('%s', async (_name, canned, expected) => {
    const { registries } = await registriesWith(({ url }) => (url === paths.version ? canned : undefined));
    expect(await registries.npm('@acme/app', '1.2.0')).toEqual(expected);
  });

  test('attestations that the package names are not gone because they are not served', async () => {
    const body = { ...packument, dist: { attestations: { url: 'x' } } };
    const { registries } = await registriesWith(at({ [paths.version]: { body } }));
    expect(await registries.npm('@acme/app', '1.2.0')).toMatchObject({
      value: { integrity: null, attestations: { state: 'unreachable' } },
    });
  });

  test.each(['../etc', 'a b', '@acme/app/../..', ''])('the name %p is never asked for', async (name) => {
    const { registries, seen } = await registriesWith(() => ({ body: {} }));
    expect(await registries.npm(name, '1.2.0')).toMatchObject({ state: 'unreachable' });
    expect(seen).toEqual([]);
  });

  test('nobody there', async () => {
    const { registries } = await registriesWith(() => undefined);
    running[0]?.close();
    expect(await registries.npm('app', '1.0.0')).toMatchObject({ state: 'unreachable' });
  });

  test.each([
    'http://registry.example',
    'https://10.0.0.1',
    'https://a:b@registry.example',
    'https://npm.internal',
    'x',
  ])('the address %s is not asked', async (npm) => {
    const never = () => Promise.reject(new Error('asked'));
    const registries = createRegistries({ fetch: never, userAgent: 'x', bases: { npm, pypi: npm, oci: null } });
    const answer = await registries.npm('app', '1.0.0');
    expect(answer).toEqual({ state: 'unreachable', reason: expect.stringMatching(/is no address that is asked/) });
  });
});

describe('PyPI', () => {
  test('each file with its digest and provenance, under the plain spelling of the name', async () => {
    const sha256 = 'a'.repeat(64);
    const { registries } = await registriesWith(
      at({
        '/pypi/acme-app/1.2.0/json': {
          body: { urls: ['a.whl', 'a.tar.gz'].map((filename) => ({ filename, digests: { sha256 } })) },
        },
        '/integrity/acme-app/1.2.0/a.whl/provenance': { body: { version: 1 } },
      }),
    );
    expect(await registries.pypi('Acme_App', '1.2.0')).toEqual({
      state: 'ok',
      value: {
        total: 2,
        files: [
          { name: 'a.whl', sha256, provenance: { state: 'ok', value: { version: 1 } } },
          { name: 'a.tar.gz', sha256, provenance: { state: 'absent' } },
        ],
      },
    });
    expect(await registries.pypi('acme-app', '9.9.9')).toEqual({ state: 'absent' });
  });
});

describe('images', () => {
  const manifest = '{"schemaVersion":2}';
  const hex = createHash('sha256').update(manifest).digest('hex');
  const challenge = (realm: string) => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="${realm}",service="s",scope="repository:acme/app:pull"` },
  });
  const guarded =
    (table: Readonly<Record<string, Canned>>) =>
    ({ url, headers }: Seen, base: string): Canned | undefined => {
      if (url.startsWith('/token?')) return { body: { token: 'for-all' } };
      if (headers.authorization !== 'Bearer for-all') return challenge(`${base}/token`);
      return url === '/v2/acme/app/manifests/1.2.0' ? { body: manifest } : table[url];
    };

  test.each<[string, Readonly<Record<string, Canned>>, object]>([
    ['nothing', {}, { state: 'ok', value: [] }],
    [
      "cosign's tag",
      { [`/v2/acme/app/manifests/sha256-${hex}.sig`]: {} },
      { state: 'ok', value: ['a cosign signature'] },
    ],
    [
      'referrers',
      { [`/v2/acme/app/referrers/sha256:${hex}`]: { body: { manifests: [{}] } } },
      { state: 'ok', value: ['referring manifests'] },
    ],
    [
      'the tag that stands for referrers',
      { [`/v2/acme/app/manifests/sha256-${hex}`]: { body: { manifests: [{}] } } },
      { state: 'ok', value: ['referring manifests'] },
    ],
    [
      'a registry that fails halfway',
      { [`/v2/acme/app/referrers/sha256:${hex}`]: { status: 500 } },
      { state: 'unreachable', reason: expect.stringMatching(/answered 500/) },
    ],
  ])('signatures: %s', async (_name, table, signatures) => {
    const { registries, seen } = await registriesWith(guarded(table));
    expect(await registries.oci('registry.acme.com/acme/app', '1.2.0')).toEqual({
      state: 'ok',
      value: { digest: `sha256:${hex}`, signatures },
    });
    expect(seen[1]?.url).toBe('/token?scope=repository%3Aacme%2Fapp%3Apull&service=s');
    expect(seen[0]?.headers.authorization ?? seen[1]?.headers.authorization).toBeUndefined();
  });

  test('a token from another place is not fetched', async () => {
    const { registries, seen } = await registriesWith(() => challenge('https://evil.example/token'));
    expect(await registries.oci('registry.acme.com/acme/app', '1.2.0')).toEqual({
      state: 'unreachable',
      reason: expect.stringMatching(/another place/),
    });
    expect(seen).toHaveLength(1);
  });

  test('a private image is unreachable, one without the tag is absent', async () => {
    const closed = await registriesWith(({ url }, base) =>
      url.startsWith('/token') ? { body: { token: 'no' } } : challenge(`${base}/token`),
    );
    expect(await closed.registries.oci('acme/app', '1.2.0')).toMatchObject({ state: 'unreachable' });
    const open = await registriesWith(() => undefined);
    expect(await open.registries.oci('acme/app', '1.2.0')).toEqual({ state: 'absent' });
  });

  test('without an address of its own the host that the image names is asked', async () => {
    const asked: string[] = [];
    const send = ((url: string) => (
      asked.push(url),
      Promise.resolve(new Response('', { status: 404 }))
    )) as typeof fetch;
    const bases = { npm: '', pypi: '', oci: null };
    const registries = createRegistries({ fetch: send, userAgent: 'x', bases });
    for (const name of ['ghcr.io/acme/app', 'acme/app', 'app', '127.0.0.2/acme/app', 'ghcr.io/a/../b'])
      await registries.oci(name, '1');
    expect(asked).toEqual([
      'https://ghcr.io/v2/acme/app/manifests/1',
      'https://registry-1.docker.io/v2/acme/app/manifests/1',
      'https://registry-1.docker.io/v2/library/app/manifests/1',
    ]);
  });
});
