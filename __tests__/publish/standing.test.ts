import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { standingEvidence } from '../../src/publish/standing.ts';
import { type Stored, releaseServer } from '../github/release-server.ts';
import { gitHubAt } from '../github/server.ts';

const expected = ['copse-p01.sigstore.json', 'copse-facts.json'];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test.each<[string, readonly string[], Partial<Stored>, object]>([
  ['nothing', [], {}, { state: 'none' }],
  ['only what is not ours', ['app.tgz'], {}, { state: 'none' }],
  ['a part', ['copse-facts.json'], {}, { state: 'incomplete', names: ['copse-facts.json'] }],
  ['all, one of them no more than begun', expected, { state: 'starter' }, { state: 'incomplete' }],
  ['all', expected, {}, { state: 'complete' }],
  [
    'all, and no digests: then it is no incomplete set that may be replaced',
    expected,
    { digest: false },
    { state: 'complete' },
  ],
])('%s', async (_, names, extra, standing) => {
  const release = releaseServer();
  for (const name of names) release.add(name, name, extra);
  await release.run(async (server) => {
    const found = await standingEvidence(gitHubAt(server.origin), 1, expected);
    expect(found).toMatchObject(standing);
    if (found.state !== 'complete') return;
    expect(Object.fromEntries(found.digests)).toEqual(Object.fromEntries(expected.map((name) => [name, sha256(name)])));
    expect(Buffer.from((await found.read('copse-facts.json')) ?? []).toString()).toBe('copse-facts.json');
  });
});

test('a set without digests that cannot be read stops the run: it would be replaced otherwise', async () => {
  const release = releaseServer((label) =>
    label.startsWith('BYTES') ? { status: 403, body: { message: 'no' } } : null,
  );
  for (const name of expected) release.add(name, name, { digest: false });
  await release.run(async (server) => {
    await expect(standingEvidence(gitHubAt(server.origin), 1, expected)).rejects.toMatchObject({
      code: 'GITHUB_UNAVAILABLE',
      message: expect.stringContaining('copse-p01.sigstore.json is on the release already'),
    });
  });
});
