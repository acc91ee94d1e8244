import type { CheckId } from '../../../src/principles/registry.ts';
import * as advisories from './advisories.ts';
import * as artefacts from './artefacts.ts';
import * as build from './build.ts';
import * as channels from './channels.ts';
import * as components from './components.ts';
import * as disclosure from './disclosure.ts';
import * as posture from './posture.ts';
import * as support from './support.ts';
import type { CheckCases } from './case.ts';
import * as handling from './handling.ts';
import * as coding from './coding.ts';
import * as defaults from './defaults.ts';
import * as rules from './rules.ts';
import * as secrets from './secrets.ts';
import * as source from './source.ts';
import * as vetting from './vetting.ts';
import * as threats from './threat-models.ts';

/** The table of every check. */
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
  'channels.declared': channels.declared,
  'channels.authenticated': channels.authenticated,
  'channels.trusted-publishing': channels.trustedPublishing,
  'updates.tested-before-release': channels.tested,
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
  'sbom.published': components.sbomPublished,
  'sbom.complete': components.sbomComplete,
  'components.pinned': components.componentsPinned,
  'components.reviewed-on-entry': components.reviewedOnEntry,
  'updates.tested': components.updatesTested,
  'updates.automated': components.updatesAutomated,
  'components.vetted': vetting.componentsVetted,
  'handling.policy': handling.handlingPolicy,
  'handling.alerts-on': handling.handlingAlertsOn,
  'handling.deadlines-kept': handling.deadlinesKept,
  'handling.dismissals-explained': handling.dismissalsExplained,
  'advisories.published': advisories.published,
  'advisories.complete': advisories.complete,
  'advisories.timely': advisories.timely,
  'advisories.machine-readable': advisories.machineReadable,
  'threat-model.present': threats.present,
  'threat-model.follows-change': threats.followsChange,
  'threat-model.recent': threats.recent,
  'threat-model.reviewed': threats.reviewed,
  'defaults.documented': defaults.documented,
  'defaults.no-credentials': defaults.noCredentials,
  'defaults.least-privilege-runtime': defaults.leastPrivilege,
  'defaults.config-scanned': defaults.configScanned,
  'support.dates-published': support.datesPublished,
  'support.this-release-covered': support.releaseCovered,
  'support.components-supported': components.componentsSupported,
  'support.one-year-notice': support.oneYearNotice,
  'disclosure.policy-published': disclosure.policyPublished,
  'disclosure.confidential-channel': disclosure.confidentialChannel,
  'disclosure.iso-29147-elements': disclosure.iso29147,
  'disclosure.security-txt': disclosure.securityTxt,
  'posture.evidence-kept': posture.evidenceKept,
  'posture.machine-readable': posture.machineReadable,
  'posture.self-assessment-published': posture.selfAssessment,
  'posture.incident-channel': posture.incidentChannel,
} as const satisfies Record<CheckId, CheckCases>;

export type DecidedId = keyof typeof decided;

export const decidedIds = Object.keys(decided) as DecidedId[];
export const casesOf = (id: DecidedId): CheckCases => decided[id];
