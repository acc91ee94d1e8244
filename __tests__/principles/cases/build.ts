import type { FactValues } from '../../../src/facts/facts.ts';
import {
  absent,
  artefact,
  baseSha,
  commit,
  commitSha,
  factsWith,
  finding,
  hidden,
  job,
  provenanceType,
  range,
  repository,
  seeing,
  sha256,
  signature,
  signer,
  tag,
  unverifiable,
  workflow,
  workflowFinding,
} from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

type Finding = ReturnType<typeof finding>;

const two = [artefact('app.tgz'), artefact('app.zip', { sha256: sha256('c') })];

const released = (findings: readonly Finding[], changes: Partial<FactValues> = {}): Partial<FactValues> => ({
  artefacts: [artefact()],
  signatures: { findings, asked: 1 },
  tag: tag(),
  commitRange: range([commit()]),
  repository: repository(),
  ...changes,
});

const generator =
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.1.0';
const byGenerator = finding({ signer: signer({ buildSignerUri: generator }) });
const delegator =
  'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/delegator_generic_slsa3.yml@refs/tags/v2.1.0';
/** Signed by the delegator for the builder that the predicate names. */
const delegatedTo = (builderId: string | null): Finding =>
  finding({
    signer: signer({ buildSignerUri: delegator }),
    provenance: { ...finding().provenance!, builderId },
  });
const nodeBuilder = generator.replace('generator_generic_slsa3', 'builder_nodejs_slsa3');
const foreignBuilder = 'https://github.com/other/builder/.github/workflows/build.yml@refs/tags/v1.0.0';
const noArtefacts = { name: 'no artefacts', result: 'not_applicable', because: /no artefacts/ } as const;
const onlySbom = {
  name: 'only files that describe others',
  facts: seeing(released([], { artefacts: [artefact('app.cdx.json', { role: 'sbom' })] })),
  result: 'not_applicable',
  because: /no product artefacts/,
} as const;

