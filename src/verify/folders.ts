import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CopseError } from '../errors.ts';
import { isCopseFile } from '../names.ts';

const limits = { files: 10_000, evidenceBytes: 64 * 1024 * 1024 };

const unreadable = (path: string, error: unknown): CopseError =>
  new CopseError(
    'FILE_UNREADABLE',
    `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    'Check the path and its permissions.',
    error,
  );

/** The bytes of one file, at most 64 MiB. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limits.evidenceBytes)
      throw new CopseError('FILE_UNREADABLE', `${path} has ${size} bytes.`, 'No evidence file is over 64 MiB.');
    return await readFile(path);
  } catch (error) {
    throw error instanceof CopseError ? error : unreadable(path, error);
  }
}

async function everythingIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    if (names.length > limits.files)
      throw new CopseError('FILE_UNREADABLE', `${folder} holds ${names.length} files.`, 'Name a smaller folder.');
    return names.sort();
  } catch (error) {
    throw error instanceof CopseError ? error : unreadable(folder, error);
  }
}

/** The `copse-*` files of a folder, by name. */
export async function readEvidence(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of (await everythingIn(folder)).filter(isCopseFile)) {
    if (await isFile(join(folder, name))) files.set(name, await readBytes(join(folder, name)));
  }
  if (files.size === 0) {
    throw new CopseError('USAGE', `${folder} holds no copse-* file.`, 'Name the folder with the downloaded evidence.');
  }
  return files;
}

/** What lies in a folder of artefacts. */
export type ArtefactFolder = {
  /** SHA-256 (hex) of every file by name, also where a link leads to it. */
  readonly artefacts: ReadonlyMap<string, string>;
  /** The same of files that are named as Copse names its own. */
  readonly own: ReadonlyMap<string, string>;
  /** Names of what is no file: folders, links that lead to none. */
  readonly others: readonly string[];
};

/** Looks at everything in a folder of artefacts; the files are read as streams. */
export async function digestFolder(folder: string): Promise<ArtefactFolder> {
  const [artefacts, own] = [new Map<string, string>(), new Map<string, string>()];
  const others: string[] = [];
  for (const name of await everythingIn(folder)) {
    const path = join(folder, name);
    if (await isFile(path)) (isCopseFile(name) ? own : artefacts).set(name, await digestFile(path));
    else others.push(name);
  }
  return { artefacts, own, others };
}

/** Whoever uses a file follows its link too. What cannot even be looked at (a name that is no UTF-8) is an error. */
async function isFile(path: string): Promise<boolean> {
  const found = await stat(path)
    .catch(() => lstat(path))
    .catch((error: unknown) => {
      throw unreadable(path, error);
    });
  return found.isFile();
}

async function digestFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return hash.digest('hex');
}
