import type { Judge } from './replay.ts';
import type { BundleVerifier } from '../sigstore/ports.ts';
import type { BuyerPolicy } from './policy.ts';

/** What the customer knows before looking: whose release it is, and who may sign its evidence. */
export type Expected = {
  /** `owner/name`, letter by letter. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly tag?: string;
  /** `.github/workflows/x.yml` of this repository, or `owner/repo/.github/workflows/x.yml` of another. */
  readonly signerWorkflow?: string;
  /** The certificate's subject alternative name, letter by letter; replaces the rules for workflows. */
  readonly certificateIdentity?: string;
  readonly issuer?: string;
  /** Accept evidence of an older release, signed by a run at another commit or ref of the same repository. */
  readonly backfilled?: boolean;
  readonly selfHostedRunner?: boolean;
};

export type VerificationInput = {
  /** Bytes of the evidence files by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Artefacts at hand: bytes, or their SHA-256 in hex. Null where the customer has none of them here. */
  readonly artefacts: ReadonlyMap<string, Uint8Array | string> | null;
  /** What lay beside them and was compared with nothing. */
  readonly passedOver?: readonly string[];
  readonly verifier: BundleVerifier;
  readonly expected: Expected;
  readonly policy?: BuyerPolicy;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Stands in for this version's own judgement. */
  readonly judge?: Judge;
};