export const provenanceVerified: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'built here from the release commit on a hosted runner',
      facts: seeing(released([finding()])),
      result: 'met',
      because: /All 1 artefact built from c0ffee0 by an expected builder/,
      details: [/^app\.tgz: verified, attestations API$/],
    },
    {
      name: 'digests in capitals are the same digests',
      facts: seeing(released([finding({ subjects: [sha256('A')] })])),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'one statement over both artefacts',
      facts: seeing(
        released([finding({ subjects: [sha256('c'), sha256('a')] })], {
          artefacts: two,
          signatures: { findings: [finding({ subjects: [sha256('c'), sha256('a')] })], asked: 2 },
        }),
      ),
      result: 'met',
      because: /All 2 artefacts/,
    },
    {
      name: 'the SLSA generator, by its name alone',
      facts: seeing(released([finding({ signer: signer({ buildSignerUri: generator, runnerEnvironment: null }) })])),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'a builder that the vendor expects',
      facts: seeing(
        released([
          finding({
            signer: signer({
              runnerEnvironment: null,
              buildSignerUri: null,
              sourceRepositoryId: null,
              sourceRepository: null,
            }),
            provenance: {
              predicateType: provenanceType,
              builderId: 'https://ci.acme.example/builder@v3',
              buildType: null,
              sourceUri: 'git+https://github.com/Acme/App.git@refs/tags/v1.2.0',
              sourceDigest: commitSha,
              invocationId: null,
            },
          }),
        ]),
      ),
      terms: { expectedBuilders: ['https://ci.acme.example/builder'] },
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'an old certificate of an own workflow whose predicate claims to be of the SLSA generator',
      facts: seeing(
        released([
          finding({
            signer: signer({ runnerEnvironment: null, buildSignerUri: null }),
            provenance: { ...finding().provenance!, builderId: generator },
          }),
        ]),
      ),
      result: 'not_met',
      because:
        /its builder https:\/\/github\.com\/acme\/app\/\.github\/workflows\/release\.yml@\S+ is not an expected one/,
      fix: /./,
    },
    {
      name: 'provenance by a pinned key',
      facts: seeing(released([finding({ level: 'verified_key', reason: 'it verifies with the pinned key x' })])),
      result: 'not_met',
      because: /app\.tgz: a key signed it, which tells of no workflow that built it/,
      fix: /./,
    },
    {
      name: "a delegator for one of the generators' own builders",
      facts: seeing(released([delegatedTo(nodeBuilder)])),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'a delegator for a builder that the vendor names',
      facts: seeing(released([delegatedTo(foreignBuilder)])),
      terms: { expectedBuilders: ['https://github.com/other/builder/.github/workflows/build.yml'] },
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'a delegator for a builder that nobody named',
      facts: seeing(released([delegatedTo(foreignBuilder)])),
      result: 'not_met',
      because:
        /its builder https:\/\/github\.com\/other\/builder\/\.github\/workflows\/build\.yml@refs\/tags\/v1\.0\.0 is not an expected one/,
      fix: /./,
    },
    {
      name: "a delegator for one of the generators' builders on a branch",
      facts: seeing(released([delegatedTo(nodeBuilder.replace('refs/tags/v2.1.0', 'refs/heads/main'))])),
      result: 'not_met',
      because: /is not an expected one/,
      fix: /./,
    },
    {
      name: 'a delegator for no builder',
      facts: seeing(released([delegatedTo(null)])),
      result: 'not_met',
      because: /its builder is not named and is not an expected one/,
      fix: /./,
    },
    {
      name: 'no provenance at all',
      facts: seeing(released([])),
      result: 'not_met',
      because: /1 of 1 artefact without the expected provenance: app\.tgz: no provenance/,
      fix: /attest-build-provenance/,
    },
    {
      name: 'one of two lacks it',
      facts: seeing(released([finding()], { artefacts: two, signatures: { findings: [finding()], asked: 2 } })),
      result: 'not_met',
      because: /1 of 2 artefacts.*app\.zip: no provenance/,
      fix: /./,
    },
    {
      name: 'a signature is not provenance',
      facts: seeing(released([signature()])),
      result: 'not_met',
      because: /no provenance/,
      fix: /./,
    },
    {
      name: 'another commit',
      facts: seeing(released([finding({ signer: signer({ sourceRepositoryDigest: baseSha }) })])),
      result: 'not_met',
      because: /its source is commit ba5e000, not c0ffee0/,
      fix: /./,
    },
    {
      name: 'certificate and statement name different commits',
      facts: seeing(released([finding({ provenance: { ...finding().provenance!, sourceDigest: baseSha } })])),
      result: 'not_met',
      because: /its source is commit ba5e000/,
      fix: /./,
    },
    {
      name: 'no commit named',
      facts: seeing(
        released([
          finding({
            signer: signer({ sourceRepositoryDigest: null }),
            provenance: { ...finding().provenance!, sourceDigest: null },
          }),
        ]),
      ),
      result: 'not_met',
      because: /names no source commit/,
      fix: /./,
    },
    {
      name: 'another repository, by id and by name',
      facts: seeing(released([finding({ signer: signer({ sourceRepositoryId: '666' }) })])),
      result: 'not_met',
      because: /its source is repository 666/,
      fix: /./,
    },
    {
      name: 'another repository by name',
      facts: seeing(
        released([
          finding({ signer: signer({ sourceRepositoryId: null, sourceRepository: 'https://github.com/evil/app' }) }),
        ]),
      ),
      result: 'not_met',
      because: /its source is https:\/\/github\.com\/evil\/app/,
      fix: /./,
    },
    {
      name: 'a self-hosted builder that nobody expects',
      facts: seeing(released([finding({ signer: signer({ runnerEnvironment: 'self-hosted' }) })])),
      result: 'not_met',
      because: /\(self-hosted\) is not an expected one/,
      fix: /./,
    },
    {
      name: 'a statement that claims the generator while its certificate names another workflow',
      facts: seeing(
        released([
          finding({
            signer: signer({ runnerEnvironment: 'self-hosted' }),
            provenance: { ...finding().provenance!, builderId: generator },
          }),
        ]),
      ),
      result: 'not_met',
      because: /not an expected one/,
      fix: /./,
    },
    {
      name: 'signed by nobody expected, or refused',
      facts: seeing(
        released([
          finding({ level: 'signed_unknown', reason: 'signer is evil/app' }),
          finding({ level: 'invalid', reason: 'bad', provenance: null }),
        ]),
      ),
      result: 'not_met',
      because: /signer is evil\/app/,
      fix: /./,
    },
    {
      name: "Copse's own statements prove nothing about the build",
      facts: seeing(released([finding({ predicateType: 'https://w3id.org/copse/principle-evidence/v1' })])),
      result: 'not_met',
      because: /no provenance/,
      fix: /./,
    },
    {
      name: 'an attestation that cannot be verified here',
      facts: seeing(released([unverifiable()])),
      result: 'not_observable',
      because: /1 of 1 artefact may have provenance that cannot be verified here: app\.tgz/,
    },
    {
      name: 'not every digest was asked about',
      facts: seeing(released([finding()], { artefacts: two, signatures: { findings: [finding()], asked: 1 } })),
      result: 'not_observable',
      because: /1 of 2 artefacts may have/,
    },
    {
      name: 'no commit seen',
      facts: seeing(released([finding()]), { tag: hidden(), commitRange: hidden() }),
      result: 'not_observable',
      because: /release commit/,
    },
    {
      name: 'no repository seen',
      facts: seeing(released([finding()]), { repository: hidden('metadata: read') }),
      result: 'not_observable',
      because: /The repository could/,
      permission: 'metadata: read',
    },
    {
      name: 'no repository there',
      facts: seeing(released([finding()]), { repository: absent() }),
      result: 'not_observable',
      because: /no repository/,
    },
    {
      name: 'signatures hidden',
      facts: seeing(released([]), { signatures: hidden('attestations: read') }),
      result: 'not_observable',
      because: /Signatures and attestations could/,
      permission: 'attestations: read',
    },
    { name: 'artefacts hidden', facts: factsWith(), result: 'not_observable', because: /artefacts could not be seen/ },
    { ...noArtefacts, facts: seeing(released([], { artefacts: [] })) },
    { ...noArtefacts, name: 'artefacts absent', facts: seeing(released([]), { artefacts: absent() }) },
    onlySbom,
  ],
};

