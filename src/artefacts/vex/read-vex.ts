import type { VexDocument } from '../../facts/advisories.ts';
import { parseJson } from '../../text/json.ts';
import { singleLine } from '../../text/inert.ts';
import { sha256 } from '../shapes.ts';
import { isCsaf, readCsaf } from './csaf.ts';
import { isCycloneDxVex, readCycloneDxVex } from './cyclonedx.ts';
import { settled, type VexContent, word } from './document.ts';
import { fieldsOf } from '../../text/values.ts';
import { isOpenVex, readOpenVex } from './openvex.ts';

/** `none`: the file is something else, which is no fault. `unread`: it should be one and cannot be read. */
export type VexReading =
  | { readonly kind: 'document'; readonly document: VexDocument }
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly why: string };

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
    return named ? { kind: 'unread', why: `line ${String(parsed.line)}: it ${parsed.reason}` } : { kind: 'none' };
  }
  const root = fieldsOf(parsed.value);
  const found = (format: VexDocument['format'], content: VexContent): VexReading => ({
    kind: 'document',
    document: { name: singleLine(name, 300), foundIn, sha256: sha256(bytes), format, ...settled(content) },
  });
  if (isOpenVex(root)) return found('openvex', readOpenVex(root));
  if (isCycloneDxVex(root)) return found('cyclonedx', readCycloneDxVex(root));
  if (isCsaf(root))
    return found('csaf', { ...readCsaf(root), problems: await problemsOfCsaf(root, parsed.value, bytes) });
  return named ? { kind: 'unread', why: 'it is neither OpenVEX, CycloneDX with analyses nor CSAF' } : { kind: 'none' };
}

async function problemsOfCsaf(
  root: Readonly<Record<string, unknown>>,
  value: unknown,
  bytes: Uint8Array,
): Promise<readonly string[]> {
  const version = word(fieldsOf(root['document'])['csaf_version']);
  if (version !== '2.0') return [`csaf_version is ${singleLine(version ?? 'missing', 20)}: only 2.0 is validated`];
  if (bytes.byteLength > csafBytes) return [`it is larger than the ${String(csafBytes)} bytes that are validated`];
  const { csafProblems } = await import('./csaf-validator.ts');
  return csafProblems(value as object);
}
