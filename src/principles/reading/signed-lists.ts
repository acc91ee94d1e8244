import type { FactsFor } from '../../facts/facts.ts';
import type { SignatureFinding } from '../../facts/provenance.ts';
import type { Artefact, ArtefactRole } from '../../facts/release.ts';
import { isVendors, strongest, type SignedRelease } from './artefact-levels.ts';
import { listingsIn } from './checksums.ts';

/** What signed checksum files say of artefacts: a signature over the list is one over every file whose SHA-256 it lists. */
export type SignedLists = {
  /** The strongest signature of each list that holds the artefact's very SHA-256. */
  readonly listing: (artefact: Artefact) => readonly { readonly file: string; readonly finding: SignatureFinding }[];
  /** Why a signed list may cover it although that was not seen. */
  readonly doubt: (artefact: Artefact) => string | null;
};

/** A signature file that is itself covered is a clear-signed text. */
const lists: readonly ArtefactRole[] = ['checksums', 'signature'];

/** Looks up what the release's checksum files list, with who signed each of them. */
export function signedLists(release: SignedRelease, { checksums }: FactsFor<'checksums'>): SignedLists {
  const files = checksums.state === 'seen' ? checksums.value.files : [];
  const listings = listingsIn(files, release.artefacts);
  const signatures = new Map(
    release.artefacts.flatMap((file) => {
      const finding = strongest(release.on(file).filter(isVendors));
      return finding === null ? [] : [[file.name, finding] as const];
    }),
  );
  const mayCount = (file: string): boolean => {
    const level = signatures.get(file)?.level ?? 'none';
    return level === 'verified_identity' || level === 'verified_key' || level === 'present_unverifiable';
  };
  return {
    listing: (artefact) =>
      listings.of(artefact).flatMap(({ file, algorithm, digest }) => {
        const finding = signatures.get(file);
        const clear = !listings.unclear(artefact).includes(file);
        const same = clear && algorithm === 'sha256' && digest === artefact.sha256.toLowerCase();
        return same && finding !== undefined ? [{ file, finding }] : [];
      }),
    doubt: (artefact) => {
      const unseen = release.artefacts.find(({ name, role }) => lists.includes(role) && mayCount(name));
      if (unseen !== undefined && checksums.state !== 'seen')
        return `what ${unseen.name} lists, which is signed, was not seen`;
      const open = files.find(({ name, problems }) => problems.length > 0 && mayCount(name));
      if (open !== undefined) return `${open.name} is signed and was not read to its end`;
      const unclear = listings.unclear(artefact).find(mayCount);
      if (unclear !== undefined) return `${unclear} is signed and lists it more than once, with different digests`;
      const other = listings
        .of(artefact)
        .find(({ file, algorithm }) => mayCount(file) && /^sha(384|512)$/.test(algorithm));
      return other === undefined
        ? null
        : `${other.file} is signed and lists it by ${other.algorithm}, which is not compared`;
    },
  };
}
