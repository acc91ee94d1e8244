import { constructFromEvents, EVENT_ID, parseEvents, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import { decodeUtf8 } from './decode.ts';
import { singleLine } from './inert.ts';
import { placesOf } from './lines.ts';
import type { Place } from './lines.ts';
import { positionsOf } from './yaml-positions.ts';
import type { Span } from './yaml-positions.ts';
import { safeSchema } from './yaml-values.ts';
import type { KeyOrder } from './yaml-values.ts';

export type YamlLimits = { readonly maxBytes?: number; readonly maxDepth?: number; readonly maxAliases?: number };
export type YamlPath = readonly (string | number)[];

export type YamlDocument = {
  readonly ok: true;
  /** Null-prototype objects, arrays and scalars; dates stay text. */
  readonly value: unknown;
  /** Where the value (or its key) stands; for a path that is not there, its nearest ancestor that is. */
  locate(path: YamlPath, which?: 'key' | 'value'): Place;
  /** Where the nth (from 0) occurrence of `text` in the scalar at `path` stands; where it cannot be told, the scalar's place. */
  find(path: YamlPath, text: string, nth?: number): Place;
};

export type ParsedYaml =
  YamlDocument | { readonly ok: false; readonly reason: string; readonly line: number; readonly column: number };

/** One YAML 1.2 document, core schema, no key twice, capped in size, depth and aliases; never throws. */
export function parseYaml(input: string | Uint8Array, limits: YamlLimits = {}): ParsedYaml {
  const { maxBytes = 262_144, maxDepth = 40, maxAliases = 10 } = limits;
  const decoded = decodeUtf8(input, maxBytes);
  if (!decoded.ok) return { ok: false, reason: decoded.reason, line: firstBadLine(input, maxBytes), column: 1 };
  const source = decoded.text.startsWith('\ufeff') ? decoded.text.slice(1) : decoded.text;
  const place = placesOf(source);
  const refuse = (reason: string, at: Place): ParsedYaml => ({ ok: false, reason: singleLine(reason, 200), ...at });
  try {
    const events = parseEvents(source, { maxDepth });
    const second = secondDocument(events);
    if (second !== null) return refuse('has more than one document', place(second === -1 ? source.length : second));
    const keyOrder: KeyOrder = new Map();
    const value = constructFromEvents(events, { source, schema: safeSchema(keyOrder), maxAliases })[0] ?? null;
    const indexOf = pairIndex(keyOrder);
    let root: Span | null = null;
    const walk = (path: YamlPath) => descend(value, (root ??= positionsOf(events, source)), path, indexOf);
    return {
      ok: true,
      value,
      locate: (path, which = 'value') => place(offsetOf(walk(path), which)),
      find: (path, text, nth = 0) => {
        const found = walk(path);
        const offset = found.complete ? nthIndex(source, text, nth, found.span) : -1;
        return place(offset === -1 ? offsetOf(found, 'value') : offset);
      },
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) return refuse('cannot be read as YAML', { line: 1, column: 1 });
    const { mark } = error;
    const reason = error.reason.startsWith('recursive alias')
      ? 'recursive alias: it stands inside the very thing that it names'
      : error.reason;
    return refuse(reason, { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 });
  }
}

/** The line of the first byte that is no UTF-8; 1 for a text that is too large. */
function firstBadLine(input: string | Uint8Array, maxBytes: number): number {
  if (typeof input === 'string' || input.byteLength > maxBytes) return 1;
  const text = new TextDecoder('utf-8').decode(input);
  return placesOf(text)(Math.max(0, text.indexOf('\ufffd'))).line;
}

/** Offset of the first thing in a second document (-1 where it is empty), null where there is no second one. */
function secondDocument(events: readonly Event[]): number | null {
  const starts = events.flatMap((event, index) => (event.type === EVENT_ID.DOCUMENT ? [index] : []));
  const [, second] = starts;
  if (second === undefined) return null;
  const first = events[second + 1];
  if (first === undefined) return -1;
  if ('start' in first) return first.start;
  return 'valueStart' in first ? first.valueStart : -1;
}

/** Which pair of a mapping (from 0) a key is; -1 where it is none. */
type PairIndex = (mapping: object, key: string) => number;

function pairIndex(keyOrder: KeyOrder): PairIndex {
  const large = new Map<object, ReadonlyMap<string, number>>();
  return (mapping, key) => {
    const keys = keyOrder.get(mapping) ?? [];
    if (keys.length < 32) return keys.indexOf(key);
    const known = large.get(mapping) ?? new Map(keys.map((name, index) => [name, index]));
    large.set(mapping, known);
    return known.get(key) ?? -1;
  };
}

type Found = { readonly span: Span; readonly key: Span | null; readonly fallback: number; readonly complete: boolean };

function descend(value: unknown, root: Span, path: YamlPath, indexOf: PairIndex): Found {
  let found: Found = { span: root, key: null, fallback: Math.max(0, root.start), complete: true };
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return { ...found, complete: false };
    const keys = !Array.isArray(current);
    const index = keys ? indexOf(current, String(step)) : Number(step);
    const span = found.span.children[keys ? index * 2 + 1 : index];
    if (span === undefined || index < 0) return { ...found, complete: false };
    const key = keys ? (found.span.children[index * 2] ?? null) : null;
    const parent = found.span.start === -1 ? found.fallback : found.span.start;
    found = { span, key, fallback: key && key.start !== -1 ? key.start : parent, complete: true };
    current = (current as Record<string | number, unknown>)[step];
  }
  return found;
}

function offsetOf(found: Found, which: 'key' | 'value'): number {
  if (which === 'key' && found.key && found.key.start !== -1) return found.key.start;
  return found.span.start === -1 ? found.fallback : found.span.start;
}

function nthIndex(source: string, text: string, nth: number, span: Span): number {
  if (span.start === -1 || text === '') return -1;
  let at = source.indexOf(text, span.start);
  for (let count = 0; count < nth && at !== -1; count++) at = source.indexOf(text, at + text.length);
  return at !== -1 && at + text.length <= span.end ? at : -1;
}
