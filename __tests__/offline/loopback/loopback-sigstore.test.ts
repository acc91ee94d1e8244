import http from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { canonicalEntry } from '../../../src/offline/loopback/canonical-entry.ts';
import { judgeCertificateRequest, unsignedToken } from '../../../src/offline/loopback/certificate-claims.ts';
import { startLoopbackSigstore, type LoopbackSigstore } from '../../../src/offline/loopback/loopback-sigstore.ts';
import { createVendorSigner } from '../../../src/offline/loopback/vendor-signer.ts';
import { expectSettledWithin } from '../../support/in-time.ts';

const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  event_name: 'push',
  job_workflow_ref: 'builders/slsa/.github/workflows/build.yml@refs/tags/v2',
  job_workflow_sha: '2'.repeat(40),
  ref: 'refs/tags/v1.2.0',
  repository: 'acme/app',
  repository_id: '101',
  repository_owner: 'acme',
  repository_owner_id: '7',
  repository_visibility: 'public',
  run_attempt: '1',
  run_id: '900',
  runner_environment: 'github-hosted',
  sha: '1'.repeat(40),
  workflow: 'release',
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0',
  workflow_sha: '1'.repeat(40),
};
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [],
  predicateType: 'https://slsa.dev/provenance/v1',
};

let loopback: LoopbackSigstore;
beforeAll(async () => {
  loopback = await startLoopbackSigstore();
});
afterAll(() => loopback.close());

const stockVerify = (bundle: unknown, root: object = loopback.trustedRoot) =>
  new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root)), {
    tlogThreshold: 1,
    ctlogThreshold: 1,
    timestampThreshold: 2,
  }).verify(toSignedEntity(bundleFromJSON(bundle)));

describe('the vendor signer', () => {
  test('signs as the workflow in the claims, and the stock verifier accepts it', async () => {
    const before = loopback.counts();
    const bundle = await createVendorSigner(loopback, claims)(statement);
    const { identity } = stockVerify(bundle);
    expect(identity?.subjectAlternativeName).toBe(`https://github.com/${claims.job_workflow_ref}`);
    expect(identity?.extensions?.issuer).toBe(claims.iss);
    const arcs = (identity?.oids ?? []).flatMap(({ oid }) => {
      const id = oid?.id.join('.') ?? '';
      return id.startsWith('1.3.6.1.4.1.57264.1.') ? [Number(id.split('.').at(-1))] : [];
    });
    // 7 was never given out by Fulcio for workflows.
    expect(arcs.toSorted((a, b) => a - b)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      ...Array.from({ length: 15 }, (_, at) => at + 8),
    ]);
    const after = loopback.counts();
    expect([
      after.certificates - before.certificates,
      after.logEntries - before.logEntries,
      after.timestamps - before.timestamps,
    ]).toEqual([1, 1, 1]);
    const payload = (bundle as { dsseEnvelope: { payload: string } }).dsseEnvelope.payload;
    expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toEqual(statement);
  });

  test('two instances do not verify each other', async () => {
    const other = await startLoopbackSigstore();
    try {
      const bundle = await createVendorSigner(other, claims)(statement);
      expect(() => stockVerify(bundle)).toThrow();
      expect(stockVerify(bundle, other.trustedRoot).identity).toBeDefined();
    } finally {
      await other.close();
    }
  });

  test('timestamps parse at any millisecond', async () => {
    for (const milliseconds of [0, 5, 10, 100, 120, 500, 999]) {
      // Ahead of the authority's certificate, which begins with the services.
      const second = Math.floor(Date.now() / 1000) + 60;
      const clock = () => new Date(second * 1000 + milliseconds);
      const at = await startLoopbackSigstore({ clock });
      try {
        const bundle = await createVendorSigner(at, claims)(statement);
        expect(stockVerify(bundle, at.trustedRoot).identity).toBeDefined();
      } finally {
        await at.close();
      }
    }
  });
});

describe('the services', () => {
  test('start fast', async () => {
    await expectSettledWithin(1500, async () => (await startLoopbackSigstore()).close());
  });

  test('importing them leaves node:http as it was', async () => {
    // A patched http cannot open real sockets; this request would fail.
    const status = await new Promise((resolve, reject) => {
      http.get(`${loopback.rekorUrl}/nothing`, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });
    expect(status).toBe(404);
  });

  test('the same entry again is a conflict that says where the first is', async () => {
    const dsse = JSON.stringify({ payload: 'e30=', payloadType: 'x', signatures: [{ sig: 'AAAA', keyid: '' }] });
    const body = JSON.stringify({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: { proposedContent: { envelope: dsse, verifiers: ['BBBB'] } },
    });
    const post = () => fetch(`${loopback.rekorUrl}/api/v1/log/entries`, { method: 'POST', body });
    const first = await post();
    const again = await post();
    expect([first.status, again.status]).toEqual([201, 409]);
    const found = await fetch(new URL(again.headers.get('location') ?? '', loopback.rekorUrl));
    expect(await found.json()).toEqual(await first.json());
  });

  test('latency is added to each answer', async () => {
    const slow = await startLoopbackSigstore({ latencyMs: 80 });
    const started = performance.now();
    await fetch(slow.fulcioUrl);
    expect(performance.now() - started).toBeGreaterThanOrEqual(79);
    await slow.close();
  });

  test('are never mistaken for the real ones', () => {
    const text = JSON.stringify(loopback.trustedRoot);
    expect(text).not.toContain('sigstore.dev');
    expect(text).not.toContain('GitHub');
  });
});

describe('certificate requests', () => {
  const now = new Date('2030-01-01T00:00:00Z');
  const exp = now.getTime() / 1000 + 60;
  const request = (token: unknown) => JSON.stringify({ credentials: { oidcIdentityToken: token } });
  const good = { ...claims, aud: 'sigstore', exp, sub: 'repo:acme/app:ref:refs/tags/v1.2.0' };

  test.each<[string, unknown, string]>([
    ['another audience', unsignedToken({ ...good, aud: 'https://github.com/acme' }), 'another audience'],
    ['run out', unsignedToken({ ...good, exp: exp - 61 }), 'run out'],
    ['no end', unsignedToken({ ...good, exp: undefined }), 'run out'],
    ['a claim missing', unsignedToken({ ...good, job_workflow_sha: undefined }), 'lacks job_workflow_sha'],
    ['a number for a claim', unsignedToken({ ...good, run_id: 900 }), 'lacks run_id'],
    ['no token', undefined, 'no identity token'],
    ['noise', 'a.b.c', 'no identity token'],
  ])('%s', (_, token, word) => {
    const judged = judgeCertificateRequest(request(token), now);
    expect(judged.ok ? '' : judged.message).toContain(word);
  });

  test('noise in place of a request', () => {
    for (const body of ['', 'null', '[]', '{"credentials":null}']) {
      expect(judgeCertificateRequest(body, now).ok).toBe(false);
    }
  });

  test('other issuers keep their subject', () => {
    const judged = judgeCertificateRequest(
      request(unsignedToken({ iss: 'https://accounts.example', sub: 'someone', aud: 'sigstore', exp })),
      now,
    );
    const token = judged.ok ? (JSON.parse(judged.body) as { credentials: { oidcIdentityToken: string } }) : null;
    const payload = token?.credentials.oidcIdentityToken.split('.')[1] ?? '';
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ sub: 'someone' });
  });
});

test('entries of other kinds are kept as they are', () => {
  const entry = { apiVersion: '0.0.1', kind: 'hashedrekord', spec: { data: {} } };
  expect(canonicalEntry(entry)).toBe(entry);
});
