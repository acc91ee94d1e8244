import type { SupportLine } from '../facts/support.ts';
import { readDate } from './dates.ts';
import type { Block } from './prose.ts';
import { plainWords } from './sentences.ts';

const versionHeader = /\b(?:versions?|releases?|branch(?:es)?|series|release lines?|lines?|major|minor|product)\b/;
const supportHeader = /\bsupport|\bstatus|\bmaint|\bsecurity|\bstate\b|\bactive\b|\bpatch/;
const endHeader =
  /\bend[- ]of[- ](?:life|support|security|maintenance|service)|\beo[lsm]\b|\buntil\b|\bends?\b|\bexpir|\bend date\b|\bdiscontinu|\bsunset/;
const startHeader = /\breleased?\b|\bstart|\bga\b|\bpublished\b|\bavailab|\bfrom\b|\bsince\b/;
const yes =
  /:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle|large_green_circle|green_heart|lock|construction|yes):|[\u2705\u2714\u2611\u{1f7e2}\u{1f512}]|^(?:y|yes|true|x|current|latest|stable|active|supported|maintained|full|lts)\b|\b(?:fully |actively |currently |still )?(?:supported|maintained)\b|\bsecurity (?:fixes|updates|patches|support|only)\b|\b(?:stable|active|critical fixes|bug ?fixes|maintenance)\b/u;
const no =
  /:(?:x|no_entry|no_entry_sign|negative_squared_cross_mark|red_circle|heavy_multiplication_x|warning|cross_mark|stop_sign|no):|[\u274c\u2716\u2717\u2718\u26d4\u{1f534}\u{1f6ab}]|^(?:n|no|none|false|never|eol|end|ended|obsolete|deprecated)\b|\b(?:not|no longer|un)[ -]?(?:actively )?(?:supported|maintained)\b|\bend[- ]of[- ](?:life|support)\b|\beol\b|\bunsupported\b|\bunmaintained\b|\bdiscontinued\b/u;

const mostLines = 500;

/** The supported lines that the tables of a text state. A table counts where a column names versions and another their support. */
export function supportTables(path: string, blocks: readonly Block[]): readonly SupportLine[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? linesOf(path, block) : [])).slice(0, mostLines);
}

function linesOf(path: string, { rows, headings, line }: Block): readonly SupportLine[] {
  const [header = [], ...body] = rows;
  const names = header.map(plainWords);
  const about = plainWords(headings.join(' '));
  const ends = names.findIndex((name) => endHeader.test(name));
  const versions = names.findIndex(
    (name, index) => index !== ends && versionHeader.test(name) && !/\bdate\b/.test(name),
  );
  const version = versions >= 0 ? versions : ends > 0 || /\bsupport|\bversions?\b/.test(about) ? 0 : -1;
  const status = names.findIndex(
    (name, index) => index !== version && index !== ends && supportHeader.test(name) && !startHeader.test(name),
  );
  if (version < 0 || (status < 0 && ends < 0)) return [];
  return body.flatMap((row, index): SupportLine[] => {
    const [name = '', said = '', end = ''] = [row[version], row[status], row[ends]];
    const versions = name.slice(0, 100);
    if (versions === '') return [];
    const date =
      readDate(end) ?? (/\buntil\b|\bend|\beol\b|\bthrough\b/.test(plainWords(said)) ? readDate(said) : null);
    const supported = status < 0 ? null : supportOf(said);
    if (status >= 0 && supported === null && date === null) return [];
    return [{ path, at: line + index + 2, versions, supported, endOfSupport: date?.date ?? null }];
  });
}

/** What a cell says of support; an empty one says no, a word that is not known says nothing. */
export function supportOf(cell: string): boolean | null {
  const text = cell.toLowerCase().replaceAll('`', '').replaceAll('*', '').trim();
  if (no.test(text)) return false;
  if (yes.test(text)) return true;
  return /^[-\s\u2013]*$/.test(text) ? false : null;
}
