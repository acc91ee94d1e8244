import type { Assessment, EvidenceFile } from './evidence-set.ts';
import { factsFileName } from '../names.ts';
import { sha256Hex } from './canonical.ts';
import { stated } from './stated.ts';

/** The statements as they would have been signed, under names that nobody takes for signed ones, the facts and the exports. */
export function unsignedFiles(assessment: Assessment, madeSbom: EvidenceFile | null = null): readonly EvidenceFile[] {
  const { statements, factsBytes, exports } = stated(assessment);
  return [
    ...statements.map(({ fileName, bytes, sha256 }) => ({
      name: fileName.replace('.sigstore.json', '.unsigned.json'),
      bytes,
      sha256,
      contentType: 'application/vnd.in-toto+json',
    })),
    { name: factsFileName, bytes: factsBytes, sha256: sha256Hex(factsBytes), contentType: 'application/json' },
    ...exports,
    ...(madeSbom === null ? [] : [madeSbom]),
  ];
}
