import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../support/fake-github.ts';
import { failed, ok, refused } from '../support/fake-github.ts';
import { hiddenFor, readOne, type Row } from './read-one.ts';
import { blob, releaseTree } from './world.ts';

const treeRoute = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const cutTree = ok({ truncated: true, tree: [] });
const table = '| Version | Supported until |\n|--|--|\n| 1.x | 2028-01-31 |\n';
const policy = 'Report to security@acme.example, encrypted with our PGP key.\n';

describe('policies', () => {
  test.each<Row>([
    [
      'the policy that GitHub shows, and every statement of support',
      releaseTree({
        'docs/SECURITY.md': 'See [there](https://x.example).',
        'SECURITY.md': table,
        '.github/SECURITY.md': policy,
        'SUPPORT.rst': 'x: y',
        'EOL.md': table,
        'lib/SECURITY.md': table,
      }),
      {
        value: {
          security: { path: '.github/SECURITY.md', channels: ['e-mail', 'encryption-key'] },
          support: [
            { path: 'SECURITY.md', at: 3, versions: '1.x', endOfSupport: '2028-01-31' },
            { path: 'EOL.md', endOfSupport: '2028-01-31' },
          ],
          read: [
            { path: '.github/SECURITY.md' },
            { path: 'SECURITY.md' },
            { path: 'docs/SECURITY.md' },
            { path: 'SUPPORT.rst' },
            { path: 'EOL.md' },
          ],
          partial: false,
        },
      },
    ],
    [
      'none',
      releaseTree({ 'README.md': policy }),
      { value: { security: null, support: [], read: [], partial: false } },
    ],
    [
      'no list of files',
      { ...releaseTree({ 'SECURITY.md': policy }), [treeRoute]: cutTree },
      { value: { security: { path: 'SECURITY.md' }, partial: true } },
    ],
    ['files hidden', { ...releaseTree({ 'SECURITY.md': 'x' }), files: failed() }, hiddenFor('failed')],
  ])('%s', async (_name, changes, expected) => {
    const { fact } = await readOne('policies', changes);
    expect(fact).toMatchObject(expected);
    expect(JSON.stringify(fact)).not.toContain('security@acme');
  });
});

describe('the policy that is shown', () => {
  const none = releaseTree({ 'README.md': 'x' });
  test.each<Row>([
    ['its own', releaseTree({ 'SECURITY.md': policy }), { value: { enabled: true } }],
    ['the default of the owner', { ...none, 'releaseCommit.policy': ok(true) }, { value: { enabled: true } }],
    ['none', { ...none, 'releaseCommit.policy': ok(false) }, { value: { enabled: false } }],
    ['no answer', { ...none, 'releaseCommit.policy': ok(null) }, hiddenFor('forbidden', 'metadata: read')],
    ['refused', { ...none, 'releaseCommit.policy': refused(200, 'no') }, hiddenFor('forbidden', 'metadata: read')],
    ['policies hidden', { ...none, files: failed() }, hiddenFor('not_read')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('shownPolicy', changes)).fact).toMatchObject(expected);
  });

  test('where the repository has a policy nothing is asked', async () => {
    const { calls } = await readOne('shownPolicy', releaseTree({ 'SECURITY.md': policy }));
    expect(calls.map(({ what }) => what)).not.toContain('releaseCommit');
  });
});

describe('private reporting', () => {
  const route = 'GET /repos/{owner}/{repo}/private-vulnerability-reporting';
  test.each<Row>([
    ['on', { [route]: ok({ enabled: true }) }, { value: { enabled: true } }],
    ['off', { [route]: ok({ enabled: false }) }, { value: { enabled: false } }],
    ['a 404 may mean 403', { [route]: refused(404, 'Not Found') }, hiddenFor('forbidden', 'metadata: read')],
    ['an answer of another server', { [route]: refused(422, 'Bad Request') }, hiddenFor('failed')],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('privateReporting', changes)).fact).toMatchObject(expected);
  });
});

