import type { ThreatModel } from '../../facts/threat-models.ts';
import { isFields, listOf, type Fields } from '../../text/values.ts';

/** What a reader of one format found. */
export type Counts = Pick<ThreatModel, 'assets' | 'dataFlows' | 'threats' | 'derivesThreats' | 'mitigations'>;

/** The counts, or why the text is no such model; `line` counts from 1. */
export type ReadModel =
  | { readonly ok: true; readonly counts: Counts }
  | { readonly ok: false; readonly reason: string; readonly line: number };

export const nothing: Counts = { assets: 0, dataFlows: 0, threats: 0, derivesThreats: false, mitigations: 0 };

export function refused(reason: string, line = 1): ReadModel {
  return { ok: false, reason, line };
}

export function rowsOf(value: unknown): readonly Fields[] {
  return listOf(value).filter(isFields);
}

/** Text that says something: no placeholder of a template, at least one word. */
export function isSaid(text: unknown): text is string {
  if (typeof text !== 'string' || /^\s*<[^<>]*>\s*$/.test(text)) return false;
  const bare = text
    .replace(/[*_`~#>|[\]()"'.,:;!?-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare !== '' && !placeholder.test(bare) && /\p{L}{2}/u.test(bare);
}

/** What templates leave for the author: nothing of it names a thing. */
const placeholder =
  /^(?:to ?do|tb[dac]|n ?\/? ?a|none|nil|xxx+|fixme|placeholder|coming soon|to be (?:done|defined|determined|written|added|completed)|fill (?:me )?in|(?:add|describe|list|insert|write|provide|enter) [^.]{0,80} here|lorem ipsum.{0,200}|your [^.]{0,40} here)$/i;
