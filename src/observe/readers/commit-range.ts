import type { CommitRange } from '../../facts/history.ts';
import type { Observed } from '../../facts/observed.ts';
import { rangePage, rangeStart } from '../asks/range-start.ts';
import { defineReader } from '../context.ts';
import { behind, hidden } from '../observed.ts';
import { commitOf } from '../commit-of.ts';

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
    const { previous, base, head, defaultBranch } = start.value;
    let { commits: page } = start.value;
    const nodes = [...page.nodes];
    while (page.pageInfo.hasNextPage && nodes.length < maximumCommits) {
      const next = await rangePage(context, tag.value, previous, page.pageInfo.endCursor);
      if (next.state !== 'seen') return next;
      page = next.value.commits;
      if (page.nodes.length === 0) return hidden('failed', 'GitHub gave an empty page of commits', next.source);
      nodes.push(...page.nodes);
      if (nodes.length % progressEvery === 0) context.log(`Read ${nodes.length} of ${page.totalCount} commits.`);
    }
    const commits = nodes.slice(0, maximumCommits).map((node) => commitOf(node, defaultBranch));
    const total = Math.max(start.value.commits.totalCount, commits.length);
    const truncated = commits.length < total;
    return { ...start, value: { base, baseTag: previous?.tag ?? null, head, total, commits, truncated } };
  },
});
