import { describe, expect, test } from '@jest/globals';
import { readLockfiles } from '../../src/components/read-lockfiles.ts';
import type { Component, ComponentScope } from '../../src/facts/components.ts';

const commit = 'b'.repeat(40);

function componentsOf(path: string, text: string, beside: Record<string, string> = {}): readonly Component[] {
  const others = Object.entries(beside).map(([name, other]) => ({ path: name, text: other }));
  const { files } = readLockfiles([{ path, text }, ...others]);
  expect(files).toMatchObject([{ path, problem: null }]);
  return files[0]?.components ?? [];
}

function purlsOf(path: string, text: string, beside?: Record<string, string>): readonly (string | null)[] {
  return componentsOf(path, text, beside).map(({ purl }) => purl);
}

function scopesOf(path: string, text: string): Readonly<Record<string, ComponentScope>> {
  return Object.fromEntries(componentsOf(path, text).map(({ name, scope }) => [name, scope]));
}

describe('several versions of one package are all components', () => {
  test('uv.lock, and a dependency that names its version leads to that one alone', () => {
    const entry = (name: string, version: string, rest = '') =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "x" }\n${rest}\n`;
    const text = `version = 1\n[[package]]\nname = "app"\nsource = { editable = "." }\ndependencies = [{ name = "sphinx" }]\n${entry('sphinx', '8.1.0')}${entry('sphinx', '9.0.0', 'dependencies = [{ name = "docutils", version = "0.22" }]')}${entry('docutils', '0.21')}${entry('docutils', '0.22')}`;
    const components = componentsOf('uv.lock', text);
    expect(components.map(({ purl }) => purl)).toEqual([
      'pkg:pypi/docutils@0.21',
      'pkg:pypi/docutils@0.22',
      'pkg:pypi/sphinx@8.1.0',
      'pkg:pypi/sphinx@9.0.0',
    ]);
    expect(components[3]?.dependsOn).toEqual(['pkg:pypi/docutils@0.22']);
  });

  test('poetry.lock and requirements', () => {
    const entry = (version: string) => `[[package]]\nname = "numpy"\nversion = "${version}"\nfiles = []\n`;
    expect(purlsOf('poetry.lock', `${entry('1.21.1')}${entry('2.0.0')}`)).toEqual([
      'pkg:pypi/numpy@1.21.1',
      'pkg:pypi/numpy@2.0.0',
    ]);
    const text = 'rpds-py==1.0 ; python_version < "3.10"\nrpds-py==2.0 ; python_version >= "3.10"\n';
    expect(purlsOf('requirements.txt', text)).toEqual(['pkg:pypi/rpds-py@1.0', 'pkg:pypi/rpds-py@2.0']);
  });
});

describe('what stands in place of a version is none, and no password gets out', () => {
  test('version 1 of npm: git, archives, folders of the project', () => {
    const dependencies = {
      hidden: { version: `git+https://user:secret@example.com/a/hidden.git#${commit}` },
      short: { version: `github:a/short#${commit}` },
      kept: { version: 'file:kept-1.0.0.tgz' },
      folder: { version: 'file:folder', dependencies: { inside: { version: '1.0.0' } } },
      old: { version: 'https://registry.example/old/-/old-4.0.4.tgz', integrity: 'sha1-x' },
    };
    const text = JSON.stringify({ lockfileVersion: 1, dependencies });
    const { files } = readLockfiles([{ path: 'package-lock.json', text }]);
    expect(files[0]?.components.map(({ purl }) => purl)).toEqual([
      'pkg:npm/hidden',
      'pkg:npm/inside@1.0.0',
      'pkg:npm/kept',
      'pkg:npm/old@4.0.4',
      'pkg:npm/short',
    ]);
    expect(JSON.stringify(files)).not.toContain('secret');
  });

  test('the branch of a composer package is one', () => {
    const packages = [
      { name: 'v/a', version: 'dev-feature/x' },
      { name: 'v/own', version: '1', dist: { type: 'path' } },
    ];
    expect(purlsOf('composer.lock', JSON.stringify({ packages, 'packages-dev': [] }))).toEqual([
      'pkg:composer/v/a@dev-feature%2Fx',
    ]);
  });
});

