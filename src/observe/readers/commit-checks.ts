import type { CommitCheck, CommitChecks } from '../../facts/checks.ts';
import type { Observed } from '../../facts/observed.ts';
import { commitChecksQuery, type CheckedObject, type CommitChecksData } from '../../github/commit-checks-query.ts';
import type { Reply, ReplyMeta } from '../../github/ports.ts';
import { releaseCommitPart } from '../asks/release-commit.ts';
import { byName, checkOf } from '../commit-check.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { behind, fromReply, hidden, seen, sourceOfAll } from '../observed.ts';

const permission = 'checks: read and statuses: read';
const maximumPages = 10;

export const commitChecksReader = defineReader({
  name: 'commitChecks',
  permission,
  uses: ['tag', 'commitRange'],
  dispensable: ['commitRange'],
  async read(context): Promise<Observed<CommitChecks>> {
    const tag = await context.fact('tag');
    if (tag.state !== 'seen') return behind('tag', tag);
    const { commit } = tag.value;
    const checks: CommitCheck[] = [];
    const replies: ReplyMeta[] = [];
    let reply: Reply<CheckedObject> = await releaseCommitPart(context, 'checks');
    for (let page = 1; page <= maximumPages; page++) {
      const answer = fromReply(reply, { permission, map: (object) => object });
      if (answer.state !== 'seen') return answer;
      if (answer.value?.__typename !== 'Commit')
        return hidden('failed', 'the commit of the tag is not among what GitHub shows', answer.source);
      const connection = answer.value.statusCheckRollup?.contexts;
      checks.push(...(connection?.nodes ?? []).map(checkOf));
      replies.push(reply);
      const source = sourceOfAll([reply, ...replies.slice(0, -1)]);
      if (connection?.pageInfo.hasNextPage !== true) return seen({ commit, checks: byName(checks) }, source);
      if (connection.nodes.length === 0) return hidden('failed', 'GitHub gave an empty page of checks', source);
      if (page === maximumPages) return hidden('truncated', 'the commit has more checks than are read', source);
      reply = await more(context, commit, connection.pageInfo.endCursor);
    }
    throw new RangeError('no page was read');
  },
});

async function more(context: ReadContext, head: string, after: string | null): Promise<Reply<CheckedObject>> {
  const { owner, repo: name } = repositoryPath(context);
  const variables = { owner, name, head, after };
  const reply = await context.github.graphql<CommitChecksData>('commitChecks', commitChecksQuery, variables);
  return reply.kind === 'ok' ? { ...reply, data: reply.data.repository?.object ?? null } : reply;
}
