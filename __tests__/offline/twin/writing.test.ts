import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Grants, Twin } from '../../../src/offline/twin/index.ts';
import { loadScenario, startTwin } from '../../../src/offline/twin/index.ts';
import { ask } from './asking.ts';
import { clone, start } from './small-twin.ts';

type Row = Readonly<Record<string, unknown>>;

const grants: Grants = { checks: 'write', statuses: 'write', issues: 'write', security_events: 'write' };

const startNamed = (scenario = 'good') => start({ scenario: loadScenario(scenario), workflowGrants: grants });

const notes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: 'src/a.txt',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'warning',
    message: `note ${index}`,
  }));
const output = (count: number, summary = 'Seen.') => ({ title: 'Copse', summary, annotations: notes(count) });

describe('a check run', () => {
  test('takes 50 annotations a request and adds them to those it has', async () => {
    const hub = await startNamed();
    const body = { name: 'copse', head_sha: clone.head, status: 'in_progress', output: output(50) };
    const made = await ask(hub, 'POST R/check-runs', { body });
    expect(made.status).toBe(201);
    const { id } = made.body as { id: number };
    for (const [count, total] of [
      [50, 100],
      [30, 130],
    ] as const) {
      const changed = await ask(hub, `PATCH R/check-runs/${id}`, { body: { output: output(count) } });
      expect(changed.body).toMatchObject({ output: { annotations_count: total }, status: 'in_progress' });
    }
    const done = await ask(hub, `PATCH R/check-runs/${id}`, { body: { conclusion: 'neutral' } });
    expect(done.body).toMatchObject({ status: 'completed', conclusion: 'neutral', output: { annotations_count: 130 } });
    const pages = await Promise.all(
      [1, 2].map((page) => ask(hub, `GET R/check-runs/${id}/annotations?per_page=100&page=${page}`)),
    );
    expect(pages.map(({ body }) => (body as Row[]).length)).toEqual([100, 30]);
    expect(pages[0]?.headers.get('link')).toContain('rel="next"');
    const listed = await ask(hub, `GET R/commits/${clone.head}/check-runs?check_name=copse`);
    expect(listed.body).toMatchObject({ total_count: 1, check_runs: [{ id, app: { slug: 'github-actions' } }] });
  });

  test.each([
    ['51 annotations', output(51)],
    ['a summary that is too long', output(0, 'x'.repeat(65_536))],
  ])('with %s is a 422, and breaks the description', async (_name, tooMuch) => {
    const hub = await startTwin({
      clone,
      scenario: loadScenario('good'),
      workflowGrants: grants,
      exchangesFolder: null,
    });
    const body = { name: 'copse', head_sha: clone.head, output: tooMuch };
    expect((await ask(hub, 'POST R/check-runs', { body })).status).toBe(422);
    await expect(hub.close()).rejects.toThrow('output');
  });

  test('with two bytes a character is measured in bytes', async () => {
    const hub = await startNamed();
    const body = { name: 'copse', head_sha: clone.head, output: output(0, 'é'.repeat(40_000)) };
    expect((await ask(hub, 'POST R/check-runs', { body })).status).toBe(422);
  });

  test('is refused on a commit that is not here, and to a token that only reads', async () => {
    const hub = await startNamed();
    const body = { name: 'copse', head_sha: 'f'.repeat(40) };
    expect((await ask(hub, 'POST R/check-runs', { body })).status).toBe(422);
    const refused = await ask(hub, 'POST R/check-runs', { body, token: hub.tokens.fork });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('checks=write');
  });

  test('of the scenario stands on the release commit, one suite for each app; only the newest of a name is listed', async () => {
    const hub = await startNamed('mixed');
    const at = `R/commits/${hub.releaseTag}`;
    const names = async (query = '') => {
      const { check_runs: runs } = (await ask(hub, `GET ${at}/check-runs${query}`)).body as { check_runs: Row[] };
      return runs.map(({ name, conclusion }) => [name, conclusion]);
    };
    const planned = [
      ['test', 'success'],
      ['lint', 'failure'],
      ['e2e', 'skipped'],
    ];
    expect(await names()).toEqual(planned);
    const again = { name: 'lint', head_sha: hub.releaseCommit, status: 'completed', conclusion: 'success' };
    await ask(hub, 'POST R/check-runs', { body: again });
    expect(await names()).toEqual([planned[0], planned[2], ['lint', 'success']]);
    expect(await names('?filter=all')).toHaveLength(4);
    expect((await ask(hub, `GET ${at}/check-suites`)).body).toMatchObject({
      total_count: 1,
      check_suites: [{ conclusion: 'failure', latest_check_runs_count: 4 }],
    });
  });
});

test('the newest status of a context counts, and one failure fails the commit', async () => {
  const hub = await startNamed();
  const state = async () => ((await ask(hub, `GET R/commits/${clone.head}/status`)).body as { state: string }).state;
  const set = (context: string, value: string) =>
    ask(hub, `POST R/statuses/${clone.head}`, { body: { state: value, context } });
  expect(await state()).toBe('pending');
  await set('a', 'success');
  expect(await state()).toBe('success');
  await set('b', 'failure');
  expect(await state()).toBe('failure');
  await set('b', 'success');
  expect(await state()).toBe('success');
  expect((await ask(hub, `GET R/commits/${clone.head}/statuses`)).body).toHaveLength(3);
});

