import { describe, expect, test } from '@jest/globals';
import { confirmUnmoved, type ReleaseSnapshot } from '../../src/publish/confirm-unmoved.ts';

const before: ReleaseSnapshot = {
  tagObject: 'a'.repeat(40),
  tagCommit: 'b'.repeat(40),
  releaseId: 1,
  draft: true,
  immutable: false,
  artefacts: [
    { name: 'app.tgz', sha256: '11' },
    { name: 'app.zip', sha256: '22' },
  ],
  rules: '33',
};

test('nothing moved, whatever the order of the files', () => {
  expect(confirmUnmoved(before, { ...before, artefacts: [...before.artefacts].reverse() })).toEqual([]);
});

describe('moved', () => {
  test.each<[string, Partial<ReleaseSnapshot>, readonly string[]]>([
    ['the tag object', { tagObject: 'c' }, [`The tag was ${'a'.repeat(40)} and is c.`]],
    ['the tag gone', { tagObject: null, tagCommit: null }, ['is missing', 'is missing']],
    ['the commit', { tagCommit: 'd' }, ['The commit of the tag was']],
    ['another release', { releaseId: 2 }, ['The release was 1 and is 2.']],
    ['published', { draft: false }, ['The release was published.']],
    ['immutable', { immutable: true }, ['The release became immutable.']],
    ['a file removed', { artefacts: before.artefacts.slice(1) }, ['app.tgz was removed.']],
    ['a file added', { artefacts: [...before.artefacts, { name: 'z', sha256: '4' }] }, ['z was added.']],
    [
      'a file replaced',
      {
        artefacts: [
          { name: 'app.tgz', sha256: '9' },
          { name: 'app.zip', sha256: '22' },
        ],
      },
      ['app.tgz has other bytes.'],
    ],
    ['the rules', { rules: '34' }, ['The rules of the branch']],
    ['the rules out of sight', { rules: null }, ['The rules of the branch']],
    [
      'all at once',
      { releaseId: 2, draft: false, immutable: true, rules: null, artefacts: [] },
      ['The release was 1', 'published', 'immutable', 'app.tgz', 'app.zip', 'rules'],
    ],
  ])('%s', (_name, change, told) => {
    const moved = confirmUnmoved(before, { ...before, ...change });
    expect(moved).toHaveLength(told.length);
    for (const [index, part] of told.entries()) expect(moved[index]).toContain(part);
  });
});

test('back again, the other way round', () => {
  expect(confirmUnmoved({ ...before, draft: false, immutable: true }, before)).toEqual([
    'The release became a draft again.',
    'The release is no longer immutable.',
  ]);
});
