import type { HeadCheck, HeadChecks } from '../../../src/facts/checks.ts';
import type {
  Component,
  LockfileFact,
  LockfilesFact,
  MinimumElement,
  SbomFact,
  UpdateConfiguration,
} from '../../../src/facts/components.ts';
import type { FactValues } from '../../../src/facts/facts.ts';
import {
  absent,
  artefact,
  baseSha,
  classic,
  commit,
  factsWith,
  hidden,
  job,
  pullRequest,
  range,
  release,
  repository,
  rule,
  ruleset,
  seeing,
  seen,
  sha256,
  statusChecksRule,
  workflow,
  workflowFinding,
} from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const component = (name: string, changes: Partial<Component> = {}): Component => ({
  purl: `pkg:npm/${name}@1.0.0`,
  name,
  version: '1.0.0',
  direct: true,
  scope: 'runtime',
  dependsOn: [],
  ...changes,
});

const element = (id: MinimumElement['id'], changes: Partial<MinimumElement> = {}): MinimumElement => ({
  id,
  from: 'ntia-2021',
  met: true,
  of: 2,
  lackingCount: 0,
  lacking: [],
  ...changes,
});

const sbom = (changes: Partial<SbomFact> = {}): SbomFact => ({
  assetName: 'app.cdx.json',
  sha256: sha256('d'),
  format: 'cyclonedx-json',
  specVersion: '1.6',
  valid: true,
  problems: [],
  subject: { name: 'app', version: '1.2.0', purl: null },
  elements: [element('supplier'), element('author', { of: 1 })],
  components: [component('left'), component('right')],
  truncated: false,
  ...changes,
});

const released = { repository: repository(), release: release(), artefacts: [artefact()] };
const withSboms = (...documents: SbomFact[]) => seeing({ ...released, sboms: { documents, unread: [] } });

export const sbomPublished: CheckCases = {
  cases: [
    {
      name: 'a good one',
      facts: withSboms(sbom()),
      result: 'met',
      because: /app\.cdx\.json \(cyclonedx-json 1\.6\): 2 components; product, version/,
    },
    {
      name: 'one good of two',
      facts: withSboms(sbom({ valid: false, problems: ['/x is wrong'] }), sbom()),
      result: 'met',
      because: /2 components/,
      details: [/\/x is wrong/],
    },
    {
      name: 'CISA elements are told and decide nothing',
      facts: withSboms(
        sbom({
          elements: [element('license', { from: 'cisa-2025', met: false, lackingCount: 1, lacking: ['left@1.0.0'] })],
        }),
      ),
      result: 'met',
      because: /named/,
      details: [/CISA 2025: the licence is missing of 1 of 2 components: left@1\.0\.0/],
    },
    {
      name: 'of a product by its file name',
      facts: seeing({
        ...released,
        artefacts: [artefact('acmectl-1.2.0.tgz')],
        sboms: { documents: [sbom({ subject: { name: 'acmectl', version: 'v1.2.0', purl: null } })], unread: [] },
      }),
      result: 'met',
      because: /named/,
    },
    {
      name: 'none',
      facts: seeing(released, { sboms: absent() }),
      result: 'not_met',
      because: /No asset of the release is an SBOM/,
      fix: /Attach an SBOM/,
    },
    {
      name: 'a broken one',
      facts: withSboms(sbom({ valid: false, problems: ['/components/3/type must be equal'] })),
      result: 'not_met',
      fix: /Attach an SBOM/,
      because: /not valid: \/components\/3\/type/,
    },
    {
      name: 'another product',
      facts: withSboms(sbom({ subject: { name: 'other', version: '1.2.0', purl: null } })),
      result: 'not_met',
      fix: /Attach an SBOM/,
      because: /it is of other, which is neither/,
    },
    {
      name: 'another version',
      facts: withSboms(sbom({ subject: { name: 'app', version: '1.1.0', purl: null } })),
      result: 'not_met',
      fix: /Attach an SBOM/,
      because: /of version 1\.1\.0, not of v1\.2\.0/,
    },
    {
      name: 'a version that the tag only ends in by chance',
      facts: withSboms(sbom({ subject: { name: 'app', version: '2.0', purl: null } })),
      result: 'not_met',
      fix: /Attach an SBOM/,
      because: /of version 2\.0/,
    },
    {
      name: 'no product',
      facts: withSboms(sbom({ subject: null })),
      result: 'not_met',
      fix: /Attach an SBOM/,
      because: /names no product/,
    },
    {
      name: 'a component without supplier',
      facts: withSboms(
        sbom({ elements: [element('supplier', { met: false, lackingCount: 1, lacking: ['left@1.0.0'] })] }),
      ),
      result: 'not_met',
      fix: /Attach an SBOM/,
      because: /the supplier is missing of 1 of 2 components: left@1\.0\.0/,
    },
    {
      name: 'no author',
      facts: withSboms(sbom({ elements: [element('author', { of: 1, met: false, lackingCount: 1 })] })),
      result: 'not_met',
      fix: /Attach an SBOM/,
      because: /author of the SBOM .* is missing/,
    },
    {
      name: 'XML alone',
      facts: withSboms(sbom({ format: 'cyclonedx-xml' })),
      result: 'met',
      because: /app\.cdx\.json/,
    },
    {
      name: 'one that could not be read',
      facts: seeing({
        ...released,
        sboms: { documents: [], unread: [{ assetName: 'a.spdx', why: 'GitHub answered 500' }] },
      }),
      result: 'not_observable',
      because: /a\.spdx \(GitHub answered 500\)/,
    },
    {
      name: 'assets hidden',
      facts: factsWith({ sboms: hidden('contents: read') }),
      result: 'not_observable',
      because: /SBOMs of the release could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'release hidden',
      facts: seeing({ sboms: { documents: [sbom()], unread: [] }, repository: repository() }),
      result: 'not_observable',
      because: /What the SBOM should name/,
    },
  ],
  impossible: { not_applicable: 'every release is of something that can be listed' },
};