describe('pnpm', () => {
  const entry = (key: string, more = '') => `  ${key}:\n    resolution: {integrity: sha512-x}\n${more}`;

  test('version 9 says by its graph what is shipped', () => {
    const text = `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      run:\n        specifier: ^1\n        version: 1.0.0\n    devDependencies:\n      lint:\n        specifier: ^1\n        version: 1.0.0\npackages:\n${['run@1.0.0', 'far@1.0.0', 'lint@1.0.0', 'part@1.0.0', 'mac@1.0.0'].map((key) => entry(key)).join('')}snapshots:\n  run@1.0.0:\n    dependencies:\n      far: 1.0.0\n    optionalDependencies:\n      mac: 1.0.0\n  far@1.0.0: {}\n  mac@1.0.0: {}\n  lint@1.0.0:\n    dependencies:\n      far: 1.0.0\n      part: 1.0.0\n  part@1.0.0: {}\n`;
    expect(scopesOf('pnpm-lock.yaml', text)).toEqual({
      run: 'runtime',
      far: 'runtime',
      mac: 'optional',
      lint: 'development',
      part: 'development',
    });
  });

  test('a document of pnpm itself before the own one is for development', () => {
    const head = `---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    packageManagerDependencies:\n      pnpm:\n        specifier: 12.0.0\n        version: 12.0.0\npackages:\n${entry('pnpm@12.0.0')}snapshots:\n  pnpm@12.0.0: {}\n\n---\n`;
    const own = `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      run:\n        specifier: ^1\n        version: 1.0.0\npackages:\n${entry('run@1.0.0')}snapshots:\n  run@1.0.0: {}\n`;
    expect(scopesOf('pnpm-lock.yaml', head + own)).toEqual({ pnpm: 'development', run: 'runtime' });
    const broken = readLockfiles([{ path: 'pnpm-lock.yaml', text: `${head}a: [\n` }]).files[0]?.problem;
    expect(broken).toMatch(/^line 1[67] /);
  });

  test('packages of git, with and without a name of their own, and folders', () => {
    const git = (key: string, more = '') =>
      `  ${key}:\n    resolution: {tarball: 'https://codeload.github.com/o/n/tar.gz/${commit}'}\n${more}`;
    const six = `lockfileVersion: '6.0'\npackages:\n${git(`github.com/o/named/${commit}`, '    name: real\n    version: 3.5.0\n')}${git(`github.com/o/nameless/${commit}`, '    version: 1.0.0\n')}  file:packages/own:\n    resolution: {directory: packages/own, type: directory}\n    name: own\n`;
    const secret = `lockfileVersion: '6.0'\npackages:\n${git(`git+https://user:secret@example.com/o/hidden/${commit}`)}`;
    expect(purlsOf('pnpm-lock.yaml', secret)).toEqual(['pkg:npm/hidden']);
    expect(JSON.stringify(componentsOf('pnpm-lock.yaml', secret))).not.toContain('secret');
    expect(purlsOf('pnpm-lock.yaml', six)).toEqual(['pkg:npm/nameless@1.0.0', 'pkg:npm/real@3.5.0']);
    const nine = `lockfileVersion: '9.0'\npackages:\n${git(`a@git+ssh://git@example.com/o/a.git#${commit}`)}${git(`b@https://codeload.github.com/o/b/tar.gz/${commit}`, '    version: 2.0.0\n')}  c@file:packages/c:\n    resolution: {}\n`;
    expect(purlsOf('pnpm-lock.yaml', nine)).toEqual(['pkg:npm/a', 'pkg:npm/b@2.0.0']);
  });
});

test('a folder that Yarn 1 copies is no package of others', () => {
  const text =
    '"own@file:./own":\n  version "1.0.0"\n\nleft@^1:\n  version "1.1.0"\n  resolved "https://x/left.tgz#abc"\n';
  expect(purlsOf('yarn.lock', text)).toEqual(['pkg:npm/left@1.1.0']);
});

