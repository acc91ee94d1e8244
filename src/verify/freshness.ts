import type { SummaryStatement } from '../evidence/schema.ts';
import { summaryExtension } from '../evidence/identifiers.ts';
import type { SignedFile } from './bundle-file.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';

const day = 86_400_000;
/** Clocks differ. */
const allowedAhead = 10 * 60_000;

/** Whether the evidence still speaks for the repository. A clock that gives no date never passes. */
export function freshnessProblems({ file, statement }: SignedFile<SummaryStatement>, now: string): readonly Problem[] {
  const { predicate } = statement;
  const { expires } = predicate[summaryExtension];
  const found: Problem[] = [];
  if (!(Date.parse(now) <= Date.parse(expires))) found.push(problem(file, 'EXPIRED', `It expired on ${expires}.`));
  if (!(Date.parse(predicate.timeCreated) <= Date.parse(now) + allowedAhead)) {
    found.push(problem(file, 'FROM_THE_FUTURE', `It was made on ${predicate.timeCreated}, after ${now}.`));
  }
  return found;
}

export function ageInDays({ statement }: SignedFile<SummaryStatement>, now: string): number {
  return (Date.parse(now) - Date.parse(statement.predicate.timeCreated)) / day;
}
