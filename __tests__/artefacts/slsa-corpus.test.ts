import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { examineBundle } from '../../src/artefacts/examine-bundle.ts';
import type { SignatureFinding } from '../../src/facts/provenance.ts';
import { checkById } from '../../src/principles/needs.ts';
import { byDigest } from '../../src/principles/reading/artefact-levels.ts';
import { objectionTo } from '../../src/principles/reading/provenance.ts';
import { buildLevelOf } from '../../src/principles/reading/slsa-levels.ts';
import { publicGoodRoot } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { artefact, repository, seeing, tag, terms } from '../support/facts.ts';

/**
 * What slsa-verifier expects of its own test data (cli/slsa-verifier/main_regression_test.go, named by test and case) beside
 * what Copse says. docs/comparisons/slsa-verifier.md explains each difference that is meant.
 */
const corpus = fileURLToPath(new URL('../../../shared/corpus/slsa/', import.meta.url));
const there = existsSync(corpus);
if (!there) console.warn('The corpus of SLSA provenance is not beside the project: its tests are skipped.');
const inCorpus = there ? describe : describe.skip;

const read = (path: string): string => readFileSync(`${corpus}${path}`, 'utf8');
const digestOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(`${corpus}${path}`))
    .digest('hex');
const verifier = createBundleVerifier({ roots: [publicGoodRoot] });

type Named = { readonly identities?: readonly string[]; readonly builders?: readonly string[] };
type Question = Named & { readonly source: string; readonly commit: string };

function examine(text: string, { source, identities = [] }: Question, artefactDigest?: string): SignatureFinding {
  const findings = examineBundle({
    text,
    foundIn: 'corpus',
    verifier,
    expectations: { repositoryUrl: `https://github.com/${source}`, identities },
    artefactDigests: new Set(artefactDigest === undefined ? [] : [artefactDigest]),
  });
  expect(findings).toHaveLength(1);
  return findings[0] as SignatureFinding;
}

/** What the principles make of a finding: the objection to it as provenance, and the build level of its artefact. */
function judged(finding: SignatureFinding, { source, commit, builders = [] }: Question, sha256?: string) {
  const [owner = '', name = ''] = source.split('/');
  const id = Number(finding.signer?.sourceRepositoryId ?? 42);
  const expected = {
    repository: repository({ owner, name, id }),
    commit,
    terms: terms({ expectedBuilders: builders }),
  };
  const product = artefact('binary', { sha256: sha256 ?? '' });
  // npm speaks of its packages by SHA-512 only, which no release asset has: there the artefact is taken to be the one meant.
  const on = sha256 === undefined ? () => [finding] : byDigest([finding]);
  const release = { artefacts: [product], products: [product], findings: [finding], on, askedAll: true };
  const { level, mayBeMore } = buildLevelOf(release, product, expected);
  const facts = seeing({
    artefacts: [product],
    signatures: { findings: [finding], asked: 1 },
    tag: tag({ commit }),
    repository: expected.repository,
  });
  const { result } = checkById('provenance.verified').judge(facts, expected.terms);
  return { level, mayBeMore, objection: objectionTo(finding, expected), result };
}

const generator = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows';
const example = 'slsa-framework/example-package';
const commits = {
  'v1.9.0': '2bcaa7495e1cbd11fbd4f598d857b3a6f18df933',
  'v2.0.0': '693130cb6cb840a7bc9cb18c6510d536a95dc7e6',
} as const;
type Version = keyof typeof commits;
const binaries = ['push-v13.0.30', 'push-v14', 'push-v14.2', 'workflow_dispatch'] as const;
const refs = {
  'push-v13.0.30': 'refs/tags/v13.0.30',
  'push-v14': 'refs/tags/v14',
  'push-v14.2': 'refs/tags/v14.2',
  workflow_dispatch: 'refs/heads/main',
} as const;
const rows = (['v1.9.0', 'v2.0.0'] as const).flatMap((version) => binaries.map((binary) => [version, binary] as const));
const containerBased = (version: Version, binary: string): string =>
  `gha_container-based/${version}/binary-linux-amd64-${binary}.intoto.build.slsa`;
const delegated = (version: Version, binary: string): string =>
  `gha_delegator/${version}/binary-linux-amd64-${binary}.build.slsa`;
const generic = (version: Version, binary: string): string =>
  `gha_generic/${version}/binary-linux-amd64-${binary}.intoto.jsonl`;
