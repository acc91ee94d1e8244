import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEvent, tagInput } from '../../src/action/event.ts';

type Json = Readonly<Record<string, unknown>>;
type Examples = readonly { readonly name: string; readonly examples: readonly Json[] }[];

const webhooks = JSON.parse(
  readFileSync('node_modules/@octokit/webhooks-examples/api.github.com/index.json', 'utf8'),
) as Examples;
const payloads = webhooks.flatMap(({ name, examples }) => examples.map((payload) => [name, payload] as const));
const ofRequests = payloads.filter(([name]) => name.startsWith('pull_request'));
const nothing = { fork: false, releaseTag: null };

const withHead = (payload: Json, repo: unknown): Json => {
  const request = payload['pull_request'] as { readonly head: object };
  return { ...payload, pull_request: { ...request, head: { ...request.head, repo } } };
};
const headOf = (payload: Json): object => (payload['pull_request'] as { head: { repo: object } }).head.repo;

describe('GitHub’s own example payloads', () => {
  test('there are the ones that this test speaks of', () => {
    const counts = Object.fromEntries(webhooks.map(({ name, examples }) => [name, examples.length]));
    expect(counts).toMatchObject({
      release: 13,
      pull_request: 29,
      check_run: 9,
      push: 7,
      branch_protection_rule: 5,
      workflow_dispatch: 2,
    });
    expect(ofRequests).toHaveLength(41);
  });

  test.each(webhooks.map(({ name, examples }) => [name, examples] as const))(
    '%s: from no fork, and only a release has a tag',
    (name, examples) => {
      const expected = name === 'release' ? { fork: false, releaseTag: '0.0.1' } : nothing;
      expect(examples.map((payload) => readEvent(payload, name))).toEqual(examples.map(() => expected));
    },
  );

  test('each pull request, sent from a fork, is one', () => {
    const forked = ofRequests.map(([name, payload]) =>
      readEvent(withHead(payload, { ...headOf(payload), fork: true, full_name: 'somebody/Hello-World' }), name),
    );
    expect(forked).toEqual(ofRequests.map(() => ({ fork: true, releaseTag: null })));
  });

  test('each pull request whose fork was deleted is one', () => {
    const deleted = ofRequests.map(([name, payload]) => readEvent(withHead(payload, null), name));
    expect(deleted).toEqual(ofRequests.map(() => ({ fork: true, releaseTag: null })));
  });

  test('each pull request between branches of a repository that is itself a fork is none', () => {
    const own = ofRequests.map(([name, payload]) =>
      readEvent(withHead(payload, { ...headOf(payload), fork: true }), name),
    );
    expect(own).toEqual(ofRequests.map(() => nothing));
  });
});

const here = { full_name: 'acme/app' };
const there = { full_name: 'somebody/app', fork: true };

describe('payloads that are not as they should be', () => {
  test.each<[string, string, unknown, object]>([
    ['no payload, push', 'push', undefined, nothing],
    ['null', 'push', null, nothing],
    ['a string', 'workflow_dispatch', 'payload', nothing],
    ['a list', 'schedule', [], nothing],
    ['a schedule', 'schedule', { schedule: '0 4 * * 1' }, nothing],
    ['a tag in an event that is no release', 'push', { release: { tag_name: 'v1' } }, nothing],
    ['a release without tag', 'release', { release: {} }, nothing],
    ['a release whose tag is no text', 'release', { release: { tag_name: { a: 1 } } }, nothing],
    ['a release that is null', 'release', { release: null }, nothing],
    ['a release with an empty tag', 'release', { release: { tag_name: '' } }, nothing],
    ['a release', 'release', { release: { tag_name: 'v1.2.0' } }, { fork: false, releaseTag: 'v1.2.0' }],
    [
      'names taken from the base where there is no repository',
      'pull_request',
      { pull_request: { head: { repo: here }, base: { repo: here } } },
      nothing,
    ],
    ['no repository to compare with', 'pull_request', { pull_request: { head: { repo: here } } }, { fork: true }],
    ['neither has a name', 'pull_request', { repository: {}, pull_request: { head: { repo: {} } } }, { fork: true }],
    ['no pull request in its event', 'pull_request_target', { repository: here }, { fork: true }],
    ['a pull request that is no object', 'pull_request', { repository: here, pull_request: 7 }, { fork: true }],
    ['no head', 'pull_request', { repository: here, pull_request: {} }, { fork: true }],
    ['an odd case', 'pull_request', { repository: here, pull_request: { head: { repo: there } } }, { fork: true }],
    [
      'a pull request in an event of another name',
      'custom',
      { repository: here, pull_request: { head: { repo: there } } },
      { fork: true },
    ],
    ['a comment on an issue', 'issue_comment', { repository: here, issue: { pull_request: {} } }, nothing],
  ])('%s', (_title, name, payload, expected) => {
    expect(readEvent(payload, name)).toMatchObject(expected);
  });

  test('nothing makes it throw, and a fork is never missed for want of a name', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 4 });
    const names = fc.constantFrom('push', 'release', 'pull_request', 'schedule', '__proto__');
    fc.assert(
      fc.property(anything, anything, names, (head, other, name) => {
        for (const payload of [head, { pull_request: head, repository: other, release: other }]) {
          const { fork, releaseTag } = readEvent(payload, name);
          expect(typeof fork).toBe('boolean');
          expect(releaseTag === null || typeof releaseTag === 'string').toBe(true);
        }
        expect(readEvent({ repository: here, pull_request: { head: { repo: other } } }, name).fork).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['given, and the run is for a tag', 'v3', 'refs/tags/v2', 'v3'],
  ['given, and the run is for a branch', 'v3', 'refs/heads/main', 'v3'],
  ['not given, and the run is for a tag', '', 'refs/tags/v2', ''],
  ['not given, and the run is for a branch', '', 'refs/heads/main', 'v1'],
  ['blank, and the run is for nothing', '  ', '', 'v1'],
])('the tag of a release event, where one is %s', (_title, given, ref, expected) => {
  expect(tagInput(given, ref, { fork: false, releaseTag: 'v1' })).toBe(expected);
  expect(tagInput(given, ref, nothing)).toBe(given);
});
