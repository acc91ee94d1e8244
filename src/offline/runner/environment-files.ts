export type KeyValues =
  { readonly ok: true; readonly values: ReadonlyMap<string, string> } | { readonly ok: false; readonly reason: string };

/** The pairs of an output, environment or state file: `k=v` lines and `k<<DELIMITER` blocks. */
export function parseKeyValues(text: string): KeyValues {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  // The text after the last line end is a line only if there is some.
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (block >= 0 && (equals < 0 || block < equals)) {
      const name = line.slice(0, block);
      const delimiter = line.slice(block + 2);
      if (name === '' || delimiter === '') return bad(`Invalid format '${line}'.`);
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) return bad(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values.set(name, lines.slice(at + 1, end).join('\n'));
      at = end;
    } else if (equals > 0) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
    } else {
      return bad(`Invalid format '${line}'`);
    }
  }
  return { ok: true, values };
}

function bad(reason: string): KeyValues {
  return { ok: false, reason };
}