describe('Yarn 1 with the package.json beside it', () => {
  const entry = (key: string, needs = '') =>
    `${key}:\n  version "1.0.0"\n  resolved "https://x/${key}.tgz#abc"\n${needs}\n`;
  const text = [
    entry('run@^1', '  dependencies:\n    far "^1"\n  optionalDependencies:\n    mac "^1"\n'),
    entry('far@^1'),
    entry('mac@^1'),
    entry('lint@^1', '  dependencies:\n    far "^1"\n    part "^1"\n'),
    entry('part@^1'),
  ].join('');
  const manifest = { dependencies: { run: '^1', own: 'file:own' }, devDependencies: { lint: '^1' } };
  const scopes = (beside: object, lock = text) =>
    Object.fromEntries(
      componentsOf('yarn.lock', lock, { 'package.json': JSON.stringify(beside) }).map(({ name, scope }) => [
        name,
        scope,
      ]),
    );
  const shipped = { run: 'runtime', far: 'runtime', mac: 'optional' };

  test('what it is for', () => {
    expect(scopes(manifest)).toEqual({ ...shipped, lint: 'development', part: 'development' });
  });

  test('with workspaces, or where something is lacking, nobody knows what is for development only', () => {
    expect(scopes({ ...manifest, workspaces: ['a'] })).toEqual({ ...shipped, lint: 'unknown', part: 'unknown' });
    const lacking = text.replace('part@^1:', 'part@^2:');
    expect(scopes(manifest, lacking)).toEqual({ ...shipped, lint: 'unknown', part: 'unknown' });
  });
});

test('bun.lock: commas at the ends, packages of git, the nearest of several versions, and what is shipped', () => {
  const text = `{
    "lockfileVersion": 1,
    "workspaces": { "": { "name": "app", "dependencies": { "run": "^1", }, "devDependencies": { "lint": "^1", }, }, },
    "packages": {
      "run": ["run@1.0.0", "", { "dependencies": { "far": "^1" } }, "sha512-x=="],
      "far": ["far@2.0.0", "", {}, "sha512-x=="],
      "run/far": ["far@1.0.0", "", {}, "sha512-x=="],
      "lint": ["lint@1.0.0", "", { "dependencies": { "far": "^2" } }, "sha512-x=="],
      "bare": ["bare@github:o/bare#912ca63", {}, "o-bare-912ca63"],
      "own": ["own@workspace:packages/own", {}],
    },
  }`;
  const components = componentsOf('bun.lock', text);
  expect(components.map(({ purl, scope }) => `${String(purl)} ${scope}`)).toEqual([
    'pkg:npm/bare unknown',
    'pkg:npm/far@1.0.0 runtime',
    'pkg:npm/far@2.0.0 development',
    'pkg:npm/lint@1.0.0 development',
    'pkg:npm/run@1.0.0 runtime',
  ]);
  expect(components[4]).toMatchObject({ direct: true, dependsOn: ['pkg:npm/far@1.0.0'] });
});