const beside = (path: string): string => path.replace(/(\.intoto)?\.build\.slsa$/, '');

inCorpus('container-based builder: verified without being told the builder, level 3', () => {
  // Test_runVerifyGHAContainerBased, "valid main branch default" (builder ID given and not given).
  test.each(rows)('%s %s', (version, binary) => {
    const path = containerBased(version, binary);
    const question = { source: example, commit: commits[version] };
    const digest = digestOf(beside(path));
    const finding = examine(read(path), question, digest);
    const builder = `${generator}/builder_container-based_slsa3.yml@refs/tags/${version}`;
    expect(finding).toMatchObject({
      level: 'verified_identity',
      reason: '',
      subjects: [digest],
      predicateType: 'https://slsa.dev/provenance/v1',
      signer: {
        sourceRepository: `https://github.com/${example}`,
        sourceRepositoryRef: refs[binary],
        buildSignerUri: builder,
      },
      provenance: { builderId: builder, sourceDigest: commits[version] },
    });
    expect(judged(finding, question, digest)).toEqual({ level: 3, mayBeMore: false, objection: null, result: 'met' });
  });

  // The same test, "wrong source append A" and "wrong source middle A"; and another commit, of which slsa-verifier leaves the comparison to the user.
  test.each([
    [`${example}A`, commits['v2.0.0'], 'its certificate names https://github.com/slsa-framework/example-package, not'],
    ['Aslsa-framework/example-package', commits['v2.0.0'], 'its certificate names'],
    [example, commits['v1.9.0'], 'its source is commit 693130c, not 2bcaa74'],
  ])('is refused for %s at %s', (source, commit, reason) => {
    const path = containerBased('v2.0.0', 'workflow_dispatch');
    const digest = digestOf(beside(path));
    const question = { source, commit };
    const said = judged(examine(read(path), question, digest), question, digest);
    expect(said).toMatchObject({ level: 1, result: 'not_met', objection: expect.stringContaining(reason) });
  });

  // Test_runVerifyGHAArtifactPath, "multiple subject no match": another file than the one attested.
  test('is no provenance of another file', () => {
    const path = containerBased('v2.0.0', 'push-v14');
    const question = { source: example, commit: commits['v2.0.0'] };
    const said = judged(examine(read(path), question), question, '9'.repeat(64));
    expect(said).toMatchObject({ level: 0, result: 'not_met' });
  });
});

inCorpus('delegator: verified where the builder that it signs for is named, level 3', () => {
  const builder = 'https://github.com/slsa-framework/example-trw/.github/workflows/builder_high-perms_slsa3.yml';
  // At v1.9.0 the delegator signed at refs/heads/main, which slsa-verifier takes in its own tests only (SLSA_VERIFIER_TESTING).
  const signers = { 'v1.9.0': 'refs/heads/main', 'v2.0.0': 'refs/tags/v2.0.0' } as const;
  const workflow = 'slsa-framework/slsa-github-generator/.github/workflows/delegator_generic_slsa3.yml';

  // Test_runVerifyGHAArtifactPath, "valid main branch default" and "versioned v14 match push-v14" and the like, with the delegator's builder ID.
  test.each(rows)('%s %s', (version, binary) => {
    const path = delegated(version, binary);
    const identities = version === 'v1.9.0' ? [workflow] : [];
    const question = { source: example, commit: commits[version], identities, builders: [builder] };
    const digest = digestOf(beside(path));
    const finding = examine(read(path), question, digest);
    expect(finding).toMatchObject({
      level: 'verified_identity',
      subjects: [digest],
      signer: {
        sourceRepository: `https://github.com/${example}`,
        sourceRepositoryRef: refs[binary],
        buildSignerUri: `https://github.com/${workflow}@${signers[version]}`,
      },
      provenance: { builderId: `${builder}@refs/tags/${version}`, sourceDigest: commits[version] },
    });
    expect(judged(finding, question, digest)).toEqual({ level: 3, mayBeMore: false, objection: null, result: 'met' });
  });

  // The same test runs no case without a builder ID for the delegator: nobody trusts example-trw unasked.
  test.each(binaries)('v2.0.0 %s is refused where nobody named its builder', (binary) => {
    const path = delegated('v2.0.0', binary);
    const question = { source: example, commit: commits['v2.0.0'] };
    const digest = digestOf(beside(path));
    expect(judged(examine(read(path), question, digest), question, digest)).toEqual({
      level: 1,
      mayBeMore: false,
      objection: `its builder ${builder}@refs/tags/v2.0.0 is not an expected one`,
      result: 'not_met',
    });
  });

  test.each(binaries)('v1.9.0 %s is refused where nobody named its signer: it signed on a branch', (binary) => {
    const path = delegated('v1.9.0', binary);
    const question = { source: example, commit: commits['v1.9.0'], builders: [builder] };
    const digest = digestOf(beside(path));
    expect(judged(examine(read(path), question, digest), question, digest)).toMatchObject({
      level: 1,
      objection: expect.stringContaining(
        'delegator_generic_slsa3.yml@refs/heads/main, which is not an expected signer',
      ),
      result: 'not_met',
    });
  });
});

