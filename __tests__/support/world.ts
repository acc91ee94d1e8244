import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isCopseFile } from '../../src/names.ts';
import { runAction, type ActionRun, type ActionVariation } from '../../src/offline/demo/run-action.ts';
import { runVerify, type VerifyRun } from '../../src/offline/demo/run-verify.ts';
import { startDemoWorld, type DemoWorld, type WorldOptions } from '../../src/offline/demo/world.ts';
import { checkScenario, loadClone, loadScenario } from '../../src/offline/twin/index.ts';
import { smallClone, type CloneShape } from './small-clone.ts';

export const dist = join(process.cwd(), 'dist');

export const defaultShape: CloneShape = {
  before: 2,
  after: 3,
  files: {
    '.github/workflows/release.yml':
      'on: push\npermissions: {}\njobs:\n  release:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: write\n    steps:\n      - run: make\n',
    'docs/guide.md': '# guide\n',
  },
};

/** A world on loopback around a small real repository, with the shipped programs run in child processes. */
export type TestWorld = DemoWorld & {
  act(variation?: ActionVariation): Promise<ActionRun>;
  /** The attached `copse-*` files and the artefacts, in folders as a buyer has them. */
  download(): Promise<{ evidence: string; artefacts: string }>;
  check(folders: { evidence: string; artefacts: string }): Promise<VerifyRun>;
};

export async function testWorld({
  scenario = 'good',
  shape = defaultShape,
  visibility,
  ...options
}: WorldOptions & {
  scenario?: string;
  shape?: CloneShape;
  /** Other than the scenario's. */
  visibility?: 'public' | 'private' | 'internal';
} = {}): Promise<TestWorld> {
  const loaded = loadScenario(scenario);
  const repository = visibility === undefined ? loaded.repository : { ...loaded.repository, visibility };
  const world = await startDemoWorld(
    await loadClone(await smallClone(shape)),
    checkScenario({ ...loaded, repository }, scenario),
    options,
  );
  const folders: string[] = [];
  return {
    ...world,
    act: (variation) => runAction(world, dist, variation),
    check: (where) => runVerify(world, dist, where),
    async download() {
      const root = await mkdtemp(join(tmpdir(), 'copse-buyer-'));
      folders.push(root);
      const [evidence, artefacts] = [join(root, 'evidence'), join(root, 'artefacts')];
      await Promise.all([mkdir(evidence), mkdir(artefacts)]);
      for (const { name, bytes } of world.twin.releaseAssets(world.releaseId)) {
        await writeFile(join(isCopseFile(name) ? evidence : artefacts, name), bytes);
      }
      return { evidence, artefacts };
    },
    async close() {
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
      await world.close();
    },
  };
}
