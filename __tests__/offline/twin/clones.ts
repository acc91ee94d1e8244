import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder that goes away with the test file. */
export function temporaryFolder(name = 'app'): string {
  const parent = mkdtempSync(join(tmpdir(), 'twin-test-'));
  made.push(parent);
  const folder = join(parent, name);
  mkdirSync(folder);
  return folder;
}

export function git(folder: string, ...args: string[]): string {
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Carl Committer',
    GIT_COMMITTER_EMAIL: 'carl@example.com',
  };
  return execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8' }).trim();
}

/** Writes a commit object as it is given. */
export function writeObject(folder: string, text: string): string {
  const file = join(folder, '.git', 'object-to-write');
  writeFileSync(file, text);
  return git(folder, 'hash-object', '-t', 'commit', '-w', '--literally', file);
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

let clock = 1_700_000_000;

export function commit(folder: string, message: string, files: Readonly<Record<string, string>>): string {
  write(folder, files);
  clock += 3600;
  git(folder, 'add', '--all');
  git(
    folder,
    '-c',
    'core.hooksPath=/dev/null',
    'commit',
    '--quiet',
    '--allow-empty',
    '--date',
    `${clock} +0000`,
    '-m',
    message,
  );
  return git(folder, 'rev-parse', 'HEAD');
}

/** main: two commits (v1.0.0), a merged branch of two, one more (v1.1.0, annotated), one after it. */
export function smallRepository(): string {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commit(folder, 'First', {
    'README.md': '# App\n',
    'SECURITY.md': 'Write to us.\n',
    '.github/CODEOWNERS': '* @acme/all\n',
  });
  commit(folder, 'Second (#2)', { 'src/a.txt': 'a\n', 'src/deep/b.bin': '\0\0binary' });
  git(folder, 'tag', 'v1.0.0');
  git(folder, 'switch', '--quiet', '--create', 'side');
  commit(folder, 'Side one', { 'side.txt': '1\n' });
  commit(folder, 'Side two', { 'side.txt': '2\n' });
  git(folder, 'switch', '--quiet', 'main');
  commit(folder, 'Third', { 'src/a.txt': 'aa\n' });
  git(folder, 'merge', '--quiet', '--no-ff', '-m', 'Merge pull request #7 from acme/side', 'side');
  commit(folder, 'Release', { 'CHANGES.md': 'All of it.\n' });
  git(folder, 'tag', '--annotate', '-m', 'Version 1.1.0', 'v1.1.0');
  commit(folder, 'After', { 'src/a.txt': 'aaa\n' });
  return folder;
}
