import type { ChannelProtection } from '../../../src/facts/channels.ts';
import type { CommitCheck } from '../../../src/facts/checks.ts';
import type { Facts, FactValues } from '../../../src/facts/facts.ts';
import type { DeclaredChannel } from '../../../src/facts/vendor-terms.ts';
import type { Publishing } from '../../../src/facts/workflows.ts';
import {
  absent,
  artefact,
  commitSha,
  finding,
  hidden,
  rule,
  seeing,
  statusChecksRule,
  unverifiable,
  workflow,
  workflowFinding,
} from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const step = (kind: Publishing['kind'], by: Publishing['by'], line = 20): Publishing => ({
  kind,
  by,
  job: 'out',
  at: { path: '.github/workflows/release.yml', line, column: 14 },
});
const publishing = (...publishes: readonly Publishing[]): Pick<FactValues, 'workflows'> => ({
  workflows: { files: [workflow({ publishes })] },
});
const broken = { workflows: { files: [workflow({ findings: [workflowFinding('unreadable', 4)] })] } };
const declaring = (...channels: readonly Partial<DeclaredChannel>[]) => ({
  channels: channels.map((channel): DeclaredChannel => ({ kind: 'other', name: null, url: null, ...channel })),
});
const world = (values: Partial<FactValues> = {}, given: Partial<Facts> = {}): Facts =>
  seeing({ ...publishing(), artefacts: [], ...values }, given);

