import type { EnvironmentSecrets } from '../../facts/secrets.ts';
import type { Observed, Source } from '../../facts/observed.ts';
import { storedSecretsOf } from '../stored-secrets.ts';
import { defineReader, repositoryPath, settingsToken } from '../context.ts';
import { behind, hidden, oneSource, seen } from '../observed.ts';

const permission = 'environments: read';
const maximumEnvironments = 50;

/** One request an environment; the first refusal ends it, for it is the same permission for all. */
export const environmentSecretsReader = defineReader({
  name: 'environmentSecrets',
  permission,
  uses: ['environments'],
  async read(context): Promise<Observed<readonly EnvironmentSecrets[]>> {
    const environments = await context.fact('environments');
    if (environments.state !== 'seen') return behind('list of environments', environments);
    if (environments.value.length > maximumEnvironments)
      return hidden('truncated', 'there are more environments than are read for their secrets', environments.source);
    const found: EnvironmentSecrets[] = [];
    const sources: [Source, ...Source[]] = [environments.source];
    for (const { name: environment } of environments.value) {
      const secrets = await storedSecretsOf(permission, (page) =>
        context.github.get(
          'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
          { ...repositoryPath(context), environment_name: environment, per_page: 100, page },
          settingsToken(context),
        ),
      );
      if (secrets.state !== 'seen') return secrets;
      found.push({ environment, secrets: secrets.value });
      sources.push(secrets.source);
    }
    return seen(found, oneSource(sources));
  },
});
