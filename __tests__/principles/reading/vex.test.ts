import { expect, test } from '@jest/globals';
import type { VexDocument } from '../../../src/facts/advisories.ts';
import type { ComponentMatch } from '../../../src/facts/vulnerabilities.ts';
import { saidOf } from '../../../src/principles/reading/vex.ts';

const product = {
  owner: 'acme',
  name: 'App',
  tag: 'v1.2.0',
  purls: ['pkg:pypi/acme-app@1.2.0'],
  files: new Set(['app.tgz', `sha256:${'a'.repeat(64)}`]),
};

function isSaid(purl: string, component: string, named = 'pkg:github/acme/app@v1.2.0'): boolean {
  const match: ComponentMatch = {
    purl,
    scope: 'runtime',
    id: 'GHSA-aaaa-bbbb-cccc',
    aliases: [],
    severity: 'high',
    range: '< 2',
    fixedVersion: null,
    publishedAt: null,
    sources: ['osv'],
    path: [],
  };
  const document: VexDocument = {
    name: 'a.vex.json',
    foundIn: 'asset',
    sha256: '',
    format: 'openvex',
    kind: 'vex',
    valid: true,
    problems: [],
    truncated: false,
    statements: [
      {
        ids: ['ghsa-AAAA-bbbb-cccc'],
        status: 'not_affected',
        justification: null,
        impact: null,
        at: null,
        products: [named],
        components: component === '' ? [] : [component],
      },
    ],
  };
  return saidOf(match, [document], product).length > 0;
}

test.each([
  ['pkg:pypi/flask-login@1.0', 'pkg:pypi/Flask_Login@1.0', true],
  ['pkg:pypi/flask-login@1.0', 'pkg:pypi/Flask.Login', true],
  ['pkg:nuget/Newtonsoft.Json@13.0.1', 'pkg:nuget/newtonsoft.json@13.0.1', true],
  ['pkg:npm/JSONStream@1.3.5', 'pkg:npm/jsonstream@1.3.5?os=linux#x', true],
  ['pkg:golang/github.com/a/b@v1.0.0', 'pkg:golang/github.com/a/b@1.0.0', true],
  ['pkg:composer/psr/log@1.0.0', 'pkg:composer/Psr/Log@v1.0.0', true],
  ['pkg:golang/github.com/a/b@v1.0.0', 'pkg:golang/github.com/a/B@v1.0.0', false],
  ['pkg:cargo/a@1.0.0', 'pkg:cargo/a@v1.0.0', false],
  ['pkg:npm/a@1.0.0', 'pkg:npm/a@1.0.1', false],
  ['pkg:npm/a@1.0.0', 'pkg:pypi/a@1.0.0', false],
])('of %s speaks a statement about %s: %s', (purl, component, said) => {
  expect(isSaid(purl, component)).toBe(said);
});

test.each([
  ['pkg:pypi/Acme_App@1.2.0', true],
  [`pkg:oci/app@sha256:${'a'.repeat(64)}?repository_url=ghcr.io/acme`, true],
  [`pkg:oci/app@sha256%3A${'a'.repeat(64)}`, true],
  [`pkg:oci/app@sha256:${'b'.repeat(64)}`, false],
  ['pkg:pypi/acme-app@1.3.0', false],
  ['pkg:pypi/other@1.2.0', false],
])('a statement about the product %s is about this release: %s', (named, said) => {
  expect(isSaid('pkg:npm/a@1.0.0', '', named)).toBe(said);
});
