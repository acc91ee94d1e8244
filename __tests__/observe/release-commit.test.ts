import { expect, test } from '@jest/globals';
import { createGitHub } from '../../src/github/github.ts';
import { observe } from '../../src/observe/plan.ts';
import { checkScenario, loadClone, loadScenario, startTwin } from '../../src/offline/twin/index.ts';
import { failed, ok, refused, type Answer } from '../support/fake-github.ts';
import { smallClone } from '../support/small-clone.ts';
import { releaseTree, settings, world } from './world.ts';

const needs = ['commitChecks', 'workflows', 'ancestry', 'languages', 'shownPolicy'] as const;
const look = async (changes: Readonly<Record<string, Answer>> = {}) => {
  const { context, calls } = world({ ...releaseTree({ 'README.md': 'x' }), ...changes });
  const facts = await observe({ needs, context });
  const states = Object.fromEntries(needs.map((name) => [name, facts[name].state]));
  return { facts, states, queries: calls.filter(({ what }) => what === 'releaseCommit'), calls };
};
const seen = Object.fromEntries(needs.map((name) => [name, 'seen']));

test('five facts cost one query', async () => {
  const { states, queries } = await look();
  expect(states).toEqual(seen);
  expect(queries).toHaveLength(1);
});

test('a part that is refused hides its fact alone', async () => {
  const { states, facts, queries } = await look({
    'releaseCommit.checks': refused(200, 'Resource not accessible by integration'),
  });
  expect(states).toEqual({ ...seen, commitChecks: 'hidden' });
  expect(facts.commitChecks).toMatchObject({ reason: 'forbidden', permission: 'checks: read and statuses: read' });
  expect(queries).toHaveLength(1);
});

test('where the whole is refused each part is asked for by itself, and none hides another', async () => {
  const alone = (document: string): boolean => (document.match(/^ {4}\w/gm) ?? []).length === 1;
  const { states, queries } = await look({
    releaseCommit: ({ document }) =>
      alone(String(document)) && !String(document).includes('checks:') ? ok({}) : refused(200, 'not for you'),
  });
  expect(states).toEqual({ ...seen, commitChecks: 'hidden' });
  expect(queries.length).toBe(1 + 5);
});

test.each<[string, Answer]>([
  ['no answer came', failed()],
  ['the limit is used up', { ...failed("RATE_LIMITED: GitHub's rate limit is used up."), status: 200 }],
  ['nobody may ask', refused(401, 'Requires authentication')],
])('where %s, the query is not sent again; what REST can tell is asked there', async (_name, answer) => {
  const { states, queries } = await look({ releaseCommit: answer });
  expect(queries).toHaveLength(1);
  expect(states).toEqual({ ...seen, commitChecks: 'hidden', workflows: 'hidden', shownPolicy: 'hidden' });
});

test('against the twin: without the checks permission of a private repository only the checks are hidden', async () => {
  const good = loadScenario('good');
  const scenario = checkScenario({ ...good, repository: { ...good.repository, visibility: 'private' } }, 'private');
  const files = { '.github/workflows/ci.yml': 'on: push\npermissions: {}\njobs: {}\n', 'main.go': 'package main\n' };
  const clone = await loadClone(await smallClone({ before: 1, after: 2, files }));
  const twin = await startTwin({ clone, scenario, workflowGrants: { checks: 'none' } });
  try {
    twin.draftRelease({ tag: twin.releaseTag, assets: [] });
    const now = () => new Date('2026-11-01T00:00:00Z');
    const { apiUrl, graphqlUrl, owner, name } = twin;
    const repository = { owner, name };
    const context = {
      ...world().context,
      settings: { ...settings, repository, tag: twin.releaseTag, apiUrl, graphqlUrl },
      github: createGitHub({
        ...{ owner, repo: name, apiUrl, graphqlUrl, now, userAgent: 'test', adminToken: null },
        token: twin.tokens.workflow,
      }),
    };
    const facts = await observe({ needs: [...needs, 'commitRange'], context });
    expect(facts.commitChecks).toMatchObject({
      state: 'hidden',
      reason: 'forbidden',
      permission: 'checks: read and statuses: read',
    });
    for (const name of ['workflows', 'ancestry', 'languages', 'shownPolicy', 'commitRange'] as const)
      expect(facts[name].state).toBe('seen');
    expect(facts.languages).toMatchObject({ value: { languages: [{ name: 'Go', bytes: 13 }] } });
  } finally {
    await twin.close();
  }
});
