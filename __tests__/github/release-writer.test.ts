import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { storedName } from '../../src/github/stored-name.ts';
import { type Fault, releaseServer } from './release-server.ts';
import { type Answer, gitHubAt, withServer } from './server.ts';

const bytes = Buffer.from('evidence');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const once =
  (label: string, answer: ReturnType<Fault>): Fault =>
  (asked, times) =>
    asked === label && times === 1 ? answer : null;

test('an upload goes to the address that the release names, as it is, once', async () => {
  const release = releaseServer();
  await release.run(async (server) => {
    const github = gitHubAt(server.origin);
    const { releases } = github;
    const asset = await releases.upload(1, 'a b.txt', bytes, 'text/plain');
    expect(asset).toEqual({ id: 1, name: 'a b.txt', size: 8, state: 'uploaded', sha256 });
    expect(server.asked[1]).toMatchObject({
      method: 'POST',
      path: '/uploads/repos/acme/app/releases/1/assets?name=a%20b.txt',
      headers: { 'content-type': 'text/plain', 'content-length': '8', authorization: 'token sesame' },
      body: bytes,
    });
    expect(await releases.list(1)).toEqual([asset]);
    expect(github.meter().requests).toMatchObject({ upload: 1, rest: 2 });
  });
});

test('uploads side by side ask for the address once and are not spaced', async () => {
  const release = releaseServer();
  await release.run(async (server) => {
    const { releases } = gitHubAt(server.origin, { limits: { secondMs: 1000 } });
    const started = performance.now();
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => releases.upload(1, name, bytes, 'text/plain')));
    expect(performance.now() - started).toBeLessThan(3000); // spaced, five take four seconds
    expect(release.times('RELEASE')).toBe(1);
    expect(release.contents()).toEqual({ a: 'evidence', b: 'evidence', c: 'evidence', d: 'evidence', e: 'evidence' });
  });
});

describe('an upload comes through, and is not sent twice where it arrived,', () => {
  const bad: Answer = { status: 502, body: { message: 'Bad gateway' } };
  test.each<[string, ReturnType<Fault>, number]>([
    ['502 before it was stored', bad, 2],
    ['502 after it was stored', { afterwards: bad }, 1],
    ['a reset before', { fault: 'reset' }, 2],
    ['a reset after', { afterwards: { fault: 'reset' } }, 1],
    ['a cut answer', { afterwards: { status: 201, body: { id: 1 }, fault: 'cut' } }, 1],
    ['HTML with 201', { afterwards: { status: 201, body: '<html>' } }, 1],
    ['an answer without its fields', { afterwards: { status: 201, body: {} } }, 1],
    ['422 for what our own try stored', { afterwards: { status: 422, body: { message: 'Validation Failed' } } }, 1],
    ['no answer in time', { afterwards: { fault: 'silent' } }, 1],
    ['503 that asks for a wait', { status: 503, body: '', headers: { 'retry-after': '1' } }, 2],
    [
      'a secondary limit',
      { status: 403, body: { message: 'secondary rate limit' }, headers: { 'retry-after': '1' } },
      2,
    ],
  ])('%s', async (_name, fault, sent) => {
    const release = releaseServer(once('POST a.txt', fault));
    await release.run(async (server) => {
      const { releases } = gitHubAt(server.origin, { limits: { transferMs: 300 } });
      expect(await releases.upload(1, 'a.txt', bytes, 'text/plain')).toMatchObject({ name: 'a.txt', sha256 });
      expect(release.times('POST a.txt')).toBe(sent);
      expect(release.contents()).toEqual({ 'a.txt': 'evidence' });
    });
  });

  test('an empty placeholder is removed by its id and the upload repeated', async () => {
    const release = releaseServer((label, times) => {
      if (label !== 'POST a.txt' || times > 1) return null;
      release.add('a.txt', '', { state: 'starter' });
      return { status: 502, body: '' };
    });
    await release.run(async (server) => {
      const asset = await gitHubAt(server.origin).releases.upload(1, 'a.txt', bytes, 'text/plain');
      expect(asset).toMatchObject({ id: 2, sha256 });
      expect(release.times('DELETE 1')).toBe(1);
    });
  });

  test('a placeholder that grows is not touched', async () => {
    const release = releaseServer((label) => {
      if (label !== 'POST a.txt') return null;
      if (release.state.assets.length === 0) release.add('a.txt', 'evid', { state: 'starter' });
      return { status: 502, body: '' };
    });
    await release.run(async (server) => {
      const upload = gitHubAt(server.origin).releases.upload(1, 'a.txt', bytes, 'text/plain');
      await expect(upload).rejects.toMatchObject({
        code: 'UPLOAD_FAILED',
        message: expect.stringContaining('a.txt') as unknown,
      });
      expect(release.labels().some((label) => label.startsWith('DELETE'))).toBe(false);
    });
  });
});

