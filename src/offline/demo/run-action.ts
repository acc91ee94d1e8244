import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRunner } from '../runner/runner.ts';
import type { RunResult } from '../runner/options.ts';
import type { DemoWorld } from './world.ts';
import { runId, workflowPath } from './world.ts';

/** GitHub's own address: it stands in certificates and links, and nothing connects to it. */
export const serverUrl = 'https://github.com';

export type ActionRun = RunResult & { readonly offLoopback: readonly string[]; readonly assetsBefore: number };

/** How a run of the action may differ from the plain one. */
export type ActionVariation = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly event?: string;
  readonly ref?: string;
  /** Text of `.github/copse.yml`; null: none; left out: the one at the release commit. */
  readonly configuration?: string | null;
  /** Files that the job has checked out: path -> text; none where it is left out. */
  readonly checkout?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly idToken?: boolean;
};

/** Runs `dist/index.cjs` on the world's release as one step of its release workflow, with nothing open but loopback. */
export async function runAction(world: DemoWorld, dist: string, variation: ActionVariation = {}): Promise<ActionRun> {
  const { twin, sigstore, clone } = world;
  const dir = await mkdtemp(join(tmpdir(), 'copse-runner-'));
  try {
    const workspace = join(dir, 'workspace');
    const rootFile = join(dir, 'trusted_root.json');
    await mkdir(workspace, { recursive: true });
    await writeFile(rootFile, JSON.stringify(sigstore.trustedRoot));
    const configuration = variation.configuration === undefined ? await world.configuration() : variation.configuration;
    for (const [path, text] of Object.entries(variation.checkout ?? {})) await writeInto(workspace, path, text);
    if (configuration !== null) await writeInto(workspace, '.github/copse.yml', configuration);
    const ref = variation.ref ?? `refs/tags/${twin.releaseTag}`;
    const { owner, repository } = twin.scenario;
    const runner = createRunner({
      dir,
      workspace,
      repository: {
        owner: twin.owner,
        name: twin.name,
        id: repository.id,
        ownerId: owner.id,
        visibility: repository.visibility,
      },
      ref,
      sha: twin.releaseCommit,
      event: variation.event ?? 'push',
      workflowRef: `${twin.owner}/${twin.name}/${workflowPath}@${ref}`,
      workflowName: 'release',
      apiUrl: twin.apiUrl,
      graphqlUrl: twin.graphqlUrl,
      serverUrl,
      runId,
      loopbackOnly: true,
      secrets: [variation.token ?? twin.tokens.workflow],
      idToken: variation.idToken ?? true,
      eventPayload: { repository: { full_name: `${twin.owner}/${twin.name}`, default_branch: clone.defaultBranch } },
      inputs: {
        'github-token': variation.token ?? twin.tokens.workflow,
        sign: 'custom',
        'fulcio-url': sigstore.fulcioUrl,
        'rekor-url': sigstore.rekorUrl,
        'tsa-url': sigstore.tsaUrl,
        'trusted-root': rootFile,
        'evidence-dir': join(dir, 'evidence'),
        ...variation.inputs,
      },
      env: { ...world.channels.environment, ...variation.env },
    });
    const assetsBefore = twin.releaseAssets(world.releaseId).length;
    const result = await runner.run(join(dist, 'index.cjs'));
    return { ...result, assetsBefore, offLoopback: offLoopback(result.connections()) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export function offLoopback(connections: readonly string[]): readonly string[] {
  return connections.filter((address) => !/^(127\.0\.0\.1|localhost|::1|\[::1\]):/.test(address));
}

async function writeInto(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
