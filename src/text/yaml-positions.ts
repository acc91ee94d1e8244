import { EVENT_ID } from 'js-yaml';
import type { Event } from 'js-yaml';

/** Where one node of the document stands; `children` alternates keys and values for a mapping. Offset -1: nothing written. */
export type Span = { readonly start: number; end: number; readonly children: Span[] };

/** Shared by all scalars; nothing is ever put into it. */
const none: Span[] = [];

/** The document's nodes as a tree of offsets, in the order of the text. An alias shares the children of its anchor. */
export function positionsOf(events: readonly Event[], source: string): Span {
  const root: Span = { start: -1, end: -1, children: [] };
  const open: Span[] = [root];
  const anchors = new Map<string, Span>();
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      if (open.length > 1) open.pop();
      continue;
    }
    const name = event.anchorStart === -1 ? '' : source.slice(event.anchorStart, event.anchorEnd);
    const span =
      event.type === EVENT_ID.ALIAS ? aliasSpan(event.anchorStart, anchors.get(name)) : spanOf(event, source);
    open.at(-1)?.children.push(span);
    if (event.type === EVENT_ID.ALIAS) continue;
    if (event.anchorStart !== -1) anchors.set(name, span);
    if (event.type !== EVENT_ID.SCALAR) open.push(span);
  }
  return root.children[0] ?? root;
}

function aliasSpan(anchorStart: number, anchor: Span | undefined): Span {
  return { start: anchorStart - 1, end: anchorStart, children: anchor?.children ?? none };
}

function spanOf(event: Exclude<Event, { type: 1 | 5 | 6 }>, source: string): Span {
  if (event.type !== EVENT_ID.SCALAR) return { start: event.start, end: event.start, children: [] };
  if (event.valueStart === -1) return { start: -1, end: -1, children: none };
  const before = source[event.valueStart - 1];
  const quoted = before === '"' || before === "'";
  const isQuotedStyle = event.style === 2 || event.style === 3;
  if (quoted && isQuotedStyle) return { start: event.valueStart - 1, end: event.valueEnd, children: none };
  const indent = /^[ \t\r\n]*/.exec(source.slice(event.valueStart, event.valueEnd))?.[0].length ?? 0;
  return { start: event.valueStart + indent, end: event.valueEnd, children: none };
}
