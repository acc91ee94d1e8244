import { spawn } from 'node:child_process';

export type ProgramLimits = { readonly milliseconds: number; readonly bytes: number };

const usual: ProgramLimits = { milliseconds: 120_000, bytes: 32 * 1024 * 1024 };

/**
 * What a Node program writes to its output, run in `folder` with PATH and HOME and nothing else of this environment: no token
 * reaches it. Rejects with the reason where it fails, takes too long or writes too much; nothing of it is left running.
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
    env,
    detached,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    const stop = (reason: string): void => {
      clearTimeout(timer);
      if (child.pid !== undefined) end(child.pid, detached);
      child.stdout.destroy();
      reject(new Error(reason));
    };
    const timer = setTimeout(() => stop(`the generator took longer than ${milliseconds / 1000} s`), milliseconds);
    const parts: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (part: Buffer) => {
      size += part.byteLength;
      if (size > bytes) stop(`the generator wrote more than ${bytes} bytes`);
      else parts.push(part);
    });
    child.on('error', (error) => stop(`the generator cannot be started: ${error.message}`));
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(parts));
      else reject(new Error(`the generator ended with exit code ${code ?? 'none'}`));
    });
  });
}

function end(pid: number, group: boolean): void {
  try {
    process.kill(group ? -pid : pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
