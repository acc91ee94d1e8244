import { expect, test } from '@jest/globals';
import { evidenceFileNames } from '../../src/evidence/evidence-set.ts';
import fc from 'fast-check';
import { assess } from '../../src/evidence/assessment.ts';
import { unsignedFiles } from '../../src/evidence/unsigned.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { observe } from '../../src/observe/plan.ts';
import { factReaders } from '../../src/observe/readers.ts';
import { type Answer, ok } from '../support/fake-github.ts';
import { terms } from '../support/facts.ts';
import { shuffleAll } from '../support/shuffle.ts';
import { blob, commit, commitNode, commits, compared, languages, previousCommit, wholeWorld, world } from './world.ts';

const review = (login: string) => ({ author: { login }, state: 'APPROVED', commit: { oid: commit } });
const pullRequest = {
  number: 7,
  merged: true,
  author: { login: 'ada' },
  baseRefName: 'main',
  headRefOid: commit,
  baseRepository: { nameWithOwner: 'acme/app' },
  labels: { nodes: [{ name: 'b' }, { name: 'a' }] },
  latestReviews: { nodes: [review('bob'), review('ann')] },
  reviews: { nodes: [review('bob'), review('ann')] },
};

/** What has an order only by chance: more than one of everything. */
const rich: Readonly<Record<string, Answer>> = {
  ...wholeWorld,
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': ok(
    ['deletion', 'non_fast_forward', 'required_signatures'].flatMap((type) =>
      [5, 6].map((ruleset_id) => ({ type, ruleset_id, ruleset_source: 'acme/app', ruleset_source_type: 'Repository' })),
    ),
  ),
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': ({ ruleset_id }) =>
    ok({
      id: ruleset_id,
      name: `set ${String(ruleset_id)}`,
      target: 'branch',
      source: 'acme/app',
      enforcement: 'active',
      conditions: {
        ref_name: { include: ['~DEFAULT_BRANCH', 'refs/heads/v*'], exclude: ['refs/heads/x', 'refs/heads/a'] },
      },
      rules: [{ type: 'deletion' }, { type: 'update' }, { type: 'creation' }],
      bypass_actors: [
        { actor_type: 'Team', actor_id: 3, bypass_mode: 'always' },
        { actor_type: 'Integration', actor_id: 2, bypass_mode: 'pull_request' },
      ],
    }),
  'GET /repos/{owner}/{repo}/environments': ok({
    total_count: 3,
    environments: ['release', 'alpha', 'beta'].map((name) => ({ name, protection_rules: [] })),
  }),
  'GET /repos/{owner}/{repo}/activity': ok(
    ['2026-10-05T00:00:00Z', '2026-10-04T00:00:00Z'].map((timestamp) => ({
      timestamp,
      activity_type: 'force_push',
      actor: { login: 'ada' },
      before: previousCommit,
      after: commit,
    })),
  ),
  'releaseCommit.languages': ok(languages({ Go: 10, C: 30, Rust: 20 })),
  commitRange: ok(
    compared(
      commits([commitNode(commit, { associatedPullRequests: { nodes: [pullRequest] } }), commitNode('d'.repeat(40))]),
    ),
  ),
  'releaseCommit.workflows': ok({
    __typename: 'Tree',
    entries: ['ci', 'release', 'a'].map((name) => ({
      name: `${name}.yml`,
      type: 'blob',
      object: blob(`on: push\njobs: {} # ${name}\n`),
    })),
  }),
};

/** Commits stand in the order of the history: there it means something. */
const kept = ['nodes'];

function shuffled(answer: Answer, seed: number): Answer {
  if (typeof answer === 'function')
    return (parameters) => shuffled(answer(parameters), seed) as ReturnType<typeof answer>;
  return answer.kind === 'ok' ? { ...answer, data: shuffleAll(answer.data, seed, kept) } : answer;
}

/** All evidence of one look. The digest of an answer is of its bytes as they came, so it alone may differ. */
async function evidence(table: Readonly<Record<string, Answer>>): Promise<Map<string, string>> {
  const { context } = world(table);
  const facts = await observe({ needs: factReaders.map(({ name }) => name), context });
  const blank = Object.entries(facts).map(([name, fact]) => [
    name,
    { ...fact, source: { ...fact.source, digest: undefined } },
  ]);
  const same = JSON.parse(JSON.stringify(Object.fromEntries(blank))) as Facts;
  const assessment = assess({
    repository: 'acme/app',
    serverUrl: 'https://github.com',
    tag: 'v1.2.0',
    reading: 'sscop-14',
    terms: terms(),
    declarations: [],
    facts: same,
    invocation: null,
  });
  return new Map(unsignedFiles(assessment).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

test('the world of this test has more than one of what is put in order', async () => {
  const { context } = world(rich);
  const facts = await observe({ needs: factReaders.map(({ name }) => name), context });
  const several = (value: unknown): boolean =>
    Array.isArray(value)
      ? value.length > 1 || value.some(several)
      : typeof value === 'object' && value !== null && Object.values(value).some(several);
  const names = Object.entries(facts).flatMap(([name, fact]) =>
    fact.state === 'seen' && several(fact.value) ? [name] : [],
  );
  expect(names).toEqual(
    expect.arrayContaining([
      'activity',
      'artefacts',
      'branchRules',
      'commitRange',
      'documents',
      'environments',
      'languages',
      'rulesets',
      'tree',
      'workflows',
    ]),
  );
});

test('GitHub may give lists, pages and keys in any order: the facts, the 14 statements, the roll-up and the exports are the same bytes', async () => {
  const first = await evidence(rich);
  expect(first.size).toBe(evidenceFileNames.length - 1);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1 }), async (seed) => {
      const again = await evidence(
        Object.fromEntries(Object.entries(rich).map(([what, answer]) => [what, shuffled(answer, seed)])),
      );
      for (const [name, text] of first) expect({ name, text: again.get(name) }).toEqual({ name, text });
    }),
    { numRuns: 25 },
  );
});

test('the order of the history is not ours to change', async () => {
  const { context } = world(rich);
  const { commitRange } = await observe({ needs: ['commitRange'], context });
  const order = commitRange.state === 'seen' ? commitRange.value.commits.map(({ sha }) => sha) : [];
  expect(order).toEqual([commit, 'd'.repeat(40)]);
});
