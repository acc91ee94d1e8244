import { madeCycloneDxFileName, madeSpdxFileName } from '../names.ts';
import { parseJson } from '../text/json.ts';
import { fieldsOf, isFields, listOf, type Fields } from '../text/values.ts';
import { canonicalBytes, sha256Hex } from './canonical.ts';
import type { Assessment, EvidenceFile } from './evidence-set.ts';
import { withoutCredentials } from './without-credentials.ts';

/** Whoever made it is said in the document itself: it outlives the release that it lies on. */
const mark = { name: 'copse:made-by', value: 'Copse, not the vendor' } as const;
const limits = { maxBytes: 16 * 1024 * 1024, maxDepth: 64 };

/** CycloneDX JSON (bytes of a generator) as canonical bytes, marked as made by Copse. Throws an Error that says why it is none. */
export function madeCycloneDx(bytes: Uint8Array): EvidenceFile {
  const parsed = parseJson(bytes, limits);
  if (!parsed.ok) throw new Error(`the generator wrote no JSON: ${parsed.reason} (line ${parsed.line})`);
  const document = parsed.value;
  if (!isFields(document) || document['bomFormat'] !== 'CycloneDX') throw new Error('the generator wrote no CycloneDX');
  const metadata = fieldsOf(document['metadata']);
  const tools = fieldsOf(metadata['tools']);
  const marked = {
    ...document,
    metadata: {
      ...metadata,
      tools: { ...tools, components: [...listOf(tools['components']), { type: 'application', name: 'Copse' }] },
      properties: [...listOf(metadata['properties']), mark],
    },
  };
  return fileOf(madeCycloneDxFileName, marked, 'application/vnd.cyclonedx+json');
}

/** SPDX 2 JSON as GitHub's dependency graph gives it, as canonical bytes, marked as made by Copse; its time stays. */
export function madeSpdx(document: unknown): EvidenceFile {
  if (!isFields(document) || typeof document['spdxVersion'] !== 'string') {
    throw new Error('the export of the dependency graph is no SPDX document');
  }
  const comment = [document['comment'], `${mark.name}: ${mark.value} (export of GitHub’s dependency graph).`];
  const marked = { ...document, comment: comment.filter((text) => typeof text === 'string' && text !== '').join('\n') };
  return fileOf(madeSpdxFileName, marked, 'application/spdx+json');
}

/** The assessment with what its roll-up is to name, and the file. */
export function withSbom(
  assessment: Assessment,
  file: EvidenceFile | null,
): readonly [Assessment, EvidenceFile | null] {
  if (file === null) return [assessment, null];
  const { name, contentType: mediaType, sha256 } = file;
  return [{ ...assessment, madeSbom: { name, mediaType, sha256 } }, file];
}

/** A lockfile may say with whose password a registry was asked: nothing of that leaves with the SBOM. */
function fileOf(name: string, document: Fields, contentType: string): EvidenceFile {
  const bytes = canonicalBytes(withoutCredentials(document));
  if (bytes.byteLength > limits.maxBytes) throw new Error('it is larger than 16 MiB');
  return { name, bytes, sha256: sha256Hex(bytes), contentType };
}