/** The binaries are not kept beside their provenance. */
const genericBinary = {
  'v1.9.0': '25d35b781bef1fcf8c2d863fa21dcebda08748955b3aff71d4f5fccbbdefe41a',
  'v2.0.0': '2892146b063a94cb4a4318c0e98d38af12dcf2b1e29237486b58463b59607bbd',
} as const;

inCorpus('generic generator: an envelope without a log entry is neither verified nor refused', () => {
  // slsa-verifier looks the entry up in Rekor (Test_runVerifyGHAArtifactPath, "valid main branch default"); Copse asks no log. Difference 1.
  test.each(rows)('%s %s', (version, binary) => {
    const question = { source: example, commit: commits[version] };
    const finding = examine(read(generic(version, binary)), question);
    expect(finding).toMatchObject({
      form: 'dsse',
      level: 'present_unverifiable',
      reason: expect.stringContaining('signing time is not proven'),
      signer: null,
      predicateType: 'https://slsa.dev/provenance/v0.2',
      subjects: [genericBinary[version]],
      provenance: null,
    });
    const said = judged(finding, question, finding.subjects[0]);
    expect(said).toMatchObject({ level: 0, mayBeMore: true, result: 'not_observable' });
  });
});

type Package = Question & {
  readonly name: string;
  readonly signer: string;
  readonly builder: string;
  readonly level: 2 | 3;
};

// Test_runVerifyNpmPackage, "valid npm CLI builder", "valid npm CLI builder v1", "valid npm OSSF builder".
const packages: readonly Package[] = [
  {
    name: 'supreme-googles-cli-v02-tag',
    source: 'trishankatdatadog/supreme-goggles',
    commit: '38ebf99444e033b2f1550c9aaaeacd62d02a12ba',
    signer: 'https://github.com/trishankatdatadog/supreme-goggles/.github/workflows/npm-publish.yml@refs/tags/v1.0.5',
    builder: 'https://github.com/actions/runner',
    level: 2,
  },
  {
    name: 'gundam-visor-cli-v1-tag',
    source: 'ramonpetgrave64/gundam-visor',
    commit: '599500821344b070902a7a5666064bfdaba715df',
    signer: 'https://github.com/ramonpetgrave64/gundam-visor/.github/workflows/npm-publish.yml@refs/tags/v1.0.1',
    builder: 'https://github.com/actions/runner/github-hosted',
    level: 2,
  },
  {
    name: 'provenance-npm-test-cli-v02-prega',
    source: 'laurentsimon/provenance-npm-test',
    commit: 'b38894f2dda4355ea5606fccb166e61565e12a14',
    signer: 'https://github.com/laurentsimon/provenance-npm-test/.github/workflows/release.yml@refs/heads/main',
    builder: 'https://github.com/actions/runner',
    level: 2,
  },
  {
    name: 'provenance-npm-test-cli-v1-prega',
    source: 'sigstore/sigstore-js',
    commit: '46e7056ff9912ebfee5298d94024895a9fea76c0',
    signer: 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main',
    builder: 'https://github.com/actions/runner/github-hosted',
    level: 2,
  },
  {
    name: 'provenance-npm-test-ossf',
    source: 'laurentsimon/provenance-npm-test',
    commit: '34490b44db557f009617bcb92b8780f972c189ab',
    signer: `${generator}/delegator_lowperms-generic_slsa3.yml@refs/tags/v1.6.0`,
    builder: `${generator}/builder_nodejs_slsa3.yml@refs/tags/v1.6.0`,
    level: 3,
  },
];
const npmFile = (name: string, suffix: string): string => `npm/gha/${name}${suffix}.tgz.json`;

