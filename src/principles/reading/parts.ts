import type { Verdict } from '../check.ts';
import type { Extra } from './verdict.ts';
import { met, notMet, notObservable } from './verdict.ts';
import { sentence } from './words.ts';

/** One point of a question that has several. `unknown` is never taken for `yes` or `no`. */
export type Part =
  | { readonly held: 'yes'; readonly say: string }
  | { readonly held: 'no'; readonly say: string; readonly fix: string }
  | { readonly held: 'unknown'; readonly say: string; readonly permission?: string | undefined };

/** Three-valued `and`: one point that fails decides, else one that could not be seen, else all hold. */
export function allHold(subject: string, parts: readonly Part[], extra: Extra = {}): Verdict {
  const failed = parts.filter((part) => part.held === 'no');
  const unknown = parts.filter((part) => part.held === 'unknown');
  const details = [...parts.map(line), ...(extra.details ?? [])];
  const all = { ...extra, details };
  if (failed.length > 0) {
    return notMet(`${subject}: ${says(failed)}`, unique(failed.map((part) => part.fix)).join(' '), all);
  }
  if (unknown.length > 0) {
    const permission = unknown.map((part) => part.permission).find((name) => name !== undefined);
    return notObservable(`${subject}: ${says(unknown)}`, permission, all);
  }
  return met(`${subject}: ${says(parts)}`, all);
}

const marks = { yes: 'holds', no: 'fails', unknown: 'not seen' } as const;

function line(part: Part): string {
  return `${marks[part.held]}: ${part.say}`;
}

function says(parts: readonly Part[]): string {
  return sentence(unique(parts.map(({ say }) => say)).join('; '));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