describe('support notices', () => {
  const tree = releaseTree({ 'SECURITY.md': table });
  const revision = (committedDate: string, text: string | null, changes: object = {}): object => ({
    oid: 'e'.repeat(40),
    committedDate,
    file: text === null ? null : { object: { ...blob(text), ...changes } },
  });
  const histories = (nodes: readonly object[], hasNextPage = false): Answer =>
    ok({ repository: { object: { h0: { pageInfo: { hasNextPage, endCursor: null }, nodes } } } });
  const older = revision('2026-01-01T00:00:00Z', table);
  const newer = revision('2026-06-01T00:00:00Z', `${table}| 2.x | 2029-01-31 |\n`);

  test.each<Row>([
    [
      'the first commit that said so',
      { ...tree, fileHistories: histories([newer, older, revision('2025-01-01T00:00:00Z', null)]) },
      {
        value: {
          notices: [
            { versions: '1.x', firstPublished: '2026-01-01T00:00:00.000Z', maybeEarlier: false },
            { versions: '2.x', firstPublished: '2026-06-01T00:00:00.000Z' },
          ],
        },
      },
    ],
    [
      'more history than is read',
      { ...tree, fileHistories: histories([older], true) },
      { value: { notices: [{ maybeEarlier: true }] } },
    ],
    [
      'a version that GitHub cut',
      { ...tree, fileHistories: histories([older, revision('2025-01-01T00:00:00Z', 'x', { isTruncated: true })]) },
      { value: { notices: [{ maybeEarlier: true }] } },
    ],
    ['no dates', releaseTree({ 'SECURITY.md': policy }), { state: 'absent' }],
    ['refused', { ...tree, fileHistories: refused(200, 'no') }, hiddenFor('forbidden', 'contents: read')],
    [
      'no such commit',
      { ...tree, fileHistories: ok({ repository: { object: null } }) },
      hiddenFor('forbidden', 'contents: read'),
    ],
    ['documents hidden', { ...tree, files: failed() }, hiddenFor('not_read')],
    [
      'too many documents',
      releaseTree(
        Object.fromEntries(
          ['EOL.md', 'EOL.rst', 'EOL.txt', 'EOL.adoc', 'lifecycle.md', 'RELEASES.md', 'BRANCHES.md']
            .flatMap((name) => [name, `docs/${name}`])
            .map((name) => [name, name.endsWith('.md') ? table : '1.x: supported until 2028-01-31']),
        ),
      ),
      hiddenFor('truncated'),
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('supportNotices', changes)).fact).toMatchObject(expected);
  });

  test('one query for all documents, and none where there is no date', async () => {
    const two = releaseTree({ 'SECURITY.md': table, 'SUPPORT.md': table });
    const asked = (calls: readonly { readonly what: string }[]): number =>
      calls.filter(({ what }) => what === 'fileHistories').length;
    expect(asked((await readOne('supportNotices', two)).calls)).toBe(1);
    expect(asked((await readOne('supportNotices', releaseTree({ 'SECURITY.md': policy }))).calls)).toBe(0);
  });
});

describe('security.txt and security-insights.yml', () => {
  const txt = 'Contact: mailto:a@acme.example\nExpires: 2027-01-01T00:00:00Z\n';
  test.each<readonly [string, 'securityTxt' | 'securityInsights', Readonly<Record<string, Answer>>, object]>([
    [
      'of several sites the nearest',
      'securityTxt',
      releaseTree({ 'a/b/.well-known/security.txt': txt, 'web/.well-known/security.txt': txt, 'security.txt': txt }),
      { value: { path: 'web/.well-known/security.txt', problems: [], contacts: 1 } },
    ],
    ['the legacy place', 'securityTxt', releaseTree({ 'security.txt': txt }), { value: { path: 'security.txt' } }],
    ['none', 'securityTxt', releaseTree({ 'docs/security.txt': txt }), { state: 'absent' }],
    ['no list of files', 'securityTxt', { ...releaseTree({}), [treeRoute]: cutTree }, hiddenFor('not_read')],
    [
      'no list of files, and only the other one there',
      'securityTxt',
      { ...releaseTree({ 'security-insights.yml': 'x' }), [treeRoute]: cutTree },
      hiddenFor('truncated'),
    ],
    [
      'insights at the root come first',
      'securityInsights',
      releaseTree({ '.github/security-insights.yml': 'x', 'SECURITY-INSIGHTS.yml': 'y' }),
      { value: { path: 'SECURITY-INSIGHTS.yml', valid: false } },
    ],
    ['no insights', 'securityInsights', releaseTree({ 'docs/security-insights.yml': 'x' }), { state: 'absent' }],
  ])('%s', async (_name, name, changes, expected) => {
    expect((await readOne(name, changes)).fact).toMatchObject(expected);
  });
});

describe('the configuration of update bots', () => {
  const dependabot = 'version: 2\nupdates:\n  - { package-ecosystem: npm, directory: / }\n';
  test.each<Row>([
    [
      'seen',
      releaseTree({
        '.github/dependabot.yml': dependabot,
        'package.json': '{"renovate":{}}',
        'web/renovate.json': '{}',
      }),
      {
        value: [
          { tool: 'dependabot', path: '.github/dependabot.yml', ecosystems: ['npm'], problem: null },
          { tool: 'renovate', path: 'package.json', ecosystems: 'all', problem: null },
        ],
      },
    ],
    ['no file', releaseTree({ 'README.md': 'x' }), { state: 'absent' }],
    ['a package.json alone', releaseTree({ 'package.json': '{}' }), { state: 'absent' }],
    ['files hidden', { ...releaseTree({ 'renovate.json': '{}' }), files: failed() }, hiddenFor('failed')],
    [
      'no list of files',
      { ...releaseTree({ 'renovate.json': '{}' }), [treeRoute]: cutTree },
      { value: [{ path: 'renovate.json' }] },
    ],
  ])('%s', async (_name, changes, expected) => {
    expect((await readOne('updateConfiguration', changes)).fact).toMatchObject(expected);
  });
});
