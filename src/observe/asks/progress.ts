import { singleLine } from '../../text/inert.ts';

/** Milliseconds before the first line, and between two. */
const first = 2000;
const between = 5000;
const mebibyte = 1_048_576;

/** Says how far a download is, where it takes long: at first after two seconds, then every five. Call it with the bytes so far. */
export function progressOf(
  { name, size }: { readonly name: string; readonly size: number },
  log: (line: string) => void,
  clock: () => number = () => performance.now(),
): (bytes: number) => void {
  const shown = singleLine(name, 100);
  let next = clock() + first;
  return (bytes) => {
    if (clock() < next) return;
    next = clock() + between;
    log(`${shown}: ${mebibytes(bytes)} of ${mebibytes(size)} MiB`);
  };
}

function mebibytes(bytes: number): string {
  return (bytes / mebibyte).toFixed(1);
}