export const buildLevel: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'Level 2, and what Level 3 needs',
      facts: seeing(released([finding()])),
      result: 'met',
      because: /^Build Level 2 over 1 artefact, 2 wanted\. app\.tgz: Level 3 needs a builder/,
    },
    {
      name: 'Level 3 by a reusable workflow of another repository',
      facts: seeing(released([byGenerator])),
      terms: { minimumBuildLevel: 3 },
      result: 'met',
      because: /^Build Level 3 over 1 artefact, 3 wanted\. No higher level/,
    },
    {
      name: 'a reusable workflow of the same repository is not isolated',
      facts: seeing(released([finding()])),
      terms: { minimumBuildLevel: 3 },
      result: 'not_met',
      because: /^Build Level 2 .* 3 wanted/,
      fix: /reusable workflow of another repository/,
    },
    {
      name: 'a signer of another repository that is no workflow is not known to be isolated',
      facts: seeing(released([finding({ signer: signer({ buildSignerUri: 'https://github.com/other/signer' }) })])),
      terms: { minimumBuildLevel: 3 },
      result: 'not_met',
      because: /^Build Level 2/,
      fix: /./,
    },
    {
      name: 'a reusable workflow on a self-hosted runner is not isolated',
      facts: seeing(
        released([finding({ signer: signer({ buildSignerUri: generator, runnerEnvironment: 'self-hosted' }) })]),
      ),
      terms: { minimumBuildLevel: 3 },
      result: 'not_met',
      because: /^Build Level 2/,
      fix: /./,
    },
    {
      name: 'the weakest artefact counts',
      facts: seeing(released([byGenerator], { artefacts: two, signatures: { findings: [byGenerator], asked: 2 } })),
      result: 'not_met',
      because: /^Build Level 0 over 2 artefacts, 2 wanted\. app\.zip: Level 1 needs SLSA provenance/,
      fix: /./,
      details: [/^app\.tgz: Build Level 3$/],
    },
    {
      name: 'provenance by an unknown signer is Level 1',
      facts: seeing(released([finding({ level: 'signed_unknown', reason: 'key unknown' })])),
      result: 'not_met',
      because: /^Build Level 1 .*Level 2 needs provenance signed by an expected hosted builder: key unknown/,
      fix: /./,
    },
    {
      name: 'Level 1 is enough where the vendor set it',
      facts: seeing(released([finding({ level: 'verified_key', reason: 'pinned key' })])),
      terms: { minimumBuildLevel: 1 },
      result: 'met',
      because: /^Build Level 1/,
    },
    {
      name: 'Level 0 is always reached',
      facts: seeing(released([])),
      terms: { minimumBuildLevel: 0 },
      result: 'met',
      because: /^Build Level 0/,
    },
    {
      name: 'provenance that cannot be verified here may be more',
      facts: seeing(released([unverifiable()])),
      result: 'not_observable',
      because: /^At least Build Level 0 .*provenance of 1 artefact cannot be verified here/,
    },
    {
      name: 'repository hidden',
      facts: seeing(released([finding()]), { repository: hidden() }),
      result: 'not_observable',
      because: /repository could not be seen/,
    },
    { ...noArtefacts, facts: seeing(released([], { artefacts: [] })) },
    onlySbom,
  ],
};

