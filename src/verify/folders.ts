import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
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

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
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
  for (const name of (await namesIn(folder)).filter(isCopseFile)) files.set(name, await readBytes(join(folder, name)));
  if (files.size === 0) {
    throw new CopseError('USAGE', `${folder} holds no copse-* file.`, 'Name the folder with the downloaded evidence.');
  }
  return files;
}

/** SHA-256 (hex) of every file of a folder but Copse's own, read as a stream. */
export async function digestFolder(folder: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const name of (await namesIn(folder)).filter((name) => !isCopseFile(name))) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, name)), hash).catch((error: unknown) => {
      throw unreadable(join(folder, name), error);
    });
    digests.set(name, hash.digest('hex'));
  }
  return digests;
}
