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
    bases: { npm: base, pypi: base, oci: base, tuf: null },
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
    const registries = createRegistries({
      fetch: never,
      userAgent: 'x',
      bases: { npm, pypi: npm, oci: null, tuf: null },
    });
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

  const referrers = `/v2/acme/app/referrers/sha256:${hex}`;
  const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const layer = (text: string, changes: object = {}) => ({ mediaType: bundleType, digest: sha256(text), ...changes });
  const referring = (changes: object = {}) =>
    JSON.stringify({ layers: [layer('{}')], subject: { digest: `sha256:${hex}` }, ...changes });
  const listed = (manifest: string, changes: object = {}): Readonly<Record<string, Canned>> => ({
    [referrers]: { body: { manifests: [{ artifactType: bundleType, digest: sha256(manifest), ...changes }] } },
    [`/v2/acme/app/manifests/${sha256(manifest)}`]: { body: manifest },
    [`/v2/acme/app/blobs/${sha256('{}')}`]: { body: '{}' },
  });
  const tagged = (...layers: readonly object[]): Readonly<Record<string, Canned>> => ({
    [`/v2/acme/app/manifests/sha256-${hex}.sig`]: { body: { layers } },
    [`/v2/acme/app/blobs/${sha256('{}')}`]: { body: '{}' },
  });
  const simple = (changes: object = {}) => ({
    mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
    digest: sha256('{}'),
    annotations: { 'dev.cosignproject.cosign/signature': 'AAAA' },
    ...changes,
  });
  const many = Array.from({ length: 17 }, () => simple());
  const attested = (changes: object = {}, annotations: object = {}): Readonly<Record<string, Canned>> => {
    const layer = { mediaType: 'application/vnd.dsse.envelope.v1+json', digest: sha256('{}'), annotations, ...changes };
    return {
      [`/v2/acme/app/manifests/sha256-${hex}.att`]: { body: { layers: [layer] } },
      [`/v2/acme/app/blobs/${sha256('{}')}`]: { body: '{}' },
    };
  };
  const envelope = { kind: 'attestation', envelope: Buffer.from('{}'), certificate: null, log: null };
  const signer = { 'dev.sigstore.cosign/certificate': 'c', 'dev.sigstore.cosign/bundle': 'b' };
  const unread = (reason: RegExp) => ({ kind: 'unread', reason: expect.stringMatching(reason) as unknown });
  const broken = (reason: RegExp) => ({ kind: 'broken', reason: expect.stringMatching(reason) as unknown });
  const read = { kind: 'simple', payload: Buffer.from('{}'), signature: 'AAAA', certificate: null, log: null };

  test.each<[string, Readonly<Record<string, Canned>>, readonly object[]]>([
    ['nothing', {}, []],
    ["cosign's tag", tagged(simple()), [read]],
    ["cosign's tag, a layer without signature", tagged(simple({ annotations: {} })), [broken(/^SIGNATURE/)]],
    ["cosign's tag, another layer", tagged(layer('{}')), [{ kind: 'other', what: 'a layer that is no signature' }]],
    ['a payload of another digest', tagged(simple({ digest: sha256('x') })), [unread(/does not serve/)]],
    ['a payload without digest', tagged(simple({ digest: '../x' })), [broken(/^DIGEST: a part of it has none/)]],
    ['more than are read', tagged(...many), [...Array.from({ length: 16 }, () => read), unread(/more than the 16/)]],
    ["cosign's tag of attestations", attested(), [envelope]],
    [
      'it, with what is written beside the envelope',
      attested({}, { ...signer, predicateType: 'https://slsa.dev/provenance/v1' }),
      [{ ...envelope, certificate: 'c', log: 'b' }],
    ],
    [
      'it, an SBOM',
      attested({}, { predicateType: 'https://spdx.dev/Document' }),
      [{ kind: 'other', what: 'an attestation of another kind' }],
    ],
    [
      'it, another layer',
      attested({ mediaType: 'text/plain' }),
      [{ kind: 'other', what: 'a layer that is no attestation' }],
    ],
    ['it, an envelope that is not served', attested({ digest: sha256('x') }), [unread(/does not serve/)]],
    [
      'it, where the registry fails',
      { [`/v2/acme/app/manifests/sha256-${hex}.att`]: { status: 500 } },
      [unread(/answered 500/)],
    ],
    ['a bundle that refers to it', listed(referring()), [{ kind: 'bundle', text: '{}' }]],
    [
      'a bundle that is cut',
      { ...listed(referring()), [`/v2/acme/app/blobs/${sha256('{}')}`]: { body: '{' } },
      [broken(/not the bytes/)],
    ],
    ['a manifest of another image', listed(referring({ subject: { digest: sha256('x') } })), [broken(/^SUBJECT/)]],
    ['a manifest that is no JSON', listed('<html>'), [broken(/^MANIFEST/)]],
    [
      'an SBOM that is signed',
      listed(referring({ annotations: { 'dev.sigstore.bundle.predicateType': 'https://spdx.dev/Document' } })),
      [{ kind: 'other', what: 'an attestation of another kind' }],
    ],
    ['an SBOM that is not', listed('{}', { artifactType: 'application/spdx+json' }), []],
    [
      'a signature of Notary',
      listed('{}', { artifactType: 'application/vnd.cncf.notary.signature' }),
      [{ kind: 'other', what: 'a signature of the Notary Project' }],
    ],
    [
      'the tag that stands for referrers',
      {
        ...listed(referring()),
        [referrers]: { status: 404 },
        [`/v2/acme/app/manifests/sha256-${hex}`]: listed(referring())[referrers] ?? {},
      },
      [{ kind: 'bundle', text: '{}' }],
    ],
    [
      'a list with more pages',
      { [referrers]: { headers: { link: '</next>; rel="next"' }, body: { manifests: [] } } },
      [unread(/more pages/)],
    ],
    [
      'a registry that fails halfway',
      { ...tagged(simple()), [referrers]: { status: 500 } },
      [read, unread(/answered 500/)],
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

  test('a blob is fetched where the registry stores it, without the token; nothing else is redirected', async () => {
    const store = await startLoopback(() => ({ body: '{}' }));
    running.push(store);
    const blob = `/v2/acme/app/blobs/${sha256('{}')}`;
    const moved = { status: 307, headers: { location: `${store.base}/stored?signed=1` } };
    const { registries } = await registriesWith(guarded({ ...listed(referring()), [blob]: moved }));
    const image = { state: 'ok', value: { signatures: [{ kind: 'bundle', text: '{}' }] } };
    expect(await registries.oci('registry.acme.com/acme/app', '1.2.0')).toMatchObject(image);
    expect(store.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/stored?signed=1', undefined],
    ]);
    const list = await registriesWith(guarded({ ...listed(referring()), [referrers]: moved }));
    const answer = { state: 'ok', value: { signatures: [unread(/redirects are not followed/)] } };
    expect(await list.registries.oci('registry.acme.com/acme/app', '1.2.0')).toMatchObject(answer);
  });

  test.each([
    'http://store.example.com/x',
    'https://10.0.0.1/x',
    'https://store.internal/x',
    'https://a:b@store.example.com/x',
    'ftp://x',
  ])('a blob is not fetched from %s', async (location) => {
    const blob = `/v2/acme/app/blobs/${sha256('{}')}`;
    const { registries } = await registriesWith(
      guarded({ ...listed(referring()), [blob]: { status: 302, headers: { location } } }),
    );
    const answer = { value: { signatures: [unread(/sends to a place that is not asked/)] } };
    expect(await registries.oci('registry.acme.com/acme/app', '1.2.0')).toMatchObject(answer);
  });

  test('a registry of the net sends nobody to this machine, and around in circles nobody', async () => {
    const asked: string[] = [];
    const sending = (to: string) =>
      createRegistries({
        fetch: ((url: string) => {
          asked.push(url);
          const { pathname } = new URL(url);
          const canned = pathname.includes('/manifests/1') ? { body: manifest } : listed(referring())[pathname];
          const body = typeof canned?.body === 'string' ? canned.body : JSON.stringify(canned?.body ?? '');
          if (pathname.includes('/blobs/'))
            return Promise.resolve(new Response('', { status: 302, headers: { location: to } }));
          return Promise.resolve(new Response(body, { status: canned === undefined ? 404 : 200 }));
        }) as typeof fetch,
        userAgent: 'x',
        bases: { npm: '', pypi: '', oci: null, tuf: null },
      }).oci('ghcr.io/acme/app', '1');
    const none = { value: { signatures: [unread(/sends to a place that is not asked/)] } };
    expect(await sending('http://127.0.0.1/x')).toMatchObject(none);
    const circle = { value: { signatures: [unread(/answered 302/)] } };
    asked.length = 0;
    expect(await sending('https://store.example.com/blobs/x')).toMatchObject(circle);
    expect(asked.filter((url) => url.includes('/blobs/'))).toHaveLength(4);
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
    const bases = { npm: '', pypi: '', oci: null, tuf: null };
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

describe('TUF', () => {
  const bases = { npm: '', pypi: '', oci: null, tuf: null };
  test('a file of the declared folder; 403 is no file only where a newer one is looked for', async () => {
    const loopback = await startLoopback(({ url }) =>
      url === '/metadata/timestamp.json'
        ? { body: '{}' }
        : url === '/metadata/3.root.json'
          ? { status: 403 }
          : undefined,
    );
    running.push(loopback);
    const { base, seen } = loopback;
    const registries = createRegistries({ fetch, userAgent: 'x', bases });
    const url = `${base}/metadata/`;
    expect(await registries.tuf(url, 'timestamp.json', 16_384)).toEqual({ state: 'ok', value: Buffer.from('{}') });
    expect(await registries.tuf(url, 'timestamp.json', 1)).toMatchObject({ state: 'unreachable' });
    expect(await registries.tuf(url, '4.root.json', 16_384)).toEqual({ state: 'absent' });
    expect(await registries.tuf(url, '3.root.json', 16_384, true)).toEqual({ state: 'absent' });
    expect(await registries.tuf(url, '3.root.json', 16_384)).toMatchObject({
      reason: expect.stringMatching(/answered 403$/) as unknown,
    });
    expect(await registries.tuf(url, '../secret', 16_384)).toMatchObject({
      reason: expect.stringMatching(/not asked for/) as unknown,
    });
    expect(seen.every(({ url: path }) => path.startsWith('/metadata/'))).toBe(true);
  });
});
