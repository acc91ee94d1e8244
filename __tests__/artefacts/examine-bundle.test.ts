import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { attestationsApi, type BundleQuestion, examineBundle } from '../../src/artefacts/examine-bundle.ts';
import type { BundleVerifier } from '../../src/sigstore/ports.ts';
import {
  believing,
  bundle,
  envelope,
  identity,
  messageBundle,
  ownWorkflow,
  refusing,
  repositoryUrl,
  statement,
} from './fake-verifier.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const digest = sha('app');
const question = (extra: Partial<BundleQuestion> = {}): BundleQuestion => ({
  text: bundle(statement([digest])),
  foundIn: 'app.sigstore.json',
  verifier: believing(),
  expectations: { repositoryUrl, identities: [] },
  artefactDigests: new Set([digest]),
  ...extra,
});
const examineOne = (extra: Partial<BundleQuestion>): object => {
  const findings = examineBundle(question(extra));
  expect(findings).toHaveLength(1);
  return findings[0] as object;
};
const signedBy = (extra: Parameters<typeof identity>[0], instance?: string): Partial<BundleQuestion> => ({
  verifier: believing(identity(extra), instance),
});
const expecting = (...identities: string[]): Pick<BundleQuestion, 'expectations'> => ({
  expectations: { repositoryUrl, identities },
});

const ofRepository = (repositoryId: number): Pick<BundleQuestion, 'expectations'> => ({
  expectations: { repositoryUrl, identities: [], release: { tag: 'v1.2.0', repositoryId } },
});

describe('the signer', () => {
  const builder = 'https://github.com/builders/x/.github/workflows/build.yml@refs/tags/v2';
  test.each<[string, Partial<BundleQuestion>, object]>([
    [
      'a workflow of this repository',
      {},
      { level: 'verified_identity', reason: '', signer: { sourceRepositoryId: '11' } },
    ],
    ...['https://token.actions.githubusercontent.com.evil.example', 'https://gitlab.com', ''].map(
      (issuer): [string, Partial<BundleQuestion>, object] => [
        `a workflow of this repository, says the issuer "${issuer}"`,
        signedBy({ issuer }),
        {
          level: 'signed_unknown',
          reason: `its identity was issued by ${issuer}, which is not GitHub's for workflows`,
        },
      ],
    ),
    [
      'a workflow of this repository, by the issuer of its enterprise',
      signedBy({ issuer: 'https://token.actions.githubusercontent.com/acme' }),
      { level: 'verified_identity', reason: '' },
    ],
    [
      'a workflow of a repository that had this name before',
      { ...signedBy({ sourceRepositoryId: '10' }), ...ofRepository(11) },
      {
        level: 'signed_unknown',
        reason: 'its certificate names the repository 10, another one that had or has this name',
      },
    ],
    ['a workflow of this very repository', ofRepository(11), { level: 'verified_identity', reason: '' }],
    [
      'another builder',
      signedBy({ subjectAlternativeName: builder }),
      { level: 'signed_unknown', reason: `it is signed by ${builder}, which is not an expected signer` },
    ],
    [
      'an expected builder by its workflow',
      { ...signedBy({ subjectAlternativeName: builder }), ...expecting('builders/x/.github/workflows/build.yml') },
      { level: 'verified_identity', reason: '' },
    ],
    [
      'an expected builder by its whole name',
      { ...signedBy({ subjectAlternativeName: builder }), ...expecting(builder) },
      { level: 'verified_identity' },
    ],
    [
      'an expected builder for another repository',
      {
        ...signedBy({ subjectAlternativeName: builder, sourceRepository: 'https://github.com/evil/app' }),
        ...expecting(builder),
      },
      { level: 'signed_unknown', reason: `its certificate names https://github.com/evil/app, not ${repositoryUrl}` },
    ],
    ['no source in the certificate', signedBy({ sourceRepository: null }), { level: 'signed_unknown' }],
    [
      'a repository whose name begins like this one',
      signedBy({ subjectAlternativeName: `${repositoryUrl}-evil/.github/workflows/release.yml@refs/heads/main` }),
      { level: 'signed_unknown' },
    ],
    [
      'this repository’s address inside another’s',
      signedBy({ subjectAlternativeName: `https://github.com/evil/x/.github/workflows/${ownWorkflow}` }),
      { level: 'signed_unknown' },
    ],
    [
      'an e-mail address that begins like an expected workflow',
      { ...signedBy({ subjectAlternativeName: 'release@evil.example' }), ...expecting('release') },
      { level: 'signed_unknown' },
    ],
    [
      'an expected workflow under another name that begins alike',
      {
        ...signedBy({
          subjectAlternativeName: 'https://github.com/builders/x/.github/workflows/build.yml2@refs/tags/v2',
        }),
        ...expecting('builders/x/.github/workflows/build.yml'),
      },
      { level: 'signed_unknown' },
    ],
    [
      'letters in another case',
      signedBy({ sourceRepository: repositoryUrl.toUpperCase() }),
      { level: 'signed_unknown' },
    ],
  ])('%s', (_name, extra, expected) => {
    expect(examineOne(extra)).toMatchObject(expected);
  });
});

