import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Clone } from '../twin/clone/load-clone.ts';
import type { Entry } from '../twin/clone/objects.ts';

export type BuiltArtefact = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly sha256: string;
};

type File = { readonly path: string; readonly oid: string; readonly mode: string };

const limits = { files: 20_000, bytes: 256 * 1024 * 1024, loose: 7 };
const documents = /\.(md|rst|txt|adoc)$|^(docs?|LICEN[CS]E)/i;

/**
 * Builds what a release of this repository could carry, from the tree at the release commit and nothing else: an archive of
 * everything, an archive of the documents, the files of `dist/` as they are, and SHA256SUMS.
 */
export async function buildArtefacts(clone: Clone, name: string): Promise<readonly BuiltArtefact[]> {
  const { commit, name: tag } = clone.releaseTag;
  const head = await clone.objects.commit(commit);
  const files = head === null ? [] : await filesOf(clone, head.tree);
  const time = new Date((head?.committer.timestamp ?? 0) * 1000);
  const base = `${name}-${tag.replace(/^v/, '')}`.replace(/[^A-Za-z0-9._-]+/g, '-');
  const built = [artefact(`${base}.tgz`, await archive(clone, files, base, time), 'application/gzip')];
  const texts = files.filter(({ path }) => documents.test(path));
  if (texts.length > 0)
    built.push(artefact(`${base}-docs.tar.gz`, await archive(clone, texts, base, time), 'application/gzip'));
  for (const { path, oid } of files.filter(({ path }) => /^dist\/[^/]+$/.test(path)).slice(0, limits.loose)) {
    const bytes = await clone.objects.blob(oid);
    if (bytes !== null && bytes.length > 0)
      built.push(artefact(path.slice('dist/'.length), bytes, 'application/octet-stream'));
  }
  const sums = built.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return [...built, artefact('SHA256SUMS', new TextEncoder().encode(sums), 'text/plain')];
}

function artefact(name: string, bytes: Uint8Array, contentType: string): BuiltArtefact {
  return { name, bytes, contentType, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function filesOf(clone: Clone, root: string): Promise<readonly File[]> {
  const files: File[] = [];
  const visit = async (oid: string, folder: string): Promise<void> => {
    for (const entry of (await clone.objects.tree(oid)) ?? ([] as readonly Entry[])) {
      if (files.length >= limits.files) return;
      const path = `${folder}${entry.name}`;
      if (entry.type === 'tree') await visit(entry.oid, `${path}/`);
      else if (entry.type === 'blob') files.push({ path, oid: entry.oid, mode: entry.mode });
    }
  };
  await visit(root, '');
  return files;
}

/** Same tree, same bytes: times and owners are fixed. */
async function archive(clone: Clone, files: readonly File[], folder: string, time: Date): Promise<Uint8Array> {
  const tar = pack();
  const chunks: Buffer[] = [];
  const read = (async () => {
    for await (const chunk of tar) chunks.push(chunk as Buffer);
  })();
  let total = 0;
  for (const { path, oid, mode } of files) {
    const bytes = await clone.objects.blob(oid);
    if (bytes === null || (total += bytes.length) > limits.bytes) continue;
    tar.entry({ name: `${folder}/${path}`, mode: mode === '100755' ? 0o755 : 0o644, mtime: time }, Buffer.from(bytes));
  }
  tar.finalize();
  await read;
  return promisify(gzip)(Buffer.concat(chunks), { level: 6 });
}