const lock = (changes: Partial<LockfileFact> = {}): LockfileFact => ({
  path: 'package-lock.json',
  ecosystem: 'npm',
  hashes: 'all',
  withoutHash: [],
  components: [component('left'), component('right')],
  problem: null,
  ...changes,
});
const manifest = { path: 'package.json', ecosystem: 'npm', locked: true, lockfiles: ['package-lock.json'] } as const;
const locked = (changes: Partial<LockfilesFact> = {}): LockfilesFact => ({
  files: [lock()],
  manifests: [manifest],
  unread: [],
  ...changes,
});
const comparing = (files: readonly LockfileFact[], document = sbom()) =>
  seeing({ sboms: { documents: [document], unread: [] }, lockfiles: locked({ files }) });

export const sbomComplete: CheckCases = {
  cases: [
    { name: 'the same', facts: comparing([lock()]), result: 'met', because: /All 2 components agree with 1 lockfile/ },
    {
      name: 'development packages are not wanted',
      facts: comparing([
        lock({ components: [component('left'), component('right'), component('jest', { scope: 'development' })] }),
      ]),
      result: 'met',
      because: /All 2/,
    },
    {
      name: 'the standard library of Go',
      facts: comparing(
        [lock({ components: [component('m', { purl: 'pkg:golang/m@1.0.0' })] })],
        sbom({
          components: [
            component('m', { purl: 'pkg:golang/m@1.0.0' }),
            component('stdlib', { purl: 'pkg:golang/stdlib@1.26' }),
            component('std', { purl: 'pkg:golang/std@go1.26.8' }),
          ],
        }),
      ),
      result: 'met',
      because: /All 1 component/,
    },
    {
      name: 'no lockfile, the graph agrees',
      facts: seeing(
        {
          sboms: { documents: [sbom()], unread: [] },
          dependencyGraph: { components: [component('left'), component('right')], truncated: false },
        },
        { lockfiles: absent() },
      ),
      result: 'met',
      because: /GitHub's dependency graph/,
    },
    {
      name: 'a name of npm that the generator wrote in lower case',
      facts: comparing(
        [lock({ components: [component('J', { purl: 'pkg:npm/JSONStream@1.3.5' })] })],
        sbom({ components: [component('j', { purl: 'pkg:npm/jsonstream@1.3.5' })] }),
      ),
      result: 'met',
      because: /All 1 component/,
    },
    {
      name: 'one missing, one too many',
      facts: comparing([lock({ components: [component('left'), component('new')] })]),
      result: 'not_met',
      because: /1 agree; 1 only in 1 lockfile \(pkg:npm\/new@1\.0\.0\), 1 only in the SBOM \(pkg:npm\/right@1\.0\.0\)/,
      fix: /from the release commit/,
      details: [/only in 1 lockfile: pkg:npm\/new/, /only in the SBOM: pkg:npm\/right/],
    },
    {
      name: 'a lockfile that knows no scope',
      facts: comparing([
        lock({ components: [component('left'), component('right'), component('x', { scope: 'unknown' })] }),
      ]),
      result: 'not_observable',
      because: /does not say: pkg:npm\/x/,
    },
    {
      name: 'another package system',
      facts: comparing([lock({ components: [component('g', { purl: 'pkg:gem/g@1', scope: 'development' })] })]),
      result: 'not_observable',
      because: /No component of the SBOM/,
    },
    {
      name: 'a broken lockfile',
      facts: comparing([lock({ problem: 'line 3 is wrong' })]),
      result: 'not_observable',
      because: /package-lock\.json \(line 3 is wrong\)/,
    },
    {
      name: 'lockfiles hidden',
      facts: seeing({ sboms: { documents: [sbom()], unread: [] } }),
      result: 'not_observable',
      because: /lockfiles could not be seen/,
    },
    {
      name: 'no lockfile, graph hidden',
      facts: seeing({ sboms: { documents: [sbom()], unread: [] } }, { lockfiles: absent() }),
      result: 'not_observable',
      because: /dependency graph could not be seen/,
    },
    {
      name: 'more than is read',
      facts: comparing([lock()], sbom({ truncated: true })),
      result: 'not_observable',
      because: /more components than are read/,
    },
    {
      name: 'SBOMs hidden',
      facts: factsWith({}),
      result: 'not_observable',
      because: /SBOMs of the release could not be seen/,
    },
    {
      name: 'no SBOM',
      facts: seeing({ lockfiles: locked() }, { sboms: absent() }),
      result: 'not_applicable',
      because: /no valid SBOM/,
    },
  ],
  impossible: {},
};

