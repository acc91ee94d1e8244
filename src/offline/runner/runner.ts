import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { environmentOf, foldersOf, type StepFiles } from './environment.ts';
import { startIdentityEndpoint } from './identity-endpoint.ts';
import { createMasker } from './masker.ts';
import type { RunnerOptions, RunResult } from './options.ts';
import { preloadSource } from './preload.ts';
import { runProcess } from './step-process.ts';
import { createStepLog } from './step-log.ts';
import { collectFiles } from './step-results.ts';

export type Runner = {
  /** Runs a built action (one JavaScript file) as one step; steps of a runner share their environment file and path. */
  run(bundlePath: string): Promise<RunResult>;
};

/** A runner for one job that treats an action as GitHub's own runner does. */
export function createRunner(options: RunnerOptions): Runner {
  const given = { ...options, dir: resolve(options.dir) };
  const carried = { env: new Map<string, string>(), paths: [] as string[] };
  return {
    run: async (bundlePath) => {
      const files = await prepare(given);
      const identity = given.idToken === false ? null : await startIdentityEndpoint(given);
      try {
        const secrets = [...(given.secrets ?? []), ...(identity ? [identity.bearer] : [])];
        const masker = createMasker(secrets);
        const own = environmentOf(given, files, identity);
        const env: Record<string, string> = {
          ...own,
          ...Object.fromEntries(carried.env),
          PATH: pathWith(carried.paths, own['PATH']),
        };
        const log = createStepLog(masker, env['RUNNER_DEBUG'] === '1');
        const started = performance.now();
        const exitCode = await runProcess({
          node: given.node ?? process.execPath,
          preload: files.preload,
          bundle: resolve(bundlePath),
          cwd: foldersOf(given).workspace,
          env,
          timeoutMs: given.timeoutMs ?? 600_000,
          onLine: log.line,
        });
        const durationMs = performance.now() - started;
        const left = await collectFiles(files, log, masker);
        for (const [name, value] of left.env) carried.env.set(name, value);
        carried.paths.unshift(...left.paths);
        const connections = await connectionsOf(files.connections);
        const peakMemoryBytes = await peakMemoryOf(files.report);
        return {
          exitCode,
          conclusion: exitCode === 0 && !log.failed() ? 'success' : 'failure',
          outputs: Object.fromEntries(log.outputs),
          state: Object.fromEntries(log.state),
          env: Object.fromEntries(left.env),
          annotations: log.annotations,
          summary: left.summary,
          masks: log.masks,
          log: log.lines.map((line) => `${line}\n`).join(''),
          durationMs,
          ...(peakMemoryBytes === null ? {} : { peakMemoryBytes }),
          connections: () => [...connections],
        };
      } finally {
        await identity?.close();
      }
    },
  };
}

type Files = StepFiles & { readonly preload: string; readonly connections: string; readonly report: string };

async function prepare(options: RunnerOptions): Promise<Files> {
  const folders = foldersOf(options);
  const step = randomUUID();
  const commands = join(folders.temp, '_runner_file_commands');
  const workflow = join(folders.temp, '_github_workflow');
  for (const folder of [...Object.values(folders), commands, workflow]) await mkdir(folder, { recursive: true });
  const files = {
    output: join(commands, `set_output_${step}`),
    env: join(commands, `set_env_${step}`),
    state: join(commands, `save_state_${step}`),
    path: join(commands, `add_path_${step}`),
    summary: join(commands, `step_summary_${step}`),
    event: join(workflow, 'event.json'),
    connections: join(commands, `connections_${step}`),
    report: join(commands, `report_${step}`),
    preload: join(commands, `preload_${step}.cjs`),
  };
  const { output, env, state, path, summary, connections, report, preload, event } = files;
  for (const file of [output, env, state, path, summary, connections]) await writeFile(file, '');
  await writeFile(event, `${JSON.stringify(options.eventPayload ?? {}, null, 2)}\n`);
  await writeFile(preload, preloadSource({ connections, report, loopbackOnly: options.loopbackOnly ?? false }));
  return files;
}

function pathWith(added: readonly string[], path: string | undefined): string {
  return [...added, ...(path ? [path] : [])].join(delimiter);
}

async function connectionsOf(file: string): Promise<readonly string[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Null where the process was ended before it could tell. */
async function peakMemoryOf(file: string): Promise<number | null> {
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as { peakMemoryBytes?: unknown };
    return typeof report.peakMemoryBytes === 'number' ? report.peakMemoryBytes : null;
  } catch {
    return null;
  }
}
