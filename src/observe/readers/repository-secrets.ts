import { storedSecretsOf, secretsPermission as permission } from '../stored-secrets.ts';
import { defineReader, repositoryPath, settingsToken } from '../context.ts';

export const repositorySecretsReader = defineReader({
  name: 'repositorySecrets',
  permission,
  uses: [],
  read: (context) =>
    storedSecretsOf(permission, (page) =>
      context.github.get(
        'GET /repos/{owner}/{repo}/actions/secrets',
        { ...repositoryPath(context), per_page: 100, page },
        settingsToken(context),
      ),
    ),
});
