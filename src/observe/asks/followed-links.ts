import { posix } from 'node:path';
import type { DocumentFact, TreeFact } from '../../facts/tree.ts';
import type { Observed } from '../../facts/observed.ts';
import { singleLine } from '../../text/inert.ts';
import type { ReadContext } from '../context.ts';
import { hidden } from '../observed.ts';
import { fileAnswers, type FileAnswers } from './file-answers.ts';
import type { AskedFile } from './file-batches.ts';

/**
 * The answers with the text of the file that a symbolic link leads to in the place of the link's own, which is but a path. Files
 * that nobody asked for cost a query; a link to another link or to no file of the tree is hidden.
 */
export async function followLinks(
  context: ReadContext,
  { commit, entries }: TreeFact,
  asked: readonly AskedFile[],
  answers: FileAnswers,
): Promise<FileAnswers> {
  const plain = new Map(
    entries.flatMap((entry) => (entry.type === 'blob' && entry.link !== true ? [[entry.path, entry]] : [])),
  );
  const linked = new Set(entries.flatMap(({ path, link }) => (link === true ? [path] : [])));
  const links = asked.flatMap((file) => {
    const answer = answers.get(file.path);
    if (!linked.has(file.path) || answer?.state !== 'seen') return [];
    return [{ file, answer, target: posix.join(posix.dirname(file.path), answer.value.text.trim()) }];
  });
  const more = links.flatMap(({ file, target }): AskedFile[] => {
    const entry = answers.has(target) ? undefined : plain.get(target);
    return entry === undefined ? [] : [{ ...file, path: target, size: entry.size }];
  });
  const others = more.length === 0 ? answers : await fileAnswers(context, commit, more);
  const followed = links.map(({ file: { path }, answer, target }): readonly [string, Observed<DocumentFact>] => {
    const found = plain.has(target) ? (answers.get(target) ?? others.get(target)) : undefined;
    if (found?.state === 'seen') return [path, { ...found, value: { ...found.value, path } }];
    const detail = `${path} is a link to ${singleLine(answer.value.text, 200)}, which could not be read as a file of the tree`;
    return [path, hidden('failed', detail, answer.source)];
  });
  return new Map([...answers, ...followed]);
}
