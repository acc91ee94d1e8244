import { decodeUtf8 } from './decode.ts';
import { scanJson } from './json-scan.ts';
import { placesOf } from './lines.ts';

export type JsonLimits = { readonly maxBytes?: number; readonly maxDepth?: number };

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string; readonly line: number; readonly column: number };

/** Strict JSON in valid UTF-8, no key twice in an object, capped in size and depth; never throws. */
export function parseJson(input: string | Uint8Array, limits: JsonLimits = {}): ParsedJson {
  const { maxBytes = 33_554_432, maxDepth = 64 } = limits;
  const decoded = decodeUtf8(input, maxBytes);
  if (!decoded.ok) return { ok: false, reason: decoded.reason, line: 1, column: 1 };
  const { text } = decoded;
  if (text.startsWith('\ufeff')) return { ok: false, reason: 'starts with a byte order mark', line: 1, column: 1 };
  const fault = scanJson(text, maxDepth);
  if (fault) return { ok: false, reason: fault.reason, ...placesOf(text)(fault.offset) };
  return { ok: true, value: JSON.parse(text) as unknown };
}