export const componentsPinned: CheckCases = {
  cases: [
    {
      name: 'locked with digests',
      facts: seeing({ lockfiles: locked() }),
      result: 'met',
      because: /1 manifest in 1 ecosystem locked with digests by package-lock\.json/,
    },
    {
      name: 'no lockfile',
      facts: seeing({ lockfiles: locked({ files: [], manifests: [{ ...manifest, locked: false, lockfiles: [] }] }) }),
      result: 'not_met',
      because: /package\.json \(npm\): no lockfile/,
      fix: /Commit the lockfile/,
      at: [1],
    },
    {
      name: 'without digests',
      facts: seeing({ lockfiles: locked({ files: [lock({ hashes: 'some', withoutHash: ['a@1'] })] }) }),
      result: 'not_met',
      fix: /Commit the lockfile/,
      because: /no digest of a@1/,
      at: [1],
    },
    {
      name: 'a broken lockfile',
      facts: seeing({ lockfiles: locked({ files: [lock({ problem: 'line 3 is wrong' })] }) }),
      result: 'not_observable',
      because: /line 3 is wrong/,
    },
    {
      name: 'hidden',
      facts: factsWith({ lockfiles: hidden('contents: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'nothing of others',
      facts: factsWith({ lockfiles: absent() }),
      result: 'not_applicable',
      because: /No manifest/,
    },
  ],
  impossible: {},
};

const reviewing = (changes: Parameters<typeof job>[0] = {}) =>
  workflow({
    path: '.github/workflows/review.yml',
    triggers: ['pull_request'],
    jobs: [job({ id: 'test', releases: false, uses: ['actions/dependency-review-action@abc'], ...changes })],
  });

export const reviewedOnEntry: CheckCases = {
  cases: [
    {
      name: 'required by its id',
      facts: seeing({ workflows: { files: [reviewing()] }, branchRules: [statusChecksRule()] }),
      result: 'met',
      because: /required check/,
    },
    {
      name: 'required by its name',
      facts: seeing({
        workflows: { files: [reviewing({ id: 'x', name: 'test' })] },
        branchRules: [statusChecksRule()],
      }),
      result: 'met',
      because: /required check/,
    },
    {
      name: 'no review',
      facts: seeing({ workflows: { files: [workflow()] }, branchRules: [statusChecksRule()] }),
      result: 'not_met',
      because: /No workflow on pull requests/,
      fix: /dependency-review-action/,
    },
    {
      name: 'on pushes only',
      facts: seeing({
        workflows: { files: [{ ...reviewing(), triggers: ['push'] }] },
        branchRules: [statusChecksRule()],
      }),
      result: 'not_met',
      fix: /dependency-review-action/,
      because: /No workflow on pull requests/,
    },
    {
      name: 'not required',
      facts: seeing({ workflows: { files: [reviewing({ id: 'other' })] }, branchRules: [statusChecksRule()] }),
      result: 'not_met',
      fix: /dependency-review-action/,
      because: /no required check/,
    },
    {
      name: 'no rules',
      facts: seeing({ workflows: { files: [reviewing()] }, branchRules: [rule('deletion')] }),
      result: 'not_met',
      fix: /dependency-review-action/,
      because: /no required check/,
    },
    {
      name: 'a name that is an expression',
      facts: seeing({
        workflows: { files: [reviewing({ name: '${{ matrix.x }}' })] },
        branchRules: [statusChecksRule()],
      }),
      result: 'not_observable',
      because: /expression/,
    },
    {
      name: 'rules hidden',
      facts: seeing({ workflows: { files: [reviewing()] } }, { branchRules: hidden('metadata: read') }),
      result: 'not_observable',
      because: /is required could not be seen/,
      permission: 'metadata: read',
    },
    {
      name: 'an unreadable file',
      facts: seeing({ workflows: { files: [workflow({ findings: [workflowFinding('unreadable')] })] } }),
      result: 'not_observable',
      because: /could not be read/,
    },
    {
      name: 'no workflows',
      facts: factsWith({ workflows: absent() }),
      result: 'not_applicable',
      because: /no workflow files/,
    },
  ],
  impossible: {},
};

const until = (name: string, endOfSupport: string, changes: Partial<Component> = {}) =>
  component(name, { endOfSupport, ...changes });
const listing = (...components: readonly Component[]) => withSboms(sbom({ components }));

export const componentsSupported: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'every one has days left, the last day included',
      facts: listing(until('left', '2026-11-22'), until('right', '2030-01-01')),
      result: 'met',
      because: /All 2 runtime components supported today/,
      details: [/^pkg:npm\/left@1\.0\.0: until 2026-11-22$/],
    },
    {
      name: 'one day past',
      facts: listing(until('left', '2026-11-21'), component('right')),
      result: 'not_met',
      because: /^1 of 2 runtime components past its end of support: pkg:npm\/left@1\.0\.0\.$/,
      fix: /supported line/,
    },
    {
      name: 'a development component past its end does not count',
      facts: listing(until('left', '2030-01-01'), until('jest', '2020-01-01', { scope: 'development' })),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'only development components',
      facts: listing(component('jest', { scope: 'development' })),
      result: 'not_applicable',
      because: /no runtime component/,
    },
    {
      name: 'the others say nothing',
      facts: listing(until('left', '2030-01-01'), component('right')),
      result: 'not_observable',
      because: /1 of 2 runtime components supported today; .* others/,
    },
    {
      name: 'no dates',
      facts: listing(component('left')),
      result: 'not_observable',
      because: /does not say until when any of 1 runtime component/,
    },
    {
      name: 'an SBOM that is none',
      facts: withSboms(sbom({ valid: false, components: [] })),
      result: 'not_observable',
      because: /carries no SBOM/,
    },
    { name: 'no SBOM', facts: seeing({}, { sboms: absent() }), result: 'not_observable', because: /carries no SBOM/ },
    { name: 'hidden', facts: seeing({}, { sboms: hidden() }), result: 'not_observable', because: /could not be seen/ },
  ],
};