test('a sticky comment: made once, found by its marker and its author, changed in place', async () => {
  const hub = await startNamed();
  const marker = '<!-- copse -->';
  await ask(hub, 'POST R/issues/7/comments', { body: { body: `${marker} somebody was first` }, token: hub.tokens.app });
  const made = await ask(hub, 'POST R/issues/7/comments', { body: { body: `${marker}\none` } });
  expect(made.status).toBe(201);
  const mine = ((await ask(hub, 'GET R/issues/7/comments')).body as { id: number; user: Row; body: string }[]).filter(
    ({ user, body }) => user['login'] === 'github-actions[bot]' && user['type'] === 'Bot' && body.startsWith(marker),
  );
  expect(mine).toHaveLength(1);
  const changed = await ask(hub, `PATCH R/issues/comments/${mine[0]?.id ?? 0}`, { body: { body: `${marker}\ntwo` } });
  expect(changed.body).toMatchObject({ body: `${marker}\ntwo` });
  expect((await ask(hub, 'GET R/issues/7/comments')).body).toHaveLength(2);
  expect((await ask(hub, 'GET R/issues/8/comments')).body).toEqual([]);
  const long = { body: 'x'.repeat(65_537) };
  expect((await ask(hub, 'POST R/issues/7/comments', { body: long })).status).toBe(422);
  expect((await ask(hub, 'PATCH R/issues/comments/1', { body: { body: 'x' } })).status).toBe(404);
});

describe('a SARIF file', () => {
  const packed = (value: unknown) => gzipSync(JSON.stringify(value)).toString('base64');
  const send = (hub: Twin, sarif: string, sha = clone.head) =>
    ask(hub, 'POST R/code-scanning/sarifs', { body: { commit_sha: sha, ref: 'refs/heads/main', sarif } });

  test('becomes an analysis for each of its runs', async () => {
    const hub = await startNamed('bare');
    expect((await ask(hub, 'GET R/code-scanning/analyses')).status).toBe(404);
    const run = (name: string) => ({ tool: { driver: { name, rules: [{}, {}] } }, results: [{}] });
    const sent = await send(hub, packed({ version: '2.1.0', runs: [run('one'), run('two')] }));
    expect(sent.status).toBe(202);
    const { id } = sent.body as { id: string };
    expect((await ask(hub, `GET R/code-scanning/sarifs/${id}`)).body).toMatchObject({ processing_status: 'complete' });
    const found = (await ask(hub, `GET R/code-scanning/analyses?sarif_id=${id}`)).body as Row[];
    expect(found.map((row) => [(row['tool'] as Row)['name'], row['results_count'], row['rules_count']])).toEqual(
      expect.arrayContaining([
        ['one', 1, 2],
        ['two', 1, 2],
      ]),
    );
  });

  test.each([
    ['not gzip', Buffer.from('{}').toString('base64')],
    ['not SARIF', packed({ runs: 1 })],
  ])('that is %s fails, and says so', async (_name, sarif) => {
    const hub = await startNamed();
    const { id } = (await send(hub, sarif)).body as { id: string };
    expect((await ask(hub, `GET R/code-scanning/sarifs/${id}`)).body).toMatchObject({
      processing_status: 'failed',
      errors: [expect.stringContaining('SARIF')],
    });
  });

  test('for a commit that is not here is refused', async () => {
    expect((await send(await startNamed(), packed({ version: '2.1.0', runs: [] }), 'f'.repeat(40))).status).toBe(400);
  });
});

test('classic protection is written and read back, on any branch', async () => {
  const hub = await startTwin({
    clone,
    scenario: loadScenario('bare'),
    fineGrainedGrants: { administration: 'write' },
  });
  const token = hub.tokens.fineGrained;
  const path = 'R/branches/side/protection';
  expect((await ask(hub, `GET ${path}`, { token })).status).toBe(404);
  const body = {
    required_status_checks: { strict: true, contexts: ['test'] },
    enforce_admins: true,
    required_pull_request_reviews: { required_approving_review_count: 2, dismiss_stale_reviews: true },
    restrictions: null,
  };
  expect((await ask(hub, `PUT ${path}`, { token: hub.tokens.admin, body })).status).toBe(403);
  expect((await ask(hub, `PUT ${path}`, { token, body })).status).toBe(200);
  expect((await ask(hub, `GET ${path}`, { token })).body).toMatchObject({
    required_pull_request_reviews: { required_approving_review_count: 2, dismiss_stale_reviews: true },
    required_status_checks: { checks: [{ context: 'test', app_id: null }] },
    enforce_admins: { enabled: true },
  });
  expect((await ask(hub, 'GET R/branches/side', { token })).body).toMatchObject({ protected: true });
  expect((await ask(hub, 'GET R/branches?protected=true', { token })).body).toMatchObject([{ name: 'side' }]);
  await hub.close();
});
