import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { updatePlaces } from '../../src/components/update-configuration/places.ts';
import { readUpdateConfiguration } from '../../src/components/update-configuration/read-update-configuration.ts';
import { expectWithin } from '../support/in-time.ts';

const digest = 'a'.repeat(64);
const read = (texts: Readonly<Record<string, string>>) =>
  readUpdateConfiguration(Object.entries(texts).map(([path, text]) => ({ path, digest, text })));
const dependabot = (...entries: readonly string[]): string =>
  `version: 2\nupdates:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
const entry = (ecosystem: string, more = ''): string => `{ package-ecosystem: ${ecosystem}, directory: /${more} }`;
const json = (value: unknown): string => JSON.stringify(value);
const everythingBut = (...without: readonly string[]) =>
  ['cargo', 'composer', 'gem', 'github-actions', 'golang', 'gradle', 'maven', 'npm', 'nuget', 'pypi'].filter(
    (one) => !without.includes(one),
  );

/** Path, text, what it covers or what is wrong with it. */
const rows: [name: string, path: string, text: string, covers: readonly string[] | 'all' | RegExp][] = [
  [
    'each word of Dependabot',
    '.github/dependabot.yml',
    dependabot(...['npm', 'pip', 'gomod', 'bundler', 'docker', 'github-actions', 'npm'].map((one) => entry(one))),
    ['gem', 'github-actions', 'golang', 'npm', 'pypi'],
  ],
  ['bun and uv', '.github/dependabot.yaml', dependabot(entry('bun'), entry('uv')), ['npm', 'pypi']],
  [
    'an entry for security updates only',
    '.github/dependabot.yml',
    dependabot(entry('npm', ', open-pull-requests-limit: 0'), entry('cargo')),
    ['cargo'],
  ],
  ['entries that are none', '.github/dependabot.yml', dependabot('x', '[npm]', entry('[npm]')), []],
  ['Dependabot 1', '.github/dependabot.yml', 'version: 1\nupdate_configs: []\n', /not of version 2/],
  ['no list', '.github/dependabot.yml', 'version: 2\nupdates: {}\n', /no list of updates/],
  ['no YAML', '.github/dependabot.yml', 'version: 2\nupdates: [\n', /^line \d+: /],
  ['empty', '.github/dependabot.yml', '', /not of version 2/],
  ['too many', '.github/dependabot.yml', dependabot(...Array<string>(1001).fill('{}')), /more than the 1000/],
  ['Renovate', 'renovate.json', '{ "extends": ["config:recommended"] }', 'all'],
  ['Renovate off', '.github/renovate.json', json({ enabled: false }), []],
  ['Renovate off by a preset', '.renovaterc', json({ extends: [':disableRenovate'] }), []],
  ['some managers', '.renovaterc.json', json({ enabledManagers: ['npm', 'pep621', 'x'] }), ['npm', 'pypi']],
  ['no list of managers', 'renovate.json', json({ enabledManagers: 'npm' }), /not a list/],
  ['one manager off', 'renovate.json', json({ cargo: { enabled: false } }), everythingBut('cargo')],
  ['one of two managers off', 'renovate.json', json({ bun: { enabled: false } }), everythingBut()],
  ['not a mapping', 'renovate.json', '[]', /not a mapping/],
  ['no JSON', 'renovate.json', '{', /cannot be read/],
  [
    'JSON5',
    'renovate.json5',
    '// the bot\n{\n\textends: [\'https://x.example//y\'], /* only\n these */\n\tenabledManagers: ["npm",],\n}\n',
    ['npm'],
  ],
  ['comments in JSON', 'renovate.json', '{\n  // all\n  "a": "/* no comment */"\n}', 'all'],
  ['package.json', 'package.json', json({ renovate: { enabledManagers: ['npm'] } }), ['npm']],
];

test.each(rows)('%s', (_name, path, text, covers) => {
  const tool = path.includes('dependabot') ? 'dependabot' : 'renovate';
  expect(read({ [path]: text })).toEqual([
    covers instanceof RegExp
      ? { tool, path, digest, ecosystems: [], problem: expect.stringMatching(covers) as unknown }
      : { tool, path, digest, ecosystems: covers, problem: null },
  ]);
});

describe('which file', () => {
  test('Renovate reads the first of its places and no other', () => {
    const found = read({
      'package.json': json({ renovate: {} }),
      '.renovaterc': '{}',
      'renovate.json': json({ enabled: false }),
    });
    expect(found).toMatchObject([{ path: 'renovate.json', ecosystems: [] }]);
  });

  test('both bots', () => {
    const found = read({ '.renovaterc': '{}', '.github/dependabot.yml': dependabot(entry('npm')) });
    expect(found.map(({ tool }) => tool)).toEqual(['dependabot', 'renovate']);
  });

  test.each([['{}'], ['{ "renovate"'], ['[]']])('a package.json that sets up nothing: %s', (text) => {
    expect(read({ 'package.json': text })).toEqual([]);
  });
});

test('whatever the text, every file is told with what it covers or with what is wrong', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '\\',
    '//',
    '/*',
    '*/',
    '\n',
    '\t',
    ':',
    'version: 2',
    '&a',
    '*a',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.json(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...updatePlaces), text, (path, content) => {
      const found = read({ [path]: content });
      expect(found.length).toBeLessThanOrEqual(1);
      for (const { ecosystems, problem } of found) expect(problem === null || ecosystems.length === 0).toBe(true);
    }),
  );
});

test('comments and trailing commas change nothing', () => {
  const gap = fc.constantFrom('', ' ', '\t', '\n', '// x\n', "/* ' */", '/* " // */');
  const names = fc.uniqueArray(fc.constantFrom('npm', 'cargo', 'maven', 'gomod'));
  fc.assert(
    fc.property(fc.array(gap, { minLength: 4, maxLength: 4 }), names, ([a, b, c, d], managers) => {
      const list = managers.map((name) => `'${name}',`).join('');
      const relaxed = `${a ?? ''}{${b ?? ''} enabledManagers: [${list}${c ?? ''}],}${d ?? ''}`;
      const [plain] = read({ 'renovate.json5': json({ enabledManagers: managers }) });
      expect(read({ 'renovate.json5': relaxed })).toEqual([plain]);
    }),
  );
});

test.each([['"\\'], ["'\\"], ['/*'], ['"\\"']])(
  'time grows with the length of the text: %s again and again',
  (unit) => {
    expectWithin(2000, () => void read({ 'renovate.json5': unit.repeat(120_000 / unit.length) + '\\' }));
  },
);
