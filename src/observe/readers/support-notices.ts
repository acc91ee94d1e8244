import { noticesOf, type Revision } from '../../documents/notice.ts';
import { readSupport } from '../../documents/support.ts';
import type { SupportNoticesFact } from '../../facts/notice.ts';
import type { Observed } from '../../facts/observed.ts';
import { fileHistoriesQuery, type FileHistories, type FileRevision } from '../../github/document-queries.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { absent, behind, fromReply, hidden, seen } from '../observed.ts';

const permission = 'contents: read';
const mostFiles = 10;

/** One query for the histories of all documents that give dates; none where none does. */
export const supportNoticesReader = defineReader({
  name: 'supportNotices',
  permission,
  uses: ['tag', 'policies'],
  async read(context): Promise<Observed<SupportNoticesFact>> {
    const [tag, policies] = await Promise.all([context.fact('tag'), context.fact('policies')]);
    if (tag.state !== 'seen') return behind('tag', tag);
    if (policies.state !== 'seen') return behind('documents on support', policies);
    const dated = policies.value.support.filter(({ endOfSupport }) => endOfSupport !== null);
    const paths = [...new Set(dated.map(({ path }) => path))];
    if (paths.length === 0) return absent(policies.source);
    if (paths.length > mostFiles) {
      return hidden('truncated', `more than ${mostFiles} documents give dates of support`, policies.source);
    }
    const { owner, repo: name } = repositoryPath(context);
    const variables = {
      owner,
      name,
      head: tag.value.commit,
      ...Object.fromEntries(paths.map((path, i) => [`p${i}`, path])),
    };
    const query = fileHistoriesQuery(paths.length);
    const reply = await context.github.graphql<FileHistories>('fileHistories', query, variables);
    const answer = fromReply(reply, { permission, map: (data) => data.repository?.object ?? null });
    if (answer.state !== 'seen') return answer;
    const { value: commit, source } = answer;
    if (commit === null)
      return hidden('forbidden', 'GitHub shows no history of the release commit', source, permission);
    const notices = paths.flatMap((path, index) => {
      const history = commit[`h${index}`];
      if (history === undefined) return [];
      return noticesOf(
        history.nodes.map((node) => revisionOf(path, node)),
        history.pageInfo.hasNextPage,
      );
    });
    return seen({ notices }, source);
  },
});

/** A version whose text GitHub cut may say more than it shows: it counts as unread. */
function revisionOf(path: string, { committedDate, file }: FileRevision): Revision {
  if (file === null) return { committedAt: committedDate, lines: [] };
  const { text, isTruncated } = file.object ?? {};
  const whole = typeof text === 'string' && isTruncated !== true;
  return { committedAt: committedDate, lines: whole ? readSupport(path, text) : null };
}
