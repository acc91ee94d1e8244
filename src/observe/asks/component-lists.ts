import type { Component, DependencyGraphFact, LockfilesFact, SbomsFact } from '../../facts/components.ts';
import type { Observed, Source } from '../../facts/observed.ts';
import { singleLine } from '../../text/inert.ts';
import { oneSource } from '../observed.ts';

/** The components that each document of the release names, and the documents that could not be read to their end. */
export type ComponentLists = {
  readonly lists: readonly { readonly name: string; readonly components: readonly Component[] }[];
  /** Package URLs that the release's SBOMs give to the product itself. */
  readonly describes: readonly string[];
  readonly unread: readonly string[];
  readonly source: Source;
};

type Named = {
  readonly sboms: Observed<SbomsFact>;
  readonly lockfiles: Observed<LockfilesFact>;
  /** Read only where neither SBOM nor lockfile names anything: it is of the default branch, not of the release. */
  readonly dependencyGraph: () => Promise<Observed<DependencyGraphFact>>;
};

/** Everything that names components. Hidden where nothing could be seen; absent where nothing is there. */
export async function componentLists({ sboms, lockfiles, dependencyGraph }: Named): Promise<Observed<ComponentLists>> {
  const documents = sboms.state === 'seen' ? sboms.value.documents : [];
  const files = lockfiles.state === 'seen' ? lockfiles.value.files : [];
  const lists = [
    ...documents.filter(({ valid }) => valid).map(({ assetName, components }) => ({ name: assetName, components })),
    ...files.map(({ path, components }) => ({ name: path, components })),
  ].filter(({ components }) => components.length > 0);
  const unread = [
    ...unreadSboms(sboms),
    ...unreadLockfiles(
      lockfiles,
      documents.some(({ valid }) => valid),
    ),
  ];
  const graph = lists.length === 0 ? await dependencyGraph() : null;
  const sources = [sboms.source, lockfiles.source, ...(graph === null ? [] : [graph.source])] as const;
  const source = oneSource(sources);
  const fromGraph =
    graph?.state === 'seen'
      ? [{ name: 'the dependency graph of the default branch', components: graph.value.components }]
      : [];
  const cut = graph?.state === 'seen' && graph.value.truncated ? ['the dependency graph: it was cut'] : [];
  const all = [...lists, ...fromGraph];
  if (all.length === 0) {
    const dark = [sboms, lockfiles, graph].find((one) => one?.state === 'hidden');
    if (dark?.state === 'hidden') return dark;
    if (unread.length === 0) return { state: 'absent', source };
  }
  const named = documents.filter(({ valid }) => valid).flatMap(({ subject }) => subject?.purl ?? []);
  const describes = [...new Set(named)].sort();
  return { state: 'seen', value: { lists: all, describes, unread: [...unread, ...cut], source }, source };
}

function unreadSboms(sboms: Observed<SbomsFact>): readonly string[] {
  if (sboms.state === 'absent') return [];
  if (sboms.state === 'hidden') return [`SBOMs: ${sboms.detail}`];
  return [
    ...sboms.value.documents.flatMap(({ assetName, valid, truncated }) =>
      !valid ? [`${assetName}: it is not valid`] : truncated ? [`${assetName}: it was cut`] : [],
    ),
    ...sboms.value.unread.map(({ assetName, why }) => singleLine(`${assetName}: ${why}`, 300)),
  ];
}

/** Dependencies that no lockfile pins are known at their versions only where an SBOM lists them. */
function unreadLockfiles(lockfiles: Observed<LockfilesFact>, hasSbom: boolean): readonly string[] {
  if (lockfiles.state === 'absent') return [];
  if (lockfiles.state === 'hidden') return [`lockfiles: ${lockfiles.detail}`];
  const { files, manifests, unread } = lockfiles.value;
  const loose = hasSbom ? [] : manifests.filter(({ locked }) => !locked);
  return [
    ...files.flatMap(({ path, problem }) => (problem === null ? [] : [`${path}: ${problem}`])),
    ...loose.map(({ path }) => `${path}: no lockfile says which versions are used`),
    ...unread,
  ];
}
