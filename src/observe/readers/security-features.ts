import type { SecurityFeatures } from '../../facts/secrets.ts';
import type { Observed } from '../../facts/observed.ts';
import { repositoryReply } from '../asks/repository-reply.ts';
import { defineReader, repositoryPath, type ReadContext } from '../context.ts';
import { fromReply, hidden, seen, sourceOf } from '../observed.ts';

const permission = 'administration: read';

/** GitHub shows these switches only to who may administer the repository; to others the field is simply not there. */
export const securityFeaturesReader = defineReader({
  name: 'securityFeatures',
  permission,
  uses: [],
  async read(context): Promise<Observed<SecurityFeatures>> {
    const reply = await (context.github.hasAdminToken ? asAdministrator(context) : context.shared(repositoryReply));
    const answer = fromReply(reply, { permission, map: (data) => data.security_and_analysis ?? null });
    if (answer.state !== 'seen') return answer;
    if (answer.value === null)
      return hidden(
        'forbidden',
        'GitHub shows the security settings to administrators only',
        answer.source,
        permission,
      );
    const { secret_scanning: scanning, secret_scanning_push_protection: protection } = answer.value;
    return seen({ secretScanning: isOn(scanning), pushProtection: isOn(protection) }, sourceOf(reply));
  },
});

function asAdministrator(context: ReadContext) {
  return context.github.get('GET /repos/{owner}/{repo}', repositoryPath(context), { token: 'admin-token' });
}

function isOn(feature: { readonly status?: string } | undefined): boolean | null {
  return feature?.status === undefined ? null : feature.status === 'enabled';
}
