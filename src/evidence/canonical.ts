import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { CopseError } from '../errors.ts';

/** RFC 8785 JSON in UTF-8: one value, one sequence of bytes. Refuses what JSON cannot say. */
export function canonicalBytes(value: unknown): Uint8Array {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (error) {
    throw new CopseError(
      'EVIDENCE_INVALID',
      `A value cannot be written as canonical JSON: ${error instanceof Error ? error.message : 'unknown cause'}.`,
      'Report this with the name of the repository and the tag.',
      error,
    );
  }
  if (text === undefined) throw new TypeError('canonicalBytes was given a value that JSON does not have');
  return new TextEncoder().encode(text);
}

export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}

/** Order of UTF-16 code units: the same on every machine, unlike a locale's. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JSON text in its canonical form as one line: what a bundle file holds, whoever serialised it first. */
export function canonicalLine(json: string): string {
  return `${new TextDecoder().decode(canonicalBytes(JSON.parse(json)))}\n`;
}
