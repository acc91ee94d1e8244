import type { CommitFact } from './history.ts';

export type ThreatModelFormat = 'markdown' | 'threat-dragon' | 'tmt' | 'threagile' | 'pytm';

/** One threat model at the release commit: what it names, counted. A count says that something is written, never that it is right. */
export type ThreatModel = {
  readonly path: string;
  readonly format: ThreatModelFormat;
  /** SHA-256 (hex) of the file. */
  readonly digest: string;
  /** Assets, components, stores and actors. */
  readonly assets: number;
  readonly dataFlows: number;
  readonly threats: number;
  /** Whether the tool of the format works out threats from the model by itself, so that none needs to be written. */
  readonly derivesThreats: boolean;
  readonly mitigations: number;
  /** Why it could not be read; null where it could. */
  readonly problem: { readonly line: number; readonly reason: string } | null;
};

export type ThreatModelsFact = {
  readonly models: readonly ThreatModel[];
  /** Paths that `.github/copse.yml` names and the tree does not have. */
  readonly missing: readonly string[];
  /** Paths that it names, of a format that is not read. */
  readonly unread: readonly string[];
};

/** The last commit that changed each threat model, up to the release commit. */
export type ThreatModelHistory = { readonly last: readonly { readonly path: string; readonly commit: CommitFact }[] };

/** The files that differ between the later of (previous release, last change of a threat model) and the release commit. */
export type ChangesSinceModel = {
  readonly since: string;
  readonly sinceIs: 'previous release' | 'threat model';
  readonly head: string;
  readonly files: readonly { readonly path: string; readonly status: string }[];
  /** GitHub lists 300 files at most. */
  readonly truncated: boolean;
};