const bot = (changes: Partial<UpdateConfiguration> = {}): UpdateConfiguration => ({
  tool: 'dependabot',
  path: '.github/dependabot.yml',
  digest: sha256('f'),
  ecosystems: ['github-actions', 'npm'],
  problem: null,
  ...changes,
});
const updating = (...updateConfiguration: readonly UpdateConfiguration[]) =>
  seeing({ lockfiles: locked(), workflows: { files: [workflow()] }, updateConfiguration });

export const updatesAutomated: CheckCases = {
  cases: [
    {
      name: 'each named',
      facts: updating(bot()),
      result: 'met',
      because: /^github-actions, npm kept up to date by \.github\/dependabot\.yml\.$/,
      details: [/^\.github\/dependabot\.yml: dependabot, github-actions, npm$/],
    },
    {
      name: 'Renovate for everything',
      facts: updating(bot({ tool: 'renovate', path: 'renovate.json', ecosystems: 'all' })),
      result: 'met',
      because: /by renovate\.json/,
      details: [/renovate, every package system/],
    },
    {
      name: 'two bots share the work',
      facts: updating(
        bot({ ecosystems: ['npm'] }),
        bot({ tool: 'renovate', path: 'renovate.json', ecosystems: ['github-actions'] }),
      ),
      result: 'met',
      because: /dependabot\.yml, renovate\.json/,
    },
    {
      name: 'a broken file that is not needed',
      facts: updating(bot(), bot({ tool: 'renovate', path: 'renovate.json', ecosystems: [], problem: 'is not JSON' })),
      result: 'met',
      because: /kept up to date/,
      details: [/renovate\.json: renovate, is not JSON/],
    },
    {
      name: 'no manifest, workflows alone',
      facts: seeing({ workflows: { files: [workflow()] }, updateConfiguration: [bot()] }, { lockfiles: absent() }),
      result: 'met',
      because: /^github-actions kept/,
    },
    {
      name: 'one is left out',
      facts: updating(bot({ ecosystems: ['npm'] })),
      result: 'not_met',
      because: /^1 of 2 package systems without an update bot: github-actions\.$/,
      fix: /dependabot\.yml/,
    },
    {
      name: 'no bot',
      facts: seeing({ lockfiles: locked({ files: [] }) }, { workflows: absent(), updateConfiguration: absent() }),
      result: 'not_met',
      because: /^1 of 1 package system without an update bot: npm\.$/,
      fix: /package-ecosystem/,
    },
    {
      name: 'an empty configuration',
      facts: updating(bot({ ecosystems: [] })),
      result: 'not_met',
      because: /2 of 2/,
      fix: /dependabot\.yml/,
      details: [/dependabot, nothing/],
    },
    {
      name: 'a broken configuration',
      facts: updating(bot({ ecosystems: [], problem: 'line 3: is wrong' })),
      result: 'not_observable',
      because: /\.github\/dependabot\.yml \(line 3: is wrong\)/,
    },
    {
      name: 'configuration hidden',
      facts: seeing(
        { lockfiles: locked(), workflows: { files: [] } },
        { updateConfiguration: hidden('contents: read') },
      ),
      result: 'not_observable',
      because: /configuration of update bots could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'manifests hidden',
      facts: seeing({ workflows: { files: [] }, updateConfiguration: [bot()] }),
      result: 'not_observable',
      because: /manifests could not be seen/,
    },
    {
      name: 'workflows hidden',
      facts: seeing({ lockfiles: locked(), updateConfiguration: [bot()] }),
      result: 'not_observable',
      because: /workflow files could not be seen/,
    },
    {
      name: 'nothing of others',
      facts: seeing({}, { lockfiles: absent(), workflows: absent(), updateConfiguration: absent() }),
      result: 'not_applicable',
      because: /No manifest and no workflow/,
    },
  ],
  impossible: {},
};

