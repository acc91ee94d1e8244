import type { EvidenceDescriptor, Verdict } from '../check.ts';
import type { FactsFor } from '../../facts/facts.ts';
import type { SignatureFinding, SignatureLevel } from '../../facts/provenance.ts';
import type { Artefact } from '../../facts/release.ts';
import type { SignedLists } from './signed-lists.ts';
import { missing, notApplicable, unseen } from './verdict.ts';

/** A release's artefacts with what was found over them. `findings` holds the vendor's own and the platform's, never Copse's. */
export type SignedRelease = {
  readonly artefacts: readonly Artefact[];
  readonly products: readonly Artefact[];
  readonly findings: readonly SignatureFinding[];
  /** Those that cover one artefact, by its digest. */
  readonly on: (artefact: Artefact) => readonly SignatureFinding[];
  /** False where the platform was asked about fewer digests than there are products. */
  readonly askedAll: boolean;
};

/** What an artefact's signatures come to. `unseen`: there may be a good one that could not be verified here. */
export type ArtefactLevel = {
  readonly artefact: Artefact;
  readonly level: SignatureLevel;
  readonly outcome: 'verified' | 'failed' | 'unseen';
  readonly reason: string;
  readonly best: SignatureFinding | null;
  /** The checksum file that lists it, where the signature is over that one. */
  readonly through: string | null;
};

/** From the strongest to the weakest. */
const order: readonly SignatureLevel[] = [
  'verified_identity',
  'verified_key',
  'signed_unknown',
  'present_unverifiable',
  'invalid',
  'none',
];

export const levelWords: Readonly<Record<SignatureLevel, string>> = {
  verified_identity: 'verified, identity bound',
  verified_key: 'verified with a pinned key',
  signed_unknown: 'signed, but by no expected identity or key',
  present_unverifiable: 'signature present, not verifiable here',
  invalid: 'signature refused',
  none: 'no signature',
};

/** Judges what a customer installs; a release that ships nothing of the kind has nothing to sign. */
export function overProducts(
  facts: FactsFor<'artefacts' | 'signatures'>,
  judge: (release: SignedRelease) => Verdict,
): Verdict {
  if (facts.artefacts.state === 'hidden') return unseen("The release's artefacts", facts.artefacts);
  const artefacts = facts.artefacts.state === 'seen' ? facts.artefacts.value : [];
  if (artefacts.length === 0) return notApplicable('The release has no artefacts.');
  const products = artefacts.filter(({ role }) => role === 'product');
  if (products.length === 0) {
    return notApplicable(
      'The release has no product artefacts: its files only describe others (SBOMs, checksums, keys).',
    );
  }
  if (facts.signatures.state === 'hidden') return unseen('Signatures and attestations', facts.signatures);
  if (facts.signatures.state === 'absent') return missing('answer about signatures and attestations');
  const { findings, asked } = facts.signatures.value;
  const vendors = findings.filter((finding) => !isOurs(finding));
  return judge({
    artefacts,
    products,
    findings: vendors,
    on: byDigest(vendors),
    askedAll: asked >= new Set(products.map(({ sha256 }) => sha256)).size,
  });
}

/** Copse's own statements name every artefact as a subject; they never count as the vendor's signature. */
function isOurs({ predicateType }: SignatureFinding): boolean {
  return (
    predicateType !== null &&
    (predicateType.startsWith('https://w3id.org/copse/') ||
      predicateType.startsWith('https://in-toto.io/attestation/svr/'))
  );
}

/** Looks findings up by an artefact's digest; one pass over all subjects, however many there are. */
export function byDigest(findings: readonly SignatureFinding[]): SignedRelease['on'] {
  const index = new Map<string, SignatureFinding[]>();
  for (const finding of findings) {
    for (const digest of new Set(finding.subjects.map((subject) => subject.toLowerCase()))) {
      const known = index.get(digest);
      if (known === undefined) index.set(digest, [finding]);
      else known.push(finding);
    }
  }
  return ({ sha256 }) => index.get(sha256.toLowerCase()) ?? [];
}

/**
 * The strongest signature over one artefact, or over a checksum file that lists its SHA-256. GitHub's release attestation is the
 * platform's word, not the vendor's.
 */
export function levelOf(release: SignedRelease, artefact: Artefact, lists: SignedLists): ArtefactLevel {
  const own = strongest(release.on(artefact).filter(isVendors));
  const listed = lists.listing(artefact);
  const listFindings = listed.map(({ finding }) => finding);
  const best = strongest([...(own === null ? [] : [own]), ...listFindings]);
  const through = best === null || best === own ? null : (listed.find(({ finding }) => finding === best)?.file ?? null);
  const level = best?.level ?? 'none';
  const base = { artefact, level, best, through, reason: best?.reason ?? '' };
  if (level === 'verified_identity' || level === 'verified_key') return { ...base, outcome: 'verified' };
  if (level === 'present_unverifiable') return { ...base, outcome: 'unseen' };
  if (level !== 'none') return { ...base, outcome: 'failed' };
  const doubt = doubtAbout(release) ?? lists.doubt(artefact);
  return doubt === null ? { ...base, outcome: 'failed' } : { ...base, outcome: 'unseen', reason: doubt };
}

export function isVendors({ form }: SignatureFinding): boolean {
  return form !== 'github-release-attestation';
}

/** Why an artefact without a signature may have one all the same. */
function doubtAbout(release: SignedRelease): string | null {
  if (!release.askedAll) return 'the platform was not asked about every digest';
  if (release.findings.some(({ level, subjects }) => level === 'present_unverifiable' && subjects.length === 0)) {
    return 'a signature of the release does not say here which file it covers';
  }
  return null;
}

export function strongest(findings: readonly SignatureFinding[]): SignatureFinding | null {
  return [...findings].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))[0] ?? null;
}

export function levelLine({ artefact, level, reason, best, through }: ArtefactLevel): string {
  const list = through === null ? '' : ` through ${through}, which lists it`;
  const where = best === null ? '' : `${list} in ${best.foundIn} (${best.form})`;
  return `${artefact.name}: ${levelWords[level]}${where}${reason === '' ? '' : `: ${reason}`}`;
}

/** The bundles behind a verdict, each once. */
export function bundles(findings: readonly (SignatureFinding | null)[]): readonly EvidenceDescriptor[] {
  const seen = new Map<string, EvidenceDescriptor>();
  for (const finding of findings) {
    if (finding !== null)
      seen.set(finding.bundleDigest, { name: finding.foundIn, digest: { sha256: finding.bundleDigest } });
  }
  return [...seen.values()].slice(0, 50);
}
