import { piecesAsOne } from '../detached/pieces.ts';
import type { SignedFile, Unread } from '../sigstore/ports.ts';
import type { Detail } from './bundle-question.ts';

export type { Unread };

/** A file of the release that has been fetched. It is read in pieces, as often as it is wanted, and never held whole. */
export type ArtefactFile = { readonly size: number; readonly pieces: () => AsyncIterable<Uint8Array> };

export type DetachedArtefact = {
  readonly sha256: string;
  /** Fetches it; called when a form needs more than its digest. With `whole` one that is too large to be held is not fetched. */
  readonly read: (whole?: boolean) => Promise<ArtefactFile | Unread>;
};

type Unverifiable = { readonly level: 'present_unverifiable'; readonly reason: string };

/** What is said where an artefact was not read and nothing is known of why. */
export const unreadArtefact = 'the artefact that it signs was not read';

/** The largest file that is held whole: old minisign and Ed25519 keys sign the file itself, and Node takes that in one piece only. */
export const largestWhole = 67_108_864;

/** The file that a signature is for, or why it cannot be looked at. */
export async function signedFile(artefact: DetachedArtefact | null): Promise<ArtefactFile | Unverifiable> {
  if (artefact === null) return unverifiable(unnamed);
  const file = await artefact.read();
  return 'unread' in file ? unverifiable(file.unread) : file;
}

/** The bytes of a file, where they are few enough to be held at once. */
export async function wholeFile(read: DetachedArtefact['read']): Promise<Uint8Array | Unread> {
  const file = await read(true);
  if ('unread' in file) return file;
  return file.size > largestWhole ? tooLargeToHold(file.size) : piecesAsOne(file.pieces(), file.size);
}

export function tooLargeToHold(size: number): Unread {
  return {
    unread: `it signs the file itself, whose ${size} bytes are more than the ${largestWhole} that are held at once`,
  };
}

/** Judges by the artefact's digest; where a key turns out to sign the bytes themselves they are fetched, and it is judged again. */
export async function judgedByDigest<Said extends Pick<Detail, 'level' | 'reason'>>(
  artefact: DetachedArtefact | null,
  judge: (file: SignedFile) => Said,
): Promise<Said | Unverifiable> {
  if (artefact === null) return unverifiable(unnamed);
  const { sha256, read } = artefact;
  let asked = false;
  const whole = (): Unread => {
    asked = true;
    return { unread: unreadArtefact };
  };
  const said = judge({ sha256, whole });
  if (!asked) return said;
  const bytes = await wholeFile(read);
  return judge({ sha256, whole: () => bytes });
}

/** What is said of a signature that lies beside nothing. */
export const unnamed = 'no file of the release bears the name that it is for';

export function unverifiable(reason: string): Unverifiable {
  return { level: 'present_unverifiable', reason };
}
