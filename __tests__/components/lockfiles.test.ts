import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lockKindOf } from '../../src/components/dependency-files.ts';
import { readLockfiles } from '../../src/components/read-lockfiles.ts';

const h = 'a'.repeat(64);
const commit = 'b'.repeat(40);

/** File name, text, what it locks, whether by digest, files beside it. */
const locks: [name: string, text: string, purls: string[], hashes: string, beside?: Record<string, string>][] = [
  [
    'package-lock.json',
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { a: '1' } },
        'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' },
        'node_modules/a/node_modules/@s/b': { version: '2.0.0', integrity: 'sha512-x', dev: true },
      },
    }),
    ['pkg:npm/%40s/b@2.0.0', 'pkg:npm/a@1.0.0'],
    'all',
  ],
  [
    'npm-shrinkwrap.json',
    JSON.stringify({
      lockfileVersion: 1,
      dependencies: { a: { version: '1.0.0', resolved: 'x' }, b: { version: `git+ssh://x#${commit}` } },
    }),
    ['pkg:npm/a@1.0.0', 'pkg:npm/b'],
    'some',
  ],
  [
    'pnpm-lock.yaml',
    `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        specifier: ^1\n        version: 1.0.0(b@2.0.0)\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-x}\n  '@s/b@2.0.0':\n    resolution: {integrity: sha512-y}\nsnapshots:\n  a@1.0.0(b@2.0.0):\n    dependencies:\n      '@s/b': 2.0.0\n  '@s/b@2.0.0': {}\n`,
    ['pkg:npm/%40s/b@2.0.0', 'pkg:npm/a@1.0.0'],
    'all',
  ],
  [
    'pnpm-lock.yaml',
    `lockfileVersion: 5.4\ndependencies:\n  a: 1.0.0_b@2.0.0\npackages:\n  /a/1.0.0_b@2.0.0:\n    resolution: {integrity: sha512-x}\n    dev: false\n  /@s/b/2.0.0:\n    resolution: {integrity: sha512-y}\n    dev: true\n`,
    ['pkg:npm/%40s/b@2.0.0', 'pkg:npm/a@1.0.0'],
    'all',
  ],
  [
    'yarn.lock',
    `# yarn lockfile v1\n\n"@s/b@^2.0.0":\n  version "2.0.0"\n  resolved "https://x/b.tgz"\n\na@^1.0.0, a@^1.1.0:\n  version "1.1.0"\n  resolved "https://x/a.tgz"\n  integrity sha512-x\n  dependencies:\n    "@s/b" "^2.0.0"\n`,
    ['pkg:npm/%40s/b@2.0.0', 'pkg:npm/a@1.1.0'],
    'some',
  ],
  [
    'yarn.lock',
    `__metadata:\n  version: 8\n\n"a@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  checksum: 10/abc\n\n"app@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "app@workspace:."\n  dependencies:\n    a: "npm:^1.0.0"\n`,
    ['pkg:npm/a@1.0.0'],
    'all',
  ],
  [
    'uv.lock',
    `version = 1\n[[package]]\nname = "app"\nsource = { editable = "." }\ndependencies = [{ name = "idna" }]\n[[package]]\nname = "idna"\nversion = "3.10"\nsource = { registry = "x" }\nsdist = { url = "x", hash = "sha256:1" }\n`,
    ['pkg:pypi/idna@3.10'],
    'all',
  ],
  [
    'poetry.lock',
    `[[package]]\nname = "Foo.Bar"\nversion = "1"\nfiles = [{file = "x", hash = "sha256:1"}]\n[[package]]\nname = "b"\nversion = "2"\nfiles = []\n`,
    ['pkg:pypi/b@2', 'pkg:pypi/foo-bar@1'],
    'some',
  ],
  [
    'pylock.toml',
    `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\n[[packages.wheels]]\nurl = "x"\nhashes = {sha256 = "1"}\n`,
    ['pkg:pypi/a@1'],
    'all',
  ],
  [
    'Pipfile.lock',
    JSON.stringify({
      _meta: {},
      default: { a: { version: '==1', hashes: ['sha256:1'] } },
      develop: { b: { version: '==2', hashes: ['sha256:1'] } },
    }),
    ['pkg:pypi/a@1', 'pkg:pypi/b@2'],
    'all',
  ],
  [
    'requirements.txt',
    `--require-hashes\na==1 \\\n    --hash=sha256:${h}\nb[x]==2 ; python_version > "3" --hash=sha256:${h}\n`,
    ['pkg:pypi/a@1', 'pkg:pypi/b@2'],
    'all',
  ],
  ['requirements.txt', 'a==1\n', ['pkg:pypi/a@1'], 'none'],
  [
    'go.sum',
    'example.org/a v1.0.0 h1:x=\nexample.org/a v1.0.0/go.mod h1:y=\nexample.org/unused v1.0.0/go.mod h1:y=\n',
    ['pkg:golang/example.org/a@v1.0.0'],
    'all',
    {
      'go.mod':
        'module app\nrequire (\n\texample.org/a v1.0.0 // indirect\n\texample.org/l v1.0.0\n)\nreplace example.org/l => ../l\n',
    },
  ],
  [
    'Cargo.lock',
    `version = 3\n[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["a"]\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+x"\nchecksum = "${h}"\n`,
    ['pkg:cargo/a@1.0.0'],
    'all',
  ],
  [
    'lockfile.json',
    JSON.stringify({
      dependencies: [
        {
          groupId: 'g',
          artifactId: 'a',
          version: '1',
          checksum: 'x',
          children: [{ groupId: 'g', artifactId: 'b', version: '2', checksum: 'y' }],
        },
      ],
    }),
    ['pkg:maven/g/a@1', 'pkg:maven/g/b@2'],
    'all',
  ],
  ['gradle.lockfile', '# comment\ng:a:1=compileClasspath\nempty=x\n', ['pkg:maven/g/a@1'], 'none'],
  [
    'gradle.lockfile',
    'g:a:1=compileClasspath\n',
    ['pkg:maven/g/a@1'],
    'all',
    { 'gradle/verification-metadata.xml': '<component group="g" name="a" version="1">' },
  ],
  [
    'packages.lock.json',
    JSON.stringify({
      version: 1,
      dependencies: {
        'net8.0': { A: { type: 'Direct', resolved: '1.0.0', contentHash: 'x' }, p: { type: 'Project' } },
      },
    }),
    ['pkg:nuget/A@1.0.0'],
    'all',
  ],
  [
    'Gemfile.lock',
    'GEM\n  remote: https://rubygems.org/\n  specs:\n    rails (1.0)\n      nokogiri (>= 1)\n    nokogiri (2.0-x86_64-linux)\n\nDEPENDENCIES\n  rails!\n\nCHECKSUMS\n  rails (1.0) sha256=1\n',
    ['pkg:gem/nokogiri@2.0', 'pkg:gem/rails@1.0'],
    'some',
  ],
  [
    'composer.lock',
    JSON.stringify({ packages: [{ name: 'v/a', version: '1', source: { reference: commit } }], 'packages-dev': [] }),
    ['pkg:composer/v/a@1'],
    'all',
  ],
];

