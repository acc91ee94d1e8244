import type { CommitCheck } from '../../../src/facts/checks.ts';
import type { CodeAlert, CodeAnalysis } from '../../../src/facts/code-scanning.ts';
import type { FactValues } from '../../../src/facts/facts.ts';
import { absent, commitSha, hidden, job, seeing, tag, workflow, rule, statusChecksRule } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const actions = { id: 15368, slug: 'github-actions' };
const run = (name: string, conclusion: string | null = 'success', app = actions): CommitCheck => ({
  name,
  kind: 'check-run',
  conclusion,
  app,
});
const status = (name: string, conclusion = 'success'): CommitCheck => ({ name, kind: 'status', conclusion, app: null });
const checks = (...list: readonly CommitCheck[]) => ({ commitChecks: { commit: commitSha, checks: list } });
const analysis = (changes: Partial<CodeAnalysis> = {}): CodeAnalysis => ({
  tool: 'CodeQL',
  category: '/language:go',
  commit: commitSha,
  ref: 'refs/heads/main',
  at: '2026-11-20T09:00:00Z',
  failed: false,
  ...changes,
});
const analyses = (list: readonly CodeAnalysis[], complete = true) => ({ codeAnalyses: { analyses: list, complete } });
const files = (...jobs: Parameters<typeof job>[0][]): Partial<FactValues> => ({
  workflows: { files: [workflow({ path: '.github/workflows/ci.yml', jobs: jobs.map((one) => job(one)) })] },
});
const world = (values: Partial<FactValues> = {}) =>
  seeing({ tag: tag(), ...analyses([]), ...checks(), ...files({ id: 'build' }), ...values });
const elsewhere = 'd'.repeat(40);

export const analysed: CheckCases = {
  impossible: { not_applicable: 'every release commit can be analysed' },
  cases: [
    {
      name: 'an analysis of the commit',
      facts: world(analyses([analysis()])),
      result: 'met',
      because: /c0ffee0 was analysed by CodeQL/,
    },
    {
      name: 'an app that analyses',
      facts: world(checks(run('SonarCloud Code Analysis', 'neutral', { id: 1, slug: 'sonarqubecloud' }))),
      result: 'met',
      because: /by sonarqubecloud/,
    },
    {
      name: 'a job that runs an analyser',
      facts: world({ ...checks(run('Lint (ubuntu)')), ...files({ id: 'lint', name: 'Lint', analysers: ['gosec'] }) }),
      result: 'met',
      because: /by gosec/,
      details: [/^gosec: Lint \(ubuntu\) \(github-actions\): success$/],
    },
    {
      name: 'only an analysis of another commit',
      facts: world(analyses([analysis({ commit: elsewhere })])),
      result: 'not_met',
      because: /covers c0ffee0\.$/,
      fix: /Code scanning/,
    },
    {
      name: 'an analysis that went wrong',
      facts: world(analyses([analysis({ failed: true })])),
      result: 'not_met',
      because: /covers/,
      fix: /./,
    },
    {
      name: 'an analyser that failed',
      facts: world({ ...checks(run('lint', 'failure')), ...files({ id: 'lint', analysers: ['Semgrep'] }) }),
      result: 'not_met',
      because: /; lint failed\.$/,
      fix: /./,
    },
    {
      name: 'a status that bears the name of an analyser, which anybody can set',
      facts: world(checks(status('SonarCloud'))),
      result: 'not_met',
      because: /covers/,
      fix: /./,
    },
    {
      name: 'a check run of another app under the name of the job',
      facts: world({
        ...checks(run('lint', 'success', { id: 2, slug: 'somebody' })),
        ...files({ id: 'lint', analysers: ['Semgrep'] }),
      }),
      result: 'not_met',
      because: /covers/,
      fix: /./,
    },
    {
      name: 'code scanning never used, no workflows',
      facts: seeing({ tag: tag(), ...checks() }, { codeAnalyses: absent(), workflows: absent() }),
      result: 'not_met',
      because: /covers/,
      fix: /./,
    },
    {
      name: 'older analyses were not read',
      facts: world(analyses([analysis({ commit: elsewhere })], false)),
      result: 'not_observable',
      because: /newest 1 analyses is of c0ffee0; older/,
    },
    {
      name: 'the analyser is at work',
      facts: world({ ...checks(run('lint', null)), ...files({ id: 'lint', analysers: ['Semgrep'] }) }),
      result: 'not_observable',
      because: /has not ended: lint/,
    },
    {
      name: 'analyses hidden',
      facts: seeing({ tag: tag(), ...checks(), ...files() }, { codeAnalyses: hidden('security-events: read') }),
      result: 'not_observable',
      because: /analyses of code scanning could not be seen/,
      permission: 'security-events: read',
    },
    {
      name: 'check runs hidden',
      facts: seeing({ tag: tag(), ...analyses([]), ...files() }, { commitChecks: hidden('checks: read') }),
      result: 'not_observable',
      because: /check runs .* could not be seen/,
      permission: 'checks: read',
    },
    {
      name: 'workflows hidden',
      facts: seeing({ tag: tag(), ...analyses([]), ...checks(run('lint')) }),
      result: 'not_observable',
      because: /What the jobs run could not be seen/,
    },
    {
      name: 'tag hidden',
      facts: seeing({}),
      result: 'not_observable',
      because: /The release commit could not be seen/,
    },
    { name: 'no tag', facts: seeing({}, { tag: absent() }), result: 'not_observable', because: /no release commit/ },
  ],
};