const files = (findings: Parameters<typeof workflow>[0] = {}): Partial<FactValues> => ({
  workflows: { files: [workflow(findings), workflow({ path: '.github/workflows/ci.yml' })] },
});
const readDefault = { workflowTokenDefault: { defaultPermissions: 'read', canApprovePullRequests: false } } as const;
const writeDefault = { workflowTokenDefault: { defaultPermissions: 'write', canApprovePullRequests: true } } as const;

const noWorkflows = [
  {
    name: 'no workflows',
    facts: seeing({ workflows: { files: [] } }),
    result: 'not_applicable',
    because: /no workflow files/,
  },
  {
    name: 'workflows absent',
    facts: factsWith({ workflows: absent() }),
    result: 'not_applicable',
    because: /no workflow files/,
  },
  {
    name: 'hidden',
    facts: factsWith(),
    result: 'not_observable',
    because: /The workflow files could not be seen/,
    permission: 'test: read',
  },
] as const;
const unreadableFile = {
  name: 'a file that could not be read',
  facts: seeing({ ...files({ findings: [workflowFinding('unreadable')] }), ...readDefault }),
  result: 'not_observable',
  because: /1 workflow file could not be read: \.github\/workflows\/release\.yml/,
} as const;

export const leastPrivilege: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'declared, and read by default',
      facts: seeing({ ...files(), ...readDefault }),
      result: 'met',
      because: /2 workflow files declare narrow permissions; the repository default is read/,
    },
    {
      name: 'one file says nothing, one says write-all',
      facts: seeing({
        ...files({ findings: [workflowFinding('permissions-missing', 1), workflowFinding('permissions-broad', 7)] }),
      }),
      result: 'not_met',
      because: /2 broad or missing permissions in 1 of 2 workflow files/,
      fix: /contents: read/,
      details: [/^\.github\/workflows\/release\.yml:7: permissions-broad here$/],
      at: [1, 7],
    },
    {
      name: 'the default is write',
      facts: seeing({ ...files(), ...writeDefault }),
      result: 'not_met',
      because: /^the repository default is write\.$/,
      fix: /Settings > Actions > General/,
      at: [],
    },
    {
      name: 'declared, but the default is not visible',
      facts: seeing(files(), { workflowTokenDefault: hidden('administration: read') }),
      result: 'not_observable',
      because: /declare narrow permissions, but the repository default is not visible/,
      permission: 'administration: read',
    },
    {
      name: 'the platform shows no default',
      facts: seeing(files(), { workflowTokenDefault: absent() }),
      result: 'not_observable',
      because: /shows none/,
    },
    unreadableFile,
    ...noWorkflows,
  ],
};

