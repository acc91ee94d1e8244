import type { Observed } from '../../facts/observed.ts';
import type { DocumentFact } from '../../facts/tree.ts';
import type { ReadContext } from '../context.ts';
import { absent, behind, oneSource, seen } from '../observed.ts';
import { fileAnswers, type FileAnswers } from './file-answers.ts';
import { mostDemanding, type AskedFile } from './file-batches.ts';
import { fileChoice } from './file-choice.ts';
import { followLinks } from './followed-links.ts';
import { wantedFiles, type FileKind } from './wanted-files.ts';

type Context = ReadContext<'tag' | 'tree'>;
type Choices = ReadonlyMap<FileKind, Observed<readonly AskedFile[]>>;

/**
 * The files of one kind (see `wanted-files.ts`) at the release commit, in the order of the tree. The files of all kinds are
 * fetched together, once in a run. A file that cannot be read, or more files than are read, hides the kind: no part of it is
 * given out as the whole. Where the list of files cannot be seen: those of the usual places, and hidden where none is there.
 */
export async function releaseFiles(context: Context, kind: FileKind): Promise<Observed<readonly DocumentFact[]>> {
  const [tag, tree] = await Promise.all([context.fact('tag'), context.fact('tree')]);
  if (tag.state !== 'seen') return behind('tag', tag);
  const { choices, answers } = await context.shared(wantedTogether);
  const choice = choices.get(kind);
  if (choice === undefined) throw new TypeError(`no file kind is called ${kind}`);
  if (choice.state !== 'seen') return choice;
  const files = choice.value.flatMap(({ path }) => answers.get(path) ?? []);
  const lost = files.find(({ state }) => state === 'hidden');
  if (lost?.state === 'hidden') return lost;
  const [first = choice.source, ...rest] = new Set(files.map(({ source }) => source));
  const source = oneSource([first, ...rest]);
  const there = files.flatMap((file) => (file.state === 'seen' ? [file.value] : []));
  if (there.length > 0) return seen(there, source);
  return tree.state === 'seen' ? absent(source) : behind('list of files', tree);
}

async function wantedTogether(context: Context): Promise<{ readonly choices: Choices; readonly answers: FileAnswers }> {
  const [tag, tree] = await Promise.all([context.fact('tag'), context.fact('tree')]);
  const choices: Choices = new Map(
    wantedFiles.map((wanted) => [wanted.kind, fileChoice(wanted, tree, context.settings)]),
  );
  const asked = mostDemanding([...choices.values()].flatMap((choice) => (choice.state === 'seen' ? choice.value : [])));
  if (tag.state !== 'seen') return { choices, answers: new Map() };
  const answers = await fileAnswers(context, tag.value.commit, asked);
  return { choices, answers: tree.state === 'seen' ? await followLinks(context, tree.value, asked, answers) : answers };
}
