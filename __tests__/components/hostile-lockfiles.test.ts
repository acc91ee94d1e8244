import { expect, test } from '@jest/globals';
import { readLockfiles } from '../../src/components/read-lockfiles.ts';
import { expectWithin } from '../support/in-time.ts';

const many = 10_000;
const each = (text: (index: number) => string, between = ''): string =>
  Array.from({ length: many }, (_, n) => text(n)).join(between);

/** Every package is a version of one, and each needs that one: as many ways as the square of them. */
const hostile: [name: string, files: Record<string, string>][] = [
  [
    'uv.lock',
    {
      'uv.lock': `version = 1\n[[package]]\nname = "app"\nsource = { editable = "." }\ndependencies = [{ name = "a" }]\n${each((n) => `[[package]]\nname = "a"\nversion = "${n}"\nsource = { registry = "x" }\ndependencies = [{ name = "a" }]\n`)}`,
    },
  ],
  [
    'Cargo.lock',
    { 'Cargo.lock': each((n) => `[[package]]\nname = "a"\nversion = "${n}"\nsource = "x"\ndependencies = ["a"]\n`) },
  ],
  ['Gemfile.lock', { 'Gemfile.lock': `GEM\n  specs:\n${each((n) => `    a (${n})\n      a\n`)}` }],
  [
    'poetry.lock',
    { 'poetry.lock': each((n) => `[[package]]\nname = "a"\nversion = "${n}"\n[package.dependencies]\na = "1"\n`) },
  ],
  [
    'gradle.lockfile',
    {
      'gradle.lockfile': each((n) => `g:a:${n}=runtimeClasspath\n`),
      'gradle/verification-metadata.xml': each((n) => `<component group="g" name="b" version="${n}">\n`),
    },
  ],
  ['requirements.txt', { 'requirements.txt': `a==1\n${each(() => 'git+https://x/y#', '')}${'#'.repeat(100_000)}\n` }],
  ['pnpm-lock.yaml', { 'pnpm-lock.yaml': `${'\n---\n'.repeat(many)}a: 1\n` }],
  ['go.sum', { 'go.sum': each((n) => `example.org/a v1.0.${n} h1:x=\n`), 'go.mod': 'module x\n' }],
];

test.each(hostile)('a %s that is made to take time takes little', (name, files) => {
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  expectWithin(3000, () => void readLockfiles(list));
  expect(readLockfiles(list).files.every(({ path }) => path === name)).toBe(true);
});

test('of one package that is locked in more versions than anybody needs, every version is a component all the same', () => {
  const text = each((n) => `[[package]]\nname = "a"\nversion = "${n}"\nsource = "x"\ndependencies = ["a"]\n`);
  const [fact] = readLockfiles([{ path: 'Cargo.lock', text }]).files;
  expect(fact?.components).toHaveLength(many);
  expect(fact?.components[0]?.dependsOn).toHaveLength(50);
});
