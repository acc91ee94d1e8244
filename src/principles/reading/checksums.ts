import type { ChecksumAlgorithm, ChecksumFile } from '../../facts/checksums.ts';
import type { Artefact } from '../../facts/release.ts';

/** What one checksum file lists for one artefact. */
export type Listing = { readonly file: string; readonly algorithm: ChecksumAlgorithm; readonly digest: string };

export type Listings = {
  /** By the artefact's name; a file never speaks of itself. */
  readonly of: (artefact: Artefact) => readonly Listing[];
  /** The files that list the artefact's very name more than once, with different digests: nobody knows which of them is meant. */
  readonly unclear: (artefact: Artefact) => readonly string[];
  /** Why a file was not read to its end, or cannot be understood: something in it might disagree. */
  readonly open: readonly string[];
  /** Names that are listed and are no file of the release. */
  readonly strangers: readonly string[];
};

/** Looks checksum entries up by artefact. A listed path (`dist/app.tgz`) means the file at its end, where only one can be meant. */
export function listingsIn(files: readonly ChecksumFile[], artefacts: readonly Artefact[]): Listings {
  const names = new Set(artefacts.map(({ name }) => name));
  const index = new Map<string, Listing[]>();
  const unclear = new Map<string, string[]>();
  const strangers: string[] = [];
  const open = files.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`));
  for (const file of files) {
    const exact = new Map<string, Set<string>>();
    const byPath = new Map<string, Set<string>>();
    for (const { name, digest } of file.entries) {
      const last = name.split(/[/\\]/).at(-1) ?? name;
      if (names.has(name)) put(exact, name, digest);
      else if (names.has(last)) put(byPath, last, digest);
      else strangers.push(`${file.name}: ${name}`);
    }
    const add = (name: string, digest: string): void => {
      const listing = { file: file.name, algorithm: file.algorithm, digest };
      if (name !== file.name) index.set(name, [...(index.get(name) ?? []), listing]);
    };
    // Of one name every digest is said: `sha256sum -c` wants them all to agree.
    for (const [name, digests] of exact) {
      for (const digest of digests) add(name, digest);
      if (digests.size > 1) unclear.set(name, [...(unclear.get(name) ?? []), file.name]);
    }
    for (const [name, digests] of byPath) {
      if (exact.has(name)) continue;
      if (digests.size > 1) open.push(`${file.name}: lists ${name} in several folders, with different digests`);
      else for (const digest of digests) add(name, digest);
    }
  }
  return {
    of: ({ name }) => index.get(name) ?? [],
    unclear: ({ name }) => unclear.get(name) ?? [],
    open,
    strangers,
  };
}

function put(digests: Map<string, Set<string>>, name: string, digest: string): void {
  digests.set(name, (digests.get(name) ?? new Set<string>()).add(digest));
}

/** `SHA256SUMS lists bbbbbbb… for app.tgz, the release has aaaaaaa…`, for every artefact whatever it is for. */
export function checksumDisagreements(listings: Listings, artefacts: readonly Artefact[]): readonly string[] {
  return artefacts.flatMap((artefact) =>
    listings
      .of(artefact)
      .filter(({ algorithm, digest }) => algorithm === 'sha256' && digest !== artefact.sha256.toLowerCase())
      .map(
        ({ file, digest }) =>
          `${file} lists ${digest.slice(0, 7)}… for ${artefact.name}, which is ${artefact.sha256.slice(0, 7)}…`,
      ),
  );
}

/** Why a digest that is no SHA-256 does not count. */
export function notCompared({ file, algorithm }: Listing): string {
  if (algorithm === 'md5' || algorithm === 'sha1') return `${algorithm} in ${file} is too weak to count`;
  return `${algorithm === 'other' ? 'the algorithm' : algorithm} in ${file} is not compared`;
}
