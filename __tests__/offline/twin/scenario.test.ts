import { describe, expect, test } from '@jest/globals';
import { CopseError } from '../../../src/errors.ts';
import {
  checkScenario,
  loadClone,
  loadScenario,
  provenanceFor,
  scenarioNames,
  startTwin,
} from '../../../src/offline/twin/index.ts';
import { fits } from '../../../src/offline/twin/scenario.ts';
import { ask } from './asking.ts';
import { smallRepository } from './clones.ts';

describe('the built-in scenarios', () => {
  test('are three', () => expect(scenarioNames).toEqual(['good', 'mixed', 'bare']));

  test.each(scenarioNames)('%s loads, and all that it says keeps to GitHub’s description', async (name) => {
    const scenario = loadScenario(name);
    expect(checkScenario(scenario, name).name).toBe(name);
    const twin = await startTwin({ clone: await loadClone(smallRepository()), scenario });
    const token = twin.tokens.admin;
    const paths = [
      'R',
      'R/branches/main',
      'R/rules/branches/main',
      'R/rulesets',
      'R/environments',
      'R/activity',
      'R/keys',
      'R/collaborators',
      'R/codeowners/errors',
      'R/actions/permissions/workflow',
    ];
    for (const path of paths) expect([path, (await ask(twin, `GET ${path}`, { token })).status]).toEqual([path, 200]);
    for (const { id } of scenario.rulesets)
      expect((await ask(twin, `GET R/rulesets/${id}`, { token })).status).toBe(200);
    const protection = await ask(twin, 'GET R/branches/main/protection', { token });
    expect(protection.status).toBe(scenario.classicProtection === null ? 404 : 200);
    const owner = await ask(twin, `GET /orgs/${twin.owner}`, { token });
    expect(owner.status).toBe(scenario.owner.type === 'Organization' ? 200 : 404);
    expect((await ask(twin, 'GET R/rules/branches/main')).body).toHaveLength(name === 'good' ? 7 : 0);
    await twin.close();
  });
});

describe('a bad scenario', () => {
  const good = loadScenario('good');
  test.each([
    ['a word that is none of the choices', { ...good, signatures: 'all' }, '/signatures'],
    ['a field too many', { ...good, extra: 1 }, '(extra)'],
    ['a field too few', { ...good, rulesets: undefined }, 'rulesets'],
    ['an owner that is no login', { ...good, owner: { ...good.owner, login: 'a b' } }, '/owner/login'],
    ['not an object', 'good', 'must be object'],
  ])('%s', (_name, value, words) => {
    const load = () => checkScenario(JSON.parse(JSON.stringify(value)), 'test');
    expect(load).toThrow(CopseError);
    expect(load).toThrow(words);
  });

  test('several problems are named at once', () => {
    expect(() => checkScenario({ ...good, signatures: 'all', twoFactorRequired: 'yes' }, 'test')).toThrow(
      /signatures.*twoFactorRequired/,
    );
  });

  test.each(['no/such/file.json', 'constructor'])('%s is not there', (name) => {
    expect(() => loadScenario(name)).toThrow(CopseError);
  });
});

test('the first pattern that fits decides on provenance', () => {
  const mixed = loadScenario('mixed');
  expect(['a.tgz', 'a.tar.gz', 'a.zip'].map((name) => provenanceFor(mixed, name))).toEqual([
    'valid',
    'wrong-repository',
    'none',
  ]);
  expect(provenanceFor(loadScenario('bare'), 'a.tgz')).toBe('none');
});

test.each([
  ['*', '', true],
  ['*', 'abc', true],
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['a*b*c', 'a-b-c', true],
  ['a*b*c', 'acb', false],
  ['aba*aba', 'aba', false],
  ['abc', 'abcd', false],
  ['*.tgz', 'x.tgz.sig', false],
])('the pattern %s and %s: %s', (pattern, text, wanted) => {
  expect(fits(pattern, text)).toBe(wanted);
});
