import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { realpathSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { isCopseFile } from '../../names.ts';
import { loadClone, loadScenario, type Twin } from '../twin/index.ts';
import { demoHelp, readDemoOptions } from './options.ts';
import { runAction } from './run-action.ts';
import { runVerify } from './run-verify.ts';
import { demoTable, entry, type DemoResult } from './table.ts';
import { startDemoWorld } from './world.ts';

/** The main job from end to end, on loopback. Ends 0 where the action ran, the evidence is attached and it verifies. */
export async function demo(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(demoHelp);
    return 0;
  }
  const dist = dirname(realpathSync(process.argv[1] ?? '.'));
  const options = readDemoOptions(words, dirname(dist));
  const say = (line: string): void => void (options.json || console.log(line));
  const out = resolve(options.out);
  const started = performance.now();

  say(`real      ${options.repo}`);
  const clone = await loadClone(options.repo);
  const scenario = loadScenario(options.scenario);
  const source = clone.synthetic
    ? 'no git history here: its files are taken as one commit'
    : `${clone.commits} commits, ${clone.tags.size} tags`;
  say(
    entry(
      '',
      `${source}; release ${clone.releaseTag.name}${clone.releaseTag.synthetic ? ' (tag made up)' : ''} at ${clone.releaseTag.commit.slice(0, 12)}`,
    ),
  );
  say(entry('made up', `scenario ${scenario.name}: ${scenario.describes}`));
  const world = await startDemoWorld(clone, scenario, { latencyMs: options.latencyMs });
  try {
    await Promise.all(['evidence', 'artefacts'].map((name) => rm(join(out, name), { recursive: true, force: true })));
    await Promise.all(['evidence', 'artefacts'].map((name) => mkdir(join(out, name), { recursive: true })));
    for (const { name, bytes } of world.artefacts) await writeFile(join(out, 'artefacts', name), bytes);
    const drafted = `${world.artefacts.length} artefacts built from the tree; running dist/index.cjs as a runner would`;
    say(entry('drafted', drafted));
    // The platform is made up: what it shows against the vendor's own word is reported, and fails nobody.
    const action = await runAction(world, dist, { inputs: { 'fail-on': 'never' } });
    const attached = world.twin.releaseAssets(world.releaseId).filter(({ name }) => isCopseFile(name));
    for (const { name, bytes } of attached) await writeFile(join(out, 'evidence', name), bytes);
    await writeFile(join(out, 'trusted_root.json'), JSON.stringify(world.sigstore.trustedRoot));
    await writeFile(join(out, 'summary.md'), action.summary);
    await writeFile(join(out, 'action.log'), action.log);
    if (action.exitCode !== 0) say(action.log);
    const checked = await runVerify(world, dist, {
      evidence: join(out, 'evidence'),
      artefacts: join(out, 'artefacts'),
    });
    const result: DemoResult = {
      repository: `${world.twin.owner}/${world.twin.name}`,
      tag: world.twin.releaseTag,
      commit: world.twin.releaseCommit,
      scenario: scenario.name,
      principles: checked.principles,
      bundles: attached.filter(({ name }) => name.endsWith('.sigstore.json')).length,
      verified: checked.verified,
      problems: checked.problems,
      exitCodes: { action: action.exitCode, verify: checked.exitCode },
      requests: requestsByKind(world.twin),
      channels: { names: world.channels.names, requests: world.channels.requests() },
      exchanges: countsOf(world.twin),
      sigstore: world.sigstore.counts(),
      connectionsOffLoopback: [...action.offLoopback, ...checked.offLoopback],
      milliseconds: {
        action: Math.round(action.durationMs),
        verify: Math.round(checked.durationMs),
        total: Math.round(performance.now() - started),
      },
      peakMemoryBytes: action.peakMemoryBytes ?? null,
    };
    await writeFile(join(out, 'demo.json'), `${JSON.stringify(result, null, 2)}\n`);
    console.log(options.json ? JSON.stringify(result, null, 2) : demoTable(result, options.out));
    const good = action.exitCode === 0 && checked.verified && result.connectionsOffLoopback.length === 0;
    return good ? 0 : 1;
  } finally {
    await world.close();
  }
}

function requestsByKind({ requests }: Twin): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { rest: 0, graphql: 0, upload: 0, download: 0 };
  for (const { kind } of requests) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function countsOf(twin: Twin): DemoResult['exchanges'] {
  const { validated, violations, operations } = twin.exchanges();
  return { validated, violations: violations.length, operations: operations.length };
}
