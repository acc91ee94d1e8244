/** What a release was when it was judged, or is just before attaching. `artefacts` are the vendor's files, not Copse's. */
export type ReleaseSnapshot = {
  /** SHA of the tag object; of the commit for a lightweight tag. Null: there is no such tag (a draft). */
  readonly tagObject: string | null;
  readonly tagCommit: string | null;
  readonly releaseId: number;
  readonly draft: boolean;
  readonly immutable: boolean;
  readonly artefacts: readonly { readonly name: string; readonly sha256: string }[];
  /** Digest over the rules that were judged; null where they could not be read. */
  readonly rules: string | null;
};

/** Every difference, one short sentence each; empty means that what was judged is what is there. */
export function confirmUnmoved(before: ReleaseSnapshot, after: ReleaseSnapshot): readonly string[] {
  return [
    ...moved('The tag', before.tagObject, after.tagObject),
    ...moved('The commit of the tag', before.tagCommit, after.tagCommit),
    ...moved('The release', before.releaseId, after.releaseId),
    ...(before.draft === after.draft ? [] : [`The release ${after.draft ? 'became a draft again' : 'was published'}.`]),
    ...(before.immutable === after.immutable
      ? []
      : [`The release ${after.immutable ? 'became' : 'is no longer'} immutable.`]),
    ...movedArtefacts(before.artefacts, after.artefacts),
    ...(before.rules === after.rules ? [] : ['The rules of the branch changed, or can be read no longer.']),
  ];
}

function moved(what: string, before: string | number | null, after: string | number | null): readonly string[] {
  return before === after ? [] : [`${what} was ${before ?? 'missing'} and is ${after ?? 'missing'}.`];
}

function movedArtefacts(before: ReleaseSnapshot['artefacts'], after: ReleaseSnapshot['artefacts']): readonly string[] {
  const old = new Map(before.map(({ name, sha256 }) => [name, sha256]));
  const now = new Map(after.map(({ name, sha256 }) => [name, sha256]));
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    if (!now.has(name)) return [`${name} was removed.`];
    if (!old.has(name)) return [`${name} was added.`];
    return old.get(name) === now.get(name) ? [] : [`${name} has other bytes.`];
  });
}
