const marks = ['-----BEGIN PGP SIGNED MESSAGE-----', '-----BEGIN PGP SIGNATURE-----', '-----END PGP SIGNATURE-----'];
const [begin = '', , end = ''] = marks;

/** A line with its place in the whole text, counted from 0. */
type PlacedLine = readonly [index: number, line: string];

type ClearSignedLines =
  { readonly ok: true; readonly lines: readonly PlacedLine[] } | { readonly ok: false; readonly reason: string };

/** Whether a text begins as a clear-signed one does. */
export function beginsClearSigned(text: string): boolean {
  return text.trimStart().startsWith(begin);
}

/**
 * The lines that a clear-signed text signs, without their trailing blanks. Whoever reads the text and whoever verifies it must see
 * the same ones, so that it is refused wherever two readers might differ: other marks, carriage returns inside lines, anything before,
 * behind or between.
 */
export function clearSignedLines(text: string): ClearSignedLines {
  const placed = [...text.split('\n').entries()].map(([index, line]): PlacedLine => [index, line.trimEnd()]);
  const filled = placed.filter(([, line]) => line !== '');
  const places = marks.map((mark) => placed.filter(([, line]) => line === mark).map(([index]) => index));
  if (places.some((found) => found.length !== 1)) return no('it is not exactly one signed text');
  if (filled[0]?.[1].trimStart() !== begin || filled.at(-1)?.[1] !== end) {
    return no('something stands before or behind the signed text');
  }
  if (placed.some(([, line]) => line.includes('\r'))) return no('one of its lines holds a carriage return');
  if (placed.some(([, line]) => line.startsWith('-----') && !marks.includes(line))) {
    return no('it holds a mark that is none of a signed text');
  }
  const [start = 0] = places[0] ?? [];
  const [stop = 0] = places[1] ?? [];
  const blank = placed.findIndex(([index, line]) => index > start && line === '');
  if (blank < 0 || blank >= stop) return no('no empty line ends its head');
  const lines = placed.slice(blank + 1, stop);
  if (lines.some(([, line]) => line.startsWith('-') && !line.startsWith('- '))) {
    return no('one of its lines begins with a dash that is not escaped');
  }
  return { ok: true, lines: lines.map(([index, line]) => [index, line.startsWith('- ') ? line.slice(2) : line]) };
}

function no(reason: string): ClearSignedLines {
  return { ok: false, reason };
}
