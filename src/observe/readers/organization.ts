import { defineReader, settingsToken } from '../context.ts';
import { absent, behind, fromReply, hidden } from '../observed.ts';

const permission = 'organization owner';

export const organizationReader = defineReader({
  name: 'organization',
  permission,
  uses: ['repository'],
  async read(context) {
    const repository = await context.fact('repository');
    if (repository.state !== 'seen') return behind('repository', repository);
    if (repository.value.ownerType === 'User') return absent(repository.source);
    const reply = await context.github.get('GET /orgs/{org}', { org: repository.value.owner }, settingsToken(context));
    const answer = fromReply(reply, { permission, map: (data) => data });
    if (answer.state !== 'seen') return answer;
    const { login, two_factor_requirement_enabled: required } = answer.value;
    if (typeof required === 'boolean') return { ...answer, value: { login, twoFactorRequired: required } };
    return hidden('forbidden', 'GitHub shows the two-factor setting to owners only', answer.source, permission);
  },
});
