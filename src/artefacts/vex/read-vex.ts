import type { VexDocument } from '../../facts/advisories.ts';
import { parseJson } from '../../text/json.ts';
import { singleLine } from '../../text/inert.ts';
import { sha256 } from '../shapes.ts';
import { isCsaf, readCsaf } from './csaf.ts';
import { isCycloneDxVex, readCycloneDxVex } from './cyclonedx.ts';
import { settled, type VexContent, word } from './document.ts';
import { fieldsOf } from '../../text/values.ts';
import { isOpenVex, readOpenVex } from './openvex.ts';

/**
 * `none`: the file is something else, which is no fault. `unread`: it should be one and cannot be read; `broken` where that is
 * its own fault, and not a limit of this reader.
 */
export type VexReading =
  | { readonly kind: 'document'; readonly document: VexDocument }
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly why: string; readonly broken: boolean };

const maxBytes = 4_194_304;
const csafBytes = 1_048_576;

/** Reads the bytes as OpenVEX, CycloneDX VEX or CSAF, whichever they say they are. `named`: its name says that it is one. */
export async function readVex(
  name: string,
  foundIn: VexDocument['foundIn'],
  bytes: Uint8Array,
  named: boolean,
): Promise<VexReading> {
  const parsed = parseJson(bytes, { maxBytes });
  if (!parsed.ok) {
    const why = `line ${String(parsed.line)}: it ${parsed.reason}`;
    return named ? { kind: 'unread', why, broken: bytes.byteLength <= maxBytes } : { kind: 'none' };
  }
  const root = fieldsOf(parsed.value);
  const found = (format: VexDocument['format'], content: VexContent): VexReading => ({
    kind: 'document',
    document: { name: singleLine(name, 300), foundIn, sha256: sha256(bytes), format, ...settled(content) },
  });
  if (isOpenVex(root)) return found('openvex', readOpenVex(root));
  if (isCycloneDxVex(root)) return found('cyclonedx', readCycloneDxVex(root));
  if (isCsaf(root)) {
    const why = csafLimit(root, bytes);
    if (why !== null) return { kind: 'unread', why, broken: false };
    const { csafProblems } = await import('./csaf-validator.ts');
    return found('csaf', { ...readCsaf(root), problems: await csafProblems(parsed.value as object) });
  }
  const why = 'it is neither OpenVEX, CycloneDX with analyses nor CSAF';
  return named ? { kind: 'unread', why, broken: true } : { kind: 'none' };
}

/** Why the standard's validator cannot be asked about this document; null where it can. */
function csafLimit(root: Readonly<Record<string, unknown>>, bytes: Uint8Array): string | null {
  const version = word(fieldsOf(root['document'])['csaf_version']);
  if (version !== '2.0') return `csaf_version is ${singleLine(version ?? 'missing', 20)}: only 2.0 is validated`;
  return bytes.byteLength > csafBytes ? `it is larger than the ${String(csafBytes)} bytes that are validated` : null;
}
