import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { attach, type AttachOptions } from '../../src/publish/attach.ts';
import { type Fault, releaseServer } from '../github/release-server.ts';
import { type Answer, gitHubAt } from '../github/server.ts';

const file = (name: string, text: string) => ({
  name,
  bytes: Buffer.from(text),
  sha256: createHash('sha256').update(text).digest('hex'),
  contentType: 'application/json',
});
const files = ['copse-p01.sigstore.json', 'copse-p02.sigstore.json', 'copse-facts.json'].map((name) =>
  file(name, `new ${name}`),
);
const [one = file('', ''), two = file('', ''), three = file('', '')] = files;
const all = files.map(({ name }) => name);
const waiting = `copse-replacement-of-${one.name}`;
const broken: Answer = { status: 502, body: '' };

/** Attaches the three files to a release that was prepared, and hands back what came of it. */
async function attachTo(
  prepare: (release: ReturnType<typeof releaseServer>) => void,
  options: Partial<AttachOptions> = {},
  fault?: Fault,
) {
  const release = releaseServer(fault);
  prepare(release);
  return release.run(async (server) => {
    const run = () => attach({ github: gitHubAt(server.origin), releaseId: 1, files, overwrite: false, ...options });
    const [result] = await Promise.allSettled([run()]);
    const writes = server.asked.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
    return { result, release, writes, contents: release.contents(), run, server };
  });
}

const expected = Object.fromEntries(files.map(({ name, bytes }) => [name, String(bytes)]));

describe('attaching', () => {
  test('brings all files to an empty release', async () => {
    const lines: string[] = [];
    const { result, contents } = await attachTo(() => {}, { log: (line) => lines.push(line) });
    expect(result).toEqual({ status: 'fulfilled', value: { uploaded: all, unchanged: [], replaced: [] } });
    expect(contents).toEqual(expected);
    expect(lines).toHaveLength(3);
  });

  test('a second time uploads nothing', async () => {
    const release = releaseServer();
    await release.run(async (server) => {
      const run = () => attach({ github: gitHubAt(server.origin), releaseId: 1, files, overwrite: false });
      await run();
      const before = server.asked.length;
      expect(await run()).toEqual({ uploaded: [], unchanged: all, replaced: [] });
      expect(server.asked).toHaveLength(before + 1);
    });
  });

  test('leaves other files alone', async () => {
    const { contents } = await attachTo((release) => release.add('app.tgz', 'theirs'), { overwrite: true });
    expect(contents).toEqual({ 'app.tgz': 'theirs', ...expected });
  });

  test('downloads and compares where the server gives no digest', async () => {
    const { result, release } = await attachTo((release) => {
      release.state.digests = false;
      release.add(two.name, String(two.bytes));
    });
    expect(result).toMatchObject({ value: { uploaded: [one.name, three.name], unchanged: [two.name] } });
    expect(release.labels().filter((label) => label.startsWith('BYTES'))).toHaveLength(3);
  });

  test('puts a whole file in the place of an empty placeholder, by its id', async () => {
    const { result, contents, writes } = await attachTo((release) => release.add(two.name, '', { state: 'starter' }));
    expect(result).toMatchObject({ value: { uploaded: all } });
    expect(contents).toEqual(expected);
    expect(writes).toContain('DELETE /repos/acme/app/releases/assets/1');
  });

  test.each([1, 2])('uploads %i at a time', async (concurrency) => {
    let open = 0;
    let most = 0;
    const release = releaseServer();
    await release.run(async (server) => {
      const github = gitHubAt(server.origin);
      const upload: typeof github.releases.upload = async (...all) => {
        most = Math.max(most, ++open);
        return github.releases.upload(...all).finally(() => open--);
      };
      await attach({
        github: { ...github, releases: { ...github.releases, upload } },
        releaseId: 1,
        files,
        overwrite: false,
        concurrency,
      });
    });
    expect(most).toBe(concurrency);
  });
});

