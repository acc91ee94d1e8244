import type { Observed } from '../../facts/observed.ts';
import type { ShownPolicyFact } from '../../facts/policies.ts';
import { securityPolicyQuery, type SecurityPolicy } from '../../github/document-queries.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { behind, fromReply, hidden } from '../observed.ts';

const permission = 'metadata: read';

/** Asked only where the repository has no policy of its own: then the owner's default, in the `.github` repository, may be shown. */
export const shownPolicyReader = defineReader({
  name: 'shownPolicy',
  permission,
  uses: ['policies'],
  async read(context): Promise<Observed<ShownPolicyFact>> {
    const policies = await context.fact('policies');
    if (policies.state !== 'seen') return behind('security policy', policies);
    if (policies.value.security !== null) return { ...policies, value: { enabled: true } };
    const { owner, repo: name } = repositoryPath(context);
    const reply = await context.github.graphql<SecurityPolicy>('securityPolicy', securityPolicyQuery, { owner, name });
    const answer = fromReply(reply, { permission, map: (data) => data.repository?.isSecurityPolicyEnabled });
    if (answer.state !== 'seen') return answer;
    if (typeof answer.value === 'boolean') return { ...answer, value: { enabled: answer.value } };
    return hidden('forbidden', 'GitHub does not say whether it shows a security policy', answer.source, permission);
  },
});
