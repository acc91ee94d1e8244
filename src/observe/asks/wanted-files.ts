import { wantedActions } from './wanted/actions.ts';
import { wantedDeployment } from './wanted/deployment.ts';
import { wantedDependencyFiles } from './wanted/dependency-files.ts';
import { wantedDocuments } from './wanted/documents.ts';
import { wantedKeys } from './wanted/keys.ts';
import { wantedPosture } from './wanted/posture.ts';
import { wantedSupport } from './wanted/support.ts';
import { wantedThreatModels } from './wanted/threat-models.ts';
import { wantedTufRoots } from './wanted/tuf-roots.ts';
import { wantedUpdateConfiguration } from './wanted/update-configuration.ts';
import { wantedVex } from './wanted/vex.ts';
import { wantedVulnerabilityPolicies } from './wanted/vulnerability-policies.ts';

/** Every kind of file that some reader wants, most needed first: all are fetched together. */
export const wantedFiles = [
  wantedDocuments,
  wantedSupport,
  wantedPosture,
  wantedActions,
  wantedKeys,
  wantedTufRoots,
  wantedVulnerabilityPolicies,
  wantedVex,
  wantedThreatModels,
  wantedDeployment,
  wantedUpdateConfiguration,
  wantedDependencyFiles,
] as const;

export type FileKind = (typeof wantedFiles)[number]['kind'];
