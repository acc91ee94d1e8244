import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scratch, ScratchFile } from '../observe/context.ts';

const pieceBytes = 262_144;

/** Files that only this user may read. Their names are taken away while they are open, so that not even a killed run leaves one. */
export function createScratch(folder: string): Scratch {
  const opened = new Set<() => Promise<void>>();
  return {
    open: async () => {
      const path = join(folder, `copse-${randomUUID()}`);
      const handle = await inWords(open(path, 'wx+', 0o600));
      // Windows may refuse to take the name of an open file; it is taken away after closing as well.
      await rm(path, { force: true }).catch(() => undefined);
      const close = async (): Promise<void> => {
        if (!opened.delete(close)) return;
        await handle.close().catch(() => undefined);
        await rm(path, { force: true }).catch(() => undefined);
      };
      opened.add(close);
      return { ...fileAt(handle), close };
    },
    clear: async () => {
      await Promise.all([...opened].map((close) => close()));
    },
  };
}

/** Writes and readings have places of their own in the file. */
export function fileAt(handle: FileHandle): Omit<ScratchFile, 'close'> {
  let written = 0;
  return {
    start: async () => {
      written = 0;
      await inWords(handle.truncate(0));
    },
    write: async (piece) => {
      for (let at = 0; at < piece.byteLength;) {
        const done = await inWords(handle.write(piece, at, piece.byteLength - at, written));
        at += done.bytesWritten;
        written += done.bytesWritten;
      }
    },
    pieces: async function* () {
      for (let at = 0; at < written;) {
        const piece = Buffer.allocUnsafe(Math.min(pieceBytes, written - at));
        const { bytesRead } = await inWords(handle.read(piece, 0, piece.byteLength, at));
        if (bytesRead === 0) throw new Error('the temporary file became shorter');
        at += bytesRead;
        yield piece.subarray(0, bytesRead);
      }
    },
  };
}

/** What the system says, without the path that stands in its messages. */
async function inWords<T>(done: Promise<T>): Promise<T> {
  try {
    return await done;
  } catch (error) {
    const { code = 'unknown' } = error as { readonly code?: string };
    const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
    const what = full ? 'the disk of this machine is full' : 'the temporary folder of this run cannot be used';
    throw new Error(`${what} (${code})`, { cause: error });
  }
}
