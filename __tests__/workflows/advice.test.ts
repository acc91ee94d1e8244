import { describe, expect, test } from '@jest/globals';
import { readWorkflow } from '../../src/workflows/read-workflow.ts';

const plain = 'on: push\npermissions: {}\n';

function advice(text: string): string[] {
  return (readWorkflow('x.yml', text).advice ?? []).map(({ kind, at }) => `${kind} ${at.line}:${at.column}`);
}

function findings(text: string): string[] {
  return readWorkflow('x.yml', text).findings.map(({ kind, at }) => `${kind} ${at.line}:${at.column}`);
}

const script = (expression: string, { before = plain, inJob = '', inStep = '' } = {}) =>
  `${before}jobs:\n  a:\n    runs-on: ubuntu-latest\n${inJob}    steps:\n      - run: echo \${{ ${expression} }}\n${inStep}`;

describe('advice', () => {
  test.each<[string, string, string[]]>([
    ['read-all', 'on: push\npermissions: read-all\njobs: {a: {}}\n', ['permissions-advice 2:14']],
    ['read-all of a job', `${plain}jobs:\n  a:\n    permissions: read-all\n`, ['permissions-advice 5:18']],
    [
      'write for the only job',
      'on: push\npermissions: {contents: write}\njobs: {a: {}}\n',
      ['permissions-advice 2:15'],
    ],
    ['what a caller gives', 'on: workflow_call\njobs:\n  a: {}\n', ['permissions-advice 3:3']],
    ['nothing for a job that says it', 'on: workflow_call\njobs:\n  a: {permissions: {}}\n', []],
    [
      'a privileged trigger',
      'on:\n  pull_request_target:\npermissions: {}\njobs: {a: {}}\n',
      ['privileged-trigger 2:3'],
    ],
    ['one of a list', 'on: [push, issue_comment]\npermissions: {}\njobs: {a: {}}\n', ['privileged-trigger 1:12']],
    ['the only one', 'on: workflow_run\npermissions: {}\njobs: {a: {}}\n', ['privileged-trigger 1:1']],
    [
      'nothing where all it does is label',
      'on: pull_request_target\npermissions: {}\njobs: {a: {steps: [{uses: actions/labeler@v6}]}}\n',
      [],
    ],
    ['a group', `${plain}jobs:\n  a:\n    runs-on: {group: big}\n`, ['runner-group 5:14']],
    ['no group where the label says it', `${plain}jobs:\n  a:\n    runs-on: {group: big, labels: self-hosted}\n`, []],
  ])('%s', (_, text, expected) => {
    expect(advice(text)).toEqual(expected);
  });

  test.each([
    'github.ref_name',
    'github.actor',
    'github.event.inputs.version',
    'github.event.pull_request.user.login',
    'inputs.version',
    'steps.x.outputs.y',
    'needs.x.outputs.y',
    'vars.X',
    'env.FROM_ELSEWHERE',
    "inputs.a == 'x' && inputs.b",
    'fromJSON(needs.x.outputs.y).z',
    "case(inputs.a == '1', inputs.b, 'c')",
  ])('%s in a script is open', (expression) => {
    expect(advice(script(expression))).toEqual(['template-expansion 7:19']);
    expect(findings(script(expression))).toEqual([]);
  });

  test.each([
    'github.sha',
    'github.workspace',
    'github.event.number',
    'github.event.pull_request.head.sha',
    'secrets.X',
    'runner.os',
    'needs.x.result',
    "inputs.a == 'x'",
    "inputs.a && 'x' || 'y'",
    '!inputs.a',
    'hashFiles(inputs.a)',
    "case(inputs.a == '1', 'b', 'c')",
  ])('%s in a script is settled', (expression) => {
    expect(advice(script(expression))).toEqual([]);
  });

  test('the file tells what a matrix, an input and a variable hold', () => {
    const matrix = (values: string) => ({ inJob: `    strategy: {matrix: ${values}}\n` });
    expect(advice(script('matrix.os', matrix('{os: [a, b]}')))).toEqual([]);
    expect(advice(script('matrix.os', matrix('{include: [{OS: a}]}')))).toEqual([]);
    expect(advice(script('matrix.os', matrix('{os: ["${{ inputs.x }}"]}')))).toHaveLength(1);
    expect(advice(script('matrix.os', matrix('{include: [{os: "${{ inputs.x }}"}]}')))).toHaveLength(1);
    expect(advice(script('matrix.os', matrix('{include: "${{ fromJSON(inputs.x) }}"}')))).toHaveLength(1);
    expect(advice(script('matrix.os', matrix('"${{ fromJSON(inputs.x) }}"')))).toHaveLength(1);
    const input = (type: string) => ({
      before: `on: {workflow_dispatch: {inputs: {v: {type: ${type}}}}}\npermissions: {}\n`,
    });
    expect(advice(script('inputs.v', input('boolean')))).toEqual([]);
    expect(advice(script('inputs.v', input('choice')))).toEqual([]);
    expect(advice(script('inputs.v', input('string')))).toHaveLength(1);
    expect(advice(script('env.V', { inJob: '    env: {V: plain}\n' }))).toEqual([]);
    expect(advice(script('env.V', { inJob: '    env: {V: "${{ inputs.x }}"}\n' }))).toHaveLength(1);
  });

  test('a stranger’s text that goes through env is an injection, wherever the env stands', () => {
    const title = '"${{ github.event.issue.title }}"';
    const injection = ['template-injection 7:19'];
    expect(findings(script('env.T', { inStep: `        env: {T: ${title}}\n` }))).toEqual(injection);
    expect(findings(script('env.t', { inJob: `    env: {T: ${title}}\n` }))).toEqual(['template-injection 8:19']);
    expect(findings(script('env.T', { before: `on: push\nenv: {T: ${title}}\npermissions: {}\n` }))).toEqual([
      'template-injection 8:19',
    ]);
    const both = script('env.S', { inJob: `    env: {T: ${title}}\n`, inStep: '        env: {S: "${{ env.T }}"}\n' });
    expect(findings(both)).toEqual(['template-injection 8:19']);
    expect(advice(both)).toEqual([]);
    expect(
      findings(script('env.T', { inJob: `    env: {T: ${title}}\n`, inStep: '        env: {T: safe}\n' })),
    ).toEqual([]);
  });

  test('more advice than is listed leaves the file readable', () => {
    const text = `${plain}jobs:\n  a:\n    steps:\n${'      - run: ${{ inputs.a }}\n'.repeat(600)}`;
    const fact = readWorkflow('x.yml', text);
    expect(fact.findings).toEqual([]);
    expect(fact.advice).toHaveLength(501);
    expect(fact.advice?.at(-1)).toEqual({
      kind: 'advice-cut',
      at: { path: 'x.yml', line: 1, column: 1 },
      detail: 'There are 600 pieces of advice; 500 of them are listed.',
    });
  });
});

