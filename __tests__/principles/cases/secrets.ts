import type { FactValues } from '../../../src/facts/facts.ts';
import type { KeyUse, KeyUseKind } from '../../../src/facts/workflows.ts';
import { absent, hidden, job, seeing, workflow, workflowFinding } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const features = (secretScanning: boolean | null, pushProtection: boolean | null) => ({
  securityFeatures: { secretScanning, pushProtection },
});

export const scanned: CheckCases = {
  impossible: { not_applicable: 'any repository can be scanned' },
  cases: [
    {
      name: 'both on',
      facts: seeing(features(true, true)),
      result: 'met',
      because: /secret scanning is on; push protection is on/,
    },
    {
      name: 'alerts show that it is on',
      facts: seeing({ ...features(null, true), secretAlerts: [] }),
      result: 'met',
      because: /its alerts can be listed/,
    },
    {
      name: 'scanning off',
      facts: seeing(features(false, false)),
      result: 'not_met',
      because: /secret scanning is off/,
      fix: /Secret Protection/,
    },
    {
      name: 'push protection off',
      facts: seeing(features(true, false)),
      result: 'not_met',
      because: /^Secrets: push protection is off/,
      fix: /Push protection/,
    },
    {
      name: 'GitHub says that it is disabled',
      facts: seeing({}, { secretAlerts: absent() }),
      result: 'not_met',
      because: /disabled; push protection needs/,
      fix: /./,
    },
    {
      name: 'nothing shown',
      facts: seeing({}, { securityFeatures: hidden('administration: read') }),
      result: 'not_observable',
      because: /not visible to this token/,
      permission: 'administration: read',
    },
    {
      name: 'scanning on, push protection not shown',
      facts: seeing({ secretAlerts: [] }, { securityFeatures: hidden('administration: read') }),
      result: 'not_observable',
      because: /push protection/,
      permission: 'administration: read',
    },
    {
      name: 'neither switch in the answer',
      facts: seeing(features(null, null)),
      result: 'not_observable',
      because: /not visible/,
    },
  ],
};

const alert = (number: number, state: 'open' | 'resolved' = 'open') => ({
  number,
  type: 'aws_access_key_id',
  state,
  resolution: state === 'open' ? null : 'revoked',
  createdAt: '2026-10-01T00:00:00Z',
});

export const noneExposed: CheckCases = {
  impossible: { not_applicable: 'any repository can leak a secret' },
  cases: [
    { name: 'never any', facts: seeing({ secretAlerts: [] }), result: 'met', because: /none was ever raised/ },
    {
      name: 'all resolved',
      facts: seeing({ secretAlerts: [alert(1, 'resolved')] }),
      result: 'met',
      because: /1 alert resolved \(revoked: 1\)/,
    },
    {
      name: 'open',
      facts: seeing({ secretAlerts: [alert(1, 'resolved'), alert(2)] }),
      result: 'not_met',
      because: /^1 secret-scanning alert open \(aws_access_key_id: 1\)/,
      fix: /Revoke/,
      details: [/^alert 2: aws_access_key_id, since 2026-10-01$/],
    },
    {
      name: 'scanning disabled',
      facts: seeing({}, { secretAlerts: absent() }),
      result: 'not_observable',
      because: /nobody has looked/,
    },
    { name: 'hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
  ],
};

const secret = (name: string, updatedAt = '2026-10-01T00:00:00Z') => ({ name, updatedAt });
const none = { repositorySecrets: [], organizationSecrets: [], environmentSecrets: [] };
const stored = (changes: Partial<FactValues> = {}): Partial<FactValues> => ({ ...none, ...changes });
const inRelease = (...names: readonly string[]) => ({
  environmentSecrets: [{ environment: 'release', secrets: names.map((name) => secret(name)) }],
});

export const rotated: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'all young',
      facts: seeing(stored({ repositorySecrets: [secret('A')], ...inRelease('B') })),
      result: 'met',
      because: /All 2 secrets younger than 365 days/,
      details: [/^A \(repository\): 52 days$/, /^B \(environment release\): 52 days$/],
    },
    {
      name: 'as old as is allowed',
      facts: seeing(stored({ repositorySecrets: [secret('A', '2025-11-22T12:00:00Z')] })),
      result: 'met',
      because: /All 1/,
    },
    {
      name: 'a day older',
      facts: seeing(stored({ organizationSecrets: [secret('ORG', '2025-11-21T12:00:00Z')] })),
      result: 'not_met',
      because: /^1 of 1 secret older than 365 days: ORG/,
      fix: /OIDC/,
    },
    {
      name: 'a policy of 30 days',
      facts: seeing(stored({ repositorySecrets: [secret('A')] })),
      terms: { secretMaxAgeDays: 30 },
      result: 'not_met',
      because: /older than 30 days/,
      fix: /./,
    },
    {
      name: 'an old one counts though others are hidden',
      facts: seeing({ repositorySecrets: [secret('A', '2020-01-01T00:00:00Z')] }),
      result: 'not_met',
      because: /1 of 1/,
      fix: /./,
    },
    {
      name: 'owned by a person',
      facts: seeing({ repositorySecrets: [secret('A')], environmentSecrets: [] }, { organizationSecrets: absent() }),
      result: 'met',
      because: /All 1/,
    },
    { name: 'none', facts: seeing(none), result: 'not_applicable', because: /No Actions secret/ },
    {
      name: 'hidden',
      facts: seeing({}, { repositorySecrets: hidden('secrets: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'secrets: read',
    },
    {
      name: 'a date that cannot be read',
      facts: seeing(stored({ repositorySecrets: [secret('A', 'soon')] })),
      result: 'not_observable',
      because: /age of A/,
    },
  ],
};

const key = (kind: KeyUseKind, line = 9): KeyUse => ({
  kind,
  at: { path: '.github/workflows/release.yml', line, column: 9 },
  detail: `${kind} here`,
});
const using = (keys: readonly KeyUse[], changes: Parameters<typeof workflow>[0] = {}): Partial<FactValues> => ({
  workflows: { files: [workflow({ ...(keys.length > 0 ? { keys } : {}), ...changes })] },
});
const broken = { findings: [workflowFinding('unreadable')] };

export const shortLived: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'by identity only',
      facts: seeing(using([key('oidc-login'), key('trusted-publishing', 12)])),
      result: 'met',
      because: /2 steps with a short-lived key/,
      details: [/release\.yml:9: oidc-login here$/],
    },
    {
      name: 'a stored one beside it',
      facts: seeing(using([key('oidc-login')], { findings: [workflowFinding('long-lived-credential', 7)] })),
      result: 'not_met',
      because: /1 stored credential in 1 of 1 workflow file/,
      fix: /id-token: write/,
      at: [7],
    },
    { name: 'nothing is reached', facts: seeing(using([])), result: 'not_applicable', because: /No workflow is seen/ },
    {
      name: 'no workflows',
      facts: seeing({}, { workflows: absent() }),
      result: 'not_applicable',
      because: /no workflow files/,
    },
    {
      name: 'a file that cannot be read',
      facts: seeing(using([key('oidc-login')], broken)),
      result: 'not_observable',
      because: /could not be read/,
    },
    { name: 'hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
  ],
};

