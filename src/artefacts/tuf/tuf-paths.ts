import { createHash } from 'node:crypto';
import type { DelegatedRole } from './tuf-metadata.ts';
import { TufStop } from './tuf-stop.ts';

/** Whether a target's path is within what a role is delegated. */
export type Covers = (path: string) => boolean;

const longestPath = 1000;
/** No more than globs need; other characters mean more to some clients than to others. */
const plainPattern = /^[A-Za-z0-9._/@+*?-]{0,500}$/;
const plainPrefix = /^[0-9a-f]{1,64}$/;
const mostLooks = 2_000_000;

/** Counts comparisons of paths, and ends the reading after as many as a run has time for. */
export function budget(): (looks: number) => void {
  let spent = 0;
  return (looks) => {
    spent += looks;
    if (spent > mostLooks) throw new TufStop('unreachable', 'it has more targets and patterns than are looked through');
  };
}

/** Reads the patterns of a role; null where there are none, or one is no plain glob. */
export function patternReader(
  spend: (looks: number) => void,
): (patterns: readonly string[] | undefined) => Covers | null {
  return (patterns) => {
    if (patterns === undefined || !patterns.every((pattern) => plainPattern.test(pattern))) return null;
    return (path) => {
      spend(patterns.length);
      return path.length <= longestPath && patterns.some((pattern) => fits(path, pattern));
    };
  };
}

/** As TUF has it: `*` and `?` stand for anything but a slash. Goes back to the last `*` only, which is enough for globs. */
function fits(path: string, pattern: string): boolean {
  let [at, in_] = [0, 0];
  let back: { readonly in_: number; at: number } | null = null;
  while (at < path.length) {
    const wanted = pattern[in_];
    if (wanted === '*') {
      back = { in_: in_ + 1, at };
      in_ += 1;
    } else if (wanted === path[at] || (wanted === '?' && path[at] !== '/')) {
      at += 1;
      in_ += 1;
    } else if (back !== null && path[back.at] !== '/') {
      back.at += 1;
      at = back.at;
      in_ = back.in_;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(in_));
}

/** Which of the wanted paths a role of hash bins is delegated; null where it is none, or of another form. */
export function binReader(wanted: readonly string[]): (role: DelegatedRole) => readonly string[] | null {
  const byPrefix = new Map<string, string[]>();
  for (const path of wanted) {
    const hash = pathHash(path);
    for (let length = 1; length <= hash.length; length += 1) {
      const prefix = hash.slice(0, length);
      const paths = byPrefix.get(prefix);
      if (paths === undefined) byPrefix.set(prefix, [path]);
      else paths.push(path);
    }
  }
  return ({ pathHashPrefixes: prefixes }) => {
    if (prefixes === undefined || !prefixes.every((prefix) => plainPrefix.test(prefix))) return null;
    return [...new Set(prefixes.flatMap((prefix) => byPrefix.get(prefix) ?? []))];
  };
}

/** What bins cover, but for paths that are left open. */
export function covered(spend: (looks: number) => void) {
  const prefixes = new Set<string>();
  const lengths = new Set<number>();
  const open = new Set<string>();
  return {
    prefixes,
    add(more: readonly string[], left: readonly string[]): void {
      for (const prefix of more) {
        prefixes.add(prefix);
        lengths.add(prefix.length);
      }
      for (const path of left) open.add(path);
    },
    covers(path: string): boolean {
      if (open.has(path)) return false;
      spend(1 + lengths.size);
      const hash = pathHash(path);
      return [...lengths].some((length) => prefixes.has(hash.slice(0, length)));
    },
  };
}

function pathHash(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}
