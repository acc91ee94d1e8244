import { describe, expect, test } from '@jest/globals';
import { sha256Hex } from '../../src/evidence/canonical.ts';
import { artefactManifest, releasePurl, subjectsOf } from '../../src/evidence/subjects.ts';
import { assessment, commit } from '../support/assessment.ts';

const { release } = assessment;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `file-${String(index).padStart(5, '0')}`,
    sha256: '33'.repeat(32),
  }));

describe('subjectsOf', () => {
  test('every artefact by name, then the release commit', () => {
    expect(subjectsOf({ ...release, artefacts: [...release.artefacts].reverse() })).toEqual([
      { name: 'app-1.2.0.tgz', digest: { sha256: '11'.repeat(32) } },
      { name: 'app-1.2.0.zip', digest: { sha256: '22'.repeat(32) } },
      { uri: 'pkg:github/acme/app@v1.2.0', digest: { sha1: commit, gitCommit: commit } },
    ]);
  });

  test('a release without artefacts still has its commit', () => {
    expect(subjectsOf({ ...release, artefacts: [] })).toHaveLength(1);
  });

  test('as many as consumers accept are named; past that the manifest stands for them', () => {
    expect(subjectsOf({ ...release, artefacts: many(1023) })).toHaveLength(1024);
    const artefacts = many(1024);
    expect(subjectsOf({ ...release, artefacts })).toEqual([
      { name: 'copse-artefacts.txt', digest: { sha256: sha256Hex(artefactManifest(artefacts)) } },
      { uri: 'pkg:github/acme/app@v1.2.0', digest: { sha1: commit, gitCommit: commit } },
    ]);
  });

  test('two artefacts of one name are refused', () => {
    const [first] = release.artefacts;
    expect(() => subjectsOf({ ...release, artefacts: [...release.artefacts, first!] })).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_INVALID' }),
    );
  });
});

test('the manifest is what sha256sum prints, odd names escaped as it does', () => {
  const artefacts = [
    { name: 'b', sha256: '22'.repeat(32) },
    { name: 'a\n\\', sha256: '11'.repeat(32) },
  ];
  expect(new TextDecoder().decode(artefactManifest(artefacts))).toBe(
    `\\${'11'.repeat(32)}  a\\n\\\\\n${'22'.repeat(32)}  b\n`,
  );
});

test.each([
  ['acme/app', 'v1.2.0', 'https://github.com', 'pkg:github/acme/app@v1.2.0'],
  ['Acme/App.Next', 'v1', 'https://github.com', 'pkg:github/acme/app.next@v1'],
  ['acme/app', 'rel/1.0+b@é', 'https://github.com', 'pkg:github/acme/app@rel%2F1.0%2Bb%40%C3%A9'],
  ['acme/app', "a'b(c)", 'https://github.com', 'pkg:github/acme/app@a%27b%28c%29'],
  [
    'acme/app',
    'v1',
    'https://ghe.acme.example',
    'pkg:github/acme/app@v1?repository_url=https%3A%2F%2Fghe.acme.example',
  ],
])('%s at %s on %s is %s', (repository, tag, serverUrl, purl) => {
  expect(releasePurl({ repository, tag, serverUrl })).toBe(purl);
});