describe('an upload that cannot be says why', () => {
  test.each<[string, Answer, string, number]>([
    [
      'no permission',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'PERMISSION_MISSING',
      1,
    ],
    ['no valid token', { status: 401, body: { message: 'Bad credentials' } }, 'PERMISSION_MISSING', 1],
    [
      'immutable',
      { status: 422, body: { message: 'Cannot upload assets to an immutable release.' } },
      'RELEASE_IMMUTABLE',
      1,
    ],
    ['limited', { status: 429, body: {}, headers: { 'retry-after': '900' } }, 'RATE_LIMITED', 1],
    ['gone', { status: 404, body: { message: 'Not Found' } }, 'UPLOAD_FAILED', 1],
    ['not valid', { status: 422, body: { message: 'Validation Failed' } }, 'UPLOAD_FAILED', 1],
    ['502 for ever', { status: 502, body: '' }, 'UPLOAD_FAILED', 3],
  ])('%s', async (_name, answer, code, sent) => {
    const release = releaseServer((label) => (label.startsWith('POST') ? answer : null));
    await release.run(async (server) => {
      const upload = gitHubAt(server.origin).releases.upload(1, 'a.txt', bytes, 'text/plain');
      await expect(upload).rejects.toMatchObject({ code, message: expect.stringContaining('a.txt') as unknown });
      expect(release.times('POST a.txt')).toBe(sent);
    });
  });

  test('the permission is named', async () => {
    const release = releaseServer((label) =>
      label.startsWith('POST') ? { status: 403, body: { message: 'no' } } : null,
    );
    await release.run(async (server) => {
      const upload = gitHubAt(server.origin).releases.upload(1, 'a.txt', bytes, 'text/plain');
      await expect(upload).rejects.toMatchObject({ fix: expect.stringContaining('contents: write') as unknown });
    });
  });

  test('an immutable release is not even tried', async () => {
    const release = releaseServer();
    release.state.immutable = true;
    await release.run(async (server) => {
      const upload = gitHubAt(server.origin).releases.upload(1, 'a.txt', bytes, 'text/plain');
      await expect(upload).rejects.toMatchObject({ code: 'RELEASE_IMMUTABLE' });
      expect(release.labels()).toEqual(['RELEASE']);
    });
  });

  test('other bytes that came in between stay', async () => {
    const release = releaseServer();
    release.add('a.txt', 'somebody else');
    await release.run(async (server) => {
      const upload = gitHubAt(server.origin).releases.upload(1, 'a.txt', bytes, 'text/plain');
      await expect(upload).rejects.toMatchObject({
        code: 'UPLOAD_FAILED',
        message: expect.stringContaining('other bytes') as unknown,
      });
      expect(release.contents()).toEqual({ 'a.txt': 'somebody else' });
    });
  });

  test('neither bytes nor token go to an upload address on another host', async () => {
    await withServer(
      () => ({ status: 201, body: {} }),
      async (trap) => {
        const release = releaseServer();
        release.state.uploadUrl = `${trap.origin.replace('127.0.0.1', 'localhost')}/assets`;
        await release.run(async (server) => {
          const upload = gitHubAt(server.origin).releases.upload(1, 'a.txt', bytes, 'text/plain');
          await expect(upload).rejects.toMatchObject({ code: 'UPLOAD_FAILED' });
          expect(trap.asked).toEqual([]);
        });
      },
    );
  });
});

describe('other writes', () => {
  test('a file that is gone already counts as removed', async () => {
    const release = releaseServer((label, times) =>
      label === 'DELETE 1' && times === 1 ? { afterwards: { status: 502, body: '' } } : null,
    );
    release.add('a.txt', 'x');
    await release.run(async (server) => {
      await gitHubAt(server.origin).releases.remove(1);
      expect(release.times('DELETE 1')).toBe(2);
      expect(release.contents()).toEqual({});
    });
  });

  test('a file of a repository that was renamed does not count as removed', async () => {
    const release = releaseServer((label) =>
      label === 'DELETE 1'
        ? { status: 307, headers: { location: '/repositories/1/releases/assets/1' }, body: {} }
        : null,
    );
    release.add('a.txt', 'x');
    await release.run(async (server) => {
      await expect(gitHubAt(server.origin).releases.remove(1)).rejects.toMatchObject({
        code: 'UPLOAD_FAILED',
        message: expect.stringContaining('renamed repository'),
      });
    });
  });

  test('a file is renamed', async () => {
    const release = releaseServer();
    release.add('a.txt', 'x');
    await release.run(async (server) => {
      expect(await gitHubAt(server.origin).releases.rename(1, 'b.txt')).toMatchObject({ id: 1, name: 'b.txt' });
    });
  });

  test.each<[string, Answer, string]>([
    ['no permission', { status: 403, body: { message: 'no' } }, 'PERMISSION_MISSING'],
    ['immutable', { status: 422, body: { message: 'Release is immutable' } }, 'RELEASE_IMMUTABLE'],
    ['502 for ever', { status: 502, body: '' }, 'UPLOAD_FAILED'],
    ['no asset', { status: 200, body: {} }, 'UPLOAD_FAILED'],
    ['no list', { status: 200, body: {} }, 'UPLOAD_FAILED'],
    ['a list of other things', { status: 200, body: [{ id: 1 }] }, 'UPLOAD_FAILED'],
  ])('%s', async (_name, answer, code) => {
    await withServer(
      () => answer,
      async (server) => {
        const { releases } = gitHubAt(server.origin);
        await expect(releases.rename(1, 'b')).rejects.toMatchObject({ code });
        await expect(releases.list(1)).rejects.toMatchObject({ code });
        if (answer.status !== 200) await expect(releases.remove(1)).rejects.toMatchObject({ code });
      },
    );
  });
});

describe('the name that GitHub gives', () => {
  test.each([
    ['copse-p01.sigstore.json', 'copse-p01.sigstore.json'],
    ['copse.cdx.json', 'copse.cdx.json'],
    ['a b  c.txt', 'a.b.c.txt'],
    ['Größe (1).txt', 'Gro.e.1.txt'],
    ['.hidden.', 'hidden'],
    ['a_b-c+d@e', 'a_b-c+d@e'],
  ])('%s -> %s', (name, stored) => {
    expect(storedName(name)).toBe(stored);
  });

  test('is a fixed point, and is no path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const stored = storedName(name);
        expect(storedName(stored)).toBe(stored);
        expect(stored).toMatch(/^[a-zA-Z0-9._+@-]*$/);
        expect(stored).not.toMatch(/\.\.|^\.|\.$/);
      }),
    );
  });
});