const update = (
  sha: string,
  checks?: 'passed' | 'failed' | 'pending',
  changes: Parameters<typeof pullRequest>[0] = {},
) =>
  commit({
    sha: sha.repeat(40),
    headline: 'Bump left',
    author: 'dependabot[bot]',
    authorIsBot: true,
    pullRequest: pullRequest({
      author: 'dependabot[bot]',
      number: Number(sha),
      headSha: sha.repeat(40),
      ...(checks === undefined ? {} : { checks }),
      ...changes,
    }),
  });
const head = (number: number, checks: readonly HeadCheck[], changes: Partial<HeadChecks> = {}): HeadChecks => ({
  pullRequest: number,
  head: `${String(number)}`.repeat(40),
  checks,
  truncated: false,
  ...changes,
});
const reported = (
  name: string,
  conclusion: string | null,
  required = false,
  app: number | null = 15368,
): HeadCheck => ({
  name,
  kind: app === null ? 'status' : 'check-run',
  conclusion,
  app: app === null ? null : { id: app, slug: 'github-actions' },
  required,
});
const noRules = {
  branch: { name: 'main', head: baseSha, protected: false },
  branchRules: [],
  rulesets: [],
  updateChecks: { heads: [], notRead: 0 },
};
const testRequired = {
  ...noRules,
  branch: { ...noRules.branch, protected: true },
  branchRules: [statusChecksRule()],
  rulesets: [ruleset({ updatedAt: '2026-01-01T00:00:00Z' })],
};
/** Updates into a branch with these rules, with what reported on their heads. */
const updates = (
  commits: Parameters<typeof range>[0],
  values: Partial<FactValues> = {},
  given: Parameters<typeof seeing>[1] = {},
) =>
  seeing(
    { ...noRules, commitRange: range(commits), ...values },
    { classicProtection: absent(), previousRelease: absent(), ...given },
  );
