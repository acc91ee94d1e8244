import { sha256Hex } from '../evidence/canonical.ts';
import type { AssessedRelease } from '../evidence/evidence-set.ts';
import { singleLine } from '../text/inert.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

type AtHand = ReadonlyMap<string, Uint8Array | string>;

/** Every artefact at hand is one that the evidence names, with that digest; whoever gives artefacts gives one at least. */
export function artefactProblems(release: AssessedRelease, atHand: AtHand): readonly Problem[] {
  if (atHand.size === 0 && release.artefacts.length > 0) {
    return [problem('', 'ARTEFACT_MISSING', 'Where the artefacts should be there is none: nothing could be compared.')];
  }
  const known = new Map(release.artefacts.map(({ name, sha256 }) => [name, sha256]));
  return [...atHand].flatMap(([name, content]) => {
    const shown = singleLine(name, 300);
    const wanted = known.get(name);
    if (wanted === undefined) {
      return [problem(shown, 'ARTEFACT_UNKNOWN', 'The evidence does not speak of a file of this name.')];
    }
    const found = typeof content === 'string' ? content : sha256Hex(content);
    if (found === wanted) return [];
    return [
      problem(shown, 'ARTEFACT_CHANGED', `Its SHA-256 is ${singleLine(found, 64)}, the evidence speaks of ${wanted}.`),
    ];
  });
}

/** Artefacts of the release that were not given: nothing was said of their bytes. */
export function unseenArtefacts(release: AssessedRelease, atHand: AtHand | null): readonly string[] {
  const unseen = release.artefacts.map(({ name }) => name).filter((name) => !atHand?.has(name));
  if (unseen.length === 0) return [];
  const named = unseen.slice(0, 5).map((name) => singleLine(name, 100));
  const more = unseen.length > named.length ? ` and ${unseen.length - named.length} more` : '';
  return [`The bytes of ${unseen.length} artefacts, which were not given: ${named.join(', ')}${more}.`];
}