describe('lockfiles', () => {
  test.each(locks)('%s', (name, text, purls, hashes, beside = {}) => {
    const files = [
      { path: `x/${name}`, text },
      ...Object.entries(beside).map(([path, other]) => ({ path: `x/${path}`, text: other })),
    ];
    const [fact] = readLockfiles(files).files;
    expect(fact).toMatchObject({ path: `x/${name}`, hashes, problem: null });
    expect(fact?.components.map(({ purl }) => purl)).toEqual(purls);
  });

  test('what is direct, what is development, what depends on what', () => {
    const [fact] = readLockfiles([{ path: 'package-lock.json', text: locks[0]?.[1] ?? '' }]).files;
    expect(fact?.components).toMatchObject([
      { name: '@s/b', direct: false, scope: 'development' },
      { name: 'a', direct: true, scope: 'runtime' },
    ]);
    const [pnpm] = readLockfiles([{ path: 'pnpm-lock.yaml', text: locks[2]?.[1] ?? '' }]).files;
    expect(pnpm?.components[1]).toMatchObject({ name: 'a', direct: true, dependsOn: ['pkg:npm/%40s/b@2.0.0'] });
  });

  test('a go.mod does not say which modules only the tests need', () => {
    const mod = 'module app\nrequire (\n\texample.org/a v1.0.0\n\texample.org/t v1.0.0 // indirect\n)\n';
    const [fact] = readLockfiles([
      { path: 'go.mod', text: mod },
      { path: 'go.sum', text: 'example.org/a v1.0.0 h1:x=\nexample.org/t v1.0.0 h1:y=\n' },
    ]).files;
    expect(fact?.components).toMatchObject([
      { name: 'example.org/a', direct: true, scope: 'unknown' },
      { name: 'example.org/t', direct: false, scope: 'unknown' },
    ]);
  });

  test('a uv.lock says what each package is needed for, however far away', () => {
    const entry = (name: string, rest = ''): string =>
      `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "x" }\n${rest}`;
    const text = [
      'version = 1\n[[package]]\nname = "app"\nsource = { editable = "." }',
      'dependencies = [{ name = "run", extra = ["fast"] }]',
      '[package.optional-dependencies]\nnice = [{ name = "chosen" }]',
      '[package.dev-dependencies]\ndev = [{ name = "lint" }]',
      entry('run', 'dependencies = [{ name = "far" }, { name = "windows", marker = "sys_platform == \'win32\'" }]'),
      '[package.optional-dependencies]\nfast = [{ name = "speed" }]\nslow = [{ name = "never" }]',
      entry('far', 'dependencies = [{ name = "run" }]'),
      entry('lint', 'dependencies = [{ name = "far" }, { name = "lint-part" }]'),
      ...['windows', 'speed', 'chosen', 'lint-part', 'never'].map((name) => entry(name)),
    ].join('\n');
    const [fact] = readLockfiles([{ path: 'uv.lock', text }]).files;
    expect(Object.fromEntries(fact?.components.map(({ name, scope }) => [name, scope]) ?? [])).toEqual({
      run: 'runtime',
      far: 'runtime',
      speed: 'runtime',
      windows: 'optional',
      chosen: 'optional',
      lint: 'development',
      'lint-part': 'development',
      never: 'unknown',
    });
  });

  test('its own lockfile, whole', () => {
    const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
    const [fact] = readLockfiles([{ path: 'package-lock.json', text }]).files;
    expect(fact).toMatchObject({ hashes: 'all', withoutHash: [], problem: null });
    expect(fact?.components.length).toBeGreaterThan(500);
  });

  test.each([
    ['package-lock.json', '{', /^line 1/],
    ['uv.lock', '[[package', /^line 1 is not TOML/],
    ['yarn.lock', 'a@1:\n  version "1\n', /^line 2/],
    ['go.sum', 'nonsense\n', /^line 1/],
    ['gradle.lockfile', 'nonsense\n', /^line 1/],
    ['composer.lock', '{}', /no "packages"/],
    ['bun.lock', '{}', /no lockfileVersion/],
    ['bun.lock', '{\n  "a": [', /^line 2/],
  ])('a broken %s says where', (path, text, problem) => {
    expect(readLockfiles([{ path, text }]).files[0]?.problem).toMatch(problem);
  });

  test('manifests are covered from their folder upwards; those that name nothing are left out', () => {
    const { manifests } = readLockfiles([
      { path: 'package.json', text: '{}' },
      { path: 'package-lock.json', text: locks[0]?.[1] ?? '' },
      { path: 'packages/a/package.json', text: '{"dependencies":{"a":"1"}}' },
      { path: 'tools/Cargo.toml', text: '[dependencies]\na = "1"\n' },
      { path: 'requirements.txt', text: 'a>=1\n' },
      { path: 'node_modules/x/package.json', text: '{"dependencies":{"a":"1"}}' },
    ]);
    expect(manifests).toEqual([
      { path: 'packages/a/package.json', ecosystem: 'npm', locked: true, lockfiles: ['package-lock.json'] },
      { path: 'requirements.txt', ecosystem: 'pypi', locked: false, lockfiles: [] },
      { path: 'tools/Cargo.toml', ecosystem: 'cargo', locked: false, lockfiles: [] },
    ]);
  });

  test('whatever the text is, nothing is thrown', () => {
    const names = locks.map(([name]) => name);
    const texts = locks.map(([, text]) => text);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...texts),
        fc.string(),
        fc.nat(400),
        (path, text, put, at) => {
          expect(lockKindOf(path)).not.toBeNull();
          readLockfiles([{ path, text: text.slice(0, at) + put + text.slice(at) }]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
