import type { StoredSecret } from '../../facts/secrets.ts';
import type { Observed } from '../../facts/observed.ts';
import { storedSecretsOf, secretsPermission as permission } from '../stored-secrets.ts';
import { defineReader, repositoryPath, settingsToken } from '../context.ts';
import { absent, behind } from '../observed.ts';

/** The organisation's secrets that this repository's workflows can read. */
export const organizationSecretsReader = defineReader({
  name: 'organizationSecrets',
  permission,
  uses: ['repository', 'repositorySecrets'],
  async read(context): Promise<Observed<readonly StoredSecret[]>> {
    const [repository, own] = await Promise.all([context.fact('repository'), context.fact('repositorySecrets')]);
    if (repository.state !== 'seen') return behind('repository', repository);
    if (repository.value.ownerType !== 'Organization') return absent(repository.source);
    // The same permission opens both: where it is missing, asking again shows nothing.
    if (own.state !== 'seen') return own;
    return storedSecretsOf(permission, (page) =>
      context.github.get(
        'GET /repos/{owner}/{repo}/actions/organization-secrets',
        { ...repositoryPath(context), per_page: 100, page },
        settingsToken(context),
      ),
    );
  },
});
