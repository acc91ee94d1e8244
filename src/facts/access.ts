/** `codeowners/errors`; seen with an empty list means: there is a CODEOWNERS file and it is valid. */
export type CodeownersFact = {
  readonly path: string;
  readonly errors: readonly string[];
  readonly coversWorkflows: boolean;
};

/** Counts only; no login leaves the run. */
export type CollaboratorsFact = { readonly admins: number; readonly outside: number; readonly total: number };

/** Deploy keys that may write; `stale` = not used for 90 days before the assessment. */
export type DeployKeysFact = { readonly writable: number; readonly stale: number };

export type OrganizationFact = { readonly login: string; readonly twoFactorRequired: boolean };
