import { largestWhole, tooLargeToHold, type ArtefactFile, type Unread } from '../../artefacts/detached-artefact.ts';
import type { Artefact } from '../../facts/release.ts';
import { singleLine } from '../../text/inert.ts';
import type { ReadContext, ScratchFile } from '../context.ts';
import { progressOf } from './progress.ts';

/** GitHub takes no larger asset. */
export const largestArtefact = 2_147_483_648;
/** What a run reads of artefacts, and how much of it lies on the disk at once. */
const mostBytes = 8_589_934_592;
const mostOnDisk = largestArtefact;

/**
 * Fetches an artefact once, however many signatures are over it, or says why it cannot; other bytes than those of its digest
 * are a reason. With `whole` one that is too large to be held is not fetched.
 */
export type ArtefactFiles = (artefact: Artefact, whole?: boolean) => Promise<ArtefactFile | Unread>;

type Laid = { readonly size: number; readonly close: () => Promise<void> };

/** Give it to `context.shared`. One artefact after another: nothing is gained by fetching large files side by side. */
export function artefactFiles(context: ReadContext): Promise<ArtefactFiles> {
  const known = new Map<number, Promise<ArtefactFile | Unread>>();
  const laid = new Map<number, Laid>();
  let read = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function fetched(artefact: Artefact): Promise<ArtefactFile | Unread> {
    const { id, size } = artefact;
    if (size > largestArtefact)
      return unread(`its ${size} bytes are more than the ${largestArtefact} that are read of one`);
    if (read + size > mostBytes) return unread(`a run reads at most ${mostBytes} bytes of artefacts`);
    if (context.scratch === undefined) return unread('this run has no place to lay it down');
    read += size;
    await makeRoom(size);
    const file = await context.scratch.open();
    const fault = await pour(context, artefact, file).catch((error: unknown) => messageOf(error));
    if (fault !== null) {
      await file.close();
      return unread(fault);
    }
    laid.set(id, { size, close: file.close });
    return { size, pieces: file.pieces };
  }

  /** The signatures of a file come together: what was read first is not wanted any more. */
  async function makeRoom(size: number): Promise<void> {
    let used = size;
    for (const { size } of laid.values()) used += size;
    for (const [id, { size, close }] of laid) {
      if (used <= mostOnDisk) return;
      await close();
      laid.delete(id);
      known.delete(id);
      used -= size;
    }
  }

  return Promise.resolve((artefact, whole = false) => {
    if (whole && artefact.size > largestWhole) return Promise.resolve(tooLargeToHold(artefact.size));
    const asked =
      known.get(artefact.id) ?? last.then(() => fetched(artefact)).catch((error: unknown) => unread(messageOf(error)));
    known.set(artefact.id, asked);
    last = asked;
    return asked;
  });
}

/** Null, or what went wrong. */
async function pour(
  { github, log }: ReadContext,
  { id, name, size, sha256 }: Artefact,
  file: ScratchFile,
): Promise<string | null> {
  log(`Reading ${singleLine(name, 100)} (${size} bytes), over which a signature is.`);
  const told = progressOf({ name, size }, log);
  let bytes = 0;
  const reply = await github.assetInto(id, size, {
    start: () => {
      bytes = 0;
      return file.start();
    },
    write: (piece) => {
      told((bytes += piece.byteLength));
      return file.write(piece);
    },
  });
  if (reply.kind !== 'ok') return reply.message;
  if (reply.data !== size) return `${reply.data} of its ${size} bytes came`;
  if (reply.digest === sha256) return null;
  return `the bytes that came have the SHA-256 ${reply.digest}, the release states ${sha256}`;
}

function unread(why: string): Unread {
  return { unread: singleLine(`the artefact that it signs was not read: ${why}`, 300) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'it failed';
}
