import type { DocumentsFact } from '../../facts/tree.ts';

export type NamedLink = { readonly path: string; readonly line: number; readonly words: string };

const longestLine = 2000;
const mostLines = 20_000;

/** Lines of the README, policies and the like that say something and lead somewhere: a link, or the path of a file. */
export function namedLinks({ files }: DocumentsFact, says: RegExp): readonly NamedLink[] {
  return files
    .filter(({ path }) => !/(?:^|\/)CODEOWNERS$/i.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n', mostLines)
        .map((words, index) => ({ path, line: index + 1, words: words.slice(0, longestLine) }))
        .filter(({ words }) => leads(words) && says.test(words.toLowerCase())),
    )
    .slice(0, 50);
}

function leads(words: string): boolean {
  return words.includes('](') || words.includes('https://') || words.includes('][') || /`[^` ]{1,200}`_/.test(words);
}
