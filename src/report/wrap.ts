import { singleLine } from '../text/inert.ts';

const longest = 2000;

/** Lines of at most `width` visible characters, broken between words where that is possible; past `most` lines it is cut. */
export function wrapped(text: string, width: number, most = Number.POSITIVE_INFINITY): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of singleLine(text, longest)
    .split(' ')
    .flatMap((item) => pieces(item, width))) {
    if (line === '') line = word;
    else if (lengthOf(line) + 1 + lengthOf(word) <= width) line = `${line} ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), singleLine(`${kept.at(-1) ?? ''} ${'…'.repeat(width)}`, width).replace(/ ?…+$/, '…')];
}

/** The text after a label, with its further lines under its first. */
export function indented(label: string, text: string, width: number): readonly string[] {
  const lines = wrapped(text, width - label.length);
  return (lines.length > 0 ? lines : ['']).map(
    (line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line,
  );
}

export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}

function lengthOf(text: string): number {
  return [...text].length;
}

function pieces(word: string, width: number): readonly string[] {
  const points = [...word];
  const count = Math.max(1, Math.ceil(points.length / width));
  return Array.from({ length: count }, (_, index) => points.slice(index * width, (index + 1) * width).join(''));
}
