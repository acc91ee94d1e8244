import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export type Ran = { readonly code: number; readonly output: string; readonly errors: string };
export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
};

/** Runs a program to its end. One that cannot be started ends with code 127. */
export async function run(program: string, words: readonly string[], options: CommandOptions = {}): Promise<Ran> {
  const child = spawn(program, words, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output, errors };
}

/** What the program prints; an error with its last words where it fails. */
export async function output(program: string, words: readonly string[], options: CommandOptions = {}): Promise<string> {
  const ran = await run(program, words, options);
  if (ran.code === 0) return ran.output;
  const said = `${ran.output}\n${ran.errors}`.trim().slice(-1500);
  throw new Error(`${program} ${words.slice(0, 4).join(' ')} ended with ${ran.code}: ${said}`);
}
