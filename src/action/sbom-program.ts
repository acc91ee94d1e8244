import { spawn } from 'node:child_process';
import { singleLine } from '../text/inert.ts';

export type ProgramLimits = { readonly milliseconds: number; readonly bytes: number };

const usual: ProgramLimits = { milliseconds: 120_000, bytes: 32 * 1024 * 1024 };
const mostWords = 65_536;
/** npm would look for a newer npm otherwise, wherever it does not know that it is in CI. */
const offline = {
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  npm_config_ignore_scripts: 'true',
  npm_config_logs_max: '0',
};

/**
 * What a Node program writes to its output, run in `folder` with PATH and HOME and nothing else of this environment: no token
 * reaches it, and npm neither asks the network nor runs scripts. Rejects with the reason (its own last words) where it fails,
 * takes too long or writes too much; nothing of it is left running.
 */
export function programOutput(
  script: string,
  words: readonly string[],
  folder: string,
  { milliseconds, bytes }: ProgramLimits = usual,
): Promise<Uint8Array> {
  const env = Object.fromEntries(
    ['PATH', 'HOME'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  // A group of its own, so that what it started ends with it.
  const detached = process.platform !== 'win32';
  const child = spawn(process.execPath, [script, ...words], {
    cwd: folder,
    env: { ...env, ...offline },
    detached,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    const stop = (reason: string): void => {
      clearTimeout(timer);
      if (child.pid !== undefined) end(child.pid, detached);
      child.stdout.destroy();
      child.stderr.destroy();
      reject(new Error(reason));
    };
    const timer = setTimeout(() => stop(`the generator took longer than ${milliseconds / 1000} s`), milliseconds);
    const parts: Buffer[] = [];
    let size = 0;
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-mostWords)));
    child.stdout.on('data', (part: Buffer) => {
      size += part.byteLength;
      if (size > bytes) stop(`the generator wrote more than ${bytes} bytes`);
      else parts.push(part);
    });
    child.on('error', (error) => stop(`the generator cannot be started: ${error.message}`));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(parts));
      else reject(new Error(`the generator ended with exit code ${code ?? 'none'}${lastWords(said, folder)}`));
    });
  });
}

/** What it complained of last, in one line and without the folder that is gone by the time that it is read. */
function lastWords(said: string, folder: string): string {
  const lines = said
    .replaceAll(folder, '.')
    .split('\n')
    .filter((line) => /\S/.test(line));
  const ofNpm = lines.findLast((line) => /^ *npm error (?!code |A complete log|Log files were not)/.test(line));
  const last = ofNpm ?? lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1);
  return last === undefined ? '' : `: ${singleLine(last, 200)}`;
}

function end(pid: number, group: boolean): void {
  try {
    process.kill(group ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
