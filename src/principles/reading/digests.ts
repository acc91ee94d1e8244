import type { SignatureFinding } from '../../facts/provenance.ts';
import type { Artefact } from '../../facts/release.ts';
import type { SignedRelease } from './artefact-levels.ts';
import type { Listings } from './checksums.ts';
import { notCompared } from './checksums.ts';
import { naming, shortSha } from './words.ts';

/**
 * Signature files that bear an artefact's name (`app.tgz.sigstore.json`) but sign other digests. The name only says which file
 * the vendor meant; whether a signature verifies is never read from it.
 */
export function companionDisagreements({ artefacts, products, findings }: SignedRelease): readonly string[] {
  const names = new Set(artefacts.map(({ name }) => name));
  return findings.flatMap(({ form, foundIn, subjects, level }) => {
    // A clear-signed text has other bytes than the file that it was made of.
    if (form === 'openpgp' || !names.has(foundIn) || subjects.length === 0 || level === 'present_unverifiable')
      return [];
    const artefact = meant(products, foundIn);
    if (artefact === null || subjects.some((digest) => digest.toLowerCase() === artefact.sha256.toLowerCase()))
      return [];
    return [`${foundIn} signs ${shortSha(subjects[0] ?? '')}…, ${artefact.name} is ${shortSha(artefact.sha256)}…`];
  });
}

function meant(products: readonly Artefact[], fileName: string): Artefact | null {
  const candidates = products.filter(({ name }) => fileName.startsWith(`${name}.`));
  return [...candidates].sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** What one artefact's digest was compared with. */
export type Comparison = {
  readonly artefact: Artefact;
  readonly signed: readonly SignatureFinding[];
  /** Checksum files that list the same SHA-256. */
  readonly listed: readonly string[];
  /** Listed in algorithms that do not count. */
  readonly uncompared: readonly string[];
  readonly agrees: boolean;
  /** Why nothing agrees; empty where something does. */
  readonly why: string;
  readonly line: string;
};

/** Only a signed digest or a SHA-256 in a checksum file counts as agreement with the release's own digest. */
export function comparisonOf(release: SignedRelease, listings: Listings, artefact: Artefact): Comparison {
  const signed = release.on(artefact).filter(({ level }) => /^(verified|signed)/.test(level));
  const own = artefact.sha256.toLowerCase();
  const found = listings.of(artefact);
  const same = found.filter(({ algorithm, digest }) => algorithm === 'sha256' && digest === own);
  const listed = [...new Set(same.map(({ file }) => file))];
  const uncompared = found.filter(({ algorithm }) => algorithm !== 'sha256').map(notCompared);
  const agrees = signed.length > 0 || listed.length > 0;
  const from = artefact.digestFrom === 'server' ? 'server digest' : 'digest of the bytes';
  const said = [
    ...(signed.length > 0 ? [`equals the signed digest (${naming(signed.map(({ foundIn }) => foundIn))})`] : []),
    ...listed.map((file) => `equals the SHA-256 in ${file}`),
    ...uncompared,
  ];
  return {
    artefact,
    signed,
    listed,
    uncompared,
    agrees,
    why: agrees ? '' : (uncompared[0] ?? 'neither signed nor listed'),
    line: `${artefact.name}: ${from} ${own.slice(0, 12)} ${agrees ? '' : 'has nothing to agree with; '}${said.join('; ')}`
      .trim()
      .replace(/;$/, ''),
  };
}

/** `3 with a signed digest, 2 with SHA256SUMS`: what the release's digests agree with. */
export function withWhat(rows: readonly Comparison[]): string {
  const signed = rows.filter((row) => row.signed.length > 0);
  const listed = rows.filter((row) => row.listed.length > 0);
  const files = naming([...new Set(listed.flatMap((row) => row.listed))].sort());
  return [
    ...(signed.length > 0 ? [`${String(signed.length)} with a signed digest`] : []),
    ...(listed.length > 0 ? [`${String(listed.length)} with ${files}`] : []),
  ].join(', ');
}

/** A list that anybody who may change the files may change too. */
export function unsignedLists(release: SignedRelease): readonly string[] {
  return release.artefacts
    .filter(({ role }) => role === 'checksums')
    .filter((list) => !release.on(list).some(({ level }) => level.startsWith('verified')))
    .map(({ name }) => `${name}: no verified signature of its own; it shows agreement, not who made the files`);
}
