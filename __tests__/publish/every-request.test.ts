import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { attach } from '../../src/publish/attach.ts';
import { releaseServer } from '../github/release-server.ts';
import { type Answer, gitHubAt } from '../github/server.ts';

const file = (name: string, text: string) => ({
  name,
  bytes: Buffer.from(text),
  sha256: createHash('sha256').update(text).digest('hex'),
  contentType: 'application/json',
});
const files = ['copse-p01.sigstore.json', 'copse-p02.sigstore.json'].map((name) => file(name, `new ${name}`));
const [first, second] = files;
const finished = { 'app.tgz': 'theirs', ...Object.fromEntries(files.map(({ name, bytes }) => [name, String(bytes)])) };
const broken: Answer = { status: 502, body: '' };

type Planned = Answer | { readonly afterwards: Answer };
type Release = ReturnType<typeof releaseServer>;

/** Attaching breaks off at its `index`-th request, and again at each repetition of it where `lasts`; then it is run once more. */
async function breakingAt(index: number, fault: Planned, lasts: boolean, prepare: (release: Release) => void) {
  let asked = 0;
  let struck: string | null = null;
  let calm = false;
  const release = releaseServer((label) => {
    const hit = !calm && (asked++ === index || (lasts && label === struck));
    if (hit) struck = label;
    return hit ? fault : null;
  });
  release.add('app.tgz', 'theirs');
  prepare(release);
  return release.run(async (server) => {
    const run = () => attach({ github: gitHubAt(server.origin), releaseId: 1, files, overwrite: true, concurrency: 1 });
    const [outcome] = await Promise.allSettled([run()]);
    const between = release.contents();
    calm = true;
    await run();
    return { struck, outcome, between, after: release.contents() };
  });
}

describe.each<[string, (release: Release) => void]>([
  ['an empty release', () => {}],
  ['a release with other bytes under both names', (release) => files.forEach(({ name }) => release.add(name, 'old'))],
  [
    'a release with a placeholder and remains',
    (release) => {
      release.add(first?.name ?? '', '', { state: 'starter' });
      release.add(`copse-replacement-of-${second?.name ?? ''}`, 'half');
    },
  ],
])('on %s', (_, prepare) => {
  test.each<[string, Planned, boolean]>([
    ['502', broken, false],
    ['502 for ever', broken, true],
    ['502 after the work was done', { afterwards: broken }, false],
    ['502 for ever after the work was done', { afterwards: broken }, true],
    ['a reset', { fault: 'reset' }, false],
    ['422', { status: 422, body: { message: 'Validation Failed' } }, false],
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }, false],
    ['an answer that is no JSON', { body: '<html>' }, false],
  ])('%s at any request loses nothing, and the next run ends it', async (_fault, fault, lasts) => {
    const seen: string[] = [];
    for (let index = 0; ; index++) {
      const { struck, outcome, between, after } = await breakingAt(index, fault, lasts, prepare);
      if (struck === null) break;
      seen.push(struck);
      const where = `request ${index}, ${struck}`;
      expect([where, after]).toEqual([where, finished]);
      expect([where, between['app.tgz']]).toEqual([where, 'theirs']);
      // What says that it is done is done.
      if (outcome?.status === 'fulfilled') expect([where, between]).toEqual([where, finished]);
    }
    expect(seen.length).toBeGreaterThan(3);
  });
});
