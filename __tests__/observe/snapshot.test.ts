import { describe, expect, test } from '@jest/globals';
import { describeMoves, readSnapshot, snapshotOf } from '../../src/observe/snapshot.ts';
import { observe } from '../../src/observe/plan.ts';
import { type Answer, ok, refused } from '../support/fake-github.ts';
import { asset, commit, release, tagObject, world } from './world.ts';

const releases = 'GET /repos/{owner}/{repo}/releases';
const rules = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
const ref = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
const withAssets = (...assets: object[]): Answer => ok([release('v1.2.0', { draft: true, assets })]);
const start = { [releases]: withAssets(asset('b'), asset('a')) };
const read = (changes: Record<string, Answer> = {}) => readSnapshot(world({ ...start, ...changes }).context);

describe('the snapshot', () => {
  test('holds what must not move, in five requests', async () => {
    const { context, calls } = world(start);
    const snapshot = await readSnapshot(context);
    expect(snapshot).toMatchObject({ tagObject, tagCommit: commit, releaseId: 1, draft: true, immutable: false });
    expect(snapshot.artefacts.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(calls).toHaveLength(5);
    const facts = await observe({ needs: ['tag', 'release', 'artefacts', 'branchRules'], context });
    expect(snapshotOf(facts)).toEqual(snapshot);
  });

  test.each<[string, Record<string, Answer>, readonly string[]]>([
    ['nothing', {}, []],
    ['our own files', { [releases]: withAssets(asset('copse-p01.sigstore.json'), asset('a'), asset('b')) }, []],
    [
      'rules in another order',
      {
        [rules]: ok([
          { type: 'deletion', ruleset_id: 5, ruleset_source: 'acme/app', ruleset_source_type: 'Repository' },
        ]),
      },
      [],
    ],
    [
      'the tag',
      { [ref]: ok({ object: { type: 'commit', sha: 'f'.repeat(40) } }) },
      [`the tag moved from ${commit} to ${'f'.repeat(40)}`],
    ],
    [
      'an artefact’s bytes',
      { [releases]: withAssets(asset('a'), asset('b', { digest: `sha256:${'0'.repeat(64)}` })) },
      ['the artefact b has other bytes'],
    ],
    [
      'artefacts',
      { [releases]: withAssets(asset('a'), asset('c')) },
      ['the artefact b is gone', 'the artefact c is new'],
    ],
    [
      'the release',
      { [releases]: ok([release('v1.2.0', { id: 9, immutable: true, assets: [asset('a'), asset('b')] })]) },
      ['the release was made anew', 'the release was published', 'the release is now immutable'],
    ],
    ['the rules', { [rules]: ok([]) }, ['the rules of the default branch changed']],
    ['the sight of the rules', { [rules]: refused(403, 'no') }, ['the rules of the default branch changed']],
  ])('tells when %s moved', async (_name, changes, expected) => {
    expect(describeMoves(await read(), await read(changes))).toEqual(expected);
  });

  test.each([releases, ref])('cannot be made without %s', async (route) => {
    await expect(read({ [route]: refused(403, 'no') })).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE' });
  });
});
