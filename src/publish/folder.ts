import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CopseError } from '../errors.ts';
import { isCopseFile } from '../names.ts';

/**
 * Writes the files into a folder, each under a temporary name first, and removes Copse files of an earlier run that are not
 * among them. Files that are not Copse's stay.
 */
export async function writeFolder(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const wanted = new Set(files.map(({ name }) => name));
    const stale = (await readdir(folder)).filter((name) => isCopseFile(name) && !wanted.has(name));
    await Promise.all(stale.map((name) => rm(join(folder, name))));
    await Promise.all(files.map(({ name, bytes }) => writeAnew(join(folder, `${name}.part`), bytes)));
    await Promise.all(files.map(({ name }) => rename(join(folder, `${name}.part`), join(folder, name))));
  } catch (error) {
    throw new CopseError(
      'FILE_UNREADABLE',
      `The evidence could not be written to ${folder}.`,
      'Set evidence-dir to a folder that this step may write.',
      error,
    );
  }
}

/** The folder may be part of what was checked out: a link that lies there already is not followed. */
async function writeAnew(path: string, bytes: Uint8Array): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, bytes, { flag: 'wx' });
}
