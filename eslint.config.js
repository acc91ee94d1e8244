import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { guardedPackages, pureRooms, quietRooms, rooms } from './rooms.config.js';

const names = Object.keys(rooms);
const files = ['pipeline', 'errors', 'names'];

/** One config per room: other rooms, packages and, in pure rooms, Node itself are closed unless the map opens them. */
const roomRules = names.map((room) => {
  const { may, packages = [] } = rooms[room];
  const closed = [...names, 'errors', 'names'].filter((other) => other !== room && !may.includes(other));
  const patterns = closed.map((other) => ({
    regex: files.includes(other)
      ? `^(?:\\.{1,2}/)+${other}\\.ts$`
      : `^(?:\\.\\./)+${other}/|^\\./${other}/[a-z-]+\\.ts$`,
    message: `${room} must not import ${other} (rooms.config.js)`,
  }));
  const shut = guardedPackages.filter((name) => !packages.includes(name));
  const anchored = shut.map((name) => `^${name.replace('/*', '/')}${name.endsWith('/*') ? '' : '(/|$)'}`);
  patterns.push({ regex: anchored.join('|'), message: `${room} must not use this package (rooms.config.js)` });
  if (pureRooms.includes(room)) patterns.push({ regex: '^node:', message: `${room} is pure` });
  if (room === 'report') patterns.push({ regex: '^node:', message: 'report turns data into text' });
  return {
    name: `room/${room}`,
    files: files.includes(room) ? [`src/${room}.ts`] : [`src/${room}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

const still = [...pureRooms, ...quietRooms].map((room) => `src/${room}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'copse-demo/', 'copse-evidence/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'No enums: a const list and its type.' },
        {
          selector:
            "MemberExpression[object.name='core'][property.name=/^(info|debug|warning|error|notice|setFailed|summary)$/]",
          message: 'Text reaches the runner only through action/log.ts, which makes it inert.',
        },
      ],
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  ...roomRules,
  {
    name: 'no clock, no process, no network',
    files: still,
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  { files: ['src/action/log.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['__tests__/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off', 'max-lines': 'off' } },
  { files: ['src/offline/**/*.ts', 'src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/code/claims.ts'], rules: { 'max-lines': 'off' } },
);
