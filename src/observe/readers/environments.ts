import type { EnvironmentFact } from '../../facts/workflows.ts';
import type { Observed } from '../../facts/observed.ts';
import type { Data, ReplyMeta } from '../../github/ports.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { fromReply, hidden, seen, sourceOfAll } from '../observed.ts';

const route = 'GET /repos/{owner}/{repo}/environments';
const permission = 'actions: read';
const maximumPages = 10;

type Environment = NonNullable<Data<typeof route>['environments']>[number];

export const environmentsReader = defineReader({
  name: 'environments',
  permission,
  uses: [],
  async read(context): Promise<Observed<readonly EnvironmentFact[]>> {
    const found: EnvironmentFact[] = [];
    const replies: ReplyMeta[] = [];
    for (let page = 1; page <= maximumPages; page++) {
      const reply = await context.github.get(route, { ...repositoryPath(context), per_page: 100, page });
      const answer = fromReply(reply, { permission, map: (data) => data });
      if (answer.state !== 'seen') return answer;
      const { environments = [], total_count: total = environments.length } = answer.value;
      found.push(...environments.map(environmentOf));
      replies.push(reply);
      if (found.length >= total) return seen(found, sourceOfAll([reply, ...replies.slice(0, -1)]));
      if (environments.length === 0)
        return hidden('failed', 'GitHub gave fewer environments than it counts', answer.source);
      if (page === maximumPages) return hidden('truncated', 'there are more environments than are read', answer.source);
    }
    throw new RangeError('no page was read');
  },
});

function environmentOf(environment: Environment): EnvironmentFact {
  const rules = environment.protection_rules ?? [];
  const reviewers = rules.flatMap((rule) => ('reviewers' in rule ? (rule.reviewers ?? []) : []));
  return {
    name: environment.name,
    requiredReviewers: reviewers.length,
    protectedBranches: environment.deployment_branch_policy?.protected_branches === true,
  };
}
