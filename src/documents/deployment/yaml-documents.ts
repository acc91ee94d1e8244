import { parseYaml } from '../../text/yaml.ts';
import type { YamlPath } from '../../text/yaml.ts';

export type YamlPart = {
  readonly value: unknown;
  /** Line and column in the whole file. */
  readonly at: (path: YamlPath, which?: 'key' | 'value') => { readonly line: number; readonly column: number };
};

export type YamlParts = {
  readonly parts: readonly YamlPart[];
  readonly problem: { readonly line: number; readonly reason: string } | null;
};

const maximumParts = 200;

/** The documents of a file that may hold several, up to the first that cannot be read. */
export function yamlParts(text: string): YamlParts {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const starts = [0, ...lines.flatMap((line, index) => (/^---(?:\s|$)/.test(line) ? [index + 1] : []))];
  const parts: YamlPart[] = [];
  for (const [number, start] of starts.entries()) {
    if (number >= maximumParts)
      return {
        parts,
        problem: { line: start + 1, reason: `has more than the ${maximumParts} documents that are read` },
      };
    const end = (starts[number + 1] ?? lines.length + 1) - 1;
    const parsed = parseYaml(lines.slice(start, end).join('\n'), { maxBytes: 1_048_576, maxAliases: 100 });
    if (!parsed.ok) return { parts, problem: { line: start + parsed.line, reason: parsed.reason } };
    if (parsed.value === null) continue;
    parts.push({
      value: parsed.value,
      at: (path, which) => {
        const { line, column } = parsed.locate(path, which);
        return { line: start + line, column };
      },
    });
  }
  return { parts, problem: null };
}
