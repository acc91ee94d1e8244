import { CopseError } from '../errors.ts';

/** Said before signing starts: GitHub takes no more assets for a published immutable release. */
export function refuseImmutable(
  tag: string,
  release: { readonly immutable: boolean; readonly draft: boolean } | null,
): void {
  if (release === null || !release.immutable || release.draft) return;
  throw new CopseError(
    'RELEASE_IMMUTABLE',
    `The release ${tag} is published and immutable: GitHub takes no more assets.`,
    'Run Copse on the draft before it is published, or set attach to false and keep the evidence elsewhere.',
  );
}

/** Evidence is attached only to what was assessed. */
export function refuseMoved(moves: readonly string[]): void {
  if (moves.length === 0) return;
  throw new CopseError(
    'RELEASE_MOVED',
    `While it was assessed, ${moves.join('; ')}.`,
    'Nothing was attached. Run again when nobody else changes the release.',
  );
}
