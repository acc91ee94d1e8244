import type { SupportLine } from './support.ts';

/** What ISO/IEC 29147 expects a disclosure policy to say, one by one. */
export const policyElements = [
  'contact',
  'confidential-channel',
  'scope',
  'report-content',
  'acknowledgement',
  'response-times',
  'coordinated-disclosure',
  'safe-harbour',
  'credit',
  'supported-versions',
] as const;
export type PolicyElement = (typeof policyElements)[number];

/** A way to report that a text names; e-mail addresses themselves are never kept. */
export type ReportChannel = 'private-reporting' | 'platform' | 'form' | 'e-mail' | 'encryption-key';

export type PolicyDocument = {
  readonly path: string;
  /** SHA-256 (hex) of the file. */
  readonly digest: string;
  readonly elements: readonly { readonly element: PolicyElement; readonly line: number }[];
  readonly channels: readonly ReportChannel[];
  /** Words of prose; a policy of a few words is a stub. */
  readonly words: number;
  /** The address of a policy elsewhere that the text sends its reader to; null where it names none. */
  readonly refersTo: string | null;
};

/** The security policy and the support statements at the release commit. */
export type PoliciesFact = {
  /** The one that GitHub shows: of `.github/`, the root and `docs/` the first; null where there is none. */
  readonly security: PolicyDocument | null;
  /** Statements of support in the security policy, SUPPORT and end-of-life documents. */
  readonly support: readonly SupportLine[];
  /** The documents that were read for them. */
  readonly read: readonly { readonly path: string; readonly digest: string }[];
  /** True where only the usual places could be looked at, because the list of files could not be seen. */
  readonly partial: boolean;
};

/** Whether the platform shows a security policy, the owner's default for all repositories included. */
export type ShownPolicyFact = { readonly enabled: boolean };

/** Whether private vulnerability reporting is on. */
export type PrivateReportingFact = { readonly enabled: boolean };
