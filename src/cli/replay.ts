import { parseArgs } from 'node:util';
import { CopseError } from '../errors.ts';
import { verdictTable } from '../report/terminal.ts';
import { readBytes } from '../verify/folders.ts';
import { replay as recompute } from '../verify/replay.ts';
import { type Command, exitCodes, firstSentence } from './command.ts';

const help = `Usage: copse replay copse-facts.json [--json]

Recomputes the 14 verdicts from a facts file by this version's checks, asking
nobody. It does not say who wrote the facts: copse verify does.`;

export const replay: Command = {
  summary: 'recomputes the verdicts from a facts file',
  help,
  async run(words, { print, width }) {
    let parsed;
    try {
      parsed = parseArgs({
        args: [...words],
        allowPositionals: true,
        options: { json: { type: 'boolean', default: false } },
      });
    } catch (error) {
      throw new CopseError('USAGE', `replay: ${firstSentence(error)}.`, 'See copse replay --help.', error);
    }
    const [file, ...more] = parsed.positionals;
    if (file === undefined || more.length > 0)
      throw new CopseError('USAGE', 'replay: name one facts file.', 'See copse replay --help.');
    const verdicts = recompute(await readBytes(file));
    print(parsed.values.json ? JSON.stringify(verdicts, null, 2) : verdictTable(verdicts, width));
    return exitCodes.verified;
  },
};
