import type { Location } from './workflows.ts';

/** A credential that everyone knows who has read the file. Its value is never kept. */
export type DefaultCredential = {
  readonly at: Location;
  /** Name of the key, variable or argument. */
  readonly key: string;
  readonly in: DeploymentFileKind;
};

export type DeploymentFileKind = 'compose' | 'env' | 'values' | 'manifest' | 'container';

export type DeploymentFile = { readonly path: string; readonly digest: string; readonly kind: DeploymentFileKind };

/** Files that say how the product is run, what they hold and what could not be read of them. */
export type DeploymentFact = {
  readonly files: readonly DeploymentFile[];
  readonly credentials: readonly DefaultCredential[];
  /** The same in compose files that run nothing of this repository, only a developer's databases and the like. */
  readonly besides: readonly DefaultCredential[];
  /** Placeholders such as `changeme` in samples that have to be filled in before they work. */
  readonly placeholders: number;
  readonly images: readonly ContainerImage[];
  readonly workloads: readonly Workload[];
  /** Files that could not be understood, with the reason. */
  readonly unreadable: readonly { readonly at: Location; readonly reason: string }[];
};

/** What the final stage of a container file runs as. `unknown`: the base image or a variable decides. */
export type ContainerImage = {
  readonly at: Location;
  readonly runsAs: 'non-root' | 'root' | 'unknown';
  readonly because: string;
};

/** One container of a pod, or one chart: what keeps its security context from being restrictive; empty where nothing does. */
export type Workload = {
  readonly at: Location;
  readonly name: string;
  readonly gaps: readonly string[];
  /** What a template computes and nobody can tell from the files. */
  readonly unknown: readonly string[];
};