export const pinned: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'all pinned; other findings do not matter here',
      facts: seeing(files({ findings: [workflowFinding('template-injection')] })),
      result: 'met',
      because: /All 2 workflow files use only references pinned/,
    },
    {
      name: 'an action and an image by tag',
      facts: seeing(files({ findings: [workflowFinding('unpinned-uses', 4), workflowFinding('unpinned-image', 9)] })),
      result: 'not_met',
      because: /2 unpinned references in 1 of 2 workflow files/,
      fix: /full commit SHA/,
      at: [4, 9],
    },
    {
      name: "the repository's own actions are looked at too",
      facts: seeing({
        workflows: {
          files: [
            workflow(),
            workflow({ shape: 'action', path: 'action.yml', findings: [workflowFinding('unpinned-uses', 5)] }),
          ],
        },
      }),
      result: 'not_met',
      because: /1 unpinned reference in 1 of 2 workflow and action files/,
      fix: /full commit SHA/,
      at: [5],
    },
    {
      name: "the repository's own actions could not be seen",
      facts: seeing({ workflows: { files: [workflow()], actionsHidden: 'GitHub cut the list of files' } }),
      result: 'not_observable',
      because: /own actions could not be seen: GitHub cut the list of files\./,
    },
    {
      name: 'only an action',
      facts: seeing({ workflows: { files: [workflow({ shape: 'action', path: 'action.yml' })] } }),
      result: 'not_applicable',
      because: /no workflow files/,
    },
    unreadableFile,
    ...noWorkflows,
  ],
};

export const dangerousTrigger: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'none; other findings do not matter here',
      facts: seeing(files({ findings: [workflowFinding('unpinned-uses')] })),
      result: 'met',
      because: /All 2 workflow files have no privileged trigger/,
    },
    {
      name: 'pull_request_target with a checkout, and an expression in a script',
      facts: seeing(
        files({ findings: [workflowFinding('dangerous-trigger', 2), workflowFinding('template-injection', 30)] }),
      ),
      result: 'not_met',
      because: /2 dangerous triggers or untrusted expressions in 1 of 2 workflow files/,
      fix: /`env:`/,
      at: [2, 30],
    },
    unreadableFile,
    ...noWorkflows,
  ],
};

const jobs = (...list: ReturnType<typeof job>[]): Partial<FactValues> => ({
  workflows: { files: [workflow({ jobs: list })] },
});
const call = job({ runsOn: [], environment: null, uses: ['acme/ci/.github/workflows/build.yml@v1'] });

export const hosted: CheckCases = {
  impossible: { not_met: 'a self-hosted runner may be ephemeral, which only the vendor can attest' },
  cases: [
    {
      name: 'certificates say so',
      facts: seeing(released([finding()])),
      result: 'met',
      because: /certificates say that 1 artefact/,
    },
    {
      name: 'workflow files say so where there is no certificate',
      facts: seeing({ ...released([]), ...jobs(job(), job({ id: 'mac', runsOn: ['macos-15'] })) }),
      result: 'met',
      because: /2 release jobs on GitHub-hosted runners, as the workflow files say/,
      details: [/job release: hosted, runs-on ubuntu-24\.04/],
    },
    {
      name: 'jobs that release nothing may run anywhere',
      facts: seeing({ ...released([]), ...jobs(job(), job({ releases: false, runsOn: ['self-hosted'] })) }),
      result: 'met',
      because: /1 release job on/,
    },
    {
      name: 'a certificate of a self-hosted runner',
      facts: seeing({
        ...released([finding({ signer: signer({ runnerEnvironment: 'self-hosted' }) })]),
        ...jobs(job()),
      }),
      result: 'not_observable',
      because: /1 of 1 artefact built on self-hosted runners/,
    },
    {
      name: 'a self-hosted label',
      facts: seeing({ ...released([]), ...jobs(job({ runsOn: ['self-hosted', 'linux'] })) }),
      result: 'not_observable',
      because: /1 of 1 release job not known.*job release \(self-hosted\)/,
    },
    {
      name: 'a label of its own, an expression, none',
      facts: seeing({
        ...released([]),
        ...jobs(job({ runsOn: ['big-one'] }), job({ runsOn: ['${{ matrix.os }}'] }), job({ runsOn: [] })),
      }),
      result: 'not_observable',
      because: /3 of 3 release jobs.*custom label/,
    },
    {
      name: 'a called workflow',
      facts: seeing({ ...released([]), ...jobs(call) }),
      result: 'not_observable',
      because: /in the called workflow/,
    },
    {
      name: 'a signer that is not bound proves nothing',
      facts: seeing(released([finding({ level: 'signed_unknown' })]), { workflows: absent() }),
      result: 'not_observable',
      because: /No certificate and no workflow job/,
    },
    {
      name: 'workflows hidden',
      facts: seeing(released([])),
      result: 'not_observable',
      because: /The workflow files could not be seen/,
      permission: 'test: read',
    },
    {
      name: 'a workflow that could not be read',
      facts: seeing({
        ...released([]),
        workflows: { files: [workflow({ findings: [workflowFinding('unreadable')] })] },
      }),
      result: 'not_observable',
      because: /could not be read/,
    },
    {
      name: 'nothing is built',
      facts: seeing({ artefacts: [], workflows: { files: [] } }),
      result: 'not_applicable',
      because: /no product artefacts and no workflow job/,
    },
  ],
};

