import type { CommitRange } from '../../facts/history.ts';
import type { Observed } from '../../facts/observed.ts';
import type { ChangesSinceModel, ThreatModelHistory } from '../../facts/threat-models.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { behind, fromRefusal, hidden, seen, sourceOf } from '../observed.ts';

const permission = 'contents: read';
/** GitHub lists no more of a comparison. */
const mostFiles = 300;

type Start = { readonly since: string; readonly sinceIs: ChangesSinceModel['sinceIs'] };

/** One comparison: from the model's last change where that lies in the range, else from the previous release. None without a model. */
export const changesSinceModelReader = defineReader({
  name: 'changesSinceModel',
  permission,
  uses: ['commitRange', 'threatModelHistory'],
  async read(context): Promise<Observed<ChangesSinceModel>> {
    const [range, history] = await Promise.all([context.fact('commitRange'), context.fact('threatModelHistory')]);
    if (range.state !== 'seen') return behind('commit range', range);
    if (history.state === 'hidden') return behind('history of the threat model', history);
    if (history.state === 'absent') return history;
    const start = startOf(range.value, history.value);
    if (start === 'unknown')
      return hidden('truncated', 'the range has more commits than are read, the model’s last among them', range.source);
    const { head } = range.value;
    if (start.since === head) return seen({ ...start, head, files: [], truncated: false }, history.source);
    const reply = await context.github.get('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repositoryPath(context),
      basehead: `${start.since}...${head}`,
      per_page: 1,
    });
    if (reply.kind !== 'ok') return fromRefusal(reply, { permission });
    const { files } = reply.data;
    if (files === undefined) return hidden('failed', 'GitHub gave no list of changed files', sourceOf(reply));
    const changed = files.slice(0, mostFiles).map(({ filename, status }) => ({ path: filename, status }));
    return seen({ ...start, head, files: changed, truncated: files.length >= mostFiles }, sourceOf(reply));
  },
});

/** The last change of the newest model, or the previous release where that is later. */
function startOf(range: CommitRange, { last }: ThreatModelHistory): Start | 'unknown' {
  const [newest] = [...last].sort((a, b) => (a.commit.committedAt > b.commit.committedAt ? -1 : 1));
  const inRange = range.commits.some(({ sha }) => sha === newest?.commit.sha);
  if (newest !== undefined && (range.base === null || inRange))
    return { since: newest.commit.sha, sinceIs: 'threat model' };
  if (range.base === null || range.truncated) return 'unknown';
  return { since: range.base, sinceIs: 'previous release' };
}
