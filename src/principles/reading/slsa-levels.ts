import type { Artefact } from '../../facts/release.ts';
import type { SignedRelease } from './artefact-levels.ts';
import type { Expected } from './provenance.ts';
import { isIsolated, isProvenance, mayBeProvenance, objectionTo } from './provenance.ts';

export type BuildLevel = 0 | 1 | 2 | 3;

/** SLSA 1.2 build track of one artefact: the level that is proven, and what stops the next one. */
export type ArtefactBuildLevel = {
  readonly artefact: Artefact;
  readonly level: BuildLevel;
  /** Something that could not be verified here might prove more. */
  readonly mayBeMore: boolean;
  readonly stop: string | null;
};

/** Only what verified counts: a provenance that nobody can check proves nothing, it only leaves the question open. */
export function buildLevelOf(release: SignedRelease, artefact: Artefact, expected: Expected): ArtefactBuildLevel {
  const found = release.on(artefact);
  const verified = found.filter((finding) => isProvenance(finding) && /^(verified|signed)/.test(finding.level));
  const accepted = verified.filter((finding) => objectionTo(finding, expected) === null);
  const mayBeMore = !release.askedAll || found.some(mayBeProvenance);
  const at = (level: BuildLevel, stop: string | null): ArtefactBuildLevel => ({ artefact, level, mayBeMore, stop });
  if (accepted.some((finding) => isIsolated(finding, expected))) return { ...at(3, null), mayBeMore: false };
  if (accepted.length > 0) {
    return at(
      2,
      'Level 3 needs a builder that its own build steps cannot reach (a reusable workflow of another repository)',
    );
  }
  const [first] = verified;
  if (first === undefined) return at(0, 'Level 1 needs SLSA provenance for the artefact');
  return at(
    1,
    `Level 2 needs provenance signed by an expected hosted builder: ${objectionTo(first, expected) ?? 'not so'}`,
  );
}

/** The weakest artefact stands for the release. */
export function weakest(levels: readonly ArtefactBuildLevel[]): ArtefactBuildLevel | null {
  return [...levels].sort((a, b) => a.level - b.level)[0] ?? null;
}
