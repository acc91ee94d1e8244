import { wantedActions } from './wanted/actions.ts';
import { wantedDocuments } from './wanted/documents.ts';
import { wantedVex } from './wanted/vex.ts';
import { wantedVulnerabilityPolicies } from './wanted/vulnerability-policies.ts';

/** Every kind of file that some reader wants, most needed first: all are fetched together. */
export const wantedFiles = [wantedDocuments, wantedActions, wantedVulnerabilityPolicies, wantedVex] as const;

export type FileKind = (typeof wantedFiles)[number]['kind'];
