/** `+-----+-----+` or `+=====+=====+` of a reStructuredText grid table. */
export function isGridRule(line: string): boolean {
  return /^\s*\+[-=+]{2,}\+\s*$/.test(line);
}

/** `=====  =====` of a reStructuredText simple table: at least two columns. */
export function isSimpleRule(line: string): boolean {
  return /^={2,}( +={2,})+\s*$/.test(line);
}

export function gridRow(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** A simple table's columns are where the rule's runs of `=` are; the last one reaches to the end of the line. */
export function simpleRow(rule: string, line: string): readonly string[] {
  const starts = [...rule.matchAll(/=+/g)].map(({ index }) => index);
  return starts.map((start, column) => line.slice(start, starts[column + 1]).trim());
}

/** `|a |b` on one line is a row; one cell a line makes rows of as many cells as the first line had. */
export function asciidocRows(lines: readonly string[]): readonly (readonly string[])[] {
  const written = lines
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim()),
    );
  const width = written[0]?.length ?? 0;
  if (width < 2 || written.slice(1).every(({ length }) => length !== 1)) return written;
  const cells = written.slice(1).flat();
  const rows: (readonly string[])[] = [written[0] ?? []];
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  return rows;
}
