import type { ChecksumAlgorithm, ChecksumFile } from '../../facts/checksums.ts';
import type { Artefact } from '../../facts/release.ts';

/** What one checksum file lists for one artefact. */
export type Listing = { readonly file: string; readonly algorithm: ChecksumAlgorithm; readonly digest: string };

export type Listings = {
  /** By the artefact's name; a file never speaks of itself. */
  readonly of: (artefact: Artefact) => readonly Listing[];
  /** Why a file was not read to its end, or cannot be understood: something in it might disagree. */
  readonly open: readonly string[];
  /** Names that are listed and are no file of the release. */
  readonly strangers: readonly string[];
};

/** Looks checksum entries up by artefact. A listed path (`dist/app.tgz`) means the file at its end, where only one can be meant. */
export function listingsIn(files: readonly ChecksumFile[], artefacts: readonly Artefact[]): Listings {
  const names = new Set(artefacts.map(({ name }) => name));
  const index = new Map<string, Listing[]>();
  const strangers: string[] = [];
  const open = files.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`));
  for (const file of files) {
    const exact = new Set(file.entries.map(({ name }) => name).filter((name) => names.has(name)));
    const byPath = new Map<string, Set<string>>();
    const add = (name: string, digest: string): void => {
      if (name === file.name) return;
      const listing = { file: file.name, algorithm: file.algorithm, digest };
      const known = index.get(name);
      if (known === undefined) index.set(name, [listing]);
      else known.push(listing);
    };
    for (const { name, digest } of file.entries) {
      const last = name.split(/[/\\]/).at(-1) ?? name;
      if (names.has(name)) add(name, digest);
      else if (!names.has(last)) strangers.push(`${file.name}: ${name}`);
      else if (!exact.has(last)) byPath.set(last, (byPath.get(last) ?? new Set()).add(digest));
    }
    for (const [name, digests] of byPath) {
      if (digests.size > 1) open.push(`${file.name}: lists ${name} in several folders, with different digests`);
      else for (const digest of digests) add(name, digest);
    }
  }
  return { of: ({ name }) => index.get(name) ?? [], open, strangers };
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
