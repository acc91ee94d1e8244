import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { preloadSource } from '../runner/preload.ts';
import { offLoopback } from './run-action.ts';
import type { DemoResult } from './table.ts';
import type { DemoWorld } from './world.ts';
import { workflowPath } from './world.ts';

/** The part of `copse verify --json` that the demo shows. */
export type VerifyReport = {
  readonly verified: boolean;
  readonly problems: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly principles: DemoResult['principles'];
};

export type VerifyRun = VerifyReport & {
  readonly exitCode: number;
  readonly durationMs: number;
  readonly offLoopback: readonly string[];
  readonly errorText: string;
};

/** Runs `dist/cli.cjs verify` in a process of its own on folders as a buyer would have them. */
export async function runVerify(
  world: DemoWorld,
  dist: string,
  folders: { readonly evidence: string; readonly artefacts: string },
): Promise<VerifyRun> {
  const { twin, sigstore } = world;
  const dir = await mkdtemp(join(tmpdir(), 'copse-verify-'));
  try {
    const [root, preload, connections] = ['trusted_root.json', 'preload.cjs', 'connections'].map((name) =>
      join(dir, name),
    ) as [string, string, string];
    await writeFile(root, JSON.stringify(sigstore.trustedRoot));
    await writeFile(preload, preloadSource({ connections, report: join(dir, 'report'), loopbackOnly: true }));
    await writeFile(connections, '');
    const words = [
      ['verify', folders.evidence, '--artefacts', folders.artefacts, '--json'],
      ['--repo', `${twin.owner}/${twin.name}`, '--tag', twin.releaseTag],
      ['--signer-workflow', workflowPath, '--trusted-root', root],
    ].flat();
    const started = performance.now();
    const child = spawn(process.execPath, ['--require', preload, join(dist, 'cli.cjs'), ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const closed = new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 1));
    });
    const [output, errorText, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
    const durationMs = performance.now() - started;
    const asked = (await readFile(connections, 'utf8')).split('\n').filter(Boolean);
    return { ...reportOf(output, errorText), exitCode, durationMs, errorText, offLoopback: offLoopback(asked) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function reportOf(output: string, errorText: string): VerifyReport {
  try {
    return JSON.parse(output) as VerifyReport;
  } catch {
    const message = errorText.trim() || 'copse verify printed no report';
    return { verified: false, problems: [{ file: '', code: 'NO_REPORT', message }], principles: [] };
  }
}