export const hardwareBacked: CheckCases = {
  impossible: { not_applicable: 'something may always be signed where no workflow shows it' },
  cases: [
    {
      name: 'keyless',
      facts: seeing(using([key('keyless-signing')])),
      result: 'met',
      because: /1 step signing with a key that is never stored/,
    },
    { name: 'by a KMS', facts: seeing(using([key('kms-signing')])), result: 'met', because: /never stored/ },
    {
      name: 'a stored key beside a keyless one',
      facts: seeing(using([key('keyless-signing'), key('stored-key', 20)])),
      result: 'not_met',
      because: /1 step handed a stored private key: \.github\/workflows\/release\.yml:20/,
      fix: /awskms/,
      at: [20],
    },
    { name: 'nothing signs here', facts: seeing(using([])), result: 'not_observable', because: /can be attested/ },
    {
      name: 'no workflows',
      facts: seeing({}, { workflows: absent() }),
      result: 'not_observable',
      because: /can be attested/,
    },
    {
      name: 'a file that cannot be read',
      facts: seeing(using([key('kms-signing')], broken)),
      result: 'not_observable',
      because: /could not be read/,
    },
    { name: 'hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
  ],
};

const release = { environments: [{ name: 'release', requiredReviewers: 1, protectedBranches: true }] };
const open = { environments: [{ name: 'release', requiredReviewers: 0, protectedBranches: false }] };
const reading = (...secrets: readonly string[]): Partial<FactValues> => using([], { jobs: [job({ secrets })] });

export const scoped: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'of the environment only',
      facts: seeing(stored({ ...reading('B'), ...release, ...inRelease('B') })),
      result: 'met',
      because: /1 release job with secrets of protected/,
    },
    {
      name: 'of the repository',
      facts: seeing(stored({ ...reading('A'), ...release, repositorySecrets: [secret('A')] })),
      result: 'not_met',
      because: /1 of 1 release job reads secrets outside/,
      fix: /environment: release/,
      details: [/not of the environment: A$/],
      at: [10],
    },
    {
      name: 'an environment without reviewers',
      facts: seeing(stored({ ...reading('B'), ...open, ...inRelease('B') })),
      result: 'not_met',
      because: /outside/,
      fix: /./,
      at: [10],
    },
    {
      name: 'no environment, secrets not shown',
      facts: seeing({ ...using([], { jobs: [job({ secrets: ['A'], environment: null })] }), ...release }),
      result: 'not_met',
      because: /outside/,
      fix: /./,
    },
    {
      name: 'no secrets are read',
      facts: seeing(stored({ ...using([]), ...release })),
      result: 'not_applicable',
      because: /No release job reads a secret/,
    },
    {
      name: 'no workflows',
      facts: seeing({}, { workflows: absent() }),
      result: 'not_applicable',
      because: /no workflow files/,
    },
    {
      name: 'secrets hidden',
      facts: seeing({ ...reading('B'), ...release }, { repositorySecrets: hidden('secrets: read') }),
      result: 'not_observable',
      because: /Where the secrets are stored/,
      permission: 'secrets: read',
    },
    {
      name: 'environments hidden',
      facts: seeing(stored(reading('B')), { environments: hidden('actions: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'actions: read',
    },
    {
      name: 'a file that cannot be read',
      facts: seeing(stored({ ...using([], broken), ...release })),
      result: 'not_observable',
      because: /could not be read/,
    },
    { name: 'workflows hidden', facts: seeing({}), result: 'not_observable', because: /could not be seen/ },
  ],
};
