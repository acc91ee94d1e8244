import { basename } from 'node:path';
import semver from 'semver';
import type { Clone, CloneTag } from './clone/load-clone.ts';
import { storeAsset } from './routes/assets.ts';
import type { Trust } from './keys/keyring.ts';
import type { Scenario } from './scenario.ts';
import { openSignatures } from './shapes/signature.ts';
import type { ReleaseState, Urls, World } from './world.ts';
import { now, stamp } from './world.ts';
import { startWritten } from './written.ts';

export type Draft = {
  readonly tag: string;
  readonly name?: string;
  readonly body?: string;
  readonly assets: readonly { readonly name: string; readonly bytes: Uint8Array; readonly contentType: string }[];
  /** Frozen when published, whatever the scenario says. */
  readonly immutable?: boolean;
  /** Published at once. */
  readonly published?: boolean;
};

type Parts = {
  readonly clone: Clone;
  readonly scenario: Scenario;
  readonly trust: Trust;
  readonly urls: Urls;
  readonly clock: () => Date;
  readonly tag?: string;
  readonly directDownloads?: boolean;
};

/** The world before the first request: the clone's tags, and a release for each earlier version where the scenario has them. */
export async function createWorld({
  clone,
  scenario,
  trust,
  urls,
  clock,
  tag: wanted,
  directDownloads,
}: Parts): Promise<{ world: World; tag: CloneTag }> {
  let last = 4_000_000;
  const nextId = () => (last += 1);
  const name = wanted ?? clone.releaseTag.name;
  const tag = clone.tags.get(name) ?? {
    name,
    object: clone.head,
    commit: wanted === undefined ? clone.releaseTag.commit : clone.head,
    annotated: null,
  };
  const began = clock();
  const world: World = {
    clone,
    scenario,
    signatures: openSignatures(clone.objects, trust),
    owner: scenario.owner.login,
    name: scenario.repository.name ?? repositoryName(clone.path),
    urls,
    clock,
    began,
    directDownloads: directDownloads ?? false,
    tags: new Map(clone.tags),
    releases: [],
    assets: [],
    attestations: [],
    written: startWritten({
      scenario,
      sha: tag.commit,
      at: stamp(began.getTime()),
      nextId,
      branch: clone.defaultBranch,
    }),
    releaseCommit: tag.commit,
    nextId,
  };
  world.tags.set(name, tag);
  if (scenario.releases.earlierTags) await addEarlier(world, tag);
  return { world, tag };
}

/** Drafts a release with its files; publishes it where asked. */
export function draftRelease(world: World, draft: Draft): number {
  const release = newRelease(world, draft.tag, now(world));
  release.name = draft.name ?? draft.tag;
  release.body = draft.body ?? '';
  release.freezes = draft.immutable ?? world.scenario.releases.immutable;
  for (const asset of draft.assets) storeAsset(world, release.id, asset);
  if (draft.published === true) {
    release.draft = false;
    release.publishedAt = now(world);
    release.immutable = release.freezes;
  }
  return release.id;
}

async function addEarlier(world: World, current: CloneTag): Promise<void> {
  const earlier = [...world.tags.values()].filter(
    ({ name }) =>
      semver.valid(name) !== null &&
      (semver.valid(current.name) === null ? name !== current.name : semver.lt(name, current.name)),
  );
  for (const { name, commit } of earlier.sort((a, b) => semver.compare(a.name, b.name))) {
    const at = stamp(((await world.clone.history.get(commit))?.committer.timestamp ?? 0) * 1000);
    const release = newRelease(world, name, at);
    Object.assign(release, { name, draft: false, publishedAt: at, prerelease: semver.prerelease(name) !== null });
  }
}

function newRelease(world: World, tag: string, at: string): ReleaseState {
  const release: ReleaseState = {
    id: world.nextId(),
    tag,
    name: tag,
    body: '',
    draft: true,
    prerelease: false,
    immutable: false,
    freezes: false,
    target: world.clone.defaultBranch,
    createdAt: at,
    publishedAt: null,
    updatedAt: at,
  };
  world.releases.push(release);
  return release;
}

function repositoryName(path: string): string {
  const name = basename(path)
    .replace(/\.git$/, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-');
  return name === '' || /^\.+$/.test(name) ? 'repository' : name.slice(0, 100);
}
