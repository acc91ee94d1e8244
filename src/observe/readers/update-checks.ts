import type { HeadChecks, UpdateChecks } from '../../facts/checks.ts';
import type { Observed } from '../../facts/observed.ts';
import type { CheckedObject } from '../../github/commit-checks-query.ts';
import { askedChecks, type MergedHead } from '../asks/asked-checks.ts';
import { byName, checkOf } from '../commit-check.ts';
import { defineReader } from '../context.ts';
import { behind, fromReply, seen } from '../observed.ts';

const permission = 'checks: read and statuses: read and pull-requests: read';

export const updateChecksReader = defineReader({
  name: 'updateChecks',
  permission,
  uses: ['tag', 'commitRange'],
  async read(context): Promise<Observed<UpdateChecks>> {
    const range = await context.fact('commitRange');
    if (range.state !== 'seen') return behind('commit range', range);
    const asked = await context.shared(askedChecks);
    if (asked.state !== 'seen') return asked;
    const { ofHeads, heads, left } = asked.value;
    if (heads.length === 0) return seen({ heads: [], notRead: 0 }, range.source);
    return fromReply(ofHeads, {
      permission,
      map: ({ repository }) => {
        const found = heads.flatMap((head, index) => headOf(head, repository?.[`u${index}`] ?? null));
        return { heads: found, notRead: left + heads.length - found.length };
      },
    });
  },
});

function headOf(merged: MergedHead, object: CheckedObject): readonly HeadChecks[] {
  if (object?.__typename !== 'Commit') return [];
  const contexts = object.statusCheckRollup?.contexts;
  const checks = (contexts?.nodes ?? []).map((node) => ({ ...checkOf(node), required: node.isRequired === true }));
  return [{ ...merged, checks: byName(checks), truncated: contexts?.pageInfo.hasNextPage === true }];
}
