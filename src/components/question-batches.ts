import type { AdvisoryEcosystem } from '../facts/vulnerabilities.ts';
import { packageKey, type AdvisoryPackage } from './advisory-packages.ts';

/** What one request asks: `words` are `name@version`, or a name alone, of one package system. */
export type Question = {
  readonly ecosystem: AdvisoryEcosystem;
  readonly words: readonly string[];
  /** Keys of the packages asked about. */
  readonly keys: readonly string[];
};

/** GitHub takes so many packages at once; what ends it earlier is the length of the address. */
const mostWords = 1000;
const mostCharacters = 6000;

/**
 * The packages in as few questions as fit. A version of plain numbers goes with its name, so that GitHub leaves out what does
 * not touch it; any other goes without, since a server that cannot order it might leave out what does.
 */
export function questionsFor(packages: readonly AdvisoryPackage[]): readonly Question[] {
  const byEcosystem = new Map<
    AdvisoryEcosystem,
    Map<string, { readonly key: string; readonly versions: Set<string> }>
  >();
  for (const item of packages) {
    const names = byEcosystem.get(item.ecosystem) ?? new Map<string, { key: string; versions: Set<string> }>();
    byEcosystem.set(item.ecosystem, names);
    const known = names.get(item.name) ?? { key: packageKey(item), versions: new Set<string>() };
    names.set(item.name, known);
    known.versions.add(item.version);
  }
  const questions: Question[] = [];
  for (const [ecosystem, names] of [...byEcosystem].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const words = [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { key, versions }]) => ({
        key,
        words: [...versions].every(isPlainVersion)
          ? [...versions].sort().map((version) => `${name}@${version}`)
          : [name],
      }));
    questions.push(...packed(ecosystem, words));
  }
  return questions;
}

type Entry = { readonly key: string; readonly words: readonly string[] };

function packed(ecosystem: AdvisoryEcosystem, entries: readonly Entry[]): readonly Question[] {
  const questions: { words: string[]; keys: string[]; length: number }[] = [];
  for (const { key, words } of entries) {
    const length = words.reduce((sum, word) => sum + encodeURIComponent(`${word},`).length, 0);
    const last = questions.at(-1);
    const fits =
      last !== undefined && last.words.length + words.length <= mostWords && last.length + length <= mostCharacters;
    if (fits) {
      last.words.push(...words);
      last.keys.push(key);
      last.length += length;
    } else questions.push({ words: [...words], keys: [key], length });
  }
  return questions.map(({ words, keys }) => ({ ecosystem, words, keys }));
}

/** One to three numbers: every system orders these alike. */
function isPlainVersion(version: string): boolean {
  return /^\d{1,9}(?:\.\d{1,9}){0,2}$/.test(version);
}

/** The question in two halves, for a server that finds it too long; null where it cannot be parted. */
export function halves({ ecosystem, words, keys }: Question): readonly [Question, Question] | null {
  if (words.length < 2) return null;
  const middle = Math.ceil(words.length / 2);
  return [
    { ecosystem, words: words.slice(0, middle), keys },
    { ecosystem, words: words.slice(middle), keys },
  ];
}
