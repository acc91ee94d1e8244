import type { CommitCheck, CommitChecks } from '../../facts/checks.ts';
import type { Observed } from '../../facts/observed.ts';
import {
  commitChecksQuery,
  type CheckedObject,
  type CheckNode,
  type CommitChecksData,
} from '../../github/commit-checks-query.ts';
import type { Reply, ReplyMeta } from '../../github/ports.ts';
import { releaseCommitPart } from '../asks/release-commit.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { behind, fromReply, hidden, seen, sourceOfAll } from '../observed.ts';

const permission = 'checks: read and statuses: read';
const maximumPages = 10;

type Contexts = NonNullable<Extract<CheckedObject, { __typename: 'Commit' }>['statusCheckRollup']>['contexts'];

export const commitChecksReader = defineReader({
  name: 'commitChecks',
  permission,
  uses: ['tag'],
  async read(context): Promise<Observed<CommitChecks>> {
    const tag = await context.fact('tag');
    if (tag.state !== 'seen') return behind('tag', tag);
    const { commit } = tag.value;
    const checks: CommitCheck[] = [];
    const replies: ReplyMeta[] = [];
    let after: string | null = null;
    for (let page = 1; page <= maximumPages; page++) {
      const reply: Reply<CheckedObject | null> =
        after === null ? await releaseCommitPart(context, 'checks') : await more(context, commit, after);
      const answer: Observed<CheckedObject | null> = fromReply(reply, { permission, map: (object) => object });
      if (answer.state !== 'seen') return answer;
      if (answer.value?.__typename !== 'Commit')
        return hidden('failed', 'the commit of the tag is not among what GitHub shows', answer.source);
      const connection: Contexts | undefined = answer.value.statusCheckRollup?.contexts;
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

async function more(context: ReadContext, head: string, after: string): Promise<Reply<CheckedObject | null>> {
  const { owner, repo: name } = repositoryPath(context);
  const variables = { owner, name, head, after };
  const reply = await context.github.graphql<CommitChecksData>('commitChecks', commitChecksQuery, variables);
  return reply.kind === 'ok' ? { ...reply, data: reply.data.repository?.object ?? null } : reply;
}

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
