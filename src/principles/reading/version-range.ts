/** Whether a version lies in what a table calls a line of versions; `unknown` where the words cannot be read. */
export type InLine = 'yes' | 'no' | 'unknown';

/** The numbers of a version in a tag: `v1.2.3`, `app-1.2.3`, `@acme/app@1.2.3-rc.1`; null where there are none. */
export function versionNumbers(tag: string): readonly number[] | null {
  const found = /(?:^|[^0-9.])(\d{1,9}(?:\.\d{1,9}){0,3})(?![0-9.])/.exec(` ${tag.slice(0, 255)}`);
  return found?.[1] === undefined ? null : found[1].split('.').map(Number);
}

/**
 * Reads `1.x`, `1.2.*`, `v1`, `1.2`, `^1.2`, `~1.2`, `>= 1.0`, `< 3.0`, `1.0 - 1.9`, and several of them with commas, spaces or
 * `and`. A number with fewer parts than the version names the whole line below it.
 */
export function versionInLine(version: readonly number[], written: string): InLine {
  const text = written
    .toLowerCase()
    .replace(/\(.{0,100}?\)|[`*_]/g, (part) => (part === '*' ? 'x' : ' '))
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\b(?:versions?|releases?|lts|series|branch|line|stable)\b/g, ' ')
    .trim();
  const span = /^v?(\d[\d.x]*) ?(?:-|to|through|\.\.+) ?v?(\d[\d.x]*)$/.exec(text);
  if (span !== null) return within(version, span[1] ?? '', span[2] ?? '');
  const alternatives = text
    .split(/,|\bor\b|\band\b(?! (?:later|above|newer|up|older|below|earlier))|\|\||;/)
    .map((part) => part.trim());
  const answers = alternatives.filter((part) => part !== '').map((part) => inRange(version, part));
  if (answers.length === 0) return 'unknown';
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

const comparison =
  /^(>=|<=|>|<|=|\^|~>?|\u2265|\u2264)? ?v?(\d{1,9}(?:\.(?:\d{1,9}|x)){0,3})(\+| and (?:later|above|newer|up)| or (?:later|newer)| and (?:older|below|earlier))?$/;

/** All comparisons of one alternative must hold: `>= 1.0 < 2.0`. */
function inRange(version: readonly number[], text: string): InLine {
  const parts = text.replace(/(>=|<=|>|<|=|\^|~>?|\u2265|\u2264) +/g, '$1').split(/ (?=[<>=^~v\d\u2264\u2265])/);
  const answers = parts.map((part) => compare(version, part.trim()));
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function compare(version: readonly number[], text: string): InLine {
  const found = comparison.exec(text);
  if (found === null) return 'unknown';
  const [, operator = '', numbers = '', after = ''] = found;
  const wanted = numbers
    .split('.')
    .filter((part) => part !== 'x')
    .map(Number);
  const order = compareTo(version, wanted);
  if (operator === '>=' || operator === '\u2265' || after.startsWith('+') || /later|above|newer|up/.test(after))
    return answer(order >= 0);
  if (operator === '<=' || operator === '\u2264' || /older|below|earlier/.test(after)) return answer(order <= 0);
  if (operator === '>') return answer(order > 0);
  if (operator === '<') return answer(order < 0);
  if (operator === '^') return answer(exactly(version, wanted) >= 0 && version[0] === wanted[0]);
  if (operator.startsWith('~'))
    return answer(
      exactly(version, wanted) >= 0 &&
        compareTo(version, wanted.slice(0, Math.max(1, wanted.length === 1 ? 1 : 2))) === 0,
    );
  return answer(order === 0);
}

/** Compares as far as the line says: 1.2.3 and the line 1.2 are equal. */
function compareTo(version: readonly number[], wanted: readonly number[]): number {
  const at = wanted.findIndex((number, index) => number !== (version[index] ?? 0));
  return at < 0 ? 0 : (version[at] ?? 0) - (wanted[at] ?? 0);
}

function exactly(version: readonly number[], wanted: readonly number[]): number {
  return compareTo(
    version,
    version.map((_, index) => wanted[index] ?? 0),
  );
}

function within(version: readonly number[], from: string, to: string): InLine {
  const ends = [from, to].map((end) =>
    end
      .split('.')
      .filter((part) => /^\d+$/.test(part))
      .map(Number),
  );
  return answer(compareTo(version, ends[0] ?? []) >= 0 && compareTo(version, ends[1] ?? []) <= 0);
}

function answer(holds: boolean): InLine {
  return holds ? 'yes' : 'no';
}
