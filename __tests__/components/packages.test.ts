import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packageKey, packageOf } from '../../src/components/advisory-packages.ts';
import { unionOf } from '../../src/components/component-set.ts';
import { patchedVersions } from '../../src/components/patched-versions.ts';
import { questionsFor } from '../../src/components/question-batches.ts';
import type { Component } from '../../src/facts/components.ts';

test.each([
  ['pkg:npm/%40acme/app@1.2.0', { ecosystem: 'npm', name: '@acme/app', version: '1.2.0' }],
  ['pkg:npm/JSONStream@1.3.5', { ecosystem: 'npm', name: 'JSONStream', version: '1.3.5' }],
  ['pkg:npm/app@1.2.0?os=linux#sub', { ecosystem: 'npm', name: 'app', version: '1.2.0' }],
  [
    'pkg:maven/org.apache.logging.log4j/log4j-core@2.17.1',
    { ecosystem: 'maven', name: 'org.apache.logging.log4j:log4j-core', version: '2.17.1' },
  ],
  ['pkg:pypi/Flask_Login@1.0', { ecosystem: 'pip', name: 'flask-login', version: '1.0' }],
  ['pkg:golang/github.com/a/b/v2@v2.0.1', { ecosystem: 'go', name: 'github.com/a/b/v2', version: '2.0.1' }],
  [
    'pkg:golang/example.org/a@v1.0.0%2Bincompatible',
    { ecosystem: 'go', name: 'example.org/a', version: '1.0.0+incompatible' },
  ],
  ['pkg:githubactions/actions/cache/save@v4.0.1', { ecosystem: 'actions', name: 'actions/cache', version: '4.0.1' }],
  [
    'pkg:swift/github.com/apple/swift-nio@2.0.0',
    { ecosystem: 'swift', name: 'github.com/apple/swift-nio', version: '2.0.0' },
  ],
  ['pkg:composer/symfony/http-kernel@v6.0.0', { ecosystem: 'composer', name: 'symfony/http-kernel', version: '6.0.0' }],
])('%s', (purl, expected) => expect(packageOf(purl)).toEqual({ ok: true, package: expected }));

test.each([
  [null, /no package URL/],
  ['npm/app@1', /cannot be read/],
  ['pkg:npm/app', /version is not known/],
  ['pkg:deb/debian/curl@7', /type deb/],
  ['pkg:constructor/a@1', /type constructor/],
  ['pkg:npm/a,b@1', /characters/],
  ['pkg:npm/%ZZ@1', /cannot be read/],
  [`pkg:npm/${'a'.repeat(2000)}@1`, /cannot be read/],
])('%s is not asked about', (purl, reason) =>
  expect(packageOf(purl)).toEqual({ ok: false, reason: expect.stringMatching(reason) }),
);

test('spellings of one package have one key, different packages have their own', () => {
  const key = (ecosystem: 'npm' | 'go' | 'pip' | 'nuget' | 'swift', name: string) => packageKey({ ecosystem, name });
  expect(key('pip', 'Flask.Login')).toBe(key('pip', 'flask-login'));
  expect(key('nuget', 'Newtonsoft.Json')).toBe(key('nuget', 'newtonsoft.json'));
  expect(key('swift', 'https://github.com/a/b.git')).toBe(key('swift', 'github.com/a/b'));
  expect(key('npm', 'JSONStream')).toBe(key('npm', 'jsonstream'));
  expect(key('go', 'github.com/A/b')).not.toBe(key('go', 'github.com/a/b'));
});

test('reading any text as a package URL never throws, and asks for nothing that would part the question', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `pkg:npm/${rest}`),
      ),
      (purl) => {
        const reading = packageOf(purl);
        if (reading.ok) expect(`${reading.package.name}@${reading.package.version}`).toMatch(/^[^,\s]*$/);
      },
    ),
    { numRuns: 3000 },
  );
});

