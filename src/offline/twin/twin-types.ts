import type { Clone } from './clone/load-clone.ts';
import type { Counts, LoggedRequest } from './exchanges.ts';
import type { Fault } from './faults.ts';
import type { Grants, tokens } from './profiles.ts';
import type { Scenario } from './scenario.ts';
import type { Draft } from './set-up.ts';
import type { AssetState } from './world.ts';

export type TwinOptions = {
  readonly clone: Clone;
  readonly scenario: Scenario;
  /** The tag to release; the clone's newest version where none is given. A name that is no tag is made one, at the head. */
  readonly tag?: string;
  readonly latencyMs?: number;
  readonly faults?: readonly Fault[];
  readonly clock?: () => Date;
  /** More, or less, for the workflow's token. */
  readonly workflowGrants?: Grants;
  /** What the fine-grained token was given, beside `metadata: read`. */
  readonly fineGrainedGrants?: Grants;
  /** Asset bytes come from the API itself instead of by way of another origin; GitHub may do either. */
  readonly directDownloads?: boolean;
  /** Requests an hour for each token, where it should run out. */
  readonly rateLimit?: number;
  /** Where the counts are left at the end; COPSE_EXCHANGES_DIR where not given, null for nowhere. */
  readonly exchangesFolder?: string | null;
};

export type Twin = {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly uploadsUrl: string;
  readonly downloadsUrl: string;
  readonly serverUrl: string;
  readonly owner: string;
  readonly name: string;
  readonly scenario: Scenario;
  readonly tokens: typeof tokens;
  readonly releaseTag: string;
  readonly releaseCommit: string;
  readonly requests: readonly LoggedRequest[];
  draftRelease(draft: Draft): number;
  addAttestation(attestation: {
    readonly subjects: readonly string[];
    readonly bundle: object;
    readonly initiator?: 'user' | 'github';
  }): number;
  moveTag(name: string, sha: string): void;
  releaseAssets(id: number): readonly AssetState[];
  exchanges(): Counts;
  /** Stops listening; rejects where anything broke GitHub's description. */
  close(): Promise<void>;
};