/** The two attestations that npm keeps for a package: its own of what was published, and the provenance. */
function attestations(path: string, question: Question): { publish: SignatureFinding; provenance: SignatureFinding } {
  const file = JSON.parse(read(path)) as { attestations: { predicateType: string; bundle: object }[] };
  const of = (start: string): SignatureFinding => {
    const found = file.attestations.filter(({ predicateType }) => predicateType.startsWith(start));
    expect(found).toHaveLength(1);
    return examine(JSON.stringify(found[0]?.bundle), question);
  };
  return {
    publish: of('https://github.com/npm/attestation/tree/main/specs/publish/'),
    provenance: of('https://slsa.dev/provenance/'),
  };
}

inCorpus('npm packages', () => {
  test.each(packages)('$name: both verify, level $level', ({ name, signer, builder, level, ...question }) => {
    const { publish, provenance } = attestations(npmFile(name, ''), question);
    expect(publish).toMatchObject({
      level: 'signed_unknown',
      reason: expect.stringMatching(/^it is signed by the npm registry/),
    });
    expect(provenance).toMatchObject({
      level: 'verified_identity',
      signer: { sourceRepository: `https://github.com/${question.source}`, buildSignerUri: signer },
      provenance: { builderId: builder, sourceDigest: question.commit },
    });
    expect(judged(provenance, question)).toMatchObject({ level, mayBeMore: false, objection: null });
  });

  // "invalid signature provenance npm CLI", "… npm CLI v1", "… npm OSSF builder": ErrorInvalidSignature.
  test.each(packages)('$name-invalidsigprov: the provenance is refused, level 0', ({ name, ...question }) => {
    const { publish, provenance } = attestations(npmFile(name, '-invalidsigprov'), question);
    expect(publish.level).toBe('signed_unknown');
    expect(provenance).toMatchObject({
      level: 'invalid',
      reason: expect.stringMatching(/^SIGNATURE: /),
      signer: null,
      provenance: null,
    });
    expect(judged(provenance, question)).toMatchObject({ level: 0, mayBeMore: false });
  });

  // "invalid signature publish npm CLI", "… npm CLI v1", "… npm OSSF builder": ErrorInvalidSignature for the whole package. Difference 3.
  test.each(packages)(
    '$name-invalidsigpub: what npm signed is refused, the provenance stands',
    ({ name, ...question }) => {
      const { publish, provenance } = attestations(npmFile(name, '-invalidsigpub'), question);
      expect(publish).toMatchObject({
        level: 'invalid',
        signer: null,
        reason: expect.stringMatching(/^(SIGNATURE|LOG_ENTRY): /),
      });
      expect(provenance.level).toBe('verified_identity');
      expect(judged(provenance, question)).toMatchObject({ level: question.level });
    },
  );

  // "valid npm CLI builder mismatch source", "valid npm OSSF builder mismatch mismatch source": ErrorMismatchSource.
  test.each(packages)('$name is refused for another repository', ({ name, ...question }) => {
    const other = { ...question, source: `${question.source}2` };
    const { provenance } = attestations(npmFile(name, ''), other);
    expect(provenance.level).toBe('signed_unknown');
    expect(judged(provenance, other)).toMatchObject({ level: 1, objection: expect.any(String) });
  });
});

inCorpus('verification summaries', () => {
  // Test_runVerifyVSA, "success: gke" with the key given; Copse takes nobody's summary for provenance. Difference 4.
  test('are there, and prove nothing here', () => {
    const question = { source: example, commit: commits['v2.0.0'] };
    const finding = examine(read('vsa/gce/v1/gke-gce-pre.bcid-vsa.jsonl'), question);
    expect(finding).toMatchObject({
      form: 'dsse',
      level: 'present_unverifiable',
      predicateType: 'https://slsa.dev/verification_summary/v1',
      signer: null,
      provenance: null,
    });
    expect(judged(finding, question)).toMatchObject({ level: 0, mayBeMore: false });
  });
});

inCorpus('the tables', () => {
  test('leave no file out', () => {
    const named = [
      ...rows.flatMap(([version, binary]) => [
        containerBased(version, binary),
        delegated(version, binary),
        generic(version, binary),
      ]),
      ...packages.flatMap(({ name }) =>
        ['', '-invalidsigprov', '-invalidsigpub'].map((suffix) => npmFile(name, suffix)),
      ),
      'vsa/gce/v1/gke-gce-pre.bcid-vsa.jsonl',
    ];
    const present = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.(slsa|jsonl|json)$/.test(path));
    expect(present.sort()).toEqual(named.sort());
    expect(named).toHaveLength(40);
  });
});