describe('Python', () => {
  test('the groups of Poetry and its own folders', () => {
    const entry = (name: string, rest: string) => `[[package]]\nname = "${name}"\nversion = "1"\nfiles = []\n${rest}\n`;
    const text = [
      entry('run', 'groups = ["main", "test"]'),
      entry('windows', 'groups = ["main"]\nmarkers = "sys_platform == \'win32\'"'),
      entry('extra', 'groups = ["main"]\noptional = true'),
      entry('pytest', 'groups = ["test", "lint"]'),
      entry('older', 'category = "dev"'),
      entry('untold', ''),
      entry('own', '[package.source]\ntype = "directory"\nurl = "../own"'),
    ].join('');
    expect(scopesOf('poetry.lock', text)).toEqual({
      run: 'runtime',
      windows: 'optional',
      extra: 'optional',
      pytest: 'development',
      older: 'development',
      untold: 'unknown',
    });
  });

  test('pdm.lock: what it needs is a list of requirements, the older files stand apart', () => {
    const text = `[[package]]\nname = "anyio"\nversion = "4.0"\ngroups = ["default"]\ndependencies = ["idna>=2.8", "Typing_Extensions>=4; python_version < '3.13'"]\n[[package]]\nname = "idna"\nversion = "3"\ngroups = ["tests"]\n[[package]]\nname = "typing-extensions"\nversion = "4"\nrevision = "${commit}"\n[[package]]\nname = "own"\nversion = "0"\npath = "./own"\n[metadata.files]\n"anyio 4.0" = [{url = "x", hash = "sha256:1"}]\n"idna 3" = [{url = "x", hash = "sha256:1"}]\n`;
    const { files } = readLockfiles([{ path: 'pdm.lock', text }]);
    expect(files[0]?.hashes).toBe('all');
    expect(files[0]?.components).toMatchObject([
      { name: 'anyio', scope: 'runtime', dependsOn: ['pkg:pypi/idna@3', 'pkg:pypi/typing-extensions@4'] },
      { name: 'idna', scope: 'unknown' },
      { name: 'typing-extensions' },
    ]);
  });

  test('Pipfile.lock: categories of the project, and what is installed from git to be edited', () => {
    const text = JSON.stringify({
      _meta: {},
      default: { own: { editable: true, path: '.' }, gone: { editable: true, git: 'https://x/gone', ref: commit } },
      develop: {},
      docs: { sphinx: { version: '==7.0', hashes: ['sha256:1'] } },
    });
    expect(purlsOf('Pipfile.lock', text)).toEqual(['pkg:pypi/gone', 'pkg:pypi/sphinx@7.0']);
  });

  test.each([
    ['a==1.*\n', null],
    ['a>=1,==1.2\n', ['pkg:pypi/a@1.2']],
    ['a [x] ( == 1.0 )  # why\n', ['pkg:pypi/a@1.0']],
    ['a\n', null],
    ['git+https://example.com/o/a.git@main#egg=a\n', null],
    [`git+https://example.com/o/a.git@${commit}#egg=a\nb==1\n`, ['pkg:pypi/a', 'pkg:pypi/b@1']],
    [`-e git+ssh://git@example.com/o/a.git@${commit}#subdirectory=x&egg=a\n`, ['pkg:pypi/a']],
    [`a @ https://example.com/a.whl#sha256=00\n`, ['pkg:pypi/a']],
    ['a @ https://example.com/a.whl\n', null],
    ['-r other.txt\n-c limits.txt\n./own\n.[dev]\n-e .\na==1\n', ['pkg:pypi/a@1']],
  ])('requirements %j', (text, purls) => {
    const { files } = readLockfiles([{ path: 'requirements.txt', text }]);
    expect(files[0]?.components.map(({ purl }) => purl) ?? null).toEqual(purls);
  });

  test.each([
    ['requirements.txt', 'unknown'],
    ['requirements1.txt', 'unknown'],
    ['requirements/prod.txt', 'unknown'],
    ['requirements/tests.txt', 'development'],
    ['requirements-dev.txt', 'development'],
    ['lint-requirements.txt', 'development'],
    ['docs/requirements.txt', 'development'],
    ['latest-requirements.txt', 'unknown'],
  ])('%s is for %s', (path, scope) => {
    expect(componentsOf(path, 'a==1\n')[0]?.scope).toBe(scope);
  });

  test('a pylock.toml may bear a name', () => {
    expect(purlsOf('pylock.prod.toml', '[[packages]]\nname = "a"\nversion = "1"\n')).toEqual(['pkg:pypi/a@1']);
  });
});

describe('Go', () => {
  const sums = [
    'example.org/direct v1.0.0 h1:x=',
    'example.org/direct v1.0.0/go.mod h1:x=',
    'example.org/raised v1.0.0/go.mod h1:x=',
    'example.org/raised v1.2.0 h1:x=',
    'example.org/far v1.9.0 h1:x=',
    'example.org/far v1.10.0 h1:x=',
    'example.org/unused v1.0.0/go.mod h1:x=',
  ].join('\n');
  const mod = (go: string) =>
    `module app\n${go}\nrequire(\n\t"example.org/direct" v1.0.0\n\texample.org/raised v1.0.0\n)\n`;

  test('before 1.17 the sums name what go.mod does not', () => {
    const purls = ['direct@v1.0.0', 'far@v1.10.0', 'raised@v1.2.0'].map((name) => `pkg:golang/example.org/${name}`);
    expect(purlsOf('go.sum', sums, { 'go.mod': mod('go 1.16') })).toEqual(purls);
    expect(purlsOf('go.sum', sums, { 'go.mod': mod('') })).toEqual(purls);
  });

  test.each(['go 1.17', 'go 1.26.8', 'go 2.0'])('since %s go.mod names all', (go) => {
    expect(purlsOf('go.sum', sums, { 'go.mod': mod(go) })).toEqual([
      'pkg:golang/example.org/direct@v1.0.0',
      'pkg:golang/example.org/raised@v1.0.0',
    ]);
  });
});

