import type { Ecosystem } from '../facts/components.ts';
import { readBunLock } from './lockfiles/bun.ts';
import { readGemfileLock } from './lockfiles/gemfile.ts';
import { readGoSum } from './lockfiles/go.ts';
import { isPerConfiguration, readGradleLock } from './lockfiles/gradle.ts';
import { readComposerLock, readNugetLock, readPipfileLock } from './lockfiles/json-locks.ts';
import type { LockReader } from './lockfiles/locked.ts';
import { readMavenLock } from './lockfiles/maven.ts';
import { readNpmLock } from './lockfiles/npm.ts';
import { readPnpmLock } from './lockfiles/pnpm.ts';
import { readPdmLock, readPoetryLock } from './lockfiles/poetry.ts';
import { isRequirements, readRequirements } from './lockfiles/requirements.ts';
import { readCargoLock, readPyLock, readUvLock } from './lockfiles/toml-locks.ts';
import { readYarnLock } from './lockfiles/yarn.ts';

export type LockKind = { readonly ecosystem: Ecosystem; readonly read: LockReader };

/** Lockfiles by name. */
const locks: ReadonlyMap<string, LockKind> = new Map<string, LockKind>([
  ['package-lock.json', { ecosystem: 'npm', read: readNpmLock }],
  ['npm-shrinkwrap.json', { ecosystem: 'npm', read: readNpmLock }],
  ['pnpm-lock.yaml', { ecosystem: 'npm', read: readPnpmLock }],
  ['yarn.lock', { ecosystem: 'npm', read: readYarnLock }],
  ['bun.lock', { ecosystem: 'npm', read: readBunLock }],
  ['uv.lock', { ecosystem: 'pypi', read: readUvLock }],
  ['poetry.lock', { ecosystem: 'pypi', read: readPoetryLock }],
  ['pdm.lock', { ecosystem: 'pypi', read: readPdmLock }],
  ['pylock.toml', { ecosystem: 'pypi', read: readPyLock }],
  ['pipfile.lock', { ecosystem: 'pypi', read: readPipfileLock }],
  ['go.sum', { ecosystem: 'golang', read: readGoSum }],
  ['cargo.lock', { ecosystem: 'cargo', read: readCargoLock }],
  ['lockfile.json', { ecosystem: 'maven', read: readMavenLock }],
  ['gradle.lockfile', { ecosystem: 'gradle', read: readGradleLock }],
  ['buildscript-gradle.lockfile', { ecosystem: 'gradle', read: readGradleLock }],
  ['settings-gradle.lockfile', { ecosystem: 'gradle', read: readGradleLock }],
  ['settings-buildscript-gradle.lockfile', { ecosystem: 'gradle', read: readGradleLock }],
  ['packages.lock.json', { ecosystem: 'nuget', read: readNugetLock }],
  ['gemfile.lock', { ecosystem: 'gem', read: readGemfileLock }],
  ['composer.lock', { ecosystem: 'composer', read: readComposerLock }],
]);

export function lockKindOf(path: string): LockKind | null {
  const name = nameOf(path);
  if (isRequirements(path)) return { ecosystem: 'pypi', read: readRequirements };
  if (isPerConfiguration(path)) return { ecosystem: 'gradle', read: readGradleLock };
  // Both may bear a name of their own, for several locks in one folder.
  if (/^pylock\.[^.]+\.toml$/.test(name)) return { ecosystem: 'pypi', read: readPyLock };
  if (/^packages\..+\.lock\.json$/.test(name)) return { ecosystem: 'nuget', read: readNugetLock };
  return locks.get(name) ?? null;
}

/** Which package system a file names dependencies for; null where it is no manifest. */
export function manifestOf(path: string): Ecosystem | null {
  const name = nameOf(path);
  if (isRequirements(path)) return 'pypi';
  if (/\.(?:cs|fs|vb)proj$/.test(name)) return 'nuget';
  return manifests.get(name) ?? null;
}

const manifests: ReadonlyMap<string, Ecosystem> = new Map([
  ['package.json', 'npm'],
  ['pyproject.toml', 'pypi'],
  ['setup.py', 'pypi'],
  ['setup.cfg', 'pypi'],
  ['pipfile', 'pypi'],
  ['go.mod', 'golang'],
  ['cargo.toml', 'cargo'],
  ['pom.xml', 'maven'],
  ['build.gradle', 'gradle'],
  ['build.gradle.kts', 'gradle'],
  ['gemfile', 'gem'],
  ['composer.json', 'composer'],
]);

const foreign = new Set(
  'node_modules vendor vendored third_party third-party thirdparty testdata test-data fixtures __fixtures__ test tests __tests__ spec e2e examples example samples sample demo demos benchmark benchmarks .yarn'.split(
    ' ',
  ),
);

/** Whether a path lies in a folder of somebody else's code, of test data or of examples: not what the product is made of. */
export function isForeign(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => foreign.has(folder.toLowerCase()));
}

/** What is worth reading for manifests and lockfiles. */
export function isDependencyFile(path: string): boolean {
  if (isForeign(path)) return false;
  return lockKindOf(path) !== null || manifestOf(path) !== null || path.endsWith('gradle/verification-metadata.xml');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
