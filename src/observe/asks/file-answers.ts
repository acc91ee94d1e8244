import type { Observed } from '../../facts/observed.ts';
import type { DocumentFact } from '../../facts/tree.ts';
import { filesQuery, type Files } from '../../github/queries.ts';
import { repositoryPath, type ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { absent, fromReply, hidden, seen, sourceOf } from '../observed.ts';
import { blobBytes, textOf } from './blob-text.ts';
import { fileBatches, longestText, type AskedFile } from './file-batches.ts';

export type FileAnswers = ReadonlyMap<string, Observed<DocumentFact>>;

const permission = 'contents: read';
/** Each costs a request of its own. */
const mostLargeFiles = 12;

/** The text of each file at a commit, by path; absent where the commit has no such file, hidden where it cannot be had as text. */
export async function fileAnswers(
  context: ReadContext,
  commit: string,
  files: readonly AskedFile[],
): Promise<FileAnswers> {
  const { batches, left } = fileBatches(files);
  const read = await mapLimited(batches, 4, (batch) => readBatch(context, commit, batch));
  const answers = new Map(read.flat());
  const at = { endpoint: 'graphql files', status: 0, tier: 'token', at: context.now().toISOString() } as const;
  const detail = 'there are more files to read than the queries of one run have room for';
  for (const { path } of left) answers.set(path, hidden('truncated', detail, at));
  return answers;
}

type Answer = readonly [path: string, Observed<DocumentFact>];

async function readBatch(
  context: ReadContext,
  commit: string,
  batch: readonly AskedFile[],
): Promise<readonly Answer[]> {
  const { owner, repo: name } = repositoryPath(context);
  const expressions = Object.fromEntries(batch.map(({ path }, index) => [`e${index}`, `${commit}:${path}`]));
  const variables = { owner, name, ...expressions };
  const reply = await context.github.graphql<Files>('files', filesQuery(batch.length), variables);
  const source = sourceOf(reply);
  const answer = fromReply(reply, { permission, map: (data) => data.repository });
  const all = (one: Observed<DocumentFact>): readonly Answer[] => batch.map(({ path }) => [path, one]);
  if (answer.state !== 'seen') return all(answer);
  const { value: objects } = answer;
  if (objects === null) return all(hidden('forbidden', 'GitHub shows no such repository', source, permission));
  let large = 0;
  return mapLimited([...batch.entries()], 4, async ([index, { path, maximumBytes }]): Promise<Answer> => {
    const node = objects[`f${index}`];
    if (node?.__typename !== 'Blob') return [path, absent(source)];
    if ((node.byteSize ?? 0) > longestText && ++large > mostLargeFiles) {
      return [path, hidden('truncated', `there are more than ${mostLargeFiles} files as large as ${path}`, source)];
    }
    const blob = await blobBytes(context, node, maximumBytes);
    const text = blob && textOf(blob.bytes);
    if (blob === null || text === null) {
      const detail = `${path} could not be read as text of at most ${maximumBytes} bytes`;
      return [path, hidden('failed', detail, source)];
    }
    return [path, seen({ path, digest: blob.sha256, size: blob.bytes.byteLength, text }, source)];
  });
}
