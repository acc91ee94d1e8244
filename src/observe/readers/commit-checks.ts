import type { CommitCheck, CommitChecks } from '../../facts/checks.ts';
import type { Observed } from '../../facts/observed.ts';
import type { ReplyMeta } from '../../github/ports.ts';
import { askedChecks, checksPage } from '../asks/asked-checks.ts';
import { byName, checkOf } from '../commit-check.ts';
import { defineReader } from '../context.ts';
import { fromReply, hidden, seen, sourceOfAll } from '../observed.ts';

const permission = 'checks: read and statuses: read';
const maximumPages = 10;

export const commitChecksReader = defineReader({
  name: 'commitChecks',
  permission,
  uses: ['tag', 'commitRange'],
  dispensable: ['commitRange'],
  async read(context): Promise<Observed<CommitChecks>> {
    const asked = await context.shared(askedChecks);
    if (asked.state !== 'seen') return asked;
    const { commit } = asked.value;
    const checks: CommitCheck[] = [];
    const replies: ReplyMeta[] = [];
    let { reply } = asked.value;
    for (let page = 1; page <= maximumPages; page++) {
      const answer = fromReply(reply, { permission, map: ({ repository }) => repository?.object ?? null });
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
      reply = await checksPage(context, commit, connection.pageInfo.endCursor);
    }
    throw new RangeError('no page was read');
  },
});
