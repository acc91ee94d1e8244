import { CopseError, describeError } from '../errors.ts';
import { demo } from './demo/demo.ts';
import { serve } from './serve.ts';

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = { demo, serve };

async function main([name = '', ...words]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new CopseError('USAGE', `There is no command '${name}'.`, `Commands: ${Object.keys(commands).join(', ')}.`);
  }
  return command(words);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(describeError(error));
    process.exitCode = error instanceof CopseError && error.code === 'USAGE' ? 3 : 1;
  },
);