describe('other bytes under the same name', () => {
  test('stop everything before anything is uploaded, all names told', async () => {
    const { result, contents, writes } = await attachTo((release) => {
      release.add(two.name, 'old 2');
      release.add(three.name, 'old 3');
    });
    expect(result).toMatchObject({
      reason: { code: 'RELEASE_CONFLICT', message: expect.stringContaining(`${two.name}, ${three.name}`) as unknown },
    });
    expect(writes).toEqual([]);
    expect(contents).toEqual({ [two.name]: 'old 2', [three.name]: 'old 3' });
  });

  test.each([
    ['of the same length', { bytes: 'old copse-p02.sigstore.json', state: 'uploaded' }],
    ['half uploaded', { bytes: 'new copse', state: 'starter' }],
    ['whole, but not uploaded', { bytes: String(two.bytes), state: 'open' }],
  ])('%s', async (_name, { bytes, state }) => {
    const { result } = await attachTo((release) => release.add(two.name, bytes, { state }));
    expect(result).toMatchObject({ reason: { code: 'RELEASE_CONFLICT' } });
  });

  test('are replaced on request: new bytes up and compared, then the old gone, then the name', async () => {
    const { result, contents, writes } = await attachTo((release) => release.add(one.name, 'old'), {
      overwrite: true,
      files: [one],
    });
    expect(result).toMatchObject({ value: { uploaded: [], unchanged: [], replaced: [one.name] } });
    expect(contents).toEqual({ [one.name]: String(one.bytes) });
    expect(writes).toEqual([
      `POST /uploads/repos/acme/app/releases/1/assets?name=${waiting}`,
      'DELETE /repos/acme/app/releases/assets/1',
      'PATCH /repos/acme/app/releases/assets/2',
    ]);
  });

  test('stay where the new ones do not arrive', async () => {
    const { result, contents } = await attachTo(
      (release) => release.add(one.name, 'old'),
      { overwrite: true, files: [one] },
      (label) => (label === `POST ${waiting}` ? broken : null),
    );
    expect(result).toMatchObject({ reason: { code: 'UPLOAD_FAILED' } });
    expect(contents).toEqual({ [one.name]: 'old' });
  });

  test('a replacement that broke off is told, and finished by the next run', async () => {
    let down = true;
    const release = releaseServer((label) => (down && label.startsWith('PATCH') ? broken : null));
    release.add(one.name, 'old');
    await release.run(async (server) => {
      const run = (overwrite: boolean) =>
        attach({ github: gitHubAt(server.origin), releaseId: 1, files: [one], overwrite });
      await expect(run(true)).rejects.toMatchObject({
        code: 'UPLOAD_FAILED',
        message: expect.stringContaining(waiting) as unknown,
      });
      expect(release.contents()).toEqual({ [waiting]: String(one.bytes) });
      down = false;
      expect(await run(false)).toMatchObject({ replaced: [one.name] });
      expect(release.contents()).toEqual({ [one.name]: String(one.bytes) });
    });
  });

  test.each([
    ['beside the right file', true, false, undefined],
    ['alone', false, false, 'RELEASE_CONFLICT'],
    ['alone, on request', false, true, undefined],
  ])('old remains of a replacement %s', async (_name, beside, overwrite, code) => {
    const { result, contents } = await attachTo(
      (release) => {
        if (beside) release.add(one.name, String(one.bytes));
        release.add(waiting, 'older');
      },
      { overwrite },
    );
    if (code) expect(result).toMatchObject({ reason: { code, message: expect.stringContaining(waiting) as unknown } });
    else expect(contents).toEqual(expected);
  });
});

describe('what goes wrong is told with the state of the release', () => {
  test('after a failure in the middle', async () => {
    const { result, contents } = await attachTo(
      () => {},
      { concurrency: 1 },
      (label) => (label === `POST ${two.name}` ? broken : null),
    );
    expect(result).toMatchObject({
      reason: {
        code: 'UPLOAD_FAILED',
        message: expect.stringContaining(
          `On the release: ${one.name}. Not completed: ${two.name}, ${three.name}.`,
        ) as unknown,
      },
    });
    expect(Object.keys(contents)).toEqual([one.name]);
  });

  test('where the server stored other bytes', async () => {
    const { result } = await attachTo(
      () => {},
      { files: [one] },
      (label) =>
        label === `POST ${one.name}`
          ? {
              status: 201,
              body: {
                id: 9,
                name: one.name,
                size: one.bytes.length,
                state: 'uploaded',
                digest: `sha256:${'0'.repeat(64)}`,
              },
            }
          : null,
    );
    expect(result).toMatchObject({
      reason: { code: 'UPLOAD_FAILED', message: expect.stringContaining('other bytes') as unknown },
    });
  });

  test('where the server gave another name', async () => {
    const { result } = await attachTo(
      () => {},
      { files: [one] },
      (label) =>
        label.startsWith('POST')
          ? { status: 201, body: { id: 9, name: 'default.json', size: 1, state: 'uploaded' } }
          : null,
    );
    expect(result).toMatchObject({
      reason: { code: 'UPLOAD_FAILED', message: expect.stringContaining('default.json') as unknown },
    });
  });

  test.each<[string, string, Answer, string]>([
    ['no permission', 'POST', { status: 403, body: { message: 'no' } }, 'PERMISSION_MISSING'],
    ['immutable', 'POST', { status: 422, body: { message: 'immutable release' } }, 'RELEASE_IMMUTABLE'],
    ['list refused', 'LIST', { status: 403, body: { message: 'no' } }, 'PERMISSION_MISSING'],
    ['list broken', 'LIST', broken, 'UPLOAD_FAILED'],
  ])('the reason keeps its code: %s', async (_name, what, answer, code) => {
    const { result, contents } = await attachTo(
      () => {},
      {},
      (label) => (label.startsWith(what) ? answer : null),
    );
    expect(result).toMatchObject({ reason: { code } });
    expect(contents).toEqual({});
  });

  test('bytes that cannot be compared are not taken for ours', async () => {
    const { result, writes } = await attachTo(
      (release) => release.add(two.name, String(two.bytes), { digest: false }),
      {},
      (label) => (label.startsWith('BYTES') ? broken : null),
    );
    expect(result).toMatchObject({ reason: { code: 'UPLOAD_FAILED' } });
    expect(writes).toEqual([]);
  });

  test('one name twice', async () => {
    const { result, writes } = await attachTo(() => {}, { files: [file('a b', '1'), file('a.b', '2')] });
    expect(result).toMatchObject({ reason: { code: 'RELEASE_CONFLICT' } });
    expect(writes).toEqual([]);
  });
});
