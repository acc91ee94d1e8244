import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { realpathSync } from 'node:fs';
import type { Command } from './command.ts';

/** The offline house is a program of its own beside this one; it is started, never imported. */
const startOffline = (words: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const here = dirname(realpathSync(process.argv[1] ?? '.'));
    const child = spawn(process.execPath, [join(here, 'offline.cjs'), ...words], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

export const demo: Command = {
  summary: 'does the whole job offline on a real git clone',
  help: null,
  run: (words) => startOffline(['demo', ...words]),
};

export const offline: Command = {
  summary: 'starts the GitHub twin alone, for testing a GitHub client',
  help: null,
  run: (words) => startOffline(['serve', ...words]),
};
