export type YarnEntry = {
  /** `name@range`, every one that the entry answers. */
  readonly descriptors: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  /** Name and range of each dependency, and whether it may be left out. */
  readonly needs: readonly (readonly [name: string, range: string, optional: boolean])[];
};

const quoted = /^"(?:[^"\\]|\\.)*"/;

/** The entries of a lockfile of Yarn 1: a key line, then two spaces for its fields and four for what it depends on. */
export function readYarnLines(text: string): { readonly entries: readonly YarnEntry[] } | { readonly problem: string } {
  const entries: { descriptors: string[]; fields: Map<string, string>; needs: [string, string, boolean][] }[] = [];
  let part = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const indent = line.length - line.trimStart().length;
    const words = wordsOf(line.trim());
    const entry = entries.at(-1);
    if (words === null) return { problem: `line ${index + 1} is of no known layout` };
    if (indent === 0) {
      if (!line.trimEnd().endsWith(':')) return { problem: `line ${index + 1} is no key of an entry` };
      entries.push({ descriptors: words, fields: new Map(), needs: [] });
    } else if (entry === undefined) return { problem: `line ${index + 1} belongs to no entry` };
    else if (indent === 2) {
      const [name = '', value] = words;
      part = value === undefined ? name : '';
      if (value !== undefined) entry.fields.set(name, value);
    } else if (part === 'dependencies' || part === 'optionalDependencies') {
      entry.needs.push([words[0] ?? '', words[1] ?? '', part === 'optionalDependencies']);
    }
  }
  return { entries };
}

/** Words with or without quotes, parted by spaces or commas; a colon at the end is dropped. Null where a quote never ends. */
function wordsOf(line: string): string[] | null {
  const words: string[] = [];
  for (let rest = line.replace(/:$/, ''); rest !== ''; rest = rest.replace(/^[\s,]+/, '')) {
    const match = rest.startsWith('"') ? quoted.exec(rest)?.[0] : /^[^\s,]+/.exec(rest)?.[0];
    if (match === undefined) return null;
    words.push(match.startsWith('"') ? match.slice(1, -1).replace(/\\(.)/g, '$1') : match);
    rest = rest.slice(match.length);
  }
  return words;
}