const environments = [{ name: 'release', requiredReviewers: 2, protectedBranches: true }];

export const gated: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'an environment with reviewers',
      facts: seeing({ ...jobs(job({ environment: 'Release' })), environments }),
      result: 'met',
      because: /1 release job in environments with required reviewers/,
      details: [/needs approval \(2 reviewers\)/],
    },
    {
      name: 'no environment',
      facts: seeing({ ...jobs(job({ environment: null })), environments }),
      result: 'not_met',
      because: /1 of 1 release job not gated: .*it names no environment/,
      fix: /environment: release/,
      at: [10],
    },
    {
      name: 'an environment without reviewers',
      facts: seeing({ ...jobs(job()), environments: [{ ...environments[0]!, requiredReviewers: 0 }] }),
      result: 'not_met',
      because: /no required reviewers/,
      fix: /required reviewers/,
      at: [10],
    },
    {
      name: 'an environment that nobody set up',
      facts: seeing({ ...jobs(job({ environment: 'prod' })), environments }),
      result: 'not_met',
      because: /environment prod has no settings/,
      fix: /./,
      at: [10],
    },
    {
      name: 'no environments at all',
      facts: seeing(jobs(job()), { environments: absent() }),
      result: 'not_met',
      because: /has no settings/,
      fix: /./,
      at: [10],
    },
    {
      name: 'environments hidden',
      facts: seeing(jobs(job()), { environments: hidden('actions: read') }),
      result: 'not_observable',
      because: /environment release is not visible/,
      permission: 'actions: read',
    },
    {
      name: 'an expression, a called workflow',
      facts: seeing({ ...jobs(job({ environment: '${{ inputs.env }}' }), call), environments }),
      result: 'not_observable',
      because: /2 of 2 release jobs could not be seen.*expression.*called workflow/,
    },
    {
      name: 'a workflow that could not be read',
      facts: seeing({
        workflows: {
          files: [workflow(), workflow({ path: 'x.yml', jobs: [], findings: [workflowFinding('unreadable')] })],
        },
        environments,
      }),
      result: 'not_observable',
      because: /could not be read: x\.yml/,
    },
    { name: 'hidden', facts: factsWith(), result: 'not_observable', because: /workflow files could not/ },
    {
      name: 'no release job',
      facts: seeing({ ...jobs(job({ releases: false })), environments }),
      result: 'not_applicable',
      because: /No workflow job releases anything/,
    },
  ],
};

const rebuilt = finding({
  bundleDigest: sha256('f'),
  signer: signer({ buildSignerUri: 'https://github.com/other/rebuild/.github/workflows/check.yml@refs/heads/main' }),
});

export const reproducible: CheckCases = {
  impossible: { not_met: 'that nobody rebuilt it anywhere cannot be seen' },
  cases: [
    {
      name: 'two builders, one digest',
      facts: seeing(released([finding(), rebuilt])),
      result: 'met',
      because: /All 1 artefact attested by two builders/,
    },
    {
      name: 'the same workflow twice is one builder',
      facts: seeing(released([finding(), finding({ bundleDigest: sha256('9') })])),
      result: 'not_observable',
      because: /seen for 0 of 1 artefact/,
    },
    {
      name: 'a second builder whose signature is not bound',
      facts: seeing(released([finding(), { ...rebuilt, level: 'signed_unknown' }])),
      result: 'not_observable',
      because: /0 of 1/,
    },
    { name: 'hidden', facts: factsWith(), result: 'not_observable', because: /could not be seen/ },
    { ...noArtefacts, facts: seeing(released([], { artefacts: [] })) },
  ],
};
