import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Clone, Twin } from '../../../src/offline/twin/index.ts';
import { checkScenario, loadClone, loadScenario, startTwin } from '../../../src/offline/twin/index.ts';
import { ask } from './asking.ts';
import { smallRepository } from './clones.ts';

let clone: Clone;
let twin: Twin;
let hidden: Twin;

beforeAll(async () => {
  clone = await loadClone(smallRepository());
  twin = await startTwin({ clone, scenario: loadScenario('mixed') });
  const good = loadScenario('good');
  hidden = await startTwin({
    clone,
    scenario: checkScenario({ ...good, repository: { ...good.repository, visibility: 'private' } }, 'private'),
    workflowGrants: { attestations: 'write' },
  });
});

afterAll(async () => {
  await twin.close();
  await hidden.close();
});

const tokenNames = ['workflow', 'readOnly', 'admin', 'none'] as const;

describe('who may read what of a public repository', () => {
  test.each([
    ['GET R', 200, 200],
    ['GET R/rules/branches/main', 200, 200],
    ['GET R/rulesets', 200, 200],
    ['GET R/branches/main', 200, 200],
    ['GET R/branches/main/protection', 403, 200],
    ['GET R/branches/main/protection/required_signatures', 403, 200],
    ['GET R/actions/permissions/workflow', 403, 200],
    ['GET R/keys', 403, 200],
    ['GET R/immutable-releases', 403, 404],
    ['GET R/environments', 200, 200],
  ])('%s', async (request, others, admin) => {
    for (const name of tokenNames) {
      const answer = await ask(twin, request, { token: twin.tokens[name] });
      expect([name, answer.status]).toEqual([name, name === 'admin' ? admin : others]);
      if (answer.status !== 403) continue;
      expect(answer.body).toMatchObject({ message: 'Resource not accessible by integration' });
      expect(answer.headers.get('x-accepted-github-permissions')).toBe('administration=read');
    }
  });

  test('bypass actors are shown to the administrator only', async () => {
    expect((await ask(twin, 'GET R/rulesets/201')).body).not.toHaveProperty('bypass_actors');
    const shown = await ask(twin, 'GET R/rulesets/201', { token: twin.tokens.admin });
    expect(shown.body).toMatchObject({ bypass_actors: [{ actor_type: 'OrganizationAdmin', bypass_mode: 'always' }] });
  });

  test('two-factor is shown to the administrator only', async () => {
    expect((await ask(twin, 'GET /orgs/acme')).body).not.toHaveProperty('two_factor_requirement_enabled');
    const shown = await ask(twin, 'GET /orgs/acme', { token: twin.tokens.admin });
    expect(shown.body).toMatchObject({ two_factor_requirement_enabled: true });
  });

  test('a token that nobody gave is refused', async () => {
    expect((await ask(twin, 'GET R', { token: 'another' })).status).toBe(401);
  });
});

test('a private repository is not there without a permission', async () => {
  expect((await ask(hidden, 'GET R', { token: null })).status).toBe(404);
  expect((await ask(hidden, 'GET R', { token: hidden.tokens.none })).status).toBe(404);
  expect((await ask(hidden, 'GET R', { token: hidden.tokens.readOnly })).body).toMatchObject({ visibility: 'private' });
});

test('attestations are written only with the permission for it', async () => {
  const payload = {
    predicateType: 'https://slsa.dev/provenance/v1',
    subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
  };
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: { payload: Buffer.from(JSON.stringify(payload)).toString('base64') },
  };
  expect((await ask(twin, 'POST R/attestations', { body: { bundle } })).status).toBe(403);
  expect((await ask(hidden, 'POST R/attestations', { body: { bundle } })).status).toBe(201);
  expect((await ask(hidden, `GET R/attestations/sha256:${'a'.repeat(64)}`)).body).toMatchObject({
    attestations: [{ bundle }],
  });
});

describe('rules that hold', () => {
  test('a ruleset that only evaluates holds nothing, classic protection does', async () => {
    expect((await ask(twin, 'GET R/rules/branches/main')).body).toEqual([]);
    expect((await ask(twin, 'GET R/branches/main')).body).toMatchObject({
      protected: true,
      protection: { enabled: true },
    });
    const classic = await ask(twin, 'GET R/branches/main/protection', { token: twin.tokens.admin });
    expect(classic.body).toMatchObject({
      required_status_checks: {
        checks: [
          { context: 'test', app_id: 15368 },
          { context: 'lint', app_id: null },
        ],
      },
      required_pull_request_reviews: { required_approving_review_count: 1, dismiss_stale_reviews: false },
    });
  });

  test('rules of the organisation and of the repository come together, without the tag rules', async () => {
    const rules = (await ask(hidden, 'GET R/rules/branches/main')).body as {
      type: string;
      ruleset_source_type: string;
    }[];
    expect(new Set(rules.map(({ ruleset_source_type }) => ruleset_source_type))).toEqual(
      new Set(['Repository', 'Organization']),
    );
    expect(rules.map(({ type }) => type)).toContain('required_signatures');
    expect(rules.map(({ type }) => type)).not.toContain('creation');
    expect((await ask(hidden, 'GET R/rules/branches/side')).body).toEqual([]);
    const tags = (await ask(hidden, 'GET R/rulesets?targets=tag')).body as { id: number }[];
    expect(tags.map(({ id }) => id)).toEqual([102]);
    const own = (await ask(hidden, 'GET R/rulesets?includes_parents=false')).body as { id: number }[];
    expect(own.map(({ id }) => id)).toEqual([101, 102]);
  });
});
