import type { PrincipleNumber, Reading } from '../code/reading.ts';
import type { Declaration } from '../facts/terms.ts';
import type { DeclaredKey } from '../facts/vendor-terms.ts';
import type { VendorTerms } from './vendor-terms.ts';

export const signModes = ['auto', 'public-good', 'github', 'custom', 'off'] as const;
export type SignMode = (typeof signModes)[number];

export const makeSbomModes = ['auto', 'off'] as const;
export type MakeSbom = (typeof makeSbomModes)[number];

/** When the run ends with exit code 1. `contradiction`: the vendor says implemented and the platform shows otherwise. */
export const failOnModes = ['never', 'contradiction', 'not-implemented', 'partial'] as const;
export type FailOn = (typeof failOnModes)[number];

/** One evidence entry: a path in the repository, a URL, or an identifier that only the vendor understands. */
export type EvidenceEntry = { readonly entry: string; readonly kind: 'path' | 'url' | 'identifier' };

/** An entry as it is written; what its evidence comes to is looked up later. */
export type PrincipleEntry = Omit<Declaration, 'principle' | 'evidence'> & {
  readonly principle: PrincipleNumber;
  readonly evidence: readonly EvidenceEntry[];
};

/** What `.github/copse.yml` says, checked and with the defaults filled in. */
export type Configuration = VendorTerms & {
  /** Path as given, and SHA-256 (hex) of the file; null where there is none. */
  readonly file: { readonly path: string; readonly sha256: string } | null;
  readonly vendor: string | null;
  readonly assessmentDate: string | null;
  readonly productLines: readonly string[];
  readonly reading: Reading;
  readonly principles: readonly PrincipleEntry[];
  readonly thresholds: {
    readonly minimumApprovals: number;
    readonly minimumBuildLevel: 0 | 1 | 2 | 3;
    readonly threatModelMaxAgeDays: number;
    readonly secretMaxAgeDays: number;
    readonly advisoryDelayDays: number;
  };
  readonly artefacts: {
    readonly identities: readonly string[];
    readonly builders: readonly string[];
    readonly keys: readonly DeclaredKey[];
  };
  readonly sign: SignMode;
  readonly attach: boolean;
  /** Whether the bundles also go to GitHub's attestation store. */
  readonly attestationStore: boolean;
  readonly overwrite: boolean;
  /** Whether an SBOM is made where the release has none. */
  readonly makeSbom: MakeSbom;
  readonly failOn: FailOn;
};

/** Everything that a run needs to know, from the inputs, the environment and the configuration. No secrets but the tokens. */
export type Settings = Configuration & {
  readonly repository: { readonly owner: string; readonly name: string };
  readonly tag: string;
  readonly evidenceDir: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  readonly token: string;
  readonly adminToken: string | null;
  readonly signing: {
    readonly fulcioUrl: string | null;
    readonly rekorUrl: string | null;
    readonly tsaUrl: string | null;
    /** Path of a Sigstore SigningConfig, in place of the three addresses. */
    readonly signingConfig: string | null;
    /** Path of a trusted root (JSON, or JSON lines with one root each). */
    readonly trustedRoot: string | null;
  };
  /** The run that signs: where the workflow says it is. Null outside a workflow. */
  readonly run: {
    readonly event: string;
    readonly sha: string;
    readonly ref: string;
    readonly workflowRef: string;
    readonly invocation: string;
    readonly runnerTemp: string | null;
    readonly artifactsList: string | null;
    readonly fork: boolean;
  } | null;
};
