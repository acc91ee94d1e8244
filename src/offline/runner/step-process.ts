import { spawn } from 'node:child_process';
import { createLineSplitter } from './line-splitter.ts';

export type StepProcess = {
  readonly node: string;
  readonly preload: string;
  readonly bundle: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly onLine: (line: string) => void;
};

/** Runs the program to its end and gives its exit code; both of its streams become lines of one log. */
export function runProcess(step: StepProcess): Promise<number> {
  const child = spawn(step.node, ['--require', step.preload, step.bundle], {
    cwd: step.cwd,
    env: { ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => {
    step.onLine(`##[error]The step ran longer than ${step.timeoutMs} ms and was ended.`);
    child.kill('SIGKILL');
  }, step.timeoutMs);
  for (const stream of [child.stdout, child.stderr]) {
    const splitter = createLineSplitter(step.onLine);
    stream.on('data', (chunk: Buffer) => splitter.write(chunk));
    stream.on('end', () => splitter.end());
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => clearTimeout(timer)) as Promise<number>;
}
