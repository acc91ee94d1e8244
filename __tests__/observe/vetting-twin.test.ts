import { expect, test } from '@jest/globals';
import type { Component } from '../../src/facts/components.ts';
import { createGitHub } from '../../src/github/github.ts';
import { observe } from '../../src/observe/plan.ts';
import { readers } from '../../src/observe/readers.ts';
import { loadScenario, startTwin } from '../../src/offline/twin/index.ts';
import { checkById } from '../../src/principles/needs.ts';
import { believing, identity } from '../artefacts/fake-verifier.ts';
import { absent, seen, terms } from '../support/facts.ts';
import { settings } from './world.ts';
import { clone, start } from '../offline/twin/small-twin.ts';

const component = (name: string, version: string, changes: Partial<Component> = {}): Component => ({
  purl: `pkg:npm/${name}@${version}`,
  name,
  version,
  direct: true,
  scope: 'runtime',
  dependsOn: [],
  ...changes,
});
const components = [
  component('ajv', '8.20.0', { dependsOn: ['pkg:npm/js-yaml@5.5.0'] }),
  component('js-yaml', '5.5.0', { direct: false }),
  component('semver', '7.8.6'),
];
const lockfile = {
  path: 'package-lock.json',
  ecosystem: 'npm',
  hashes: 'all',
  withoutHash: [],
  components,
  problem: null,
} as const;

async function verdict(scenario: string, vex?: object) {
  const hub = await start({ scenario: loadScenario(scenario) });
  const text = vex === undefined ? null : JSON.stringify(vex);
  const assets =
    text === null ? [] : [{ name: 'app.openvex.json', bytes: Buffer.from(text), contentType: 'application/json' }];
  hub.draftRelease({ tag: hub.releaseTag, assets });
  const { owner, name, apiUrl, graphqlUrl, serverUrl, releaseTag: tag, tokens } = hub;
  const given = { token: tokens.workflow, adminToken: null };
  const now = () => new Date();
  const check = checkById('components.vetted');
  const registry = {
    ...readers,
    sboms: { ...readers.sboms, read: () => Promise.resolve(absent()) },
    lockfiles: {
      ...readers.lockfiles,
      read: () => Promise.resolve(seen({ files: [lockfile], manifests: [], unread: [] })),
    },
  };
  const context = {
    github: createGitHub({ owner, repo: name, apiUrl, graphqlUrl, userAgent: 'copse-test', now, ...given }),
    settings: { ...settings, ...given, repository: { owner, name }, tag, apiUrl, graphqlUrl, serverUrl },
    now,
    readFile: () => Promise.resolve(null),
    verifier: believing(identity()),
    log: () => undefined,
  };
  const facts = await observe({ needs: check.needs, context }, registry);
  return check.judge(facts, terms());
}

test('nothing known touches what the good scenario locks', async () => {
  expect(await verdict('good')).toMatchObject({
    result: 'met',
    because:
      '3 of 3 components vetted against the GitHub Advisory Database and Dependabot alerts, 0 not; no critical or high match.',
  });
});

test('a match is told with its way in, what mends it and what was taken back left out', async () => {
  expect(await verdict('mixed')).toMatchObject({
    result: 'not_met',
    because: expect.stringMatching(
      /^1 critical or high match unaddressed: GHSA-aaaa-bbbb-cc31 in pkg:npm\/js-yaml@5\.5\.0\./,
    ),
    details: [
      '3 of 3 components vetted against the GitHub Advisory Database and Dependabot alerts, 0 not.',
      'Dependabot alerts, open or dismissed: of a package that no list of this release names: 3, of a component of this release: 1, of another version: 1.',
      expect.stringMatching(
        /^Dependabot #1 .* in yaml-lite, .* dismissed as tolerable_risk\): no list of this release/,
      ),
      expect.stringMatching(/^Dependabot #3 .* in left-table, .* open\): no list of this release/),
      expect.stringMatching(/^Dependabot #5 .* in tiny-glob, .* open\): no list of this release/),
      'Dependabot #7 (medium GHSA-aaaa-bbbb-cc06 in semver, examples/package-lock.json, open): the release has pkg:npm/semver@7.8.6, outside ">= 5.0, < 5.7.2".',
      'high GHSA-aaaa-bbbb-cc31 (CVE-2026-30001) in pkg:npm/js-yaml@5.5.0, >= 5.0.0, < 99.0.0, fixed in 99.0.0; via pkg:npm/ajv@8.20.0 > pkg:npm/js-yaml@5.5.0; Dependabot alert #6 too',
      'medium GHSA-aaaa-bbbb-cc33 in pkg:npm/ajv@8.20.0, < 99.0.0, no fixed version; a direct dependency',
    ],
  });
});

test('an attached VEX document for this release lays it to rest', async () => {
  const hub = await startTwin({ clone, scenario: loadScenario('mixed'), exchangesFolder: null });
  const { owner, name, releaseTag } = hub;
  await hub.close();
  const statement = {
    vulnerability: { name: 'CVE-2026-30001' },
    products: [{ '@id': `pkg:github/${owner}/${name}@${releaseTag}`, subcomponents: [{ '@id': 'pkg:npm/js-yaml' }] }],
    status: 'not_affected',
    justification: 'vulnerable_code_cannot_be_controlled_by_adversary',
  };
  const vex = (version: string) => ({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://acme.example/vex/1',
    author: 'Acme',
    timestamp: '2026-11-01T00:00:00Z',
    version: 1,
    statements: [
      { ...statement, products: [{ ...statement.products[0], '@id': `pkg:github/${owner}/${name}@${version}` }] },
    ],
  });
  expect(await verdict('mixed', vex(releaseTag))).toMatchObject({
    result: 'met',
    because: expect.stringMatching(/1 critical or high match addressed by VEX statements\.$/),
    details: expect.arrayContaining([expect.stringMatching(/by app\.openvex\.json, attached, unsigned$/)]),
  });
  expect(await verdict('mixed', vex('v0.0.1'))).toMatchObject({ result: 'not_met' });
});
