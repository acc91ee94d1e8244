import type { Metadata, Root, Snapshot, Targets } from '@tufjs/models';
import { sha256 } from '../shapes.ts';
import { readDelegations, type TufTargets } from './tuf-targets.ts';
import { rolesOf, type TargetsRole } from './tuf-metadata.ts';
import { mustBeFresh, mustBeSigned, mustBeVersion } from './tuf-role.ts';
import { TufStop } from './tuf-stop.ts';

/** A file of a repository by its name there; `newer`: that it may not be read means that it is not there. */
export type TufFile = (
  name: string,
  maximumBytes: number,
  newer?: boolean,
) => Promise<
  | { readonly state: 'ok'; readonly value: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'unreachable'; readonly reason: string }
>;

export type TufRead =
  | ({ readonly state: 'verified' } & TufTargets)
  | { readonly state: 'invalid' | 'none' | 'unreachable'; readonly reason: string };

const mostRoots = 32;
const largest = { root: 524_288, timestamp: 16_384, snapshot: 5_242_880, targets: 5_242_880 };

/**
 * Follows The Update Framework's client workflow from a root that is trusted to the targets, at a given time; in hash bins to those
 * of the wanted paths. Never throws for bad bytes.
 */
export async function readTuf(
  trusted: Uint8Array,
  file: TufFile,
  now: Date,
  wanted: readonly string[] = [],
): Promise<TufRead> {
  const take = async (name: string, maximumBytes: number): Promise<Uint8Array> => {
    const answer = await file(name, maximumBytes);
    if (answer.state === 'ok') return answer.value;
    if (answer.state === 'unreachable') throw new TufStop('unreachable', answer.reason);
    throw new TufStop(name === 'timestamp.json' ? 'none' : 'unreachable', `${name} is not there`);
  };
  try {
    const root = await newestRoot(trusted, file);
    mustBeFresh(root, now, `${String(root.signed.version)}.root.json`);
    const timestamp = rolesOf(await take('timestamp.json', largest.timestamp), 'timestamp.json').timestamp();
    mustBeSigned(root, 'timestamp', timestamp, 'timestamp.json');
    mustBeFresh(timestamp, now, 'timestamp.json');
    const named = timestamp.signed.snapshotMeta;
    const snapshotFile = versioned(root, named.version, 'snapshot');
    const bytes = await take(snapshotFile, largest.snapshot);
    mustBeNamed(named, bytes, snapshotFile, 'timestamp.json');
    const snapshot = rolesOf(bytes, snapshotFile).snapshot();
    mustBeSigned(root, 'snapshot', snapshot, snapshotFile);
    mustBeVersion(snapshot, named.version, snapshotFile);
    mustBeFresh(snapshot, now, snapshotFile);
    const load = async (role: string, delegator: Metadata<Root> | Metadata<Targets>): Promise<TargetsRole> => {
      const meta = metaOf(snapshot, `${role}.json`);
      const name = versioned(root, meta.version, encodeURIComponent(role));
      const taken = await take(name, largest.targets);
      mustBeNamed(meta, taken, name, snapshotFile);
      const targets = rolesOf(taken, name).targets();
      mustBeSigned(delegator, role, targets.metadata, name);
      mustBeVersion(targets.metadata, meta.version, name);
      mustBeFresh(targets.metadata, now, name);
      return targets;
    };
    const below = (role: string, { metadata }: TargetsRole) => load(role, metadata);
    return { state: 'verified', ...(await readDelegations(await load('targets', root), below, wanted)) };
  } catch (error) {
    if (error instanceof TufStop) return { state: error.state, reason: error.message };
    throw error;
  }
}

/** The root of which only the digest (SHA-256, lower-case hex) is trusted: repositories keep their old ones. Else why it is not at hand. */
export async function findRoot(digest: string, file: TufFile): Promise<Uint8Array | string> {
  for (let version = 1; version <= mostRoots; version += 1) {
    const answer = await file(`${String(version)}.root.json`, largest.root, true);
    if (answer.state === 'ok' && sha256(answer.value) === digest) return answer.value;
    if (answer.state === 'unreachable') return answer.reason;
  }
  return 'it serves no root of the pinned digest';
}

/** Each root is signed by the one before it and by itself, and its version is the next one: none can be left out, none come back. */
async function newestRoot(trusted: Uint8Array, file: TufFile): Promise<Metadata<Root>> {
  let root = rolesOf(trusted, 'the pinned root').root();
  mustBeSigned(root, 'root', root, 'the pinned root');
  for (let read = 0; read < mostRoots; read += 1) {
    const version = root.signed.version + 1;
    const name = `${String(version)}.root.json`;
    const answer = await file(name, largest.root, true);
    if (answer.state === 'unreachable') throw new TufStop('unreachable', answer.reason);
    if (answer.state === 'absent') return root;
    const next = rolesOf(answer.value, name).root();
    mustBeSigned(root, 'root', next, name);
    mustBeVersion(next, version, name);
    mustBeSigned(next, 'root', next, name);
    root = next;
  }
  throw new TufStop('unreachable', `there are more than ${String(mostRoots)} roots after the pinned one`);
}

function versioned(root: Metadata<Root>, version: number, name: string): string {
  return root.signed.consistentSnapshot ? `${String(version)}.${name}.json` : `${name}.json`;
}

type Meta = Metadata<Snapshot>['signed']['meta'][string];

function metaOf({ signed }: Metadata<Snapshot>, name: string): Meta {
  const meta = Object.hasOwn(signed.meta, name) ? signed.meta[name] : undefined;
  if (meta === undefined) throw new TufStop('invalid', `VERSION: the snapshot does not name ${name}`);
  return meta;
}

/** Where length and hashes are named, as they need not be, the bytes have to have them. */
function mustBeNamed(meta: Meta, bytes: Uint8Array, file: string, by: string): void {
  try {
    meta.verify(Buffer.from(bytes));
  } catch {
    throw new TufStop('invalid', `HASH: ${file} is not the file that ${by} names`);
  }
}
