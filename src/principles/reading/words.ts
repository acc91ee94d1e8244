/** `1 commit`, `2 commits`; the plural is given where an s does not make it. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

/** `a, b, c and 4 more`: names for a sentence, never the whole list. */
export function naming(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${String(names.length - most)} more` : shown;
}

/** At most 50 lines, and one that says how many are left out. */
export function capped(lines: readonly string[], most = 50): readonly string[] {
  return lines.length > most ? [...lines.slice(0, most), `… and ${String(lines.length - most)} more`] : lines;
}

export function shortSha(sha: string): string {
  return sha.slice(0, 7);
}

/** `unsigned: 3, unknown_key: 1`, the most frequent first, ties by name. */
export function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word, n]) => `${word}: ${String(n)}`)
    .join(', ');
}

/** Ends with one full stop, whatever the text that came from outside ended with. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
