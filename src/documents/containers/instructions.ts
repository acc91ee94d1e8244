/** One instruction of a container file; its line is where it begins. */
export type Instruction = { readonly keyword: string; readonly text: string; readonly line: number };

const maximumLines = 20_000;

/** The instructions of a Dockerfile or Containerfile: continued lines joined, comments and the bodies of heredocs left out. */
export function instructionsOf(source: string): readonly Instruction[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/, maximumLines);
  const escape = escapeOf(lines);
  const instructions: Instruction[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = index + 1;
    const parts: string[] = [];
    for (let more = true; more && index < lines.length;) {
      const text = (lines[index] ?? '').slice(0, 10_000);
      more = false;
      if (/^\s*(?:#|$)/.test(text)) {
        // Comments and empty lines may stand inside a continued instruction.
        more = parts.length > 0;
        if (more) index += 1;
        continue;
      }
      const trimmed = text.trimEnd();
      const continued = trimmed.endsWith(escape);
      parts.push(continued ? trimmed.slice(0, -1) : trimmed);
      if (continued) {
        index += 1;
        more = true;
      }
    }
    const [, keyword = '', text = ''] = /^\s*([A-Za-z]{2,20})(?:\s+(.*))?$/s.exec(parts.join(' ')) ?? [];
    if (keyword === '') continue;
    instructions.push({ keyword: keyword.toUpperCase(), text: text.trim(), line });
    if (/^(?:RUN|COPY|ADD)$/i.test(keyword)) index = afterHeredocs(lines, index, text);
  }
  return instructions;
}

function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    if (!/^\s*#/.test(line)) break;
    const named = /^\s*#\s*escape\s*=\s*(\S)\s*$/i.exec(line)?.[1];
    if (named === '`') return named;
  }
  return '\\';
}

function afterHeredocs(lines: readonly string[], from: number, text: string): number {
  const words = [...text.matchAll(/<<-?(["']?)([A-Za-z_]\w{0,60})\1/g)].map((match) => match[2]);
  let index = from;
  for (const word of words) {
    const end = lines.findIndex((line, at) => at > index && line.trim() === word);
    if (end === -1) return from;
    index = end;
  }
  return index;
}