export const declared: CheckCases = {
  impossible: { not_applicable: 'every product comes to its customers by some way' },
  cases: [
    {
      name: 'declared, with the step that publishes there',
      facts: world(publishing(step('npm', 'oidc'))),
      terms: declaring({ kind: 'npm', name: '@acme/app' }),
      result: 'met',
      because: /^1 update channel, 1 of them declared: npm @acme\/app\.$/,
      details: [/^npm @acme\/app: declared, \.github\/workflows\/release\.yml:20$/],
    },
    {
      name: 'found by what the release and the workflows show',
      facts: world({ ...publishing(step('oci', 'workflow-token')), artefacts: [artefact()] }),
      result: 'met',
      because: /^2 update channels, 0 of them declared: container registry, GitHub release\.$/,
      details: [/^container registry: \.github/, /^GitHub release: release$/],
    },
    {
      name: 'declared where nothing else can be seen',
      facts: seeing({}),
      terms: declaring({ url: 'https://get.acme.com' }),
      result: 'met',
      because: /other channel https:\/\/get\.acme\.com/,
    },
    {
      name: 'nothing anywhere',
      facts: world(),
      result: 'not_met',
      because: /^No update channel is declared/,
      fix: /channels.*copse\.yml/,
    },
    {
      name: 'no workflows and no release files',
      facts: world({}, { workflows: absent() }),
      result: 'not_met',
      because: /no workflow publishes/,
      fix: /./,
    },
    {
      name: 'workflows hidden',
      facts: world({}, { workflows: hidden('contents: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'a workflow that cannot be read',
      facts: world(broken),
      result: 'not_observable',
      because: /release\.yml could not be read/,
    },
  ],
};

const shown = (
  state: ChannelProtection['state'],
  kind: ChannelProtection['kind'] = 'npm',
  reason = state === 'verified' ? '' : 'why',
  more: Partial<ChannelProtection> = {},
) => ({
  facts: world({
    channelProtection: {
      channels: [{ kind, name: 'app', version: '1.2.0', state, reason, integrity: null, ...more }],
    },
  }),
  terms: declaring({ kind, name: 'app' }),
});

const released = (findings: readonly ReturnType<typeof finding>[]): Partial<FactValues> => ({
  artefacts: [artefact()],
  signatures: { findings, asked: 1 },
});

export const authenticated: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'the release is all, and signed',
      facts: world(released([finding()])),
      result: 'met',
      because: /GitHub release: 1 product artefact over HTTPS, signed and verified/,
    },
    {
      name: 'an unsigned release',
      facts: world(released([])),
      result: 'not_met',
      because: /GitHub release: app\.tgz: no signature \(1 of 1 product artefact\)/,
      fix: /attest-build-provenance/,
    },
    {
      name: 'a signature that cannot be verified here',
      facts: world(released([unverifiable()])),
      result: 'not_observable',
      because: /GitHub release: app\.tgz: signature present, not verifiable here/,
    },
    {
      name: 'a channel without TLS, whatever else there is',
      facts: world(released([finding()])),
      terms: declaring({ kind: 'other', url: 'http://get.acme.com' }),
      result: 'not_met',
      because: /other channel http:\/\/get\.acme\.com is reached without TLS/,
      fix: /https/,
    },
    {
      name: 'a registry beside a signed release is never taken for good',
      facts: world({ ...released([finding()]), ...publishing(step('npm', 'oidc')) }),
      result: 'not_observable',
      because: /npm is not asked: declare it with its name/,
    },
    {
      name: 'provenance that the registry serves and that verifies',
      ...shown('verified'),
      result: 'met',
      because: /npm app at 1\.2\.0: provenance of this repository verified, which names no commit\.$/,
    },
    {
      name: 'it, of the commit of the release',
      ...shown('verified', 'npm', '', { source: { commit: commitSha, by: 'provenance' } }),
      result: 'met',
      because: /npm app at 1\.2\.0: provenance of this repository verified, built from the release commit\.$/,
    },
    {
      name: 'the files of the package and those of the release: words, and no verdict',
      ...shown('verified', 'pypi', '', {
        source: { commit: commitSha, by: 'certificate' },
        files: { total: 3, same: 2, other: ['app.whl'], uncompared: [] },
      }),
      result: 'met',
      because:
        /verified, by a run at the release commit; 2 of 3 files are in the release; app\.whl is another file there\.$/,
    },
    {
      name: 'the one file, and several that are others',
      ...shown('none', 'pypi', 'why', { files: { total: 1, same: 1, other: [], uncompared: [] } }),
      result: 'not_met',
      because: /nothing signed \(why\); 1 of 1 file is in the release\.$/,
      fix: /./,
    },
    {
      name: 'several other files',
      ...shown('verified', 'pypi', '', { files: { total: 2, same: 0, other: ['a.whl', 'b.whl'], uncompared: [] } }),
      result: 'met',
      because: /names no commit; 0 of 2 files are in the release; a\.whl, b\.whl are other files there\.$/,
    },
    {
      name: 'a file of npm, whose digest is of another kind',
      ...shown('verified', 'npm', '', { files: { total: 1, same: 0, other: [], uncompared: ['app-1.2.0.tgz'] } }),
      result: 'met',
      because:
        /commit; app-1\.2\.0\.tgz of the release is not compared: the registry states a SHA-512, the release a SHA-256/,
    },
    {
      name: 'an image that an expected signer made at another commit: it may be an older one, and need not',
      ...shown('other_commit', 'oci', 'its provenance says that it was built from commit 1, the release is of 2'),
      result: 'not_observable',
      because:
        /app at 1\.2\.0: signed by an expected signer, of another commit \(its provenance says that it was built from commit 1, the/,
    },
    {
      name: 'a package without provenance',
      ...shown('none', 'pypi', 'app.whl: it was published without provenance'),
      result: 'not_met',
      because: /PyPI app at 1\.2\.0: nothing signed \(app\.whl: it was published without provenance\)/,
      fix: /gh-action-pypi-publish/,
    },
    {
      name: 'provenance that is refused',
      ...shown('invalid', 'npm', 'SIGNATURE: wrong'),
      result: 'not_met',
      because: /refused \(SIGNATURE: wrong\)/,
      fix: /npm publish --provenance/,
    },
    {
      name: 'provenance of somebody else',
      ...shown('signed_unknown'),
      result: 'not_observable',
      because: /signed, by whom cannot be told/,
    },
    {
      name: 'a version that is not there (yet)',
      ...shown('not_published'),
      result: 'not_observable',
      because: /not published/,
    },
    {
      name: 'a registry that does not answer',
      ...shown('unreachable'),
      result: 'not_observable',
      because: /the registry could not be asked/,
    },
    {
      name: 'an image without a signature beside it: it may lie elsewhere',
      ...shown('none', 'oci'),
      result: 'not_observable',
      because: /container registry app at 1\.2\.0: nothing signed/,
    },
    {
      name: 'an image whose signature verifies',
      ...shown('verified', 'oci'),
      result: 'met',
      because: /container registry app at 1\.2\.0: signature of an expected signer verified, which names no commit/,
    },
    {
      name: 'an image whose signature is refused',
      ...shown('invalid', 'oci', 'SUBJECT: it does not speak of this image'),
      result: 'not_met',
      because: /refused \(SUBJECT/,
      fix: /cosign sign IMAGE@sha256/,
    },
    {
      name: 'registries that were not asked',
      facts: world({}, { channelProtection: hidden(undefined, 'not_read') }),
      terms: declaring({ kind: 'npm', name: 'app' }),
      result: 'not_observable',
      because: /npm app could not be asked/,
    },
    {
      name: 'a declared channel of which the fact says nothing',
      facts: world({ channelProtection: { channels: [] } }),
      terms: declaring({ kind: 'npm', name: 'app' }),
      result: 'not_observable',
      because: /npm app was not asked/,
    },
    {
      name: 'TUF metadata that verifies, with what it does not list',
      ...shown('verified', 'tuf', 'not among its targets: app.zip'),
      result: 'met',
      because:
        /TUF repository app at 1\.2\.0: metadata verified from the pinned root \(not among its targets: app\.zip\)/,
    },
    {
      name: 'TUF metadata that a client refuses',
      ...shown('invalid', 'tuf', 'EXPIRED: timestamp.json ran out on 2026-01-01'),
      result: 'not_met',
      because: /refused \(EXPIRED/,
      fix: /starts from the pinned root/,
    },
    {
      name: 'a TUF repository whose address gives none: it may lie elsewhere',
      ...shown('none', 'tuf', 'timestamp.json is not there'),
      result: 'not_observable',
      because: /nothing signed \(timestamp\.json is not there\)/,
    },
    {
      name: 'a TUF repository goes by its address where it has no name',
      facts: world({
        channelProtection: {
          channels: [
            {
              kind: 'tuf',
              name: 'https://tuf.acme.com',
              version: '1.2.0',
              state: 'verified',
              reason: '',
              integrity: null,
            },
          ],
        },
      }),
      terms: declaring({ kind: 'tuf', url: 'https://tuf.acme.com' }),
      result: 'met',
      because: /TUF repository https:\/\/tuf\.acme\.com at 1\.2\.0/,
    },
    {
      name: 'another channel can only be attested',
      facts: world(),
      terms: declaring({ kind: 'other', name: 'updater' }),
      result: 'not_observable',
      because: /other channel updater can only be attested/,
    },
    {
      name: 'a signed release where more may be published unseen',
      facts: world(released([finding()]), { workflows: hidden('contents: read') }),
      result: 'not_observable',
      because: /there may be more channels/,
      permission: 'contents: read',
    },
    {
      name: 'signatures hidden',
      facts: world({ artefacts: [artefact()] }, { signatures: hidden('attestations: read') }),
      result: 'not_observable',
      because: /GitHub release: Signatures and attestations could not be seen/,
      permission: 'attestations: read',
    },
    {
      name: 'a declared release without files',
      facts: world(),
      terms: declaring({ kind: 'github-release' }),
      result: 'not_observable',
      because: /The release has no artefacts/,
    },
    { name: 'no channel', facts: world(), result: 'not_applicable', because: /No update channel is known/ },
  ],
};

export const trustedPublishing: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'by identity and by the workflow’s own token',
      facts: world(publishing(step('npm', 'oidc'), step('github-release', 'workflow-token', 30))),
      result: 'met',
      because: /^2 publishing steps, none with a stored secret \(1 by OIDC\)/,
      details: [/:20: job out publishes \(npm\) with the job's own identity/, /:30: /],
    },
    {
      name: 'one stored secret',
      facts: world(publishing(step('npm', 'oidc'), step('pypi', 'stored-secret', 33))),
      result: 'not_met',
      because: /1 of 2 publishing steps with a stored secret: pypi at \.github\/workflows\/release\.yml:33/,
      fix: /trusted publishing/,
      at: [33],
    },
    {
      name: 'a key that does not show',
      facts: world(publishing(step('rubygems', 'unknown'))),
      result: 'not_observable',
      because: /does not show: rubygems at/,
    },
    {
      name: 'a file that cannot be read',
      facts: world(broken),
      result: 'not_observable',
      because: /could not be read/,
    },
    { name: 'hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
    { name: 'nothing published', facts: world(), result: 'not_applicable', because: /No workflow is seen to publish/ },
    {
      name: 'no workflows',
      facts: world({}, { workflows: absent() }),
      result: 'not_applicable',
      because: /no workflow files/,
    },
  ],
};

const check = (name: string, conclusion: string | null): CommitCheck => ({
  name,
  kind: 'check-run',
  conclusion,
  app: { id: 15368, slug: 'github-actions' },
});
const ruled = (checks: readonly CommitCheck[], changes: Partial<FactValues> = {}, given: Partial<Facts> = {}): Facts =>
  seeing(
    {
      branch: { name: 'main', head: commitSha, protected: true },
      branchRules: [statusChecksRule()],
      rulesets: [],
      commitChecks: { commit: commitSha, checks },
      ...changes,
    },
    { classicProtection: absent(), ...given },
  );

export const tested: CheckCases = {
  impossible: { not_applicable: 'every release commit can be held against the required checks' },
  cases: [
    {
      name: 'the required check passed',
      facts: ruled([check('test', 'success'), check('other', 'failure')]),
      result: 'met',
      because: /test passed on c0ffee0/,
      details: [/./, /./, /^test \(github-actions\): success$/],
    },
    {
      name: 'it failed',
      facts: ruled([check('test', 'failure')]),
      result: 'not_met',
      because: /test failed on c0ffee0/,
      fix: /reports "test"/,
    },
    {
      name: 'it was skipped',
      facts: ruled([check('test', 'skipped')]),
      result: 'not_met',
      because: /skipped/,
      fix: /./,
    },
    {
      name: 'it did not run',
      facts: ruled([check('lint', 'success')]),
      result: 'not_met',
      because: /did not run/,
      fix: /./,
    },
    {
      name: 'nothing ran at all',
      facts: ruled([], {}, { commitChecks: absent() }),
      result: 'not_met',
      because: /test did not run on the release commit/,
      fix: /./,
    },
    {
      name: 'nothing is required',
      facts: ruled([check('test', 'success')], { branchRules: [] }),
      result: 'not_met',
      because: /no status check is required/,
      fix: /Require status checks/,
    },
    { name: 'it still runs', facts: ruled([check('test', null)]), result: 'not_observable', because: /has not ended/ },
    {
      name: 'a required workflow has no name here',
      facts: ruled([check('test', 'success')], { branchRules: [rule('workflows')] }),
      result: 'not_observable',
      because: /name no check/,
    },
    {
      name: 'checks hidden',
      facts: ruled([], {}, { commitChecks: hidden('checks: read') }),
      result: 'not_observable',
      because: /checks of the release commit are not visible/,
      permission: 'checks: read',
    },
    {
      name: 'rules hidden',
      facts: ruled([check('test', 'success')], {}, { branchRules: hidden('metadata: read') }),
      result: 'not_observable',
      because: /not visible/,
      permission: 'metadata: read',
    },
  ],
};