test('questions hold every package once, within the length of an address', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/);
  const item = fc.record({
    ecosystem: fc.constantFrom('npm' as const, 'pip' as const),
    name,
    version: fc.constantFrom('1.0', '2.0.0', '1.0-rc'),
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 600 }), (packages) => {
      const questions = questionsFor(packages);
      const asked = questions.flatMap(({ ecosystem, words }) => words.map((word) => `${ecosystem} ${word}`));
      expect(new Set(asked).size).toBe(asked.length);
      for (const { ecosystem, name: one, version } of packages)
        expect(asked.includes(`${ecosystem} ${one}@${version}`) || asked.includes(`${ecosystem} ${one}`)).toBe(true);
      for (const { words } of questions) expect(encodeURIComponent(words.join(',')).length).toBeLessThanOrEqual(6200);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['1.2.3', ['1.2.3']],
  ['>= 1.2.3, < 2 || >= 2.1.0', ['1.2.3', '2.1.0']],
  ['v1.0.0, 1.0.0 and 2.0', ['1.0.0', '2.0']],
  ['None', []],
  [null, []],
  ['', []],
])('patched: %s', (text, versions) => expect(patchedVersions(text)).toEqual(versions));

describe('components of several documents', () => {
  const component = (purl: string, changes: Partial<Component> = {}): Component => ({
    purl,
    name: 'n',
    version: '1',
    direct: null,
    scope: 'unknown',
    dependsOn: [],
    ...changes,
  });
  test('are one each; shipped unless all say otherwise; the shortest way in is told, and circles end', () => {
    const union = unionOf([
      [
        component('pkg:npm/a@1', { direct: true, dependsOn: ['pkg:npm/b@1'] }),
        component('pkg:npm/b@1', { scope: 'development', dependsOn: ['pkg:npm/c@1', 'pkg:npm/a@1'] }),
      ],
      [
        component('pkg:npm/b@1'),
        component('pkg:npm/c@1', { scope: 'development' }),
        component('pkg:npm/d@1', { dependsOn: ['pkg:npm/d@1'] }),
      ],
    ]);
    expect(union.map(({ label, scope, path }) => [label, scope, path.join(' ')])).toEqual([
      ['pkg:npm/a@1', 'unknown', 'pkg:npm/a@1'],
      ['pkg:npm/b@1', 'unknown', 'pkg:npm/a@1 pkg:npm/b@1'],
      ['pkg:npm/c@1', 'development', 'pkg:npm/a@1 pkg:npm/b@1 pkg:npm/c@1'],
      ['pkg:npm/d@1', 'unknown', ''],
    ]);
  });

  test('two spellings of one package are one, and a way leads through either', () => {
    const union = unionOf([
      [
        component('pkg:golang/example.org/a@1.0.0'),
        component('pkg:npm/jsonstream@1.3.5'),
        component('pkg:composer/psr/log@3.0.0'),
        component('pkg:cargo/a@v1.0.0'),
      ],
      [
        component('pkg:golang/example.org/a@v1.0.0', { direct: true, dependsOn: ['pkg:golang/example.org/b@v1.0.0'] }),
        component('pkg:golang/example.org/b@v1.0.0'),
        component('pkg:npm/JSONStream@1.3.5', { scope: 'runtime' }),
        component('pkg:composer/psr/log@v3.0.0'),
        component('pkg:cargo/a@1.0.0'),
      ],
    ]);
    expect(union.map(({ label, scope, path }) => [label, scope, path.join(' ')])).toEqual([
      ['pkg:cargo/a@1.0.0', 'unknown', ''],
      ['pkg:cargo/a@v1.0.0', 'unknown', ''],
      ['pkg:composer/psr/log@3.0.0', 'unknown', ''],
      ['pkg:golang/example.org/a@1.0.0', 'unknown', 'pkg:golang/example.org/a@1.0.0'],
      ['pkg:golang/example.org/b@v1.0.0', 'unknown', 'pkg:golang/example.org/a@1.0.0 pkg:golang/example.org/b@v1.0.0'],
      ['pkg:npm/JSONStream@1.3.5', 'runtime', ''],
    ]);
  });
});
