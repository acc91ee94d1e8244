import type { ReadTreeResult } from 'isomorphic-git';
import git from 'isomorphic-git';
import type { Signed, SignatureKind } from '../keys/signed-object.ts';
import { kindOf, splitCommit, splitMessage, splitTag } from '../keys/signed-object.ts';
import { objectFiles } from './object-files.ts';

/** A commit as git has it. `signature` says of what kind the signature in the object is, not whether anybody trusts it. */
export type Commit = {
  readonly oid: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly message: string;
  readonly signature: SignatureKind | null;
};

export type Person = { readonly name: string; readonly email: string; readonly timestamp: number };

export type AnnotatedTag = {
  readonly oid: string;
  readonly name: string;
  readonly target: string;
  readonly targetType: 'blob' | 'tree' | 'commit' | 'tag';
  readonly message: string;
  readonly tagger: Person | null;
  readonly signature: SignatureKind | null;
};

export type Entry = {
  readonly name: string;
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly mode: string;
};

/** Reads git objects; what is not there is null. Everything read of one repository shares one cache. */
export type Objects = {
  commit(oid: string): Promise<Commit | null>;
  tag(oid: string): Promise<AnnotatedTag | null>;
  /** The signature of a commit or tag with the bytes that it is over, read anew; null where there is none. */
  signed(oid: string): Promise<Signed | null>;
  tree(oid: string): Promise<readonly Entry[] | null>;
  blob(oid: string): Promise<Uint8Array | null>;
  /** Bytes of a blob; 0 where it is not in the clone. */
  size(oid: string): Promise<number>;
};

export function openObjects(gitdir: string, shallow: ReadonlySet<string>): Objects {
  const cache = {};
  const read = { fs: objectFiles(gitdir), gitdir, cache };
  const sizes = new Map<string, number>();
  const blob = (oid: string) => orNull(async () => (await git.readBlob({ ...read, oid })).blob);
  return {
    commit: (oid) =>
      orNull(async () => {
        const { commit } = await git.readCommit({ ...read, oid });
        return {
          oid,
          tree: commit.tree,
          parents: shallow.has(oid) ? [] : commit.parent,
          author: person(commit.author),
          committer: person(commit.committer),
          message: commit.message,
          signature: commit.gpgsig === undefined ? null : kindOf(commit.gpgsig),
        };
      }),
    tag: (oid) =>
      orNull(async () => {
        const { tag } = await git.readTag({ ...read, oid });
        const { message, kind } = splitMessage(tag.message);
        return {
          oid,
          name: tag.tag,
          target: tag.object,
          targetType: tag.type,
          message,
          // very old tags have none, whatever the library's type says
          tagger: (tag.tagger as unknown) === undefined ? null : person(tag.tagger),
          signature: kind ?? (tag.gpgsig === undefined ? null : kindOf(tag.gpgsig)),
        };
      }),
    signed: (oid) =>
      orNull(async () => {
        const found = await git.readObject({ ...read, oid, format: 'content' });
        if (found.format !== 'content' || !(found.object instanceof Uint8Array)) return null;
        return found.type === 'tag' ? splitTag(found.object) : splitCommit(found.object);
      }),
    tree: (oid) =>
      orNull(async () => {
        const { tree }: ReadTreeResult = await git.readTree({ ...read, oid });
        return tree.map(({ path, oid: entry, type, mode }) => ({ name: path, oid: entry, type, mode }));
      }),
    blob,
    async size(oid) {
      const known = sizes.get(oid) ?? (await blob(oid))?.length ?? 0;
      sizes.set(oid, known);
      return known;
    },
  };
}

async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'NotFoundError' || code === 'ObjectTypeError') return null;
    throw error;
  }
}

function person({ name, email, timestamp }: Person): Person {
  return { name, email, timestamp };
}
