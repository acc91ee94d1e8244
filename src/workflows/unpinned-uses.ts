import type { Rule } from './model.ts';
import { dockerPrefix, usesOf } from './uses.ts';

const fullSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/** Every action and reusable workflow from elsewhere is named by a full commit SHA; the maker does not matter. */
export const unpinnedUses: Rule = ({ jobs }) =>
  usesOf(jobs).flatMap(({ uses, path }) => {
    if (isOwn(uses) || uses.startsWith(dockerPrefix)) return [];
    const ref = uses.includes('@') ? uses.slice(uses.lastIndexOf('@') + 1).trim() : '';
    if (fullSha.test(ref)) return [];
    const how = ref === '' ? 'without any ref' : `by ${ref}, which can be moved`;
    return [{ kind: 'unpinned-uses', path, detail: `${uses} is used ${how}; only a full commit SHA stays the same.` }];
  });

/** `./` is a path of the checked-out tree, `$/` the workflow's own repository at the very commit that runs. */
function isOwn(uses: string): boolean {
  return uses.startsWith('./') || uses.startsWith('$/');
}