const ruled = (values: Partial<FactValues> = {}, given: Parameters<typeof seeing>[1] = {}) =>
  seeing(
    {
      branch: { name: 'main', head: commitSha, protected: true },
      branchRules: [statusChecksRule()],
      rulesets: [],
      ...files({ id: 'test', tests: true }),
      ...checks(run('test')),
      ...values,
    },
    { classicProtection: absent(), ...given },
  );

export const tested: CheckCases = {
  impossible: { not_applicable: 'every release commit can be tested' },
  cases: [
    {
      name: 'the test ran and is required',
      facts: ruled(),
      result: 'met',
      because: /1 test check passed on c0ffee0; the rules require test\.$/,
      details: [/^holds: the rules require test$/, /^test \(github-actions\): success$/],
    },
    {
      name: 'a matrix, one of it required',
      facts: ruled({
        ...checks(run('unit (18)'), run('unit (20)')),
        ...files({ id: 'unit', tests: true }),
        branchRules: [rule('required_status_checks', { statusChecks: [{ context: 'unit (20)', appId: 15368 }] })],
      }),
      result: 'met',
      because: /2 test checks passed/,
    },
    {
      name: 'a required workflow',
      facts: ruled({ branchRules: [rule('workflows')] }),
      result: 'met',
      because: /the rules require a workflow to pass/,
    },
    {
      name: 'a name that says so where no job is known by it',
      facts: ruled({
        ...checks(run('Jenkins CI', 'success', { id: 9, slug: 'jenkins' })),
        branchRules: [rule('required_status_checks', { statusChecks: [{ context: 'Jenkins CI', appId: 9 }] })],
      }),
      result: 'met',
      because: /the rules require Jenkins CI/,
    },
    {
      name: 'a test failed',
      facts: ruled(checks(run('test', 'failure'))),
      result: 'not_met',
      because: /test failed on c0ffee0/,
      fix: /on: push/,
    },
    {
      name: 'nothing ran',
      facts: ruled(checks()),
      result: 'not_met',
      because: /no test check ran on c0ffee0/,
      fix: /./,
    },
    {
      name: 'only skipped',
      facts: ruled(checks(run('test', 'skipped'))),
      result: 'not_met',
      because: /no test check ran/,
      fix: /./,
    },
    {
      name: 'a deployment is no test',
      facts: ruled({ ...checks(run('deploy')), ...files({ id: 'deploy' }) }),
      result: 'not_met',
      because: /no test check ran/,
      fix: /./,
    },
    {
      name: 'nothing is required',
      facts: ruled({ branchRules: [rule('deletion')] }),
      result: 'not_met',
      because: /no status check is required/,
      fix: /Require status checks/,
    },
    {
      name: 'required, but not pinned',
      facts: ruled({ branchRules: [statusChecksRule(null)] }),
      result: 'not_met',
      because: /none pinned to an app/,
      fix: /./,
    },
    {
      name: 'another check is required',
      facts: ruled({ branchRules: [rule('required_status_checks', { statusChecks: [{ context: 'cla', appId: 3 }] })] }),
      result: 'not_met',
      because: /the rules require cla, of which none ran here as a test/,
      fix: /name the test check/,
    },
    {
      name: 'a test is at work',
      facts: ruled(checks(run('test', null))),
      result: 'not_observable',
      because: /test has not ended/,
    },
    {
      name: 'checks hidden',
      facts: ruled({}, { commitChecks: hidden('checks: read') }),
      result: 'not_observable',
      because: /not visible/,
      permission: 'checks: read',
    },
    {
      name: 'workflows hidden and no name that tells',
      facts: ruled(checks(run('one')), { workflows: hidden('contents: read') }),
      result: 'not_observable',
      because: /cannot be told without the workflow files/,
      permission: 'contents: read',
    },
    {
      name: 'rules hidden',
      facts: ruled({}, { branchRules: hidden('metadata: read') }),
      result: 'not_observable',
      because: /is not visible/,
      permission: 'metadata: read',
    },
  ],
};

const tree = (...paths: readonly (readonly [string, number | null])[]): Partial<FactValues> => ({
  tree: {
    commit: commitSha,
    entries: paths.map(([path, size]) => ({ path, type: 'blob', sha: 'e'.repeat(40), size })),
  },
});

