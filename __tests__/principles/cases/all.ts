import type { CheckId } from '../../../src/principles/registry.ts';
import * as artefacts from './artefacts.ts';
import * as build from './build.ts';
import type { CheckCases } from './case.ts';
import * as coding from './coding.ts';
import * as rules from './rules.ts';
import * as secrets from './secrets.ts';
import * as source from './source.ts';

/** The tables of every check that this version decides; all others must be `unread`. */
export const decided = {
  'branch.protected': rules.branchProtected,
  'branch.signatures-enforced': rules.signaturesEnforced,
  'commits.signed': source.commitsSigned,
  'tag.trustworthy': source.tagTrustworthy,
  'access.governed': source.accessGoverned,
  'history.continuous': source.historyContinuous,
  'source.slsa-level': rules.sourceLevel,
  'provenance.verified': build.provenanceVerified,
  'build.slsa-level': build.buildLevel,
  'workflow.least-privilege': build.leastPrivilege,
  'workflow.pinned': build.pinned,
  'workflow.no-dangerous-trigger': build.dangerousTrigger,
  'build.hosted': build.hosted,
  'build.gated': build.gated,
  'build.reproducible': build.reproducible,
  'artefacts.signed': artefacts.signed,
  'artefacts.provenance-shipped': artefacts.shipped,
  'artefacts.digests-agree': artefacts.digestsAgree,
  'release.immutable': artefacts.immutable,
  'verification.documented': artefacts.documented,
  'review.enforced': rules.reviewEnforced,
  'review.practised': rules.reviewPractised,
  'static-analysis.ran': coding.analysed,
  'static-analysis.open-findings': coding.openFindings,
  'tests.passed': coding.tested,
  'coding-standard.present': coding.standard,
  'memory-safety.share': coding.memorySafety,
  'secrets.scanned': secrets.scanned,
  'secrets.none-exposed': secrets.noneExposed,
  'secrets.rotated': secrets.rotated,
  'secrets.short-lived': secrets.shortLived,
  'secrets.hardware-backed': secrets.hardwareBacked,
  'secrets.scoped': secrets.scoped,
} as const satisfies Partial<Record<CheckId, CheckCases>>;

export type DecidedId = keyof typeof decided;

export const decidedIds = Object.keys(decided) as DecidedId[];
export const casesOf = (id: DecidedId): CheckCases => decided[id];
