import type { DeploymentFact } from '../../facts/deployment.ts';
import type { Location } from '../../facts/workflows.ts';
import type { EvidenceDescriptor } from '../check.ts';

export type RuntimePart = { readonly at: Location; readonly held: 'yes' | 'no' | 'unknown'; readonly say: string };

/** Every image, container and chart with what it says of its rights, and the files that say them. */
export function runtimeParts(deployment: DeploymentFact): {
  readonly parts: readonly RuntimePart[];
  readonly evidence: readonly EvidenceDescriptor[];
  readonly unreadable: readonly string[];
} {
  const images = deployment.images.map(({ at, runsAs, because }): RuntimePart => {
    return { at, held: runsAs === 'non-root' ? 'yes' : runsAs === 'root' ? 'no' : 'unknown', say: because };
  });
  const workloads = deployment.workloads.map(({ at, name, gaps, unknown }): RuntimePart => {
    if (gaps.length > 0) return { at, held: 'no', say: `${name}: ${gaps.join(', ')}` };
    return unknown.length > 0
      ? { at, held: 'unknown', say: `${name}: ${unknown.join(', ')}` }
      : { at, held: 'yes', say: `${name} has a restrictive security context` };
  });
  const parts = [...images, ...workloads];
  const paths = new Set(parts.map(({ at }) => at.path));
  const manifests = new Set(deployment.files.filter(({ kind }) => kind === 'manifest').map(({ path }) => path));
  return {
    parts,
    evidence: deployment.files
      .filter(({ path }) => paths.has(path))
      .slice(0, 50)
      .map(({ path, digest }) => ({ name: path, digest: { sha256: digest } })),
    unreadable: deployment.unreadable.flatMap(({ at }) => (manifests.has(at.path) ? [at.path] : [])),
  };
}
