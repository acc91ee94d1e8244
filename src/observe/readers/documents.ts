import type { Observed } from '../../facts/observed.ts';
import type { DocumentFact, DocumentsFact } from '../../facts/tree.ts';
import { filesQuery, type Files } from '../../github/queries.ts';
import { blobBytes } from '../asks/blob-text.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { absent, behind, fromReply, hidden } from '../observed.ts';

const permission = 'contents: read';
const folders = ['', '.github/', 'docs/'];
const names = ['README', 'SECURITY', 'SUPPORT', 'CONTRIBUTING', 'CODEOWNERS'];
const endings = ['', '.md', '.markdown', '.rst', '.adoc', '.txt'];
const maximumFiles = 60;

export const documentsReader = defineReader({
  name: 'documents',
  permission,
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<DocumentsFact>> {
    const [tag, tree] = await Promise.all([context.fact('tag'), context.fact('tree')]);
    if (tag.state !== 'seen') return behind('tag', tag);
    const paths =
      tree.state === 'seen'
        ? tree.value.entries.flatMap(({ path, type }) => (type === 'blob' && isWanted(path) ? [path] : []))
        : usualPaths();
    if (paths.length === 0) return absent(tree.source);
    return readFiles(context, tag.value.commit, paths.slice(0, maximumFiles));
  },
});

async function readFiles(
  context: ReadContext,
  commit: string,
  paths: readonly string[],
): Promise<Observed<DocumentsFact>> {
  const { owner, repo: name } = repositoryPath(context);
  const expressions = Object.fromEntries(paths.map((path, index) => [`e${index}`, `${commit}:${path}`]));
  const reply = await context.github.graphql<Files>('documents', filesQuery(paths.length), {
    owner,
    name,
    ...expressions,
  });
  const answer = fromReply(reply, { permission, map: (data) => data.repository });
  if (answer.state !== 'seen') return answer;
  const { value: objects, source } = answer;
  if (objects === null) return hidden('forbidden', 'GitHub shows no such repository', source, permission);
  const read = await mapLimited(
    [...paths.entries()],
    4,
    async ([index, path]): Promise<DocumentFact | null | undefined> => {
      const node = objects[`f${index}`];
      if (!node || node.__typename !== 'Blob') return undefined;
      const blob = await blobBytes(context, node);
      const text = blob && textOf(blob.bytes);
      return blob && text !== null ? { path, digest: blob.sha256, size: blob.bytes.byteLength, text } : null;
    },
  );
  const lost = read.indexOf(null);
  if (lost >= 0) return hidden('failed', `${paths[lost] ?? ''} could not be read as text of at most 1 MiB`, source);
  const files = read.flatMap((file) => file ?? []);
  return files.length === 0 ? absent(source) : { ...answer, value: { files } };
}

/** Bytes that are not UTF-8 are read as Latin-1: every byte is a character, and the digest is that of the bytes. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

function isWanted(path: string): boolean {
  const folder = folders.findLast((start) => path.toLowerCase().startsWith(start)) ?? '';
  const file = path.slice(folder.length).toLowerCase();
  return names.some((name) => endings.some((ending) => file === `${name.toLowerCase()}${ending}`));
}

/** Where to look when the tree cannot be seen. */
function usualPaths(): string[] {
  return folders.flatMap((folder) =>
    names.flatMap((name) =>
      name === 'CODEOWNERS' ? [`${folder}${name}`] : [`${folder}${name}.md`, `${folder}${name}`],
    ),
  );
}
