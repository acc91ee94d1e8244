import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createAddresses } from '../../src/github/addresses.ts';
import { gitHubAt, withServer } from './server.ts';

const bytes = Buffer.from([0, 1, 2, 253, 254, 255]);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const asset = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';

describe('an asset', () => {
  test('comes from the API as it is', async () => {
    await withServer(
      () => ({ body: bytes }),
      async (server) => {
        const github = gitHubAt(server.origin);
        const reply = await github.assetBytes(7, 100);
        expect(reply).toMatchObject({ kind: 'ok', endpoint: asset, tier: 'token', status: 200, digest: sha256 });
        expect(reply.kind === 'ok' && Buffer.from(reply.data)).toEqual(bytes);
        expect(server.asked[0]).toMatchObject({
          path: '/repos/acme/app/releases/assets/7',
          headers: { accept: 'application/octet-stream', authorization: 'token sesame' },
        });
        expect(github.meter().requests).toMatchObject({ download: 1, rest: 0 });
      },
    );
  });

  test('that is JSON stays bytes', async () => {
    await withServer(
      () => ({ body: '{"a":1,"a":', headers: { 'content-type': 'application/json' } }),
      async (server) => {
        const reply = await gitHubAt(server.origin).assetBytes(7, 100);
        expect(reply.kind === 'ok' && String(Buffer.from(reply.data))).toBe('{"a":1,"a":');
      },
    );
  });

  test('that lies elsewhere is fetched without the token', async () => {
    await withServer(
      ({ path }) => (path === '/here?sig=1' ? { body: bytes } : { status: 302, headers: { location: '/here?sig=1' } }),
      async (store) => {
        await withServer(
          () => ({ status: 302, headers: { location: `${store.origin}/there` } }),
          async (server) => {
            const reply = await gitHubAt(server.origin).assetBytes(7, 100);
            expect(reply).toMatchObject({ kind: 'ok', tier: 'token', digest: sha256 });
            expect(store.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
          },
        );
      },
    );
  });

  test.each([
    ['too large', () => ({ body: Buffer.alloc(101) }), 'failed', 'larger than the 100 bytes', 1],
    ['gone', () => ({ status: 404, body: { message: 'Not Found' } }), 'refused', 'Not Found', 1],
    ['cut for ever', () => ({ body: bytes, fault: 'cut' as const }), 'failed', '', 3],
    [
      'sent on for ever',
      (origin: string) => ({ status: 302, headers: { location: origin } }),
      'failed',
      'on and on',
      6,
    ],
    [
      'sent to http elsewhere',
      () => ({ status: 302, headers: { location: 'http://127.0.0.2/' } }),
      'failed',
      'public',
      1,
    ],
    ['sent to a file', () => ({ status: 302, headers: { location: 'file:///etc/passwd' } }), 'failed', 'public', 1],
    ['sent nowhere', () => ({ status: 302 }), 'failed', 'public', 1],
    ['a part only', () => ({ status: 206, body: bytes }), 'failed', 'part', 1],
  ])('%s', async (_name, answer, kind, message, times) => {
    await withServer(
      (_asked, _index, origin) => answer(origin),
      async (server) => {
        const reply = await gitHubAt(server.origin).assetBytes(7, 100);
        expect(reply).toMatchObject({ kind, endpoint: asset });
        expect(reply.kind !== 'ok' && reply.message).toContain(message);
        expect(server.asked).toHaveLength(times);
      },
    );
  });
});

/** Remembers what came since it was last started. */
function memorySink(refuse: () => Error | null = () => null) {
  const seen = { started: 0, bytes: Buffer.alloc(0) };
  return {
    seen,
    start: () => {
      seen.started++;
      seen.bytes = Buffer.alloc(0);
      return Promise.resolve();
    },
    write: (piece: Uint8Array) => {
      const refusal = refuse();
      seen.bytes = Buffer.concat([seen.bytes, piece]);
      return refusal === null ? Promise.resolve() : Promise.reject(refusal);
    },
  };
}

describe('an asset that goes into a sink', () => {
  test('is held nowhere else, and counted', async () => {
    await withServer(
      ({ path }) => (path === '/there' ? { body: bytes } : { status: 302, headers: { location: '/there' } }),
      async (store) => {
        await withServer(
          () => ({ status: 302, headers: { location: `${store.origin}/here` }, body: 'not this' }),
          async (server) => {
            const sink = memorySink();
            const github = gitHubAt(server.origin);
            const reply = await github.assetInto(7, bytes.length, sink);
            expect(reply).toMatchObject({ kind: 'ok', endpoint: asset, tier: 'token', data: 6, digest: sha256 });
            expect(sink.seen).toEqual({ started: 1, bytes });
            expect(github.meter().bytes).toBe(6 + 'not this'.length);
            expect(store.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
          },
        );
      },
    );
  });

  test('and is cut is asked for again from its beginning', async () => {
    await withServer(
      (_asked, index) => ({ body: bytes, ...(index === 0 ? { fault: 'cut' as const } : {}) }),
      async (server) => {
        const sink = memorySink();
        expect(await gitHubAt(server.origin).assetInto(7, 6, sink)).toMatchObject({ kind: 'ok', digest: sha256 });
        expect(sink.seen).toEqual({ started: 2, bytes });
      },
    );
  });

  test.each([
    ['larger than it may be', () => ({ body: Buffer.alloc(7) }), 'failed', 'larger than the 6 bytes', 1],
    ['larger, and that is not declared', () => ({ body: Buffer.alloc(7), chunked: true }), 'failed', 'larger', 1],
    ['cut for ever', () => ({ body: bytes, fault: 'cut' as const }), 'failed', '3 of 6 bytes came', 3],
    ['cut for ever, undeclared', () => ({ body: bytes, fault: 'drip' as const }), 'failed', '3 bytes came', 3],
    ['never answered', () => ({ fault: 'silent' as const }), 'failed', 'sent nothing for 0.1 s', 3],
    ['gone', () => ({ status: 404, body: { message: 'Not Found' } }), 'refused', 'Not Found', 1],
    ['a part only', () => ({ status: 206, body: bytes }), 'failed', 'part', 1],
    [
      'sent to http elsewhere',
      () => ({ status: 302, headers: { location: 'http://127.0.0.2/' } }),
      'failed',
      'public host over https',
      1,
    ],
  ])('%s', async (_name, answer, kind, message, times) => {
    await withServer(
      () => answer(),
      async (server) => {
        const github = gitHubAt(server.origin, { limits: { stallMs: 100 } });
        const reply = await github.assetInto(7, 6, memorySink());
        expect(reply).toMatchObject({ kind, endpoint: asset });
        expect(reply.kind !== 'ok' && reply.message).toContain(message);
        expect(server.asked).toHaveLength(times);
      },
    );
  });

  test('that comes slowly is read to its end; one that stops in the middle is not waited for', async () => {
    const slow = createServer((request, response) => {
      response.writeHead(200, { 'content-length': '6' });
      const stops = String(request.url).endsWith('/8');
      bytes.forEach((byte, at) => {
        if (!stops || at < 3) setTimeout(() => response.write(Buffer.from([byte])), at * 60);
      });
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    try {
      const origin = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
      const github = gitHubAt(origin, { limits: { stallMs: 200, retries: 0 } });
      expect(await github.assetInto(7, 6, memorySink())).toMatchObject({ kind: 'ok', digest: sha256 });
      const message = expect.stringContaining('sent nothing for 0.2 s');
      expect(await github.assetInto(8, 6, memorySink())).toMatchObject({ kind: 'failed', message });
      const hurried = gitHubAt(origin, { limits: { pouringMs: 150, retries: 0 } });
      const late = expect.stringContaining('no whole answer within 0.15 s');
      expect(await hurried.assetInto(7, 6, memorySink())).toMatchObject({ kind: 'failed', message: late });
    } finally {
      slow.close();
      slow.closeAllConnections();
    }
  });

  test('that the sink does not take is not asked for again', async () => {
    await withServer(
      () => ({ body: bytes }),
      async (server) => {
        const sink = memorySink(() => new Error('the disk of this machine is full (ENOSPC)'));
        const message = expect.stringContaining('the disk of this machine is full (ENOSPC)');
        expect(await gitHubAt(server.origin).assetInto(7, 6, sink)).toMatchObject({ kind: 'failed', message });
        expect(server.asked).toHaveLength(1);
      },
    );
  });
});

describe('a foreign address', () => {
  test('is asked as nobody, and its signature is not repeated', async () => {
    await withServer(
      () => ({ body: bytes }),
      async (server) => {
        const reply = await gitHubAt(server.origin).foreignBytes(`${server.origin}/bundle?sig=secret`, 100);
        expect(reply).toMatchObject({ kind: 'ok', tier: 'anonymous', endpoint: `GET ${server.origin}/bundle` });
        expect(server.asked[0]?.headers).not.toHaveProperty('authorization');
        expect(server.asked[0]?.headers).not.toHaveProperty('x-github-api-version');
      },
    );
  });

  test('that is none is not asked', async () => {
    await withServer(
      () => ({ body: bytes }),
      async (server) => {
        const github = gitHubAt(server.origin);
        for (const text of ['', 'bundle', 'javascript:1', `${server.origin.replace('//', '//a:b@')}/x`]) {
          expect(await github.foreignBytes(text, 100)).toMatchObject({ kind: 'failed', status: 0, tier: 'anonymous' });
        }
        expect(server.asked).toEqual([]);
      },
    );
  });
});

describe('addresses', () => {
  const dotcom = createAddresses('https://api.github.com', 'https://api.github.com/graphql');
  const server = createAddresses('https://ghe.acme.co.uk/api/v3', 'https://ghe.acme.co.uk/api/graphql');
  const tenant = createAddresses('https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql');
  const loop = createAddresses('http://127.0.0.1:4000', 'http://127.0.0.1:4000/graphql');
  const plain = createAddresses('http://ghe.acme.co.uk/api/v3', 'http://ghe.acme.co.uk/api/graphql');

  test.each([
    [dotcom, 'https://api.github.com/repos/a/b', true],
    [dotcom, 'https://uploads.github.com/repos/a/b', true],
    [dotcom, 'https://api.github.com:8443/', false],
    [dotcom, 'http://api.github.com/', false],
    [dotcom, 'http://uploads.github.com/', false],
    [dotcom, 'https://uploads.github.com.evil.org/', false],
    [dotcom, 'https://user@api.github.com/', false],
    [dotcom, 'https://github.com/', false],
    [dotcom, 'https://objects.githubusercontent.com/', false],
    [server, 'https://ghe.acme.co.uk/api/uploads/repos', true],
    [server, 'https://uploads.acme.co.uk/', false],
    [tenant, 'https://uploads.acme.ghe.com/', true],
    [tenant, 'https://uploads.other.ghe.com/', false],
    [loop, 'http://127.0.0.1:4001/uploads', true],
    [loop, 'http://127.0.0.2:4000/', false],
    [plain, 'http://ghe.acme.co.uk:81/', false],
  ])('%# %s may carry the token: %s', (addresses, url, expected) => {
    expect(addresses.mayCarryToken(new URL(url))).toBe(expected);
  });

  test.each([
    ['https://tmaproduction.blob.core.windows.net/x?sig=1', true],
    ['https://api.github.com/x', true],
    ['http://api.github.com/x', false],
    ['http://example.org/x', false],
    ['https://10.0.0.1/', false],
    ['https://0x7f.1/', false],
    ['https://2130706433/', false],
    ['https://[::1]/', false],
    ['https://[::ffff:169.254.169.254]/', false],
    ['https://localhost/', false],
    ['https://metadata/', false],
    ['https://metadata.google.internal/', false],
    ['https://printer.local./', false],
    ['https://a:b@example.org/', false],
    ['ftp://example.org/', false],
  ])('%s may be asked: %s', (url, expected) => {
    expect(dotcom.isPublic(new URL(url))).toBe(expected);
  });
});
