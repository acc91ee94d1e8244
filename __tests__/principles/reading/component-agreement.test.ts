import { expect, test } from '@jest/globals';
import type { Component, ComponentScope } from '../../../src/facts/components.ts';
import { agreementOf, differences } from '../../../src/principles/reading/component-agreement.ts';

function component(purl: string, scope: ComponentScope = 'runtime'): Component {
  const version = /@([^@/]+)$/.exec(purl)?.[1] ?? null;
  return { purl, name: purl, version, direct: null, scope, dependsOn: [] };
}

test.each([
  ['pkg:npm/jsonstream@1.3.5', 'pkg:npm/JSONStream@1.3.5'],
  ['pkg:nuget/newtonsoft.json@13.0.3', 'pkg:nuget/Newtonsoft.Json@13.0.3'],
  ['pkg:composer/psr/log@3.0.2', 'pkg:composer/psr/log@v3.0.2'],
  ['pkg:composer/psr/log@v3.0.2', 'pkg:composer/psr/log@3.0.2'],
])('%s in an SBOM is %s in a lockfile', (listed, locked) => {
  expect(agreementOf([component(listed)], [component(locked)])).toMatchObject({ both: 1, missing: [], extra: [] });
});

test('a letter case or a v that means something keeps two apart', () => {
  const listed = [component('pkg:golang/github.com/a/B@v1.0.0'), component('pkg:npm/a@v1.0.0')];
  const locked = [component('pkg:golang/github.com/a/b@v1.0.0'), component('pkg:npm/a@1.0.0')];
  expect(agreementOf(listed, locked)).toMatchObject({ both: 0, missing: { length: 2 }, extra: { length: 2 } });
});

test('what is locked to a commit agrees by its name, and that is said; where it is nowhere it is missing', () => {
  const locked = [component('pkg:npm/forked'), component('pkg:npm/gone'), component('pkg:npm/a@1.0.0')];
  const agreement = agreementOf([component('pkg:npm/forked@3.0.0'), component('pkg:npm/a@1.0.0')], locked);
  expect(agreement).toMatchObject({ both: 2, missing: ['pkg:npm/gone'], extra: [], untold: ['pkg:npm/forked@3.0.0'] });
  expect(differences(agreement, '1 lockfile')).toContain('1 lockfile has it without a version: pkg:npm/forked@3.0.0');
});

test('a version that the lockfile has not is extra, whatever else it has', () => {
  const agreement = agreementOf([component('pkg:npm/a@2.0.0')], [component('pkg:npm/a@1.0.0')]);
  expect(agreement).toMatchObject({ both: 0, missing: ['pkg:npm/a@1.0.0'], extra: ['pkg:npm/a@2.0.0'], untold: [] });
});