describe('the statement', () => {
  test.each<[string, Partial<BundleQuestion>, object]>([
    [
      'covers its subjects',
      {},
      { form: 'sigstore-bundle', predicateType: 'https://example.com/predicate/v1', subjects: [digest] },
    ],
    [
      'v0.1 is read too',
      { text: bundle(statement([digest], { _type: 'https://in-toto.io/Statement/v0.1' })) },
      { subjects: [digest] },
    ],
    [
      'of another file',
      { text: bundle(statement([sha('other')])) },
      { level: 'verified_identity', reason: 'none of its subjects is an artefact of this release' },
    ],
    [
      'of another file by another signer',
      { text: bundle(statement([sha('other')])), ...signedBy({ sourceRepository: null }) },
      { level: 'signed_unknown', reason: expect.stringMatching(/no source repository.*; none of its subjects/) },
    ],
    [
      'digests in capitals are the same',
      { text: bundle(statement([digest.toUpperCase()])) },
      { subjects: [digest], reason: '' },
    ],
    ['from the store', { foundIn: attestationsApi }, { form: 'github-attestation' }],
    [
      'of GitHub’s release service',
      {
        text: bundle(statement([digest], { predicateType: 'https://in-toto.io/attestation/release/v0.2' })),
        ...signedBy({ subjectAlternativeName: 'https://dotcom.releases.github.com', sourceRepository: null }, 'github'),
      },
      { form: 'github-release-attestation', level: 'verified_identity', reason: '' },
    ],
    ...['public-good', 'custom'].map((instance): [string, Partial<BundleQuestion>, object] => [
      `with the name of GitHub’s release service, signed at the instance ${instance}`,
      {
        text: bundle(statement([digest], { predicateType: 'https://in-toto.io/attestation/release/v0.2' })),
        ...signedBy({ subjectAlternativeName: 'https://dotcom.releases.github.com', sourceRepository: null }, instance),
      },
      {
        form: 'github-release-attestation',
        level: 'signed_unknown',
        reason: `it is signed at the Sigstore instance "${instance}" and not at GitHub's own`,
      },
    ]),
    [
      'that says what GitHub’s release service says, signed by the vendor’s own workflow',
      { text: bundle(statement([digest], { predicateType: 'https://in-toto.io/attestation/release/v0.2' })) },
      {
        form: 'github-release-attestation',
        level: 'signed_unknown',
        reason: expect.stringMatching(/not GitHub's release service/),
      },
    ],
    ['another payload type', { text: bundle(statement([digest]), 'text/plain') }, { level: 'invalid', subjects: [] }],
    [
      'another type of document',
      { text: bundle({ hello: 1 }) },
      { level: 'invalid', reason: 'ENVELOPE: its payload is no in-toto statement' },
    ],
    ['without subject', { text: bundle(statement([])) }, { level: 'invalid' }],
    ['without predicate type', { text: bundle(statement([digest], { predicateType: 1 })) }, { level: 'invalid' }],
  ])('%s', (_name, extra, expected) => {
    expect(examineOne(extra)).toMatchObject(expected);
  });

  test('a key twice in the payload is refused, however well it is signed', () => {
    const payload = Buffer.from(`{"_type":"https://in-toto.io/Statement/v1","_type":"x","subject":[]}`).toString(
      'base64',
    );
    const text = JSON.stringify({
      dsseEnvelope: { payloadType: 'application/vnd.in-toto+json', payload, signatures: [] },
    });
    expect(examineOne({ text })).toMatchObject({ level: 'invalid', reason: expect.stringContaining('ENVELOPE') });
  });
});

describe('what does not verify', () => {
  test.each<[string, Partial<BundleQuestion>, object]>([
    [
      'an unknown root',
      { verifier: refusing('ROOT_UNKNOWN') },
      { level: 'present_unverifiable', reason: 'ROOT_UNKNOWN: because' },
    ],
    ['a broken signature', { verifier: refusing('SIGNATURE') }, { level: 'invalid', reason: 'SIGNATURE: because' }],
    [
      'keeps what it claims, and no provenance',
      { verifier: refusing('SIGNATURE') },
      { subjects: [digest], signer: null, provenance: null },
    ],
    ['hostile reasons stay one line', { verifier: refusing('ENVELOPE', 'a\r\nb') }, { reason: 'ENVELOPE: a b' }],
    [
      'not JSON',
      { text: 'hello' },
      { level: 'invalid', form: 'unknown', reason: expect.stringMatching(/^BUNDLE_UNREADABLE: it /) },
    ],
    ['a key twice', { text: '{"a":1,"a":2}' }, { level: 'invalid' }],
    ['a list', { text: '[]' }, { level: 'invalid', reason: 'BUNDLE_UNREADABLE: it is not a JSON object' }],
    ['nothing', { text: '' }, { level: 'invalid' }],
    ['other JSON', { text: '{"a":1}' }, { level: 'present_unverifiable', form: 'unknown' }],
    ['cosign legacy', { text: '{"base64Signature":"x"}' }, { level: 'invalid', form: 'cosign-legacy' }],
    [
      'a bare envelope',
      { text: JSON.stringify(envelope(statement([digest]))) },
      { level: 'present_unverifiable', form: 'dsse', subjects: [digest] },
    ],
    [
      'a bundle signed with a key',
      {
        text: JSON.stringify({
          verificationMaterial: { publicKey: { hint: 'x' } },
          dsseEnvelope: envelope(statement([digest])),
        }),
      },
      { level: 'present_unverifiable', subjects: [digest] },
    ],
  ])('%s', (_name, extra, expected) => {
    expect(examineOne(extra)).toMatchObject(expected);
  });

  test.each<[string, ReturnType<NonNullable<BundleVerifier['verifyRegistry']>>, object]>([
    ['of a registry: never the vendor’s', { ok: true, registry: 'npm' }, { level: 'signed_unknown', signer: null }],
    [
      'of a registry, refused',
      { ok: false, code: 'SIGNATURE', reason: 'no' },
      { level: 'invalid', reason: 'SIGNATURE: no' },
    ],
    ['of nobody known', null, { level: 'present_unverifiable', reason: 'it is signed with a key that was not given' }],
  ])('a key %s', (_name, answer, expected) => {
    const text = JSON.stringify({
      verificationMaterial: { publicKey: { hint: 'x' } },
      dsseEnvelope: envelope(statement([digest])),
    });
    expect(examineOne({ text, verifier: { ...believing(), verifyRegistry: () => answer } })).toMatchObject({
      ...expected,
      subjects: [digest],
      provenance: null,
    });
  });
});

describe('the SLSA generators sign for others, at their releases only', () => {
  const workflows = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
  test.each([
    ['generator_generic_slsa3.yml@refs/tags/v2.1.0', 'verified_identity'],
    ['builder_go_slsa3.yml@refs/tags/v1.10.0', 'verified_identity'],
    ['builder_container-based_slsa3.yml@refs/tags/v2.0.0', 'verified_identity'],
    ['delegator_generic_slsa3.yml@refs/tags/v2.0.0', 'verified_identity'],
    ['delegator_lowperms-generic_slsa3.yml@refs/tags/v2.0.0', 'verified_identity'],
    ['generator_generic_slsa3.yml@refs/heads/main', 'signed_unknown'],
    ['generator_generic_slsa3.yml@refs/tags/v2', 'signed_unknown'],
    ['generator_generic_slsa3.yml@refs/tags/v2.1.0-rc.1', 'signed_unknown'],
    ['generator_generic_slsa3.yml@refs/tags/v2.1.0/x', 'signed_unknown'],
    ['release.yml@refs/tags/v2.1.0', 'signed_unknown'],
  ])('%s: %s', (name, level) => {
    expect(examineOne(signedBy({ subjectAlternativeName: `${workflows}/${name}` }))).toMatchObject({ level });
  });

  const subjectAlternativeName = `${workflows}/generator_generic_slsa3.yml@refs/tags/v2.1.0`;
  test.each([
    ['another repository', { sourceRepository: 'https://github.com/evil/app' }],
    ['no repository', { sourceRepository: null }],
    ['another issuer', { issuer: 'https://accounts.example.com' }],
  ])('not for %s', (_name, extra) => {
    expect(examineOne(signedBy({ subjectAlternativeName, ...extra }))).toMatchObject({ level: 'signed_unknown' });
  });
});

describe('signatures over a file', () => {
  const text = messageBundle(digest);
  test.each<[string, Partial<BundleQuestion>, object]>([
    [
      'by the digest of a file of the release',
      {},
      { form: 'sigstore-message', level: 'verified_identity', subjects: [digest] },
    ],
    [
      'of an unknown file',
      { artefactDigests: new Set<string>() },
      { level: 'present_unverifiable', reason: expect.stringContaining('not known') },
    ],
    ['refused', { verifier: refusing('SIGNATURE') }, { level: 'invalid', subjects: [digest] }],
  ])('%s', (_name, extra, expected) => {
    expect(examineOne({ text, ...extra })).toMatchObject(expected);
  });
});

describe('several bundles', () => {
  test('one a line, each with its own digest', () => {
    const lines = [bundle(statement([digest])), bundle(statement([sha('b')]))];
    const findings = examineBundle(question({ text: `${lines.join('\n\n')}\n` }));
    expect(findings.map(({ bundleDigest }) => bundleDigest)).toEqual(lines.map(sha));
  });

  test('a broken line is a finding beside the good ones', () => {
    const findings = examineBundle(question({ text: `${bundle(statement([digest]))}\n{` }));
    expect(findings.map(({ level }) => level)).toEqual(['verified_identity', 'invalid']);
    expect(findings[1]?.reason).toContain('line 2');
  });

  test('one document over many lines is one bundle', () => {
    const pretty = JSON.stringify(JSON.parse(bundle(statement([digest]))), null, 2);
    expect(examineBundle(question({ text: pretty }))).toMatchObject([{ level: 'verified_identity' }]);
    expect(examineBundle(question({ text: pretty.slice(0, -3) }))).toMatchObject([{ level: 'invalid' }]);
  });

  test('more lines than are read are said so', () => {
    const findings = examineBundle(question({ text: '{"a":1}\n'.repeat(1002) }));
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toMatchObject({ level: 'invalid', reason: expect.stringContaining('2 more lines') });
  });

  test('no text makes it throw, and none is verified that no verifier believed', () => {
    const verifier = refusing('SIGNATURE');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const levels = examineBundle(question({ text, verifier })).map(({ level }) => level);
        return levels.length > 0 && levels.every((level) => level === 'invalid' || level === 'present_unverifiable');
      }),
    );
  });
});
