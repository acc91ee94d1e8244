import { wantedActions } from './wanted/actions.ts';
import { wantedDocuments } from './wanted/documents.ts';

/** Every kind of file that some reader wants, most needed first: all are fetched together. */
export const wantedFiles = [wantedDocuments, wantedActions] as const;

export type FileKind = (typeof wantedFiles)[number]['kind'];
