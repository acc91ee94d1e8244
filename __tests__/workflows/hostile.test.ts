import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WorkflowFact } from '../../src/facts/workflows.ts';
import { readAction } from '../../src/workflows/read-action.ts';
import { readWorkflow } from '../../src/workflows/read-workflow.ts';
import { expectWithin } from '../support/in-time.ts';

const size = 500_000; // close under the cap, so that all of it is worked on
const head = 'on: pull_request_target\npermissions: {}\n';
const fill = (piece: string, length = size) => piece.repeat(Math.max(1, Math.floor(length / piece.length)));
const list = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join('');
const job = (lines: string) => `${head}jobs:\n  a:\n${lines}`;
const script = (text: string) => job(`    steps:\n    - run: "${text}"\n`);

const heavy: readonly (readonly [string, string])[] = [
  ['a line of a megabyte', `on: push\njobs: {}\n# ${fill('x', 1_000_000)}`],
  ['a megabyte in one script', script(fill('${{ inputs.a }}', 1_000_000))],
  ['a line close under the cap', script(fill('x'))],
  ['long ors', script(fill(`\${{${fill('a||', 6000)}a}}`))],
  ['deep brackets', script(fill(`\${{${'('.repeat(49)}a${')'.repeat(49)}}}`))],
  ['deep indexes', script(fill(`\${{${'a['.repeat(45)}a${']'.repeat(45)}}}`))],
  ['long names', script(fill(`\${{${'A'.repeat(20_000)}}}`))],
  ['long numbers', script(fill(`\${{${'0.'.repeat(9000)}}}`))],
  ['open strings', script(fill("${{'"))],
  ['many services', job(`    services: {${list(9000, (i) => `s${i}: {image: "\${{ matrix.i }}"},`)}}\n`)],
  [
    'services in many jobs through an alias',
    `${head}jobs:\n  a: {services: &s {${list(18_000, (i) => `s${i}: {image: a},`)}}}\n${list(98, (i) => `  b${i}: {services: *s}\n`)}`,
  ],
  [
    'env in many jobs through an alias',
    `${head}jobs:\n  a: {env: &e {${list(10_000, (i) => `s${i}: "\${{secrets.AWS_SECRET}}",`)}}}\n${list(98, (i) => `  b${i}: {env: *e}\n`)}`,
  ],
  [
    'one long variable in many scripts',
    `${head}env: {A: "${fill('${{ a }}', 200_000)}"}\njobs:\n  a:\n    steps:\n${list(8000, () => '    - run: ${{env.A}}\n')}`,
  ],
  [
    'variables made of variables',
    `${head}env: {A: "${fill('${{ a }}', 100_000)}"}\njobs:\n  a:\n    steps:\n    - env: {B: "${fill('${{ env.A }}', 100_000)}"}\n      run: "${fill('${{env.B}}', 200_000)}"\n`,
  ],
  [
    'many names of a large matrix',
    job(
      `    strategy: {matrix: {include: [${fill('{},', 120_000)}]}}\n    steps:\n    - run: |\n${list(13_000, (i) => `        \${{matrix.a${i}}}\n`)}`,
    ),
  ],
  ['many triggers', `on: [${fill('issue_comment,')}]\njobs: {a: {}}\n`],
  ['many scopes', `on: push\npermissions: {${list(20_000, (i) => `a${i}: write,`)}}\njobs: {a: {}, b: {}}\n`],
  ['brackets below their key', `a: [\n${fill(']\n')}`],
  [
    'brackets below their key that can be read',
    job(`    needs: [\n    ]\n    steps:\n${fill('    - run: |\n        }\n', 300_000)}`),
  ],
  ['comments', fill('#\n')],
];

