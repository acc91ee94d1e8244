import type { SupportLine } from '../facts/support.ts';
import { readDate, type WrittenDate } from './dates.ts';
import type { Block } from './prose.ts';
import { plainWords } from './sentences.ts';

const versionHeader = /\b(?:versions?|releases?|branch(?:es)?|series|release lines?|lines?|major|minor|product)\b/;
const supportHeader = /\bsupport|\bstatus|\bmaint|\bsecurity|\bstate\b|\bactive\b|\bpatch/;
const endHeader =
  /\bend[- ]of[- ](?:life|support|security|maintenance|service)|\beo[lsm]\b|\buntil\b|\bends?\b|\bexpir|\bend date\b|\bdiscontinu|\bsunset/;
const startHeader = /\breleased?\b|\bstart|\bga\b|\bpublished\b|\bavailab|\bfrom\b|\bsince\b/;
const yes =
  /:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle|large_green_circle|green_heart|lock|construction|yes):|[\u2705\u2713\u2714\u2611\u{1f5f8}\u{1f7e2}\u{1f512}]|^(?:y|yes|true|x|current|latest|stable|active|supported|maintained|full|lts)\b|\b(?:fully |actively |currently |still )?(?:supported|maintained)\b|\bsecurity (?:fixes|updates|patches|support|only)\b|\b(?:stable|active|critical fixes|bug ?fixes|maintenance)\b/u;
const no =
  /:(?:x|no_entry|no_entry_sign|negative_squared_cross_mark|red_circle|heavy_multiplication_x|cross_mark|stop_sign|no):|[\u274c\u274e\u2715\u2716\u2717\u2718\u26d4\u{1f534}\u{1f6ab}]|^(?:n(?!\/a)|no|none|false|never|eol|end|ended|obsolete|deprecated)\b|\b(?:not|no longer|un)[ -]?(?:actively )?(?:supported|maintained)\b|\bend[- ]of[- ](?:life|support)\b|\beol\b|\bunsupported\b|\bunmaintained\b|\bdiscontinued\b/u;

const mostLines = 500;

/** The supported lines that the tables of a text state. A table counts where a column names versions and another their support. */
export function supportTables(path: string, blocks: readonly Block[]): readonly SupportLine[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? linesOf(path, block) : [])).slice(0, mostLines);
}

function linesOf(path: string, { rows, headings }: Block): readonly SupportLine[] {
  const [header, ...body] = rows;
  const names = (header?.cells ?? []).map(plainWords);
  const about = plainWords(headings.join(' '));
  const ends = lastOf(names, (name) => endHeader.test(name));
  const versions = names.findIndex(
    (name, index) => index !== ends && versionHeader.test(name) && !/\bdate\b/.test(name),
  );
  const version = versions >= 0 ? versions : ends > 0 || /\bsupport|\bversions?\b/.test(about) ? 0 : -1;
  const status = lastOf(
    names,
    (name, index) => index !== version && !endHeader.test(name) && supportHeader.test(name) && !startHeader.test(name),
  );
  if (version < 0 || (status < 0 && ends < 0)) return [];
  return body.flatMap(({ line, cells: row }): SupportLine[] => {
    const [name = '', said = '', end = ''] = [row[version], row[status], row[ends]];
    const versions = name.slice(0, 100);
    if (versions === '') return [];
    const date = readDate(end) ?? endIn(said);
    const supported = status < 0 ? null : supportOf(date === null ? said : said.replace(ending, ' '));
    if (status >= 0 && supported === null && date === null) return [];
    return [{ path, at: line, versions, supported, endOfSupport: date?.date ?? null }];
  });
}

/** Words that give support an end: with a day beside them they do not say that it has come. */
const ending = /\b(?:end[- ]of[- ](?:life|support)|eo[ls]|ends?)\b(?: (?:on|in|at))?/gi;

/** The end that a cell of the status gives: what stands behind the word for it, else the only date there is. */
function endIn(said: string): WrittenDate | null {
  const word = /\b(?:until|till|til|through|thru|up to|end(?:s|ed|ing)?|eo[ls]|expire[sd]?)\b/i.exec(said);
  return word === null ? null : (readDate(said.slice(word.index + word[0].length)) ?? readDate(said));
}

/**
 * Where several columns speak of support, the one on security: active support ends before it. Without such a column the one
 * on the end of life, else the first. What is sold apart is not what everybody gets.
 */
function lastOf(names: readonly string[], wanted: (name: string, index: number) => boolean): number {
  const all = names.flatMap((name, index) => (wanted(name, index) ? [{ name, index }] : []));
  const free = all.filter(({ name }) => !/\b(?:extended|paid|commercial|enterprise|premium)\b/.test(name));
  const open = free.length > 0 ? free : all;
  const best =
    open.find(({ name }) => /\bsecurity\b/.test(name)) ??
    open.find(({ name }) => /\bend[- ]of[- ]life\b|\beol\b/.test(name)) ??
    open[0];
  return best?.index ?? -1;
}

/** What a cell says of support; an empty one says no, a word that is not known says nothing. */
export function supportOf(cell: string): boolean | null {
  const text = cell.toLowerCase().replaceAll('`', '').replaceAll('*', '').trim();
  if (no.test(text)) return false;
  if (yes.test(text)) return true;
  return /^[-\s\u2013]*$/.test(text) ? false : null;
}