describe('Maven and Gradle', () => {
  test('a version that lost is none that a build takes', () => {
    const leaf = (version: string, more: object) => ({
      groupId: 'g',
      artifactId: 'b',
      version,
      checksum: 'x',
      ...more,
    });
    const dependencies = [
      {
        groupId: 'g',
        artifactId: 'a',
        version: '1',
        scope: 'compile',
        checksum: 'x',
        children: [leaf('1', { included: false, selectedVersion: '2' })],
      },
      leaf('2', { included: true, scope: 'runtime' }),
      { groupId: 'g', artifactId: 't', version: '1', scope: 'test', checksum: 'x' },
      { groupId: 'g', artifactId: 'p', version: '1', scope: 'provided', checksum: 'x' },
    ];
    const components = componentsOf('lockfile.json', JSON.stringify({ dependencies }));
    expect(components).toMatchObject([
      { purl: 'pkg:maven/g/a@1', scope: 'runtime', dependsOn: ['pkg:maven/g/b@2'] },
      { purl: 'pkg:maven/g/b@2', scope: 'runtime' },
      { purl: 'pkg:maven/g/p@1', scope: 'unknown' },
      { purl: 'pkg:maven/g/t@1', scope: 'development' },
    ]);
  });

  test("a lockfile.json of another tool is not Maven's", () => {
    for (const text of ['{"ada": {"revision": "x"}}', '{"dependencies": [{"name": "gtest", "git_tag": "x"}]}', '{{'])
      expect(readLockfiles([{ path: 'lockfile.json', text }]).files).toEqual([]);
    const files = [
      { path: 'lockfile.json', text: '{{' },
      { path: 'pom.xml', text: '<project/>' },
    ];
    expect(readLockfiles(files).files[0]?.problem).toMatch(/^line 1/);
  });

  test('what a configuration is for', () => {
    const text =
      'g:run:1=compileClasspath,runtimeClasspath\ng:lint:1=checkstyle\ng:test:1=integrationTestRuntimeClasspath,testCompileClasspath\n';
    expect(scopesOf('gradle.lockfile', text)).toEqual({
      'g:run': 'runtime',
      'g:lint': 'unknown',
      'g:test': 'development',
    });
    expect(scopesOf('buildscript-gradle.lockfile', 'g:plugin:1=classpath\n')).toEqual({ 'g:plugin': 'development' });
    expect(scopesOf('app/gradle/dependency-locks/runtimeClasspath.lockfile', 'g:a:1\n')).toEqual({ 'g:a': 'runtime' });
  });
});

test('a Gemfile.lock names gems of other places, platforms of any name, and what the own gem needs', () => {
  const text = [
    'GIT',
    '  remote: https://github.com/o/ledger.git',
    `  revision: ${commit}`,
    '  specs:',
    '    ledger (0.9)',
    'PATH',
    '  remote: .',
    '  specs:',
    '    own (0.1)',
    '      rack (~> 2.0)',
    'GEM',
    '  remote: https://rubygems.org/',
    '  specs:',
    '    json (2.1-jruby)',
    '    json (2.1-riscv64-linux-gnu)',
    '    rack (2.0.0.pre.1)',
    '      json',
    'PLATFORMS',
    '  jruby',
    'DEPENDENCIES',
    '  ledger (>= 0.1)!',
    '  own!',
  ].join('\n');
  expect(componentsOf('Gemfile.lock', text)).toMatchObject([
    { purl: 'pkg:gem/json@2.1', direct: false },
    { purl: 'pkg:gem/ledger@0.9', direct: true },
    { purl: 'pkg:gem/rack@2.0.0.pre.1', direct: true, dependsOn: ['pkg:gem/json@2.1'] },
  ]);
});

test('a lock of NuGet may bear the name of its project', () => {
  const text = JSON.stringify({ dependencies: { 'net8.0': { A: { type: 'Transitive', resolved: '1.0.0' } } } });
  expect(purlsOf('packages.app.lock.json', text)).toEqual(['pkg:nuget/A@1.0.0']);
});
