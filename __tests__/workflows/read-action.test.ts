import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { isActionPath, readAction } from '../../src/workflows/read-action.ts';

const path = '.github/actions/x/action.yml';
const sha = 'a'.repeat(40);

function found(text: string): string[] {
  const { findings, advice = [] } = readAction(path, text);
  return [...findings, ...advice].map(({ kind, at }) => `${kind} ${at.line}:${at.column}`);
}

const composite = (lines: string) => `name: X\nruns:\n  using: composite\n  steps:\n${lines}`;

describe('readAction', () => {
  test('reads a clean composite action', () => {
    const text = composite(`    - uses: actions/cache@${sha}\n    - run: make\n      shell: bash\n`);
    expect(readAction(path, text)).toEqual({
      shape: 'action',
      path,
      digest: createHash('sha256').update(text).digest('hex'),
      name: 'X',
      triggers: [],
      jobs: [],
      findings: [],
    });
  });

  test.each<[string, string, string[]]>([
    ['an action by tag', composite('    - uses: actions/cache@v5\n'), ['unpinned-uses 5:13']],
    ['an image by tag', composite('    - uses: docker://alpine:3\n'), ['unpinned-image 5:13']],
    ['a local action', composite('    - uses: ./x\n'), []],
    [
      'a stranger’s text',
      composite('    - run: |\n        echo\n        echo ${{ github.event.issue.title }}\n'),
      ['template-injection 7:14'],
    ],
    ['an input in a script', composite('    - run: echo ${{ inputs.name }}\n'), ['template-expansion 5:17']],
    ['a docker image by tag', 'runs:\n  using: docker\n  image: docker://alpine:3\n', ['unpinned-image 3:10']],
    ['a docker image by digest', `runs:\n  using: docker\n  image: docker://alpine@sha256:${'b'.repeat(64)}\n`, []],
    ['its own Dockerfile', 'runs:\n  using: docker\n  image: Dockerfile\n', []],
    ['JavaScript', 'runs:\n  using: node24\n  main: dist/index.js\n', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['no runs', 'name: X\n', 'The file is not an action: it has no runs.'],
    ['broken YAML', 'runs: [', 'The file '],
    ['a workflow', 'on: push\njobs: {}\n', 'The file is not an action: it has no runs.'],
  ])('says so when it cannot read: %s', (_, text, detail) => {
    const { shape, findings } = readAction(path, text);
    expect(shape).toBe('action');
    expect(findings.map(({ kind }) => kind)).toEqual(['unreadable']);
    expect(findings[0]?.detail).toContain(detail);
  });

  test.each<[string, boolean]>([
    ['action.yml', true],
    ['action.yaml', true],
    ['.github/actions/a/action.yml', true],
    ['.github/actions/a/b/action.yaml', true],
    ['.github/workflows/action.yml', false],
    ['vendor/x/action.yml', false],
    ['.github/actions/a/myaction.yml', false],
  ])('knows where actions are described: %s', (candidate, expected) => {
    expect(isActionPath(candidate)).toBe(expected);
  });
});
