/** Measures what starting the twin costs, in a process of its own: from startTwin to the first address, and its memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { probeClone } from './probe-clone.ts';

const rounds = 5;
const most = { startMs: 150, rssMb: 120 };

/** Bundled as it is shipped: the twin alone, and a clock around it. */
const program = `
import { loadClone, loadScenario, startTwin } from '../src/offline/twin/index.ts';
async function main() {
const clone = await loadClone(process.argv[2]);
const from = performance.now();
const twin = await startTwin({ clone, scenario: loadScenario('good'), exchangesFolder: null });
const startMs = performance.now() - from;
const rssMb = process.memoryUsage.rss() / 1048576;
const first = performance.now();
await fetch(twin.apiUrl + '/repos/' + twin.owner + '/' + twin.name);
const answerMs = performance.now() - first;
await twin.close();
console.log(JSON.stringify({ startMs, rssMb, answerMs, peakMb: process.resourceUsage().maxRSS / 1024 }));
}
void main();
`;

type Figures = Readonly<Record<'startMs' | 'rssMb' | 'answerMs' | 'peakMb', number>>;

const folder = mkdtempSync(join(tmpdir(), 'bench-twin-'));
const { clone, remove } = await probeClone();
try {
  const outfile = join(folder, 'twin.cjs');
  await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  const runs = Array.from({ length: rounds }, (): Figures => {
    const { stdout, stderr } = spawnSync(process.execPath, [outfile, clone.path], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Figures;
  });
  const median = (name: keyof Figures) => runs.map((run) => run[name]).sort((a, b) => a - b)[(rounds - 1) / 2] ?? NaN;
  const [startMs, rssMb] = [median('startMs'), median('rssMb')];
  process.stdout.write(
    `start ${startMs.toFixed(0)} ms (at most ${most.startMs}), memory ${rssMb.toFixed(0)} MB (at most ${most.rssMb}); ` +
      `first answer ${median('answerMs').toFixed(0)} ms, peak after judging it ${median('peakMb').toFixed(0)} MB\n`,
  );
  if (startMs > most.startMs || rssMb > most.rssMb) process.exitCode = 1;
} finally {
  await remove();
  rmSync(folder, { recursive: true, force: true });
}
