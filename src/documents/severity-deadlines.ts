import type { DeadlineTable, RatedSeverity } from '../facts/vulnerabilities.ts';
import { layoutOf } from './severity-deadlines-layout.ts';
import { daysIn, type Days } from './severity-deadlines-prose.ts';
import { daysOfTable } from './severity-deadlines-tables.ts';
import { isAboutAnswering, isAboutFixing } from './severity-deadlines-words.ts';

const longest = 524_288;
const levels: readonly RatedSeverity[] = ['critical', 'high', 'medium', 'low'];

/**
 * The times to fix by severity that a document sets, in tables, lists and prose, the most complete first. Times to answer are
 * no deadlines for a fix, and one severity alone is no policy by severity.
 */
export function severityDeadlines(path: string, text: string): readonly DeadlineTable[] {
  const { tables, lines } = layoutOf(text.slice(0, longest));
  const found: DeadlineTable[] = [];
  const add = (line: number, form: DeadlineTable['form'], days: Days): void => {
    if (Object.keys(days).length < 2) return;
    const all = Object.fromEntries(levels.map((level) => [level, days[level] ?? null]));
    found.push({ path, line, form, days: all as DeadlineTable['days'] });
  };
  for (const table of tables) {
    const days = daysOfTable(table);
    if (days !== null) add(table.line, 'table', days);
  }
  /** Entries of one list, which stand behind one another under the same words. */
  let entries: { readonly line: number; readonly above: string; readonly days: Days }[] = [];
  const endList = (): void => {
    const [first] = entries;
    // The first that is said of a severity counts.
    if (first !== undefined)
      add(first.line, 'list', Object.assign({}, ...entries.map(({ days }) => days).reverse()) as Days);
    entries = [];
  };
  for (const { line, text: said, form, above } of lines) {
    if (form === 'list') {
      const days = speaksOfFixing(said, above) ? daysIn(said) : null;
      if (entries[0] !== undefined && entries[0].above !== above) endList();
      if (days !== null) entries.push({ line, above, days });
      continue;
    }
    endList();
    const whole: Days = {};
    for (const sentence of said.split(/(?<=[.;!?])\s+/)) {
      const days = speaksOfFixing(sentence, '') ? daysIn(sentence) : null;
      if (days !== null) Object.assign(whole, { ...days, ...whole });
    }
    add(line, 'prose', whole);
  }
  endList();
  return found.sort((a, b) => set(b) - set(a) || a.line - b.line);
}

/** By itself, or, where it speaks of neither, by what leads to it. */
function speaksOfFixing(text: string, above: string): boolean {
  if (isAboutFixing(text)) return true;
  return !isAboutAnswering(text) && isAboutFixing(above);
}

function set({ days }: DeadlineTable): number {
  return levels.filter((level) => days[level] !== null).length;
}
