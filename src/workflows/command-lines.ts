/** One command of a script: `text` as its first line stands there, `plain` in one line, without what stands in front of it. */
export type Command = { readonly text: string; readonly plain: string };

const maxScript = 100_000;
const longestCommand = 2000;
/** What prints, fetches, moves or looks for a program and does not run it. */
const handling =
  /^(?:echo|printf|cat|mv|cp|rm|ln|ls|chmod|mkdir|tar|unzip|curl|wget|which|command|type|test|\[|grep|sed|awk|jq|git|cd|export|source|Write-(?:Host|Output))(?: |$)/;

/** The commands of a script in order, cut where one ends and the next begins; a line that goes on is one command. Comments are none. */
export function commandsOf(script: string | null): readonly Command[] {
  const lines = (script ?? '')
    .slice(0, maxScript)
    .split('\n')
    .filter((line) => !/^\s*#/.test(line));
  return lines
    .join('\n')
    .split(/&&|\|\||;|\||(?<!\\)\n/)
    .map((part) => ({ text: (part.trim().split('\n', 1)[0] ?? '').trim(), plain: plainCommand(part) }))
    .filter(({ plain }) => plain !== '');
}

/** Whether the command runs what it names, rather than printing, fetching or moving it. */
export function isRun({ plain }: Command): boolean {
  return !handling.test(plain);
}

/** One command without what may stand in front of it: variables, `sudo`, `if`, `then`, `NAME=$(`, `./`. */
function plainCommand(part: string): string {
  const words = part
    .slice(0, longestCommand * 2)
    .replace(/\\\n/g, ' ')
    .trim()
    .slice(0, longestCommand)
    .replace(/^[A-Za-z_]\w{0,80}=["']?\$\(\s*/, '')
    .split(/\s+/);
  const start = words.findIndex((word) => !/^(?:[A-Za-z_]\w{0,80}=\S*|sudo|if|then|do|else|exec|time|!)$/.test(word));
  const command = start < 0 ? '' : words.slice(start).join(' ').replace(/^\.\//, '');
  return command.endsWith(' \\') ? command.slice(0, -2) : command;
}
