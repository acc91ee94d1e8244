/** The lines of a text that say something, trimmed, each with its number from 0; without comments and empty ones. */
export function linesOf(text: string): (readonly [number, string])[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => [index, line.trim()] as const)
    .filter(([, line]) => line !== '' && !line.startsWith('#') && !line.startsWith('//'));
}
