import type { Observed } from '../../facts/observed.ts';
import type { ShownPolicyFact } from '../../facts/policies.ts';
import { releaseCommitPart } from '../asks/release-commit.ts';
import { defineReader } from '../context.ts';
import { behind, fromReply, hidden } from '../observed.ts';

const permission = 'metadata: read';

/** Looked at only where the repository has no policy of its own: then the owner's default, in the `.github` repository, may be shown. */
export const shownPolicyReader = defineReader({
  name: 'shownPolicy',
  permission,
  uses: ['policies', 'tag', 'commitRange'],
  dispensable: ['commitRange'],
  async read(context): Promise<Observed<ShownPolicyFact>> {
    const policies = await context.fact('policies');
    if (policies.state !== 'seen') return behind('security policy', policies);
    if (policies.value.security !== null) return { ...policies, value: { enabled: true } };
    const tag = await context.fact('tag');
    if (tag.state !== 'seen') return behind('tag', tag);
    const answer = fromReply(await releaseCommitPart(context, 'policy'), { permission, map: (shown) => shown });
    if (answer.state !== 'seen') return answer;
    if (typeof answer.value === 'boolean') return { ...answer, value: { enabled: answer.value } };
    return hidden('forbidden', 'GitHub does not say whether it shows a security policy', answer.source, permission);
  },
});
