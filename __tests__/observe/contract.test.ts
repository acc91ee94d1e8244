import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { FactName, Facts } from '../../src/facts/facts.ts';
import { createGitHub } from '../../src/github/github.ts';
import type { ObserveContext } from '../../src/observe/context.ts';
import { observe } from '../../src/observe/plan.ts';
import { factReaders } from '../../src/observe/readers.ts';
import { describeMoves, readSnapshot, snapshotOf } from '../../src/observe/snapshot.ts';
import type { Twin, TwinOptions } from '../../src/offline/twin/index.ts';
import { believing, identity, statement } from '../artefacts/fake-verifier.ts';
import { checkById } from '../../src/principles/needs.ts';
import { terms } from '../support/facts.ts';
import { settings } from './world.ts';
import { clone, start } from '../offline/twin/small-twin.ts';

const everything: readonly FactName[] = factReaders.map(({ name }) => name);
const names = Array.from({ length: 10 }, (_, index) => `app-${index}.tgz`);
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

async function drafted(options: Partial<TwinOptions> = {}): Promise<Twin> {
  const hub = await start(options);
  hub.draftRelease({
    tag: hub.releaseTag,
    assets: names.map((name) => ({ name, bytes: new TextEncoder().encode(name), contentType: 'application/gzip' })),
  });
  const payload = Buffer.from(JSON.stringify(statement(names.map(sha)))).toString('base64');
  hub.addAttestation({
    subjects: names.map(sha),
    bundle: {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {},
      dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AA==' }] },
    },
  });
  return hub;
}

function contextOf(hub: Twin, tokens: { readonly token: string; readonly adminToken: string | null }): ObserveContext {
  const { owner, name, apiUrl, graphqlUrl, serverUrl, releaseTag: tag } = hub;
  const now = () => new Date();
  return {
    github: createGitHub({ owner, repo: name, apiUrl, graphqlUrl, userAgent: 'copse-test', now, ...tokens }),
    settings: { ...settings, ...tokens, repository: { owner, name }, tag, apiUrl, graphqlUrl, serverUrl },
    now,
    readFile: () => Promise.resolve(null),
    verifier: believing(identity()),
    log: () => undefined,
  };
}

const statesOf = (facts: Facts): Record<string, string> =>
  Object.fromEntries(
    everything.map((name) => {
      const fact = facts[name];
      return [name, fact.state === 'hidden' ? `${fact.reason} ${fact.detail}` : fact.state];
    }),
  );

describe('against the twin, every exchange judged by GitHub’s own description', () => {
  test('with every right, every fact is seen', async () => {
    const hub = await drafted();
    const context = contextOf(hub, { token: hub.tokens.workflow, adminToken: hub.tokens.admin });
    const facts = await observe({ needs: everything, context });
    expect(statesOf(facts)).toEqual(
      Object.fromEntries(everything.map((name) => [name, expect.stringMatching(/^(seen|absent)$/)])),
    );
    expect(facts.tag).toMatchObject({ value: { kind: 'annotated', commit: hub.releaseCommit } });
    expect(facts.previousRelease).toMatchObject({
      value: { tag: 'v1.0.0', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
    });
    expect(facts.commitRange).toMatchObject({ value: { head: hub.releaseCommit, total: 5, truncated: false } });
    expect(facts.signatures).toMatchObject({ value: { asked: 10, findings: [{ subjects: { length: 10 } }] } });
    expect(facts.ancestry).toMatchObject({ value: { status: 'behind' } });
    const { rest, graphql } = context.github.meter().requests;
    const rulesets = facts.rulesets.state === 'seen' ? facts.rulesets.value.length : 0;
    expect(rest + graphql).toBe(34 + rulesets);
  });

  test('with the workflow’s token what it may not see is hidden, and nothing is taken for absent', async () => {
    const hub = await drafted();
    const facts = await observe({
      needs: everything,
      context: contextOf(hub, { token: hub.tokens.workflow, adminToken: null }),
    });
    for (const name of ['classicProtection', 'workflowTokenDefault', 'deployKeys'] as const) {
      expect(facts[name]).toMatchObject({ state: 'hidden', reason: 'forbidden', permission: 'administration: read' });
    }
    expect(facts.rulesets).toMatchObject({
      value: expect.arrayContaining([expect.objectContaining({ bypass: { state: 'not_visible' } })]),
    });
  });

  test('a second look costs five requests, and sees that nothing moved until something does', async () => {
    const hub = await drafted();
    const context = contextOf(hub, { token: hub.tokens.workflow, adminToken: null });
    const before = snapshotOf(await observe({ needs: ['tag', 'release', 'artefacts', 'branchRules'], context }));
    const asked = hub.requests.length;
    expect(describeMoves(before, await readSnapshot(context))).toEqual([]);
    expect(hub.requests.length - asked).toBe(5);
    hub.moveTag(hub.releaseTag, clone.head);
    expect(describeMoves(before, await readSnapshot(context))).toEqual([
      `the tag moved from ${hub.releaseCommit} to ${clone.head}`,
    ]);
  });
});

test.each([
  ['the bytes that are there', 'app.tgz', 'met', '1 of 1 artefact agree: 1 with SHA256SUMS.'],
  [
    'other bytes',
    'other',
    'not_met',
    expect.stringMatching(/^1 digest of other bytes: SHA256SUMS lists d9298a1… for app\.tgz/),
  ],
])('a checksum file over %s', async (_name, bytes, result, because) => {
  const twin = await start();
  const assets = { 'app.tgz': 'app.tgz', SHA256SUMS: `${sha(bytes)}  app.tgz\n` };
  twin.draftRelease({
    tag: twin.releaseTag,
    assets: Object.entries(assets).map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(text),
      contentType: 'text/plain',
    })),
  });
  const context = contextOf(twin, { token: twin.tokens.workflow, adminToken: null });
  const check = checkById('artefacts.digests-agree');
  const facts = await observe({ needs: check.needs, context });
  expect(check.judge(facts, terms())).toMatchObject({ result, because });
});
