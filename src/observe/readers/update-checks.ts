import type { HeadChecks, UpdateChecks } from '../../facts/checks.ts';
import type { Observed } from '../../facts/observed.ts';
import type { CheckedObject } from '../../github/commit-checks-query.ts';
import type { MergedHead } from '../asks/merged-heads.ts';
import { updateHeads } from '../asks/release-commit.ts';
import { byName, checkOf } from '../commit-check.ts';
import { defineReader } from '../context.ts';
import { behind, fromReply, seen, sourceOf } from '../observed.ts';

const permission = 'checks: read and statuses: read and pull-requests: read';

/** A head that is gone or not shown is counted; only where none was shown at all is it the permission that lacks. */
export const updateChecksReader = defineReader({
  name: 'updateChecks',
  permission,
  uses: ['tag', 'commitRange'],
  async read(context): Promise<Observed<UpdateChecks>> {
    const [tag, range] = await Promise.all([context.fact('tag'), context.fact('commitRange')]);
    if (tag.state !== 'seen') return behind('tag', tag);
    if (range.state !== 'seen') return behind('commit range', range);
    const { replies, left } = await updateHeads(context);
    const [first] = replies;
    if (first === undefined) return seen({ heads: [], notRead: 0 }, range.source);
    const shown = replies.find(([, { kind }]) => kind === 'ok');
    if (shown === undefined) return fromReply(first[1], { permission, map: () => ({ heads: [], notRead: 0 }) });
    const heads = replies.flatMap(([head, reply]) => (reply.kind === 'ok' ? headOf(head, reply.data) : []));
    return seen({ heads, notRead: left + replies.length - heads.length }, sourceOf(shown[1]));
  },
});

function headOf(merged: MergedHead, object: CheckedObject): readonly HeadChecks[] {
  if (object?.__typename !== 'Commit') return [];
  const contexts = object.statusCheckRollup?.contexts;
  const checks = (contexts?.nodes ?? []).map((node) => ({ ...checkOf(node), required: node.isRequired === true }));
  return [{ ...merged, checks: byName(checks), truncated: contexts?.pageInfo.hasNextPage === true }];
}
