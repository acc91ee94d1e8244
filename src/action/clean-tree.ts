import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import { parseJson } from '../text/json.ts';
import { field, keysOf } from '../text/values.ts';

const lockfiles = ['npm-shrinkwrap.json', 'package-lock.json'];
const mostWorkspaces = 1000;
const limits = { maxBytes: 64 * 1024 * 1024, maxDepth: 1000 };

type File = { readonly name: string; readonly bytes: Uint8Array };

/**
 * What an npm project is told by: its lockfile, its package.json and those of its workspaces, as they are at the release commit.
 * Null where there is no lockfile. Throws an Error that says why where the checkout is another than that commit.
 */
export async function npmFiles(checkout: string, tree: Facts['tree']): Promise<readonly File[] | null> {
  const found = await Promise.all(lockfiles.map((name) => checkedOut(checkout, name)));
  const lockfile = found.find((file) => file !== null);
  if (lockfile === undefined || lockfile === null) return null;
  const manifest = await checkedOut(checkout, 'package.json');
  if (manifest === null) throw new Error(`there is ${lockfile.name} and no package.json`);
  if (tree.state !== 'seen') throw new Error('the files of the release commit could not be seen');
  const committed = new Map(tree.value.entries.map(({ path, sha }) => [path, sha]));
  const [locked] = [lockfile, manifest].map(contentOf);
  // Only paths of the commit are looked for, so that none leads out of the checkout.
  const workspaces = keysOf(field(locked, 'packages'))
    .filter((path) => path !== '' && !path.split('/').includes('node_modules'))
    .map((path) => `${path}/package.json`)
    .filter((path) => committed.has(path))
    .slice(0, mostWorkspaces);
  const others = workspaces.map(
    async (name) => (await checkedOut(checkout, name)) ?? { name, bytes: new Uint8Array() },
  );
  const files = [lockfile, manifest, ...(await Promise.all(others))];
  for (const file of files) refuseOther(file, committed.get(file.name) ?? '');
  return files;
}

/** Runs `work` in a new folder called `name` that holds nothing but the files: no .npmrc, no node_modules. It is gone afterwards. */
export async function inCleanTree<T>(
  name: string,
  files: readonly File[],
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'copse-sbom-'));
  try {
    const folder = join(root, name.replace(/[^A-Za-z0-9_-]/g, '-'));
    for (const { name: path, bytes } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    return await work(folder);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function checkedOut(root: string, name: string): Promise<File | null> {
  try {
    return { name, bytes: await readFile(join(root, name)) };
  } catch {
    return null;
  }
}

function contentOf({ name, bytes }: File): unknown {
  const parsed = parseJson(bytes, limits);
  if (parsed.ok) return parsed.value;
  throw new Error(`${name}, line ${parsed.line}: it ${parsed.reason}`);
}

/** A run may have another commit checked out than that of the release: its packages are not those of the release. */
function refuseOther({ name, bytes }: File, sha: string): void {
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes);
  if (hash.digest('hex') === sha) return;
  throw new Error(`${name} of the checkout is not that of the release commit; check out the tag before Copse runs`);
}
