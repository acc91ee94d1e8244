import type { CommitCheck, CommitChecks } from '../../facts/checks.ts';
import type { Observed } from '../../facts/observed.ts';
import type { ReplyMeta } from '../../github/ports.ts';
import { commitChecksQuery, type CheckNode, type CommitChecksData } from '../../github/commit-checks-query.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { behind, fromReply, hidden, seen, sourceOfAll } from '../observed.ts';

const permission = 'checks: read and statuses: read';
const maximumPages = 10;

export const commitChecksReader = defineReader({
  name: 'commitChecks',
  permission,
  uses: ['tag'],
  async read(context): Promise<Observed<CommitChecks>> {
    const tag = await context.fact('tag');
    if (tag.state !== 'seen') return behind('tag', tag);
    const { owner, repo: name } = repositoryPath(context);
    const { commit } = tag.value;
    const checks: CommitCheck[] = [];
    const replies: ReplyMeta[] = [];
    let after: string | null = null;
    for (let page = 1; page <= maximumPages; page++) {
      const variables: Readonly<Record<string, unknown>> = { owner, name, head: commit, after };
      const reply = await context.github.graphql<CommitChecksData>('commitChecks', commitChecksQuery, variables);
      const answer = fromReply(reply, { permission, map: ({ repository }) => repository?.object ?? null });
      if (answer.state !== 'seen') return answer;
      if (answer.value?.__typename !== 'Commit')
        return hidden('failed', 'the commit of the tag is not among what GitHub shows', answer.source);
      const { statusCheckRollup: rollup } = answer.value;
      const connection = rollup?.contexts;
      checks.push(...(connection?.nodes ?? []).map(checkOf));
      replies.push(reply);
      const source = sourceOfAll([reply, ...replies.slice(0, -1)]);
      if (connection?.pageInfo.hasNextPage !== true) return seen({ commit, checks: sorted(checks) }, source);
      if (connection.nodes.length === 0) return hidden('failed', 'GitHub gave an empty page of checks', source);
      if (page === maximumPages) return hidden('truncated', 'the commit has more checks than are read', source);
      after = connection.pageInfo.endCursor;
    }
    throw new RangeError('no page was read');
  },
});

function checkOf(node: CheckNode): CommitCheck {
  if (node.__typename === 'StatusContext')
    return { name: node.context, kind: 'status', conclusion: finished(node.state), app: null };
  const { app } = node.checkSuite;
  return {
    name: node.name,
    kind: 'check-run',
    conclusion: node.conclusion?.toLowerCase() ?? null,
    app: app && { id: app.databaseId, slug: app.slug },
  };
}

function finished(state: string): string | null {
  return state === 'PENDING' || state === 'EXPECTED' ? null : state.toLowerCase();
}

/** The order in which GitHub lists them means nothing. */
function sorted(checks: readonly CommitCheck[]): readonly CommitCheck[] {
  const key = ({ name, kind, app }: CommitCheck) => `${name}\n${kind}\n${String(app?.id ?? '')}`;
  return [...checks].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
