import { compress } from 'snappyjs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { predicateType, summaryPredicateType } from '../../src/names.ts';
import type { Clone } from '../../src/offline/twin/index.ts';
import { loadClone, loadScenario, startTwin } from '../../src/offline/twin/index.ts';
import { storeAttestations } from '../../src/publish/attestation-store.ts';
import { gitHubAt } from '../github/server.ts';
import { smallRepository } from '../offline/twin/clones.ts';
import { signedFiles } from '../support/evidence.ts';
import { type Answer, type Call, failed, fakeGitHub, ok, refused } from '../support/fake-github.ts';

const files = [...signedFiles()].map(([name, bytes]) => ({ name, bytes }));
const bundles = files.filter(({ name }) => name.endsWith('.sigstore.json'));
const parsed = bundles.map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as object);
const repository = { owner: 'acme', name: 'app' };
const post = 'POST /repos/{owner}/{repo}/attestations';
const list = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';

async function stored(table: Readonly<Record<string, Answer>>, perhapsThere: boolean, given = files) {
  const { github, calls } = fakeGitHub(table);
  return { ...(await storeAttestations({ github, repository, files: given, perhapsThere })), calls };
}
const asked = (calls: readonly Call[], what: string) => calls.filter((call) => call.what === what);

describe('storing', () => {
  test('a fresh set is sent whole and nothing is asked first', async () => {
    const { calls, ...result } = await stored({ [post]: ok({ id: 1 }) }, false);
    expect(result).toEqual({ uploaded: 15, present: 0, warning: null });
    expect(calls.map(({ what }) => what)).toEqual(bundles.map(() => post));
    expect(calls.map(({ parameters }) => parameters['bundle'])).toEqual(parsed);
    expect(calls[0]?.parameters).toMatchObject({ owner: 'acme', repo: 'app' });
  });

  test('a set of an earlier run: only what the store lacks', async () => {
    const rows: Readonly<Record<string, readonly object[]>> = {
      [predicateType]: parsed.slice(0, 10).map((bundle) => ({ bundle })),
      [summaryPredicateType]: [{ bundle: parsed[14] }, { bundle: null }, { bundle: { dsseEnvelope: null } }],
    };
    const answer: Answer = ({ predicate_type }) => ok({ attestations: rows[String(predicate_type)] });
    const { calls, ...result } = await stored({ [list]: answer, [post]: ok({ id: 1 }) }, true);
    expect(result).toEqual({ uploaded: 4, present: 11, warning: null });
    expect(asked(calls, list).map(({ parameters }) => parameters['subject_digest'])).toEqual(
      [0, 1].map(() => `sha256:${'11'.repeat(32)}`),
    );
  });

  test('bundles that GitHub only points to are fetched and compared', async () => {
    const packed = (index: number) => compress(new TextEncoder().encode(JSON.stringify(parsed[index])));
    const table: Record<string, Answer> = Object.fromEntries(
      parsed.map((_, index) => [`https://blob.example/${index}`, ok(packed(index))]),
    );
    const rows = (from: number, to: number) =>
      parsed.slice(from, to).map((_, index) => ({ bundle_url: `https://blob.example/${from + index}` }));
    const answer: Answer = ({ predicate_type }) =>
      ok({
        attestations:
          predicate_type === predicateType ? [...rows(0, 14), { bundle_url: 'https://gone.example' }] : rows(14, 15),
      });
    const { calls, ...result } = await stored({ ...table, [list]: answer }, true);
    expect(result).toEqual({ uploaded: 0, present: 15, warning: null });
    expect(asked(calls, post)).toEqual([]);
  });

  test.each([404, 422])('%i on listing says that there is none', async (status) => {
    const result = await stored({ [list]: refused(status, 'no'), [post]: ok({ id: 1 }) }, true);
    expect(result).toMatchObject({ uploaded: 15, present: 0, warning: null });
  });
});

describe('what fails is a warning with the reason and what would help', () => {
  test.each<[string, Answer, RegExp]>([
    [
      'no permission',
      refused(403, 'Resource not accessible by integration'),
      /403 \(Resource not.*"attestations: write"\.$/,
    ],
    ['no such thing', refused(404, 'Not Found'), /404.*"attestations: write".*GitHub Enterprise Cloud/],
    [
      'a bundle that GitHub refuses',
      refused(422, 'invalid bundle'),
      /422 \(invalid bundle\).*set attestation-store to false/,
    ],
    ['no answer', failed(), /answered nothing usable \(connection reset\).*Run the job again/],
  ])('%s', async (_, answer, words) => {
    const { calls, ...result } = await stored({ [post]: answer }, false);
    expect(result).toEqual({ uploaded: 0, present: 0, warning: expect.stringMatching(words) });
    expect(result.warning).toMatch(/^copse-p\d\d\.sigstore\.json could not be stored/);
    // After the first refusal nothing new is begun.
    expect(calls.length).toBeLessThanOrEqual(5);
  });

  test('a list that cannot be read: nothing is sent, for it may be there', async () => {
    const { calls, ...result } = await stored({ [list]: refused(403, 'no') }, true);
    expect(result).toEqual({ uploaded: 0, present: 0, warning: expect.stringMatching(/could not be listed: .*403/) });
    expect(asked(calls, post)).toEqual([]);
  });

  test('a release without artefacts has no digest to be found by', async () => {
    const payload = Buffer.from(JSON.stringify({ predicateType, subject: [{ digest: { gitCommit: 'c0ffee' } }] }));
    const bundle = { dsseEnvelope: { payload: payload.toString('base64'), signatures: [{ sig: 'AAAA' }] } };
    const file = { name: 'copse-p01.sigstore.json', bytes: Buffer.from(JSON.stringify(bundle)) };
    const { calls, ...result } = await stored({}, false, [file]);
    expect([result.warning, calls]).toEqual([expect.stringMatching(/no artefact/), []]);
  });
});

describe('against the twin', () => {
  let clone: Clone;
  beforeAll(async () => {
    clone = await loadClone(smallRepository());
  });

  test.each<[string, object, object]>([
    ['with the permission', { attestations: 'write' }, { uploaded: 15, present: 0, warning: null }],
    ['without it', {}, { uploaded: 0, present: 0, warning: expect.stringMatching(/403.*attestations: write/) }],
  ])('%s, and a second time nothing is sent', async (_, workflowGrants, expected) => {
    const twin = await startTwin({ clone, scenario: loadScenario('good'), workflowGrants });
    try {
      const { apiUrl, graphqlUrl, owner, name } = twin;
      const options = { apiUrl, graphqlUrl, owner, repo: name, token: twin.tokens.workflow, adminToken: null };
      const github = gitHubAt(apiUrl, options);
      const store = (perhapsThere: boolean) =>
        storeAttestations({ github, repository: { owner, name }, files, perhapsThere });
      expect(await store(false)).toEqual(expected);
      if ('attestations' in workflowGrants) {
        expect(await store(true)).toEqual({ uploaded: 0, present: 15, warning: null });
      }
    } finally {
      await twin.close();
    }
  });
});
