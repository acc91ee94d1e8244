import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { best, npmProof, pypiProof, type Judging } from '../../src/observe/asks/channel-proofs.ts';
import { startLoopbackSigstore, type LoopbackSigstore } from '../../src/offline/loopback/loopback-sigstore.ts';
import { createVendorSigner } from '../../src/offline/loopback/vendor-signer.ts';
import { publicGoodRoot, readTrustedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { claims } from '../sigstore/claims.ts';

const corpus = fileURLToPath(new URL('../../../shared/corpus/slsa/npm/gha/', import.meta.url));
const there = existsSync(corpus);
if (!there) console.warn('The corpus of npm attestations is not beside the project: its tests are skipped.');

type Row = { readonly predicateType: string; readonly bundle: { dsseEnvelope: { payload: string } } };
type Payload = { subject: [{ name: string; digest: { sha512: string } }] };

/** What npm served of a package, as the registries' port hands it over. */
function served(file: string) {
  const { attestations } = JSON.parse(readFileSync(`${corpus}${file}`, 'utf8')) as { attestations: readonly Row[] };
  const of = (row: Row | undefined): Payload =>
    JSON.parse(Buffer.from(row?.bundle.dsseEnvelope.payload ?? '', 'base64').toString()) as Payload;
  const [subject] = of(attestations[0]).subject;
  const integrity = `sha512-${Buffer.from(subject.digest.sha512, 'hex').toString('base64')}`;
  const rows = attestations.map(({ predicateType, bundle }) => ({ predicateType, bundle: JSON.stringify(bundle) }));
  const answer = (value: object = {}) =>
    ({ state: 'ok', value: { integrity, attestations: { state: 'ok', value: rows }, ...value } }) as const;
  return { answer, integrity, rows };
}

const judgingFor = (repository: string, commit: string): Judging => ({
  verifier: createBundleVerifier({ roots: [publicGoodRoot] }),
  commit,
  expectations: { repositoryUrl: `https://github.com/${repository}`, identities: [] },
});

(there ? describe : describe.skip)('npm, from what the registry really served', () => {
  const real = 'provenance-npm-test-cli-v1-prega';
  const commit = '46e7056ff9912ebfee5298d94024895a9fea76c0';
  const own = judgingFor('sigstore/sigstore-js', commit);

  test('provenance of the own workflow over what is served', () => {
    const { answer, integrity } = served(`${real}.tgz.json`);
    const expected = { state: 'verified', reason: '', source: { commit, by: 'provenance' }, integrity };
    expect(npmProof(answer(), 'sigstore', '2.3.1', own)).toEqual(expected);
  });

  test.each([
    ['provenance-npm-test-cli-v1-prega', 'sigstore/sigstore-js', 'sigstore', '2.3.1', commit],
    [
      'gundam-visor-cli-v1-tag',
      'ramonpetgrave64/gundam-visor',
      'gundam-visor',
      '1.0.1',
      '599500821344b070902a7a5666064bfdaba715df',
    ],
    [
      'provenance-npm-test-cli-v02-prega',
      'laurentsimon/provenance-npm-test',
      '@laurentsimon/provenance-npm-test',
      '1.0.3',
      'b38894f2dda4355ea5606fccb166e61565e12a14',
    ],
    [
      'supreme-googles-cli-v02-tag',
      'trishankatdatadog/supreme-goggles',
      '@trishankatdatadog/supreme-goggles',
      '1.0.5',
      '38ebf99444e033b2f1550c9aaaeacd62d02a12ba',
    ],
  ])('the commit that it was built from: %s', (file, repository, name, version, built) => {
    const source = { commit: built, by: 'provenance' };
    const { answer } = served(`${file}.tgz.json`);
    const against = (release: string) => npmProof(answer(), name, version, judgingFor(repository, release));
    expect(against(built)).toMatchObject({ state: 'verified', reason: '', source });
    expect(against('c'.repeat(40))).toMatchObject({
      state: 'other_commit',
      reason: `its provenance says that it was built from commit ${built.slice(0, 7)}, the release is of ccccccc`,
      source,
    });
  });

  test.each([
    ['invalidsigprov', /^SIGNATURE: /],
    ['invalidsigpub', /^npm's own attestation: LOG_ENTRY: /],
  ])('a changed signature: %s', (kind, reason) => {
    const { answer } = served(`${real}-${kind}.tgz.json`);
    const proof = npmProof(answer(), 'sigstore', '2.3.1', own);
    expect(proof).toMatchObject({ state: 'invalid', reason: expect.stringMatching(reason) });
  });

  test('another package behind the same attestations', () => {
    const { answer, rows } = served(`${real}.tgz.json`);
    const attestations = { state: 'ok', value: rows.slice(1) } as const;
    const changed = answer({ integrity: `sha512-${Buffer.alloc(64).toString('base64')}`, attestations });
    expect(npmProof(changed, 'sigstore', '2.3.1', own).reason).toMatch(/^DIGEST: its SHA-512 is not/);
    const other = npmProof(answer({ attestations }), 'sigstore', '2.3.2', own);
    expect(other).toMatchObject({ state: 'invalid', reason: expect.stringMatching(/^SUBJECT: .*@2\.3\.1, not of/) });
    expect(npmProof(changed, 'sigstore', '2.3.1', own).state).toBe('invalid');
  });

  test('another repository, no provenance, no answer', () => {
    const { answer, rows, integrity } = served(`${real}.tgz.json`);
    const ask = (value: object, judging = own) => npmProof(answer(value), 'sigstore', '2.3.1', judging);
    expect(ask({}, judgingFor('acme/app', commit))).toMatchObject({ state: 'signed_unknown' });
    expect(ask({ attestations: { state: 'ok', value: rows.slice(0, 1) } })).toMatchObject({ state: 'none' });
    expect(ask({ attestations: { state: 'absent' } })).toMatchObject({ state: 'none', integrity });
    const dark = { state: 'unreachable', reason: 'it answered 503' };
    expect(ask({ attestations: dark })).toEqual({ ...dark, integrity });
    expect(ask({ integrity: 'sha1-AAAA' })).toMatchObject({ state: 'unreachable' });
    expect(npmProof({ state: 'absent' }, 'sigstore', '2.3.1', own)).toMatchObject({ state: 'not_published' });
  });
});

describe('PyPI, signed for the test', () => {
  const name = 'app-1.2.0.tar.gz';
  const sha256 = 'ab'.repeat(32);
  type Bundle = {
    verificationMaterial: { certificate: { rawBytes: string }; tlogEntries: object[] };
    dsseEnvelope: { payload: string; signatures: [{ sig: string }] };
  };
  let loopback: LoopbackSigstore;
  let signed: Bundle;
  let judging: Judging;
  beforeAll(async () => {
    loopback = await startLoopbackSigstore();
    signed = (await createVendorSigner(
      loopback,
      claims,
    )({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name, digest: { sha256 } }],
      predicateType: 'https://docs.pypi.org/attestations/publish/v1',
      predicate: null,
    })) as Bundle;
    const verifier = createBundleVerifier({ roots: readTrustedRoots(JSON.stringify(loopback.trustedRoot)) });
    const expectations = { repositoryUrl: 'https://github.com/acme/app', identities: [] };
    judging = { verifier, expectations, commit: claims.sha };
  });
  afterAll(() => loopback.close());

  /** The bundle in the words of PEP 740, as the upload of a package turns it. */
  const attestation = () => ({
    version: 1,
    verification_material: {
      certificate: signed.verificationMaterial.certificate.rawBytes,
      transparency_entries: signed.verificationMaterial.tlogEntries,
    },
    envelope: { statement: signed.dsseEnvelope.payload, signature: signed.dsseEnvelope.signatures[0].sig },
  });
  const provenance = (attestations: readonly object[], repository = 'acme/app') => ({
    version: 1,
    attestation_bundles: [{ publisher: { kind: 'GitHub', repository, workflow: 'release.yml' }, attestations }],
  });
  const file = (value: object, changes: object = {}) => ({
    name,
    sha256,
    provenance: { state: 'ok', value: value as Readonly<Record<string, unknown>> } as const,
    ...changes,
  });
  const prove = (...files: ReturnType<typeof file>[]) =>
    pypiProof({ state: 'ok', value: { files, total: files.length } }, judging);

  test('the attestation of the own workflow over what is served', () => {
    const expected = {
      state: 'verified',
      reason: '',
      source: { commit: claims.sha, by: 'certificate' },
      integrity: `sha256:${sha256}`,
    };
    expect(prove(file(provenance([attestation()])))).toEqual(expected);
    const good = file(provenance([attestation()]));
    const of = (commit: string) =>
      pypiProof({ state: 'ok', value: { files: [good], total: 1 } }, { ...judging, commit });
    expect(of('c'.repeat(40))).toMatchObject({
      state: 'other_commit',
      reason: `${name}: its certificate says that the workflow ran at commit 1111111, the release is of ccccccc`,
      source: { commit: claims.sha, by: 'certificate' },
    });
  });

  test('corruptions are refused, each for its own reason', () => {
    const good = attestation();
    const flipped = Buffer.from(good.envelope.signature, 'base64');
    flipped.writeUInt8(flipped.readUInt8(flipped.length - 1) ^ 1, flipped.length - 1);
    const changed = (envelope: object) => provenance([{ ...good, envelope: { ...good.envelope, ...envelope } }]);
    const reasons = [
      prove(file(changed({ signature: flipped.toString('base64') }))),
      prove(file(provenance([good]), { sha256: 'cd'.repeat(32) })),
      prove(file(provenance([good]), { name: 'other-1.2.0.tar.gz' })),
      prove(file(provenance([{ ...good, verification_material: {} }]))),
    ];
    expect(reasons.map(({ state }) => state)).toEqual(['invalid', 'invalid', 'invalid', 'invalid']);
    expect(reasons.map(({ reason }) => reason.replace(/^[^:]+: /, '').replace(/:.*/, ''))).toEqual([
      'SIGNATURE',
      'DIGEST',
      'SUBJECT',
      'ATTESTATION',
    ]);
  });

  test('another publisher, another form, nothing, no answer: the worst file decides', () => {
    const good = file(provenance([attestation()]));
    const publisher = file(provenance([attestation()], 'evil/app'));
    expect(prove(good, publisher)).toMatchObject({
      state: 'signed_unknown',
      reason: expect.stringMatching(/PUBLISHER/),
    });
    expect(prove(good, file({ version: 2 }))).toMatchObject({ state: 'signed_unknown' });
    expect(prove(good, file(provenance([])))).toMatchObject({ state: 'none' });
    const without = { ...good, provenance: { state: 'absent' } } as unknown as typeof good;
    const dark = { ...good, provenance: { state: 'unreachable', reason: '503' } } as unknown as typeof good;
    expect(prove(good, dark, without)).toMatchObject({ state: 'none' });
    expect(prove(good, dark)).toEqual({ state: 'unreachable', reason: `${name}: 503`, integrity: null });
    const part = pypiProof({ state: 'ok', value: { files: [good], total: 30 } }, judging);
    expect(part).toMatchObject({ state: 'unreachable', reason: '1 of 30 files are looked at' });
  });
});

test('which of several proofs counts', () => {
  const release = 'a'.repeat(40);
  const other = 'b'.repeat(40);
  const verified = (by: 'provenance' | 'certificate') =>
    ({ state: 'verified', reason: '', source: { commit: release, by } }) as const;
  const older = (by: 'provenance' | 'certificate') =>
    ({ state: 'other_commit', reason: 'x', source: { commit: other, by } }) as const;
  const silent = { state: 'verified', reason: '' } as const;
  const unknown = { state: 'signed_unknown', reason: 'x' } as const;
  const invalid = { state: 'invalid', reason: 'x' } as const;
  const order = [
    verified('provenance'),
    older('provenance'),
    verified('certificate'),
    older('certificate'),
    silent,
    unknown,
    invalid,
  ];
  for (let at = 0; at < order.length; at += 1) expect(best(order.slice(at).reverse())).toBe(order[at]);
  expect(best([])).toBeUndefined();
});
