import { wantedActions } from './wanted/actions.ts';
import { wantedDocuments } from './wanted/documents.ts';
import { wantedKeys } from './wanted/keys.ts';

/** Every kind of file that some reader wants, most needed first: all are fetched together. */
export const wantedFiles = [wantedDocuments, wantedActions, wantedKeys] as const;

export type FileKind = (typeof wantedFiles)[number]['kind'];