export const standard: CheckCases = {
  impossible: { not_applicable: 'every project can have one' },
  cases: [
    {
      name: 'a contribution guide',
      facts: seeing(tree(['CONTRIBUTING.md', 900])),
      result: 'met',
      because: /has CONTRIBUTING\.md/,
    },
    { name: 'in docs', facts: seeing(tree(['docs/secure-coding.md', 900])), result: 'met', because: /secure-coding/ },
    { name: 'a size that is not told', facts: seeing(tree(['HACKING', null])), result: 'met', because: /HACKING/ },
    {
      name: 'a stub',
      facts: seeing(tree(['CONTRIBUTING.md', 30])),
      result: 'not_met',
      because: /shorter than 200 bytes/,
      fix: /CONTRIBUTING/,
    },
    { name: 'none', facts: seeing(tree(['README.md', 900])), result: 'not_observable', because: /can be attested/ },
    {
      name: 'of a dependency',
      facts: seeing(tree(['vendor/x/CONTRIBUTING.md', 900])),
      result: 'not_observable',
      because: /can be attested/,
    },
    { name: 'tree hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
    { name: 'no tree', facts: seeing({}, { tree: absent() }), result: 'not_observable', because: /no tree/ },
  ],
};

const languages = (list: Readonly<Record<string, number>>): Partial<FactValues> => ({
  languages: { languages: Object.entries(list).map(([name, bytes]) => ({ name, bytes })) },
});

export const memorySafety: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'all safe',
      facts: seeing(languages({ Go: 10, Makefile: 5 })),
      result: 'met',
      because: /All code/,
      details: [/^Go: 10 bytes$/],
    },
    {
      name: 'a plan for the rest',
      facts: seeing({ ...languages({ Rust: 3, C: 1 }), ...tree(['docs/memory-safety-roadmap.md', 10]) }),
      result: 'met',
      because: /75\.0 % of the code .* the rest is C; docs\/memory-safety-roadmap\.md/,
    },
    {
      name: 'no plan',
      facts: seeing({ ...languages({ Rust: 3, 'C++': 1 }), ...tree() }),
      result: 'not_met',
      because: /75\.0 %.*C\+\+/,
      fix: /roadmap/,
    },
    {
      name: 'all unsafe',
      facts: seeing({ ...languages({ C: 1 }), ...tree() }),
      result: 'not_met',
      because: /^0\.0 %/,
      fix: /./,
    },
    { name: 'no code', facts: seeing(languages({ HTML: 9 })), result: 'not_applicable', because: /no code/ },
    { name: 'languages hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
    {
      name: 'tree hidden',
      facts: seeing(languages({ C: 1 })),
      result: 'not_observable',
      because: /Whether there is a plan could not be seen/,
    },
    {
      name: 'no languages',
      facts: seeing({}, { languages: absent() }),
      result: 'not_observable',
      because: /no languages/,
    },
  ],
};

const alert = (changes: Partial<CodeAlert> = {}): CodeAlert => ({
  number: 7,
  state: 'open',
  rule: 'go/sql-injection',
  tool: 'CodeQL',
  severity: 'high',
  path: 'db.go',
  line: 12,
  createdAt: '2026-11-01T12:00:00Z',
  closedAt: null,
  dismissedReason: null,
  dismissalExplained: false,
  ...changes,
});

export const openFindings: CheckCases = {
  impossible: { not_applicable: 'any code can be analysed' },
  cases: [
    { name: 'none', facts: seeing({ codeAlerts: [] }), result: 'met', because: /0 alerts open; none critical or high/ },
    {
      name: 'within the deadline',
      facts: seeing({ codeAlerts: [alert()] }),
      result: 'met',
      because: /1 alert open; 1 critical or high, all within/,
      details: [
        /^Deadlines: critical 15 days, high 30 days\.$/,
        /^alert 7: go\/sql-injection of CodeQL \(high\): open for 21 days of 30$/,
      ],
    },
    {
      name: 'medium, long open, and others closed',
      facts: seeing({
        codeAlerts: [
          alert({ severity: 'medium', createdAt: '2020-01-01T00:00:00Z' }),
          alert({ severity: null, createdAt: '2020-01-01T00:00:00Z' }),
          alert({ state: 'dismissed', severity: 'critical', createdAt: '2020-01-01T00:00:00Z' }),
        ],
      }),
      result: 'met',
      because: /2 alerts open; none critical or high/,
    },
    {
      name: 'critical for 16 days',
      facts: seeing({ codeAlerts: [alert({ severity: 'critical', createdAt: '2026-11-06T11:00:00Z' })] }),
      result: 'not_met',
      because: /^1 critical or high alert open past the deadline \(critical 15 days, high 30 days\), of 1 open/,
      fix: /dismiss each with a reason/,
      at: [12],
    },
    {
      name: 'a deadline of the vendor',
      facts: seeing({ codeAlerts: [alert({ path: null })] }),
      terms: { handlingDeadlines: { critical: 3, high: 7, medium: null, low: null } },
      result: 'not_met',
      because: /critical 3 days, high 7 days/,
      fix: /./,
      at: [],
    },
    {
      name: 'a date that cannot be read',
      facts: seeing({ codeAlerts: [alert({ createdAt: 'soon' })] }),
      result: 'not_observable',
      because: /Since when 1 alert/,
    },
    { name: 'never ran', facts: seeing({}, { codeAlerts: absent() }), result: 'not_observable', because: /never run/ },
    {
      name: 'hidden',
      facts: seeing({}, { codeAlerts: hidden('security-events: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'security-events: read',
    },
  ],
};