describe('an image that an expression chooses', () => {
  const digest = `@sha256:${'b'.repeat(64)}`;
  const image = (expression: string) => findings(`${plain}jobs:\n  a:\n    container: \${{ ${expression} }}\n`);
  test.each<[string, string[]]>([
    [`inputs.a && 'x${digest}' || ''`, []],
    [`inputs.a && 'x${digest}' || null`, []],
    [`inputs.a && 'x${digest}' || 'y:1'`, ['unpinned-image 5:112']],
    ["inputs.a && 'x:1' || 'y:1'", ['unpinned-image 5:33', 'unpinned-image 5:42']],
    ["inputs.a || 'y'", ['unpinned-image 5:16']],
    ['inputs.a', ['unpinned-image 5:16']],
  ])('%s', (expression, expected) => {
    expect(image(expression)).toEqual(expected);
  });
});

describe('what the platform takes and strict YAML does not', () => {
  test('a bracket below its key', () => {
    const text = `${plain}jobs:\n  a:\n    needs: [\n      b,\n    ]\n    steps:\n      - uses: x/y@v1\n`;
    expect(findings(text)).toEqual(['unpinned-uses 9:15']);
  });

  test('an action of the own repository at the commit that runs', () => {
    expect(findings(`${plain}jobs:\n  a: {uses: $/.github/workflows/x.yml}\n`)).toEqual([]);
  });

  test('a list of labels in a matrix', () => {
    const matrix = 'strategy: {matrix: {include: [{r: [self-hosted, linux]}, {r: [ubuntu-latest]}]}}';
    const text = `${plain}jobs:\n  a:\n    ${matrix}\n    runs-on: \${{ matrix.r }}\n`;
    expect(findings(text)).toEqual(['self-hosted-runner 6:14']);
    expect(readWorkflow('x.yml', text).jobs[0]?.runsOn).toEqual(['self-hosted', 'linux', 'ubuntu-latest']);
  });
});
