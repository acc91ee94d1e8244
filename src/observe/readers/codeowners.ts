import type { CodeownersFact } from '../../facts/access.ts';
import type { Observed } from '../../facts/observed.ts';
import { singleLine } from '../../text/inert.ts';
import { coversWorkflows } from '../codeowners-lines.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { absent, behind, fromReply } from '../observed.ts';

/** GitHub uses the first of these and ignores the others. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** Errors are asked for beside the file's text, and not at all where the tree has no such file. */
export const codeownersReader = defineReader({
  name: 'codeowners',
  permission: 'contents: read',
  uses: ['tag', 'tree', 'documents'],
  async read(context): Promise<Observed<CodeownersFact>> {
    const [tag, tree] = await Promise.all([context.fact('tag'), context.fact('tree')]);
    if (tag.state !== 'seen') return behind('tag', tag);
    if (tree.state === 'seen' && !tree.value.entries.some(({ path }) => places.includes(path)))
      return absent(tree.source);
    const [documents, reply] = await Promise.all([
      context.fact('documents'),
      context.github.get('GET /repos/{owner}/{repo}/codeowners/errors', {
        ...repositoryPath(context),
        ref: tag.value.commit,
      }),
    ]);
    if (documents.state === 'hidden') return behind('the CODEOWNERS file', documents);
    const files = documents.state === 'seen' ? documents.value.files : [];
    const file = places.flatMap((place) => files.find(({ path }) => path === place) ?? [])[0];
    if (file === undefined) return absent(documents.source);
    return fromReply(reply, {
      permission: 'contents: read',
      map: ({ errors }) => ({
        path: file.path,
        errors: errors.slice(0, 100).map(({ line, column, kind }) => singleLine(`${line}:${column} ${kind}`, 100)),
        coversWorkflows: coversWorkflows(file.text),
      }),
    });
  },
});
