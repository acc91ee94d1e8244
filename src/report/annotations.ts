import type { Located } from '../principles/check.ts';
import type { JudgedCheck, PrincipleVerdict } from '../principles/verdicts.ts';
import { singleLine } from '../text/inert.ts';
import { titleOf } from './words.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';
/** How many of each level the step has given already, or is sure to give yet. */
export type Taken = Readonly<Record<AnnotationLevel, number>>;

export type Annotation = {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
};

/** GitHub keeps ten annotations of a level for each step and drops the rest without a word. */
export const keptOfALevel = 10;
const none: Taken = { error: 0, warning: 0, notice: 0 };
const levels = ['error', 'warning', 'notice'] as const;

/**
 * What a developer sees beside the line: contradictions as errors on the vendor's entry, unmet required checks as warnings,
 * unmet supporting ones as notices. Where a level has more than `limit` less what is `taken`, its last one says how many are not shown.
 */
export function annotations({
  verdicts,
  limit = keptOfALevel,
  taken = none,
}: {
  readonly verdicts: readonly PrincipleVerdict[];
  readonly limit?: number;
  readonly taken?: Taken;
}): readonly Annotation[] {
  const all = verdicts.flatMap((verdict) => [
    ...contradictionsOf(verdict),
    ...verdict.checks.flatMap((check) => unmetOf(verdict, check)),
  ]);
  return levels.flatMap((level) =>
    capped(
      level,
      all.filter((annotation) => annotation.level === level),
      Math.max(0, limit - taken[level]),
    ),
  );
}

function contradictionsOf({ principle, contradictions, declaration }: PrincipleVerdict): readonly Annotation[] {
  return contradictions.map(({ check, message }) => ({
    level: 'error',
    title: `Principle ${principle} (${titleOf(principle)}): contradicted by ${singleLine(check, 100)}`,
    message: singleLine(message, 1000),
    ...(declaration === null ? {} : place(declaration.at)),
  }));
}

function unmetOf({ principle }: PrincipleVerdict, check: JudgedCheck): readonly Annotation[] {
  if (check.result !== 'not_met') return [];
  return (check.at ?? []).map((at: Located) => ({
    level: check.level === 'required' ? 'warning' : 'notice',
    title: `Principle ${principle} (${titleOf(principle)}): ${singleLine(check.id, 100)}`,
    message: `${singleLine(at.message, 1000)} Fix: ${singleLine(check.fix, 1000)}`,
    ...place(at),
  }));
}

function place({ path, line, column }: Pick<Located, 'path' | 'line' | 'column'>) {
  const whole = (value: number): boolean => Number.isSafeInteger(value) && value > 0;
  return {
    file: singleLine(path, 1000),
    ...(whole(line) ? { line } : {}),
    ...(whole(line) && whole(column) ? { column } : {}),
  };
}

function capped(level: AnnotationLevel, found: readonly Annotation[], limit: number): readonly Annotation[] {
  if (found.length <= limit) return found;
  if (limit === 0) return [];
  const shown = limit - 1;
  const more = found.length - shown;
  const message = `${more} more are not shown here, for GitHub keeps ${keptOfALevel} of a level; the job summary tells of every check.`;
  return [...found.slice(0, shown), { level, title: `Copse: ${more} more of this level`, message }];
}
