import type { Status } from '../principles/verdicts.ts';
import type { AssessedRelease } from './evidence-set.ts';

/** One reason why the set is not verified, and the file that shows it. `code` is stable. */
export type VerificationProblem = { readonly file: string; readonly code: string; readonly message: string };

/** Who signed, as the certificate that all files share says it. */
export type VerifiedSigner = {
  readonly identity: string;
  readonly issuer: string;
  readonly sourceRepository: string | null;
  readonly commit: string | null;
  readonly ref: string | null;
  readonly run: string | null;
  /** Which trust root the signatures were verified with. */
  readonly instance: string;
};

/** What a verification came to. Nothing is claimed of release, signer or principles unless `verified` is true. */
export type VerificationReport = {
  readonly verified: boolean;
  readonly problems: readonly VerificationProblem[];
  readonly principles: readonly {
    readonly principle: number;
    readonly title: string;
    readonly status: Status;
    readonly reason: string;
  }[];
  /** Null where no policy was given. Never met by a set that is not verified. */
  readonly policy: { readonly met: boolean; readonly unmet: readonly string[] } | null;
  /** What this verification did not look at, one sentence each. */
  readonly notChecked: readonly string[];
  readonly release: AssessedRelease | null;
  readonly signer: VerifiedSigner | null;
};
