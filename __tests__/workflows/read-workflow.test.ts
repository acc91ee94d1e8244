import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readWorkflow } from '../../src/workflows/read-workflow.ts';
import { expectWithin } from '../support/in-time.ts';

const path = '.github/workflows/x.yml';
const fixture = (name: string) => readFileSync(new URL(`../fixtures/workflows/${name}`, import.meta.url));
const sha = 'a'.repeat(40);
const imageDigest = `@sha256:${'b'.repeat(64)}`;

/** `kind line:column` of each finding. */
function findings(text: string): string[] {
  return readWorkflow(path, text).findings.map(({ kind, at }) => `${kind} ${at.line}:${at.column}`);
}

function job(lines: string, before = 'on: push\npermissions: {}\n'): string {
  return `${before}jobs:\n  a:\n    runs-on: ubuntu-latest\n${lines}`;
}

const step = (line: string, before?: string) => job(`    steps:\n      - ${line}\n`, before);

describe('readWorkflow', () => {
  test('reads name, digest, triggers and jobs of a release workflow', () => {
    const bytes = fixture('release.yml');
    expect(readWorkflow(path, bytes)).toEqual({
      path,
      digest: createHash('sha256').update(bytes).digest('hex'),
      name: 'Release',
      triggers: ['push', 'workflow_dispatch'],
      jobs: [
        {
          id: 'test',
          at: { path, line: 11, column: 3 },
          environment: null,
          runsOn: ['ubuntu-latest', 'macos-15'],
          releases: false,
          tests: true,
          uses: [`actions/checkout@${sha}`],
        },
        {
          id: 'publish',
          at: { path, line: 19, column: 3 },
          environment: 'release',
          runsOn: ['ubuntu-latest'],
          releases: true,
          uses: [`actions/checkout@${sha}`, './.github/actions/pack'],
        },
        {
          id: 'docs',
          at: { path, line: 31, column: 3 },
          environment: 'pages',
          runsOn: [],
          releases: false,
          uses: [`acme/shared/.github/workflows/docs.yml@${sha}`],
        },
      ],
      findings: [],
      publishes: [{ kind: 'github-release', job: 'publish', by: 'workflow-token', at: { path, line: 29, column: 14 } }],
    });
  });

  test('finds everything wrong in a bad workflow, each on its line', () => {
    const fact = readWorkflow(path, fixture('bad.yml'));
    expect(fact.findings.map(({ kind, at, detail }) => `${at.line}:${at.column} ${kind} ${detail}`)).toMatchSnapshot();
  });

  test.each<[string, string, string[]]>([
    ['no permissions anywhere', step('run: make', 'on: push\n'), ['permissions-missing 3:3']],
    ['a called workflow has its caller’s permissions', step('run: make', 'on: workflow_call\n'), []],
    ['permissions of every job', job('    permissions: {}\n    steps: []\n', 'on: push\n'), []],
    ['write-all', step('run: make', 'on: push\npermissions: write-all\n'), ['permissions-broad 2:14']],
    ['write-all in a job', job('    permissions: write-all\n'), ['permissions-broad 6:18']],
    ['read-all', step('run: make', 'on: push\npermissions: read-all\n'), []],
    ['one job with the workflow’s write scope', step('run: x', 'on: push\npermissions: {contents: write}\n'), []],
    [
      'two jobs with the workflow’s write scope',
      `${step('run: x', 'on: push\npermissions:\n  contents: write\n  issues: read\n')}  b: {runs-on: ubuntu-latest}\n`,
      ['permissions-broad 3:3'],
    ],
    ['a tag', step('uses: actions/checkout@v4'), ['unpinned-uses 7:15']],
    ['a short SHA', step('uses: acme/x@abcdef1'), ['unpinned-uses 7:15']],
    ['no ref', step('uses: acme/x'), ['unpinned-uses 7:15']],
    ['a full SHA with a comment', step(`uses: acme/x@${sha} # v1`), []],
    ['a path inside a repository', step(`uses: acme/x/sub/dir@${sha}`), []],
    ['a local action', step('uses: ./.github/actions/x'), []],
    [
      'a called workflow by branch',
      'on: push\npermissions: {}\njobs:\n  a: {uses: o/r/.github/workflows/x.yml@main}\n',
      ['unpinned-uses 4:13'],
    ],
    ['a step image by tag', step('uses: docker://alpine:3.20'), ['unpinned-image 7:15']],
    ['a step image by digest', step(`uses: docker://alpine${imageDigest}`), []],
    ['a container by tag', job('    container: node:24\n'), ['unpinned-image 6:16']],
    ['a container by digest', job(`    container: node:24${imageDigest}\n`), []],
    ['a container map', job('    container:\n      image: node:24\n'), ['unpinned-image 7:14']],
    ['a service', job('    services:\n      db:\n        image: postgres\n'), ['unpinned-image 8:16']],
    [
      'a container from a pinned matrix',
      job(`    strategy: {matrix: {image: ["a${imageDigest}"]}}\n    container: \${{ matrix.image }}\n`),
      [],
    ],
    [
      'a container that some rows of a matrix leave out',
      job(
        `    strategy: {matrix: {build: [{name: x, image: "a${imageDigest}"}, {name: y}]}}\n    container: \${{ matrix.build.image }}\n`,
      ),
      [],
    ],
    [
      'a container from a loose matrix',
      job(`    strategy: {matrix: {image: ["a${imageDigest}", "b:1"]}}\n    container: \${{ matrix.image }}\n`),
      ['unpinned-image 7:16'],
    ],
    [
      'self-hosted',
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n',
      ['self-hosted-runner 5:14'],
    ],
    [
      'self-hosted through a matrix',
      'on: push\npermissions: {}\njobs:\n  a:\n    strategy: {matrix: {os: [ubuntu-latest, self-hosted]}}\n    runs-on: ${{ matrix.os }}\n',
      ['self-hosted-runner 6:14'],
    ],
    [
      'a label that only sounds like it',
      'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: not-self-hosted-at-all\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  test.each([
    'github.head_ref',
    'github.event.issue.title',
    "github.event['pull_request']['title']",
    'github.event.pull_request.head.ref',
    'github.event.commits[0].message',
    'github.event.commits.*.author.name',
    "format('{0}', github.event.comment.body)",
    "format('{{{0}}}', github.event.comment.body)",
    "'}}' == 'x' || github.head_ref",
    'toJSON(github.event)',
    'toJSON(github.event.issue)',
    'toJSON(github)',
    'GITHUB.EVENT.REVIEW.BODY',
    "github.event.issue.title || 'none'",
    "github.event.pull_request.title != '' && github.event.pull_request.title",
  ])('%s in a script lets strangers run code', (expression) => {
    expect(findings(step(`run: echo "\${{ ${expression} }}"`))).toEqual(['template-injection 7:20']);
  });

  test.each([
    'github.sha',
    'github.event.pull_request.number',
    'github.event.pull_request.head.sha',
    "contains(github.event.issue.title, 'x')",
    "github.head_ref == 'main'",
    "'github.head_ref'",
    'env.TITLE',
    'steps.x.outputs.github.head_ref',
    'toJSON(github.event.number)',
  ])('%s in a script is harmless', (expression) => {
    expect(findings(step(`run: echo "\${{ ${expression} }}"`))).toEqual([]);
  });

  test('places several equal expressions in a block script, and those of github-script', () => {
    const run = step('run: |\n          echo ${{ github.head_ref }}\n          : ${{ github.head_ref }}');
    expect(findings(run)).toEqual(['template-injection 8:16', 'template-injection 9:13']);
    const script = step(
      `uses: actions/github-script@${sha}\n        with:\n          script: |\n            f("\${{ github.event.issue.body }}")`,
    );
    expect(findings(script)).toEqual(['template-injection 10:16']);
    expect(findings(step('env: {T: "${{ github.head_ref }}"}\n        run: echo "$T"'))).toEqual([]);
  });

  const target = 'on: pull_request_target\npermissions: {}\n';
  const checkout = (ref: string, rest = '') => `uses: actions/checkout@${sha}\n        with: {ref: "${ref}"}\n${rest}`;
  test.each<[string, string, string, string[]]>([
    ['checks out the head', target, checkout('${{ github.event.pull_request.head.sha }}'), ['dangerous-trigger 8:21']],
    ['checks out head_ref', target, checkout('${{ github.head_ref }}'), ['dangerous-trigger 8:21']],
    [
      'checks out the merge ref',
      target,
      checkout('refs/pull/${{ github.event.number }}/merge'),
      ['dangerous-trigger 8:21'],
    ],
    [
      'a workflow_run of a stranger',
      'on: {workflow_run: {workflows: [CI]}}\npermissions: {}\n',
      checkout('${{ github.event.workflow_run.head_sha }}'),
      ['dangerous-trigger 8:21'],
    ],
    [
      'gh pr checkout on a comment',
      'on: [issue_comment]\npermissions: {}\n',
      'run: gh pr checkout "$N"',
      ['dangerous-trigger 7:14'],
    ],
    [
      'git fetch of the pull request',
      target,
      'run: |\n          set -e\n          git fetch origin pull/$N/head',
      ['dangerous-trigger 9:11'],
    ],
    ['checks out the base', target, checkout('${{ github.event.pull_request.base.sha }}'), []],
    ['checks out the default', target, `uses: actions/checkout@${sha}`, []],
    ['an ordinary pull_request', 'on: pull_request\npermissions: {}\n', checkout('${{ github.head_ref }}'), []],
    [
      'only for branches of the repository itself',
      target,
      checkout(
        '${{ github.head_ref }}',
        '        if: github.event.pull_request.head.repo.full_name == github.repository\n',
      ),
      [],
    ],
    [
      'a condition that also lets others through',
      target,
      checkout(
        '${{ github.head_ref }}',
        '        if: github.event.pull_request.head.repo.full_name == github.repository || true\n',
      ),
      ['dangerous-trigger 8:21'],
    ],
  ])('privileged trigger: %s', (_, before, line, expected) => {
    expect(findings(step(line, before))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['env: {AWS_SECRET_ACCESS_KEY: "${{ secrets.AWS_KEY }}"}', ['long-lived-credential 7:38']],
    ['env: {NODE_AUTH_TOKEN: "${{ secrets.NPM_TOKEN }}"}', ['long-lived-credential 7:32']],
    ['env: {TOKEN: "${{ secrets[\'PYPI_API_TOKEN\'] }}"}', ['long-lived-credential 7:22']],
    [
      `uses: docker/login-action@${sha}\n        with: {password: "\${{ secrets.HUB }}"}`,
      ['long-lived-credential 8:26'],
    ],
    [`uses: azure/login@${sha}\n        with: {creds: "\${{ secrets.X }}"}`, ['long-lived-credential 8:23']],
    [`uses: x/y@${sha}\n        with: {aws-secret-access-key: "\${{ secrets.X }}"}`, ['long-lived-credential 8:39']],
    ['run: npm config set "//r/:_authToken=${{ secrets.NPM_TOKEN }}"', ['long-lived-credential 7:46']],
    ['env: {NODE_AUTH_TOKEN: "${{ secrets.GITHUB_TOKEN }}"}', []],
    [`uses: docker/login-action@${sha}\n        with: {password: "\${{ secrets.GITHUB_TOKEN }}"}`, []],
    ['env: {CODECOV_TOKEN: "${{ secrets.CODECOV_TOKEN }}"}', []],
    ['env: {AWS_SECRET_ACCESS_KEY: "${{ steps.oidc.outputs.key }}"}', []],
  ])('stored credentials: %s', (line, expected) => {
    expect(findings(step(line))).toEqual(expected);
  });

  test.each<[string, boolean]>([
    [step('run: make', 'on: push\npermissions: {id-token: write}\n'), true],
    [step('run: make', 'on: push\npermissions: write-all\n'), true],
    [job('    permissions: {packages: write}\n'), true],
    [step('run: gh release create v1'), true],
    [step(`uses: softprops/action-gh-release@${sha}`), true],
    [step('run: make', 'on: push\npermissions: {contents: write}\n'), false],
    [job('    permissions: {contents: read}\n', 'on: push\npermissions: {id-token: write}\n'), false],
  ])('tells releasing jobs from others: %j', (text, releases) => {
    expect(readWorkflow(path, text).jobs[0]?.releases).toBe(releases);
  });

  test.each<[string, string | Uint8Array, number, string]>([
    ['broken YAML', 'on: push\njobs:\n\ta: 1\n', 3, 'The file '],
    ['no jobs', 'on: push\n', 1, 'The file is not a workflow: it has no jobs.'],
    ['a list', '- a\n', 1, 'The file is not a workflow: it has no jobs.'],
    ['nothing', '', 1, 'The file is not a workflow: it has no jobs.'],
    [
      'too many jobs',
      `jobs:\n${Array.from({ length: 1001 }, (_, i) => `  j${i}: {}\n`).join('')}`,
      1,
      'The file has more than the 1000 jobs',
    ],
    ['too large', `#${'x'.repeat(600_000)}`, 1, 'The file is larger than'],
    ['not UTF-8', Uint8Array.of(0xff, 0xfe), 1, 'The file is not valid UTF-8'],
  ])('says so when it cannot read: %s', (_, text, line, detail) => {
    const fact = readWorkflow(path, text);
    expect(fact.jobs).toEqual([]);
    expect(fact.findings).toEqual([
      { kind: 'unreadable', at: { path, line, column: 1 }, detail: expect.stringContaining(detail) as unknown },
    ]);
  });

  test('jobs that share their steps through an alias have them all; what is wrong there is said once', () => {
    const text = [
      'on: pull_request_target',
      'permissions: {}',
      'jobs:',
      '  guarded:',
      '    if: github.event.pull_request.head.repo.full_name == github.repository',
      '    steps: &shared',
      `      - uses: actions/checkout@${sha}`,
      '        with: {ref: "${{ github.head_ref }}"}',
      '      - run: gh release create v1 "${{ github.head_ref }}"',
      '  open: {steps: *shared}',
      '  again: {steps: *shared}',
    ].join('\n');
    const { jobs } = readWorkflow(path, text);
    expect(jobs.map(({ uses, releases }) => [uses.length, releases])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ]);
    expect(findings(text)).toEqual(['dangerous-trigger 8:21', 'template-injection 9:36']);
  });

  test('lists at most 500 findings and says how many there are', () => {
    const lines = Array.from({ length: 700 }, () => '      - uses: a/b@v1\n').join('');
    const fact = readWorkflow(path, job(`    steps:\n${lines}`));
    expect(fact.findings).toHaveLength(501);
    expect(fact.findings.at(-1)?.detail).toBe('The file has 700 findings; 500 of them are listed.');
  });
});

describe('hostile workflow files', () => {
  const huge = 500_000;
  test.each<[string, string]>([
    ['equal expressions', step(`run: "${'${{github.head_ref}}'.repeat(huge / 20)}"`)],
    ['open expressions', step(`run: "${'${{'.repeat(huge / 3)}"`)],
    ['one long expression of spaces', step(`run: "\${{${' '.repeat(huge)}}}"`)],
    ['one long expression of dots', step(`run: "\${{ ${'a.'.repeat(huge / 2)} }}"`)],
    ['one long expression of quotes', step(`run: "\${{ ${"'".repeat(huge)} }}"`)],
    ['one long expression of brackets', step(`run: "\${{ ${'[ '.repeat(huge / 2)} }}"`)],
    [
      'steps.head.head',
      step(`run: "git \${{ steps.${'head.'.repeat(huge / 5)} }}"`, 'on: issue_comment\npermissions: {}\n'),
    ],
    ['a condition', step(`if: "${'github.repository == '.repeat(huge / 21)}"`, 'on: issue_comment\npermissions: {}\n')],
    ['pull/pull/', step(`run: "${'pull/'.repeat(huge / 5)}"`, 'on: issue_comment\npermissions: {}\n')],
    ['many secrets', step(`run: "${`\${{ secrets.${'AWS_'.repeat(60)} }}`.repeat(1900)}"`)],
    ['many jobs', `on: push\njobs:\n${Array.from({ length: 30_000 }, (_, i) => `  j${i}: {a: b}\n`).join('')}`],
    ['many steps', job(`    steps:\n${'      - uses: a/b@v1\n'.repeat(20_000)}`)],
    [
      'aliased steps in aliased jobs',
      `on: push\njobs:\n  a: &a\n    steps: &s\n${'    - {run: "${{ github.head_ref }}"}\n'.repeat(10_000)}${Array.from({ length: 90 }, (_, i) => `  b${i}: *a\n`).join('')}`,
    ],
    ['a matrix of many labels', job(`    strategy: {matrix: {os: [${'a, '.repeat(100_000)}]}}\n`)],
  ])('%s do not take a second', (_, text) => {
    expectWithin(1000, () => void readWorkflow(path, text));
  });

  test('no mangling of a real workflow makes it throw', () => {
    const text = fixture('bad.yml').toString('utf8');
    const junk = fc.constantFrom(
      '',
      ': ',
      '\n',
      '- ',
      '${{',
      '}}',
      '[',
      '*a',
      '&a ',
      '__proto__',
      'null',
      '0',
      '\u0000',
      '|',
      '{}',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(text.length), fc.nat(40), junk), { maxLength: 5 }), (edits) => {
        const edited = edits.reduce((from, [at, cut, piece]) => from.slice(0, at) + piece + from.slice(at + cut), text);
        const fact = readWorkflow(path, edited);
        for (const { at, detail } of fact.findings) {
          expect(at.line).toBeGreaterThan(0);
          expect(detail.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('any value in any place is survived', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom('on', 'permissions', 'env', 'a'), (json, key) => {
        const inJob = ['runs-on', 'steps', 'container', 'services', 'strategy', 'environment', 'env', 'permissions'];
        const text = `${key}: ${json}\njobs:\n${inJob.map((name) => `  ${name}: {${name}: ${json}}`).join('\n')}\n`;
        expect(readWorkflow(path, text).path).toBe(path);
      }),
      { numRuns: 500 },
    );
  });
});