const tested = (commits: Parameters<typeof range>[0], heads: readonly HeadChecks[], values: Partial<FactValues> = {}) =>
  updates(commits, { ...testRequired, updateChecks: { heads, notRead: 0 }, ...values });

export const updatesTested: CheckCases = {
  cases: [
    {
      name: 'no check is required, and all passed',
      facts: updates([update('1', 'passed'), update('2', 'passed'), commit()]),
      result: 'met',
      because: /^The checks passed on the heads of all 2 updates by bots\. No check is required, so all were judged\.$/,
      details: [/as they are now/, /^1111111 Bump left \(all checks passed\)$/],
    },
    {
      name: "somebody's merge of a bot's request, told once with the bot's own commit",
      facts: updates([
        update('1', 'passed'),
        {
          ...update('1', 'passed'),
          sha: 'f'.repeat(40),
          author: 'ann',
          authorIsBot: false,
          committedAt: '2027-01-01T00:00:00Z',
        },
      ]),
      result: 'met',
      because: /all 1 update by bots/,
      details: [/^fffffff Bump left/],
    },
    {
      name: 'the required check passed; one that is not required failed, and is told',
      facts: tested(
        [update('1', 'failed')],
        [head(1, [reported('test', 'success', true), reported('coverage', 'failure')])],
      ),
      result: 'met',
      because: /^The checks passed on the heads of all 1 update by bots\. Required: test\.$/,
      details: [
        /^ruleset "main": as it is since 2026-01-01T00:00:00Z$/,
        /^1111111 Bump left \(required checks passed; not required: coverage failed\)$/,
      ],
    },
    {
      name: 'a required check that was skipped is taken for passed, as GitHub does',
      facts: tested([update('1', 'passed')], [head(1, [reported('test', 'skipped', true)])]),
      result: 'met',
      because: /Required: test/,
    },
    {
      name: 'a required check failed',
      facts: tested(
        [update('1', 'passed'), update('2', 'failed')],
        [head(1, [reported('test', 'success', true)]), head(2, [reported('test', 'timed_out', true)])],
      ),
      result: 'not_met',
      because: /^1 of 2 updates by bots merged although a check did not pass: 2222222 Bump left \(test failed\)\.$/,
      fix: /Require status checks/,
    },
    {
      name: 'a required check never reported, or only another app of that name did',
      facts: tested(
        [update('1', 'passed'), update('2', 'passed')],
        [head(1, [reported('lint', 'success')]), head(2, [reported('test', 'success', false, 99)])],
      ),
      result: 'not_met',
      because: /^2 of 2 .*1111111 Bump left \(test did not report\), 2222222 Bump left \(test did not report\)\.$/,
      fix: /Require status checks/,
    },
    {
      name: 'required only since: neither its failure nor its lack is held against the update',
      facts: tested(
        [update('1', 'failed'), update('2', 'passed')],
        [head(1, [reported('test', 'failure', true)]), head(2, [reported('lint', 'success')])],
        { rulesets: [ruleset({ updatedAt: '2027-01-01T00:00:00Z' })] },
      ),
      result: 'not_observable',
      because:
        /^Whether the checks passed is not known of 2 of 2 updates by bots: 1111111 Bump left \(test failed, required as it is only since 2027-01-01T00:00:00Z\), 2222222/,
    },
    {
      name: 'since when the rule is as it is cannot be seen',
      facts: tested([update('1', 'failed')], [head(1, [reported('test', 'failure', true)])], { rulesets: [] }),
      result: 'not_observable',
      because: /\(test failed, and since when it is required is not known\)/,
    },
    {
      name: 'classic protection bears no time: a failure counts, a lack is left open',
      facts: updates(
        [update('1', 'passed')],
        {
          updateChecks: { heads: [head(1, [reported('lint', 'success')])], notRead: 0 },
        },
        { classicProtection: seen(classic({ statusChecks: [{ context: 'test', appId: null }] })) },
      ),
      result: 'not_observable',
      because: /test did not report, and since when it is required is not known/,
    },
    {
      name: "GitHub's own word shows what classic protection requires, where the token may not read that",
      facts: updates(
        [update('1', 'failed')],
        {
          branch: { ...noRules.branch, protected: true },
          updateChecks: { heads: [head(1, [reported('ci/old', 'failure', true, null)])], notRead: 0 },
        },
        { classicProtection: hidden('administration: read') },
      ),
      result: 'not_met',
      because: /\(ci\/old failed\)/,
      fix: /Require status checks/,
    },
    {
      name: 'behind a merge queue the checks ran on a commit of its own',
      facts: tested([update('1', 'passed')], [head(1, [reported('lint', 'success')])], {
        branchRules: [statusChecksRule(), rule('merge_queue')],
      }),
      result: 'not_observable',
      because: /\(test was not read\)/,
    },
    {
      name: 'a head with more checks than are read, and one that nothing reported on',
      facts: tested(
        [update('1', 'passed'), update('2')],
        [head(1, [reported('lint', 'success')], { truncated: true }), head(2, [])],
      ),
      result: 'not_observable',
      because: /of 2 of 2 updates/,
    },
    {
      name: 'a request that was not read: that all its checks passed is enough, that one failed is not',
      facts: updates([update('1', 'passed'), update('2', 'failed')], {
        ...testRequired,
        updateChecks: { heads: [], notRead: 2 },
      }),
      result: 'not_observable',
      because: /of 1 of 2 updates by bots: 2222222 Bump left \(test was not read\)/,
      details: [/^Of 2 requests only what all checks together come to was read\.$/],
    },
    {
      name: 'still running',
      facts: tested([update('1', 'pending')], [head(1, [reported('test', null, true)])]),
      result: 'not_observable',
      because: /\(test has not ended\)/,
    },
    {
      name: 'into another branch, whose rules are not read',
      facts: tested([update('1', 'failed', { baseRef: 'release/1.x' })], [head(1, [reported('lint', 'failure')])]),
      result: 'not_observable',
      because: /\(a check failed; whether it is required could not be seen\)/,
    },
    {
      name: 'no check is required, and one failed',
      facts: updates([update('1', 'passed'), update('2', 'failed'), update('3')]),
      result: 'not_met',
      because:
        /^1 of 3 updates by bots merged although a check did not pass: 2222222 Bump left \(a check failed; none is required\)\.$/,
      fix: /Require status checks/,
    },
    {
      name: 'which are required is hidden: all passed',
      facts: updates(
        [update('1', 'passed')],
        {},
        { branchRules: hidden('metadata: read'), updateChecks: hidden('checks: read') },
      ),
      result: 'met',
      because: /Which are required could not be seen, so all were judged\.$/,
      details: [/^Each check of the heads is not visible: GitHub answered 403/],
    },
    {
      name: 'which are required is hidden: one failed',
      facts: updates(
        [update('1', 'failed')],
        {},
        { branchRules: hidden('metadata: read'), updateChecks: hidden('checks: read') },
      ),
      result: 'not_observable',
      because: /\(a check failed; whether it is required could not be seen\)/,
      permission: 'metadata: read',
    },
    {
      name: 'never merged as a request',
      facts: updates([update('1', 'passed', { merged: false })]),
      result: 'not_observable',
      because: /1111111 Bump left \(no merged pull request\)/,
    },
    {
      name: 'nothing reported, or not to its end',
      facts: updates([update('1', 'passed'), update('2'), update('3', 'pending')]),
      result: 'not_observable',
      because:
        /^Whether the checks passed is not known of 2 of 3 updates by bots: 2222222 Bump left \(nothing reported\), 3333333 Bump left \(a check has not ended\)\.$/,
    },
    {
      name: 'a cut range',
      facts: updates([], { commitRange: range([update('1', 'passed')], { total: 300, truncated: true }) }),
      result: 'not_observable',
      because: /the 1 seen of 300 commits; the others were not read/,
    },
    {
      name: 'a failure in a cut range',
      facts: updates([], { commitRange: range([update('1', 'failed')], { total: 300, truncated: true }) }),
      result: 'not_met',
      because: /1 of 1 update by bots/,
      fix: /Require status checks/,
    },
    {
      name: 'hidden',
      facts: factsWith({ commitRange: hidden('contents: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'no update by a bot',
      facts: updates([commit()]),
      result: 'not_applicable',
      because: /^No update by a bot among 1 commit\.$/,
    },
  ],
  impossible: {},
};
