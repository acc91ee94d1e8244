import type { RatedSeverity } from '../facts/vulnerabilities.ts';
import type { Days } from './severity-deadlines-prose.ts';
import { isAboutAnswering, isAboutFixing, wordsOf } from './severity-deadlines-words.ts';

export type Row = { readonly line: number; readonly cells: readonly string[] };

/** Rows of one table that stand together, its heading first where it has one. `above` is the text that leads to it. */
export type TextTable = { readonly line: number; readonly rows: readonly Row[]; readonly above: string };

/** The deadlines of a table whose rows, or whose columns, are severities; null where it sets none or leaves open which column does. */
export function daysOfTable({ rows, above }: TextTable): Days | null {
  return byRow(rows, above) ?? byColumn(rows, above);
}

function byRow(rows: readonly Row[], above: string): Days | null {
  const rated = rows.flatMap(({ cells }) => {
    const at = cells.findIndex((cell) => severityOf(cell) !== null);
    const severity = severityOf(cells[at] ?? '');
    return severity === null ? [] : [{ severity, cells }];
  });
  if (rated.length < 2) return null;
  const heading = rows[0]?.cells.some((cell) => severityOf(cell) !== null) === true ? [] : (rows[0]?.cells ?? []);
  const columns = [
    ...new Set(rated.flatMap(({ cells }) => cells.flatMap((cell, index) => (timeOf(cell) === null ? [] : [index])))),
  ];
  const column = columnOf(
    columns.map((index) => ({ index, title: heading[index] ?? '' })),
    above,
  );
  if (column === null) return null;
  return collected(rated.map(({ severity, cells }) => [severity, timeOf(cells[column] ?? '')] as const));
}

function byColumn(rows: readonly Row[], above: string): Days | null {
  const [heading, ...rest] = rows;
  const severities = (heading?.cells ?? []).map(severityOf);
  if (severities.filter((severity) => severity !== null).length < 2) return null;
  const timed = rest.flatMap(({ cells }, index) => {
    const times = severities.filter((severity, at) => severity !== null && timeOf(cells[at] ?? '') !== null);
    return times.length >= 2 ? [{ index, title: cells[0] ?? '' }] : [];
  });
  const row = columnOf(timed, above);
  if (row === null) return null;
  const cells = rest[row]?.cells ?? [];
  return collected(severities.map((severity, at) => [severity, timeOf(cells[at] ?? '')] as const));
}

/** The one that is about fixing; the only one there is, unless it is about answering; else nobody can tell. */
function columnOf(
  choices: readonly { readonly index: number; readonly title: string }[],
  above: string,
): number | null {
  const fixing = choices.filter(({ title }) => isAboutFixing(title) && !isAboutAnswering(title));
  if (fixing.length === 1) return fixing[0]?.index ?? null;
  const [only, ...others] = choices.filter(({ title }) => !isAboutAnswering(title));
  if (only === undefined || others.length > 0) return null;
  return isAboutFixing(only.title) || isAboutFixing(above) ? only.index : null;
}

function collected(pairs: readonly (readonly [RatedSeverity | null, number | null])[]): Days | null {
  const days: Days = {};
  for (const [severity, time] of pairs) {
    if (severity === null || time === null) continue;
    // Two rows for one severity: the stricter one may be for another case, so the longer one is what is surely promised.
    days[severity] = Math.max(days[severity] ?? 0, time);
  }
  return Object.keys(days).length < 2 ? null : days;
}

/** A cell that is a severity: its first word, `Critical (9.0-10.0)` and `P1 – Critical` included. */
function severityOf(cell: string): RatedSeverity | null {
  const plain = cell.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim();
  if (plain.length > 60) return null;
  const [first, ...others] = wordsOf(plain).filter((word) => word.kind === 'severity');
  return first === undefined || others.length > 0 ? null : first.severity;
}

function timeOf(cell: string): number | null {
  const times = wordsOf(cell).filter((word) => word.kind === 'time');
  return times.length === 1 ? (times[0]?.days ?? null) : null;
}
