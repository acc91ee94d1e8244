import type { Observed } from '../../facts/observed.ts';
import type { ThreatModelHistory } from '../../facts/threat-models.ts';
import { lastChangesQuery, type LastChanges } from '../../github/last-changes-query.ts';
import { isThreatModelPath } from '../asks/wanted/threat-models.ts';
import { commitOf } from '../commit-of.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { absent, behind, fromRefusal, hidden, seen, sourceOf } from '../observed.ts';

const permission = 'contents: read and pull-requests: read';
const maximumPaths = 20;

/** Asked as soon as the list of files is there, beside the files themselves. */
export const threatModelHistoryReader = defineReader({
  name: 'threatModelHistory',
  permission,
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<ThreatModelHistory>> {
    const [tag, tree] = await Promise.all([context.fact('tag'), context.fact('tree')]);
    if (tag.state !== 'seen') return behind('tag', tag);
    if (tree.state !== 'seen') return behind('tree', tree);
    const paths = tree.value.entries
      .filter(({ path, type }) => type === 'blob' && isThreatModelPath(path, context.settings))
      .map(({ path }) => path);
    if (paths.length === 0) return absent(tree.source);
    if (paths.length > maximumPaths)
      return hidden('truncated', `the history of at most ${maximumPaths} threat models is asked for`, tree.source);
    const { owner, repo: name } = repositoryPath(context);
    const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
    const reply = await context.github.graphql<LastChanges>('lastChanges', lastChangesQuery(paths.length), {
      owner,
      name,
      head: tag.value.commit,
      ...variables,
    });
    if (reply.kind !== 'ok') return fromRefusal(reply, { permission });
    const { repository } = reply.data;
    const branch = repository?.defaultBranchRef?.name ?? null;
    const last = paths.flatMap((path, index) => {
      const history = repository?.object?.[`h${index}`];
      const node = typeof history === 'object' ? history.nodes[0] : undefined;
      return node === undefined ? [] : [{ path, commit: commitOf(node, branch) }];
    });
    const source = sourceOf(reply);
    if (last.length < paths.length)
      return hidden('failed', 'GitHub shows no commit of a file that is in the tree', source);
    return seen({ last }, source);
  },
});