const trick: readonly (readonly [string, string])[] = [
  [
    'a bomb of aliases',
    `a: &a [x,x]\n${list(30, (i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *${i ? `b${i - 1}` : 'a'}]\n`)}`,
  ],
  [
    'a bomb of aliases in a matrix',
    job(
      `    strategy:\n      matrix:\n        b0: &b0 [x]\n${list(45, (i) => `        b${i + 1}: &b${i + 1} [*b${i}, *b${i}]\n`)}    runs-on: "\${{matrix.b45}}"\n    steps: [{run: "\${{matrix.b45}} \${{toJSON(matrix)}}"}]\n`,
    ),
  ],
  ['an anchor in itself', 'jobs: &a {a: *a}\n'],
  ['steps in themselves', 'jobs: {a: {steps: &s [*s]}}\nruns: {using: composite, steps: &t [*t]}\n'],
  ['a merge of itself', 'jobs: {a: &a {<<: *a}}\n'],
  ['NUL', 'on: push\u0000\njobs: {}\n'],
  ['NUL in a script', script('\u0000')],
  ['a lone surrogate', script('\ud800')],
  [
    'keys of the prototype',
    job('    steps: [{uses: constructor, with: {__proto__: x}, run: "${{ __proto__.constructor }}"}]\n'),
  ],
  [
    'an action named as a member of every object',
    job('    steps: [{uses: toString@v1, with: {a: b}}, {uses: __proto__}]\n'),
  ],
];

function expectSound(fact: WorkflowFact) {
  expect(fact.findings.length).toBeLessThanOrEqual(501);
  expect(fact.advice?.length ?? 0).toBeLessThanOrEqual(501);
  for (const { at, detail } of [...fact.findings, ...(fact.advice ?? [])]) {
    expect(at.line).toBeGreaterThan(0);
    expect(at.column).toBeGreaterThan(0);
    expect([...detail].length).toBeLessThanOrEqual(200);
  }
}

/** The same text as an action: its first job becomes `runs`. */
function asAction(text: string): string {
  return text.replace(/^jobs:\n {2}a:\n/m, 'runs:\n    using: composite\n');
}

describe('no text makes a reader throw or work for long', () => {
  test.each([...heavy, ...trick])('%s', (_, text) => {
    expectWithin(1000, () => expectSound(readWorkflow('a.yml', text)));
    expectWithin(1000, () => expectSound(readAction('action.yml', asAction(text))));
  });

  const scalar = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '${{ github.head_ref }}',
      '${{ env.A }}',
      'docker://a',
      'x/y@v1',
      'self-hosted',
      '\u0000',
      '1MB'.repeat(40_000),
    ),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const keys = [
    'on',
    'jobs',
    'runs',
    'steps',
    'uses',
    'run',
    'with',
    'env',
    'permissions',
    'runs-on',
    'strategy',
    'matrix',
    'include',
    'container',
    'services',
    'image',
    'if',
    'using',
    'inputs',
    'workflow_call',
  ];
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      scalar,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('tree'), { maxKeys: 5 }),
    ),
  }));

  test('any tree of the words that workflows are made of', () => {
    fc.assert(
      fc.property(tree, tree, tree, (on, jobs, runs) => {
        const text = JSON.stringify({ on, jobs: { a: jobs, b: { steps: [jobs, runs] } }, runs });
        expectWithin(1000, () => expectSound(readWorkflow('a.yml', text)));
        expectWithin(1000, () => expectSound(readAction('action.yml', text)));
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes, and any lines of YAML signs', () => {
    const signs = fc.array(
      fc.constantFrom(
        'a',
        ': ',
        '- ',
        '\n',
        '  ',
        '&a ',
        '*a',
        '[',
        ']',
        '{',
        '}',
        ',',
        '|',
        '>',
        '"',
        "'",
        '#',
        '!',
        '%',
        '?',
        '<<',
        '\t',
        '${{',
        '}}',
        'jobs',
        'runs',
        'on',
        '\u0000',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          signs.map((all) => all.join('')),
        ),
        (text) => {
          expectSound(readWorkflow('a.yml', text));
          expectSound(readAction('action.yml', text));
        },
      ),
      { numRuns: 1500 },
    );
  });
});
