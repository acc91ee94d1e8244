import fs from 'node:fs';
import { join, resolve } from 'node:path';

const deepest = 5;

/**
 * The folders that a repository's objects lie in: its own first, then those that it borrows from (`git clone --shared` and
 * `--reference`), and those that they borrow from, as deep as git goes. One that is gone is left out.
 */
export function objectFolders(gitdir: string): readonly string[] {
  const folders = new Set<string>();
  const add = (folder: string, depth: number) => {
    if (folders.has(folder) || !isFolder(folder)) return;
    folders.add(folder);
    if (depth < deepest) for (const path of borrowedFrom(folder)) add(resolve(folder, path), depth + 1);
  };
  add(join(gitdir, 'objects'), 0);
  return [...folders];
}

/** The lines of `info/alternates`: a path each, relative to the objects; `#` begins a comment, quotes go round odd names. */
function borrowedFrom(folder: string): readonly string[] {
  const file = join(folder, 'info', 'alternates');
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (/^".*"$/.test(line) ? unquoted(line) : line));
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** Git quotes as C does, bytes of other alphabets as three octal digits. */
function unquoted(line: string): string {
  const parts = line.slice(1, -1).match(/\\(?:[0-7]{3}|.)|[^\\]+/g) ?? [];
  const bytes = parts.map((part) => {
    if (!part.startsWith('\\')) return Buffer.from(part);
    const escape = part.slice(1);
    return escape.length === 3
      ? Buffer.from([parseInt(escape, 8) & 0xff])
      : Buffer.from(Object.hasOwn(escapes, escape) ? [escapes[escape] ?? 0] : escape);
  });
  return Buffer.concat(bytes).toString();
}

function isFolder(path: string): boolean {
  return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
