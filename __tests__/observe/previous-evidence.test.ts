import { describe, expect, test } from '@jest/globals';
import { bundleFileName, evidenceLinesFileName, predicateType, summaryPredicateType } from '../../src/names.ts';
import type { BundleVerifier } from '../../src/artefacts/examine-bundle.ts';
import { believing, identity, statement } from '../artefacts/fake-verifier.ts';
import type { Answer } from '../support/fake-github.ts';
import { failed, ok } from '../support/fake-github.ts';
import { hiddenFor, readOne } from './read-one.ts';
import { asset, digest, release } from './world.ts';

const releasesRoute = 'GET /repos/{owner}/{repo}/releases';
const line = (type: string, subject: string, principle = 0): string =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {},
    dsseEnvelope: {
      payload: Buffer.from(
        JSON.stringify({
          ...statement([digest(subject)]),
          predicateType: type,
          predicate: { principle: { id: principle } },
        }),
      ).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AA==' }],
    },
  });
const lines = (count: number, subject = 'app.tgz'): string =>
  [
    ...Array.from({ length: count }, (_, index) => line(predicateType, subject, index + 1)),
    line(summaryPredicateType, subject),
  ].join('\n');
const files = [evidenceLinesFileName, ...Array.from({ length: 14 }, (_, index) => bundleFileName(index + 1))];
const evidence = (text: string, names = files): Readonly<Record<string, Answer>> => {
  const assets = ['app.tgz', ...names].map((name) => asset(name)) as { readonly id: number; readonly name: string }[];
  const id = assets.find(({ name }) => name === evidenceLinesFileName)?.id ?? 0;
  return {
    [releasesRoute]: ok([release('v1.2.0', { draft: true, published_at: null }), release('v1.1.0', { id: 2, assets })]),
    [`asset ${id}`]: ok(Buffer.from(text)),
  };
};
const trusting = { verifier: believing(identity()) };
const refusing: BundleVerifier = { verify: () => ({ ok: false, code: 'SIGNATURE', reason: 'it was changed' }) };

describe('the evidence of the previous release', () => {
  test.each<
    readonly [string, Readonly<Record<string, Answer>>, { readonly verifier: BundleVerifier } | object, object]
  >([
    [
      'verifies',
      evidence(lines(14)),
      trusting,
      {
        value: {
          tag: 'v1.1.0',
          others: 0,
          bundles: { statements: 14, summaries: 1, refused: [], unverifiable: [], digest: digest(lines(14)) },
        },
      },
    ],
    [
      'changed',
      evidence(lines(14)),
      { verifier: refusing },
      { value: { bundles: { statements: 0, summaries: 0, refused: { length: 15 } } } },
    ],
    [
      'about other artefacts',
      evidence(lines(14, 'other.tgz')),
      trusting,
      {
        value: {
          bundles: {
            statements: 0,
            refused: [
              expect.stringMatching(/none of its subjects/),
              ...Array.from({ length: 14 }, () => expect.any(String) as unknown),
            ],
          },
        },
      },
    ],
    [
      'signed by another repository',
      evidence(lines(14)),
      { verifier: believing(identity({ sourceRepository: 'https://github.com/evil/app' })) },
      { value: { bundles: { statements: 0, summaries: 0 } } },
    ],
    [
      'signed by the repository that had this name before',
      evidence(lines(14)),
      { verifier: believing(identity({ sourceRepositoryId: '12' })) },
      { value: { bundles: { statements: 0, summaries: 0 } } },
    ],
    [
      'of an instance without a root',
      evidence(lines(14)),
      {},
      { value: { bundles: { unverifiable: { length: 15 } } } },
    ],
    [
      'copies do not stand in for what is gone',
      evidence(
        `${Array(13)
          .fill(line(predicateType, 'app.tgz', 1))
          .join('\n')}\n${lines(1)}`,
      ),
      trusting,
      { value: { bundles: { statements: 1, summaries: 1, refused: [] } } },
    ],
    ['no bundles', evidence('no'), trusting, { value: { bundles: { statements: 0, refused: { length: 1 } } } }],
    [
      'only other files of Copse',
      evidence('', [bundleFileName(3)]),
      trusting,
      { value: { files: [bundleFileName(3)], bundles: null } },
    ],
    ['none', evidence('', []), trusting, { value: { files: [], others: 0, bundles: null } }],
    [
      'lost, where an older release has it',
      {
        [releasesRoute]: ok([
          release('v1.2.0', { draft: true, published_at: null }),
          release('v1.1.0', { id: 2 }),
          release('v1.0.0', { id: 3, assets: files.map((name) => asset(name)) }),
        ]),
      },
      trusting,
      { value: { files: [], others: 1, bundles: null } },
    ],
    ['a first release', { [releasesRoute]: ok([release('v1.2.0', { draft: true })]) }, trusting, { state: 'absent' }],
    ['releases hidden', { [releasesRoute]: failed() }, trusting, hiddenFor('failed')],
  ])('%s', async (_name, changes, extra, expected) => {
    expect((await readOne('previousEvidence', changes, extra)).fact).toMatchObject(expected);
  });

  test('a download that fails hides it, and without evidence nothing is downloaded', async () => {
    const { [releasesRoute]: list } = evidence('');
    expect((await readOne('previousEvidence', { [releasesRoute]: list as Answer })).fact).toMatchObject({
      state: 'hidden',
    });
    const { calls } = await readOne('previousEvidence', evidence('', []));
    expect(calls.filter(({ kind }) => kind === 'asset')).toEqual([]);
  });
});
