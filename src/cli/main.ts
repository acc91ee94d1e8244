import { CopseError, describeError } from '../errors.ts';
import { copseVersion } from '../names.ts';
import { inert } from '../text/inert.ts';
import { type Command, type CommandIo, exitCodes } from './command.ts';
import { demo, offline } from './offline.ts';
import { replay } from './replay.ts';
import { verify } from './verify.ts';

const commands: Readonly<Record<string, Command>> = { verify, replay, demo, offline };

const usage = (): string =>
  [
    'copse: signed evidence for the UK Software Security Code of Practice',
    '',
    'Usage: copse <command> [options]',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`),
    '',
    'copse <command> --help tells more. copse --version prints the version.',
  ].join('\n');

const processIo = (): CommandIo => ({
  print: (text) => void process.stdout.write(`${text}\n`),
  printError: (text) => void process.stderr.write(`${text}\n`),
  width: process.stdout.columns ?? 80,
  now: () => new Date(),
});

/** Runs one subcommand; a known error is one line and exit code 3 or 2, a defect shows its stack. */
export async function main(words: readonly string[], io: CommandIo = processIo()): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') {
    io.print(copseVersion);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.print(usage());
    return name === undefined ? exitCodes.usage : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    io.printError(inert(`copse: there is no command '${name}'. Commands: ${Object.keys(commands).join(', ')}.`));
    return exitCodes.usage;
  }
  // Only alone: `--tag --help` with a tag that somebody else chose must not end as if it had been verified.
  if (command.help !== null && rest.length === 1 && (rest[0] === '--help' || rest[0] === '-h')) {
    io.print(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    const lines = describeError(error).split('\n');
    io.printError(lines.map((line) => inert(`copse: ${line}`)).join('\n'));
    return error instanceof CopseError && error.code === 'USAGE' ? exitCodes.usage : exitCodes.notVerified;
  }
}
