import type { Clone, CloneTag } from './clone/load-clone.ts';
import type { JsonObject } from './contract/description.ts';
import type { Scenario } from './scenario.ts';
import type { Signatures } from './shapes/signature.ts';
import type { Written } from './written.ts';

export type ReleaseState = {
  readonly id: number;
  tag: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  /** Becomes true when it is published, where `freezes`. */
  immutable: boolean;
  freezes: boolean;
  target: string;
  createdAt: string;
  publishedAt: string | null;
  updatedAt: string;
};

export type AssetState = {
  readonly id: number;
  readonly releaseId: number;
  name: string;
  label: string | null;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** `starter`: the name is taken, the bytes never arrived. */
  readonly state: 'uploaded' | 'starter';
  readonly createdAt: string;
  updatedAt: string;
};

export type AttestationState = {
  readonly id: number;
  readonly bundle: JsonObject;
  readonly predicateType: string;
  /** `sha256:…` */
  readonly subjects: readonly string[];
  readonly initiator: 'user' | 'github';
};

export type Urls = {
  readonly api: string;
  readonly uploads: string;
  readonly downloads: string;
  readonly server: string;
};

/** All that the twin remembers. */
export type World = {
  readonly clone: Clone;
  readonly scenario: Scenario;
  readonly signatures: Signatures;
  readonly owner: string;
  readonly name: string;
  readonly urls: Urls;
  readonly clock: () => Date;
  readonly directDownloads: boolean;
  /** When this world began: what the scenario dates in days ago is reckoned from here and stands still. */
  readonly began: Date;
  readonly tags: Map<string, CloneTag>;
  readonly releases: ReleaseState[];
  readonly assets: AssetState[];
  readonly attestations: AttestationState[];
  readonly written: Written;
  /** The commit that is released; the scenario's checks and runs are of it. */
  readonly releaseCommit: string;
  readonly nextId: () => number;
};

export function now(world: World): string {
  return stamp(world.clock().getTime());
}

export function daysAgo(world: World, days: number): string {
  return stamp(world.began.getTime() - days * 86_400_000);
}

/** As GitHub writes times: whole seconds, UTC. */
export function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The commit that a branch, tag, `refs/…` name or object id means; null where there is none. */
export async function resolveCommit(world: World, name: string): Promise<string | null> {
  const plain = name.replace(/^refs\/(?:heads|tags)\//, '').replace(/^(?:heads|tags)\//, '');
  if (name === 'HEAD' || name === '') return world.clone.head;
  const known = name.startsWith('refs/tags/') || name.startsWith('tags/') ? undefined : world.clone.branches.get(plain);
  const tagged =
    name.startsWith('refs/heads/') || name.startsWith('heads/') ? undefined : world.tags.get(plain)?.commit;
  if (known !== undefined || tagged !== undefined) return known ?? tagged ?? null;
  if (!/^[0-9a-f]{40}$/.test(name)) return null;
  if ((await world.clone.history.get(name)) !== null) return name;
  const tag = await world.clone.objects.tag(name);
  return tag?.targetType === 'commit' ? tag.target : null;
}
