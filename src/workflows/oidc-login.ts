import type { Fields } from '../text/values.ts';
import { actionName, asText } from './model.ts';
import type { KeyRule } from './model.ts';

type Login = { readonly cloud: string; readonly by: string; readonly unless: readonly string[] };

/** Actions that trade the job's identity for a key, by the input that says so; the other inputs would hold a stored one. */
const logins: ReadonlyMap<string, Login> = new Map(
  Object.entries({
    'aws-actions/configure-aws-credentials': { cloud: 'AWS', by: 'role-to-assume', unless: ['aws-access-key-id'] },
    'azure/login': { cloud: 'Azure', by: 'client-id', unless: ['creds'] },
    'google-github-actions/auth': {
      cloud: 'Google Cloud',
      by: 'workload_identity_provider',
      unless: ['credentials_json'],
    },
    'hashicorp/vault-action': { cloud: 'Vault', by: 'role', unless: ['token', 'secretId'] },
    'alibabacloud/configure-alibabacloud-credentials-action': {
      cloud: 'Alibaba Cloud',
      by: 'role-to-assume',
      unless: [],
    },
    'octo-sts/action': { cloud: 'GitHub', by: 'scope', unless: [] },
  }),
);

/** A cloud gives a key for the length of the job. */
export const oidcLogin: KeyRule = (workflow) =>
  workflow.jobs.flatMap((job) =>
    job.ownSteps.flatMap((step) => {
      const login = logins.get(actionName(step.uses));
      if (login === undefined || !has(step.with, login.by) || login.unless.some((key) => has(step.with, key)))
        return [];
      const detail = `${actionName(step.uses)} gets a key for ${login.cloud} by the job's own identity (${login.by}).`;
      return [{ kind: 'oidc-login' as const, path: [...step.path, 'uses'], detail }];
    }),
  );

function has(inputs: Fields, wanted: string): boolean {
  return Object.keys(inputs).some(
    (key) => key.toLowerCase() === wanted.toLowerCase() && (asText(inputs[key]) ?? '').trim() !== '',
  );
}
