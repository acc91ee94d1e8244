import type { CommitFact, CommitRange } from '../../facts/history.ts';
import type { Observed, Source } from '../../facts/observed.ts';
import { rangePage, rangeStart } from '../asks/range-start.ts';
import { defineReader } from '../context.ts';
import type { CommitNode } from '../../github/queries.ts';
import { commitOf } from '../commit-of.ts';
import { behind, hidden, oneSource, seen } from '../observed.ts';

const maximumCommits = 10_000;
const progressEvery = 1_000;

export const commitRangeReader = defineReader({
  name: 'commitRange',
  permission: 'contents: read and pull-requests: read',
  uses: ['tag'],
  async read(context): Promise<Observed<CommitRange>> {
    const start = await context.shared(rangeStart);
    const tag = await context.fact('tag');
    if (start.state !== 'seen') return start;
    if (tag.state !== 'seen') return behind('tag', tag);
    const { previous, base, head, defaultBranch, rewritten } = start.value;
    const { totalCount } = start.value.commits;
    const commits: CommitFact[] = [];
    // Page by page: GitHub's answers are many times as large as what is kept of them.
    const keep = (nodes: readonly CommitNode[]): void => {
      commits.push(...nodes.slice(0, maximumCommits - commits.length).map((node) => commitOf(node, defaultBranch)));
      if (commits.length % progressEvery === 0) context.log(`Read ${commits.length} of ${totalCount} commits.`);
    };
    const sources: [Source, ...Source[]] = [start.source];
    let { pageInfo } = start.value.commits;
    keep(start.value.commits.nodes);
    while (pageInfo.hasNextPage && commits.length < maximumCommits) {
      const next = await rangePage(context, tag.value, previous, pageInfo.endCursor);
      if (next.state !== 'seen') return next;
      const { nodes } = next.value.commits;
      if (nodes.length === 0) return hidden('failed', 'GitHub gave an empty page of commits', next.source);
      sources.push(next.source);
      keep(nodes);
      ({ pageInfo } = next.value.commits);
    }
    const total = Math.max(totalCount, commits.length);
    const value = {
      base,
      baseTag: previous?.tag ?? null,
      head,
      total,
      commits,
      truncated: commits.length < total,
      ...(rewritten ? { rewritten } : {}),
    };
    return seen(value, oneSource(sources));
  },
});
