/** What a subcommand gets: its words, and where to write. Nothing reads the process on its own. */
export type CommandIo = {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  readonly now: () => Date;
};

/** One subcommand: its help and its run, which gives the exit code. */
export type Command = {
  readonly summary: string;
  /** Null where the program that the command starts has its own. */
  readonly help: string | null;
  run(words: readonly string[], io: CommandIo): Promise<number>;
};

export const exitCodes = { verified: 0, policyNotMet: 1, notVerified: 2, usage: 3 } as const;

/** What node says of wrong words, without its advice over several lines. */
export function firstSentence(error: unknown): string {
  const [first = ''] = (error as Error).message.split(/\n|\. /);
  return first.replace(/\.$/, '');
}
