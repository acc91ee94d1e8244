import type { Severity } from './code-scanning.ts';
import type { DeclaredChannel, DeclaredDocuments, DeclaredKey, SupportLine, VendorRole } from './vendor-terms.ts';

/** What the vendor set and what the run knows: everything a judge may use besides facts. Part of the facts file. */
export type Terms = {
  /** ISO 8601, UTC. The only clock a check may read. */
  readonly now: string;
  readonly minimumApprovals: number;
  readonly minimumBuildLevel: 0 | 1 | 2 | 3;
  /** Builder ids that provenance may name, besides GitHub's own hosted runners. */
  readonly expectedBuilders: readonly string[];
  /** Signer workflows (`owner/repo/.github/workflows/x.yml`) or certificate identities that may sign artefacts, besides this repository's own workflows. */
  readonly expectedIdentities: readonly string[];
  /** Days to mend a vulnerability by its severity; null where the vendor set none. */
  readonly handlingDeadlines: Readonly<Record<Severity, number | null>>;
  /** Days after which the value of an Actions secret has to be new. */
  readonly secretMaxAgeDays: number;
  /** Days after which a threat model has to be looked at again. */
  readonly threatModelMaxAgeDays: number;
  /** Days that an advisory and the release that mends may lie apart. */
  readonly advisoryDelayDays: number;
  readonly supportLines: readonly SupportLine[];
  readonly channels: readonly DeclaredChannel[];
  readonly keys: readonly DeclaredKey[];
  readonly documents: DeclaredDocuments;
  /** Globs of paths whose change asks for another look at the threat model, beside the usual ones. */
  readonly materialChanges: readonly string[];
  readonly role: VendorRole | null;
  /** Who makes the software, as the self-assessment names it; null where it is not said. */
  readonly vendor: string | null;
  readonly productLines: readonly string[];
};

/** What a person wrote in `.github/copse.yml` for one principle. Attested, never observed. */
export type Declaration = {
  readonly principle: number;
  readonly status: 'implemented' | 'partially_implemented' | 'not_implemented' | 'not_applicable' | null;
  readonly statement: string | null;
  readonly evidence: readonly DeclaredEvidence[];
  readonly argument: string | null;
  readonly assumptions: string | null;
  readonly attestedBy: string | null;
  /** ISO date. */
  readonly attestedAt: string | null;
  readonly expiresAt: string | null;
  readonly notApplicableBecause: string | null;
  /** Official principles and claims that the entry speaks to; left out where it names none. */
  readonly official?: readonly string[];
  readonly at: { readonly path: string; readonly line: number; readonly column: number };
};

export type DeclaredEvidence = {
  readonly entry: string;
  readonly kind: 'path' | 'url' | 'identifier';
  readonly sha256: string | null;
  /** The commit whose checkout the file was read from; left out where no file was read or nobody knows. */
  readonly commit?: string;
};
