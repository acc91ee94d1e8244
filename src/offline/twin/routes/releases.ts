import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { invalid, notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { may } from '../profiles.ts';
import { releaseShape } from '../shapes/release.ts';
import type { ReleaseState, World } from '../world.ts';
import { now, resolveCommit } from '../world.ts';

/** Releases: drafts are there only for those who may write; a published immutable one stays as it is. */
export const releaseRoutes: Routes = {
  [`GET ${repo}/releases`]: (call) => {
    const { items, headers } = pageOf(call, visible(call));
    return { ...ok(items.map((release) => releaseShape(call.world, release))), headers };
  },
  [`GET ${repo}/releases/latest`]: (call) =>
    shown(
      call,
      visible(call).find(({ draft, prerelease }) => !draft && !prerelease),
    ),
  [`GET ${repo}/releases/tags/{tag}`]: (call) =>
    shown(
      call,
      visible(call).find(({ draft, tag }) => !draft && tag === call.path['tag']),
    ),
  [`GET ${repo}/releases/{release_id}`]: (call) => shown(call, findRelease(call)),
  [`POST ${repo}/releases`]: create,
  [`PATCH ${repo}/releases/{release_id}`]: update,
};

/** The release of a request's path, where the asker may see it. */
export function findRelease(call: Call): ReleaseState | undefined {
  return visible(call).find(({ id }) => String(id) === call.path['release_id']);
}

/** Sets a release free: its tag comes to be, and it freezes where releases are immutable. */
export async function publish(world: World, release: ReleaseState): Promise<void> {
  release.draft = false;
  release.publishedAt = now(world);
  release.immutable = release.freezes;
  if (world.tags.has(release.tag)) return;
  const commit = (await resolveCommit(world, release.target)) ?? world.clone.head;
  world.tags.set(release.tag, { name: release.tag, object: commit, commit, annotated: null });
}

function visible({ world, profile }: Call): readonly ReleaseState[] {
  const drafts = may(profile, { area: 'contents', level: 'write' }, false);
  return world.releases
    .filter(({ draft }) => drafts || !draft)
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id));
}

function shown({ world }: Call, release: ReleaseState | undefined): Reply {
  return release === undefined ? notFound() : ok(releaseShape(world, release));
}

async function create({ world, body }: Call): Promise<Reply> {
  const { tag_name: tag, name, body: text, draft, prerelease, target_commitish: target } = membersOf(body);
  if (typeof tag !== 'string' || tag === '') return invalid('Release', 'tag_name', 'missing_field');
  if (draft !== true && world.releases.some((release) => release.tag === tag && !release.draft))
    return invalid('Release', 'tag_name', 'already_exists');
  const at = now(world);
  const release: ReleaseState = {
    id: world.nextId(),
    tag,
    name: typeof name === 'string' ? name : null,
    body: typeof text === 'string' ? text : null,
    draft: true,
    prerelease: prerelease === true,
    immutable: false,
    freezes: world.scenario.releases.immutable,
    target: typeof target === 'string' ? target : world.clone.defaultBranch,
    createdAt: at,
    publishedAt: null,
    updatedAt: at,
  };
  world.releases.push(release);
  if (draft !== true) await publish(world, release);
  return { status: 201, body: releaseShape(world, release) };
}

async function update(call: Call): Promise<Reply> {
  const { world } = call;
  const release = findRelease(call);
  if (release === undefined) return notFound();
  const { tag_name: tag, name, body: text, draft, prerelease } = membersOf(call.body);
  if (
    release.immutable &&
    (draft === true || typeof prerelease === 'boolean' || (typeof tag === 'string' && tag !== release.tag))
  )
    return refuse(422, 'Cannot change an immutable release');
  if (typeof tag === 'string') release.tag = tag;
  if (typeof name === 'string') release.name = name;
  if (typeof text === 'string') release.body = text;
  if (typeof prerelease === 'boolean') release.prerelease = prerelease;
  if (draft === false && release.draft) await publish(world, release);
  else if (draft === true) release.draft = true;
  release.updatedAt = now(world);
  return ok(releaseShape(world, release));
}
