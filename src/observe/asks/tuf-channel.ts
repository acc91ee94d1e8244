import type { TufRead } from '../../artefacts/tuf/read-tuf.ts';
import type { Artefact } from '../../facts/release.ts';
import type { Registries } from '../../registries/registries.ts';
import type { SettledChannel } from '../../settings/vendor-terms.ts';
import type { ReadContext } from '../context.ts';
import type { Proof } from './channel-proofs.ts';
import { releaseFiles } from './release-files.ts';

type Context = ReadContext<'artefacts' | 'tag' | 'tree'>;

const shown = 5;

/** What a TUF repository comes to, read from the root that the repository pins; without one nothing can be told of who signed it. */
export async function tufProof(context: Context, channel: SettledChannel, registries: Registries): Promise<Proof> {
  const { url, root } = channel;
  if (url === null) return dark('it is declared without an address');
  const file = (name: string, maximumBytes: number, newer?: boolean) => registries.tuf(url, name, maximumBytes, newer);
  if (root === undefined) return unpinned(await file('timestamp.json', 16_384));
  // Its library is only loaded where a repository is declared.
  const { findRoot, readTuf } = await import('../../artefacts/tuf/read-tuf.ts');
  const pinned = root.startsWith('sha256:')
    ? await findRoot(root.slice('sha256:'.length), file)
    : await rootFile(context, root);
  if (typeof pinned === 'string') return dark(pinned);
  const artefacts = await context.fact('artefacts');
  const products = artefacts.state === 'seen' ? artefacts.value.filter(({ role }) => role === 'product') : null;
  const names = (products ?? []).map(({ name }) => name);
  const read = await readTuf(pinned, file, context.now(), names);
  return read.state === 'verified' ? listed(read, products) : { ...read, integrity: null };
}

function unpinned(answer: Awaited<ReturnType<Registries['tuf']>>): Proof {
  if (answer.state === 'unreachable') return dark(answer.reason);
  if (answer.state === 'absent') return { state: 'none', reason: 'timestamp.json is not there', integrity: null };
  return {
    state: 'signed_unknown',
    reason: 'no root is pinned: set `root` to its path or its digest',
    integrity: null,
  };
}

/** The bytes of the pinned root, or why they are not at hand. */
async function rootFile(context: Context, path: string): Promise<Uint8Array | string> {
  const files = await releaseFiles(context, 'tuf-root');
  if (files.state === 'hidden') return `${path}: ${files.detail}`;
  const found = files.state === 'seen' ? files.value.find((one) => one.path === path) : undefined;
  return found === undefined ? `the pinned root ${path} is not in the repository` : Buffer.from(found.text, 'utf8');
}

/** Which product artefacts a client of the repository would get, by length and SHA-256. */
function listed(
  { targets, unread }: Extract<TufRead, { state: 'verified' }>,
  products: readonly Artefact[] | null,
): Proof {
  const integrity = null;
  if (products === null)
    return { state: 'verified', reason: 'the artefacts of the release could not be compared', integrity };
  const offered = new Set(
    targets.map(({ length, hashes }) => `${hashes['sha256']?.toLowerCase() ?? ''} ${String(length)}`),
  );
  const missing = products.filter(({ sha256, size }) => !offered.has(`${sha256} ${String(size)}`));
  if (missing.length === 0) return { state: 'verified', reason: '', integrity };
  const more = unread === '' ? '' : `; not looked at: ${unread}`;
  if (missing.length === products.length)
    return {
      state: 'not_published',
      reason: `its metadata verifies and lists no artefact of this release${more}`,
      integrity,
    };
  const names = missing.slice(0, shown).map(({ name }) => name);
  const rest = missing.length > shown ? ` and ${String(missing.length - shown)} more` : '';
  return { state: 'verified', reason: `not among its targets: ${names.join(', ')}${rest}${more}`, integrity };
}

function dark(reason: string): Proof {
  return { state: 'unreachable', reason, integrity: null };
}
