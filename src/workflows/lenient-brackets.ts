const closing = /^ *[\]}][\]} ]*,?[ \t]*(?:#.*)?$/;
const padding = ' '.repeat(32);

/**
 * The text with its lines that only close a list or a mapping moved to the right. The platform takes `]` below the key that
 * opened the list, strict YAML does not. No line is added or lost, and nothing that a finding points at moves.
 */
export function withIndentedBrackets(text: string): string {
  return text
    .split('\n')
    .map((line) => (closing.test(line.endsWith('\r') ? line.slice(0, -1) : line) ? padding + line : line))
    .join('\n');
}
