/** Who asks: what a token may read and write, and the account that its writes bear. */
export type Profile = {
  readonly name: ProfileName;
  readonly grants: Grants;
  readonly limit: number;
  readonly login: string;
};

export type ProfileName = 'workflow' | 'read-only' | 'fork' | 'fine-grained' | 'admin' | 'app' | 'none' | 'anonymous';

/** GitHub's names of permissions, as `x-accepted-github-permissions` writes them. */
export const areas = [
  'metadata',
  'contents',
  'attestations',
  'actions',
  'checks',
  'statuses',
  'issues',
  'pull_requests',
  'security_events',
  'vulnerability_alerts',
  'secret_scanning_alerts',
  'repository_advisories',
  'secrets',
  'environments',
  'repository_hooks',
  'administration',
  'organization_administration',
] as const;

export type Area = (typeof areas)[number];
export type Level = 'read' | 'write';
/** `none` takes away what a profile would have. */
export type Grants = Readonly<Partial<Record<Area, Level | 'none'>>>;
export type Need = { readonly area: Area; readonly level: Level };

/** The tokens that a twin knows. They open nothing anywhere else. */
export const tokens = {
  workflow: 'twin-token-of-a-workflow',
  readOnly: 'twin-token-that-only-reads',
  fork: 'twin-token-of-a-fork-pull-request',
  fineGrained: 'twin-token-fine-grained',
  admin: 'twin-token-that-reads-settings',
  app: 'twin-token-of-an-app',
  none: 'twin-token-without-permissions',
} as const;

/** What everybody may read of a public repository; settings, alerts and secrets' names are never among it. */
const open: readonly Area[] = [
  'metadata',
  'contents',
  'attestations',
  'actions',
  'checks',
  'statuses',
  'issues',
  'pull_requests',
  'repository_advisories',
];

/** Every permission that a workflow can be given for reading. */
const workflowReads: Grants = {
  metadata: 'read',
  contents: 'read',
  attestations: 'read',
  actions: 'read',
  checks: 'read',
  statuses: 'read',
  issues: 'read',
  pull_requests: 'read',
  security_events: 'read',
  vulnerability_alerts: 'read',
};

/** What no `permissions:` key of a workflow grants. */
const settings: Grants = {
  administration: 'read',
  organization_administration: 'read',
  secret_scanning_alerts: 'read',
  repository_advisories: 'read',
  secrets: 'read',
  environments: 'read',
  repository_hooks: 'read',
};

export type ChosenGrants = { readonly workflow: Grants; readonly fineGrained: Grants };

/** The profile of an `Authorization` header: none sent is anonymous, an unknown token is null. */
export function profileOf(authorization: string | undefined, chosen: ChosenGrants): Profile | null {
  if (authorization === undefined) return { name: 'anonymous', grants: {}, limit: 60, login: 'ghost' };
  const token = /^(?:bearer|token) (.+)$/i.exec(authorization)?.[1];
  const bot = { limit: 1000, login: 'github-actions[bot]' };
  const person = { limit: 5000, login: 'maintainer-one' };
  if (token === tokens.workflow)
    return { ...bot, name: 'workflow', grants: { ...workflowReads, contents: 'write', ...chosen.workflow } };
  if (token === tokens.readOnly) return { ...bot, name: 'read-only', grants: workflowReads };
  // whatever the workflow asks for, a pull request from a fork reads at most
  if (token === tokens.fork)
    return { ...bot, name: 'fork', grants: readOnly({ ...workflowReads, ...chosen.workflow }) };
  if (token === tokens.fineGrained)
    return { ...person, name: 'fine-grained', grants: { metadata: 'read', ...chosen.fineGrained } };
  if (token === tokens.admin) return { ...person, name: 'admin', grants: { ...workflowReads, ...settings } };
  if (token === tokens.app)
    return {
      name: 'app',
      grants: { ...workflowReads, checks: 'write', issues: 'write' },
      limit: 5000,
      login: 'an-app[bot]',
    };
  if (token === tokens.none) return { ...bot, name: 'none', grants: {} };
  return null;
}

function readOnly(grants: Grants): Grants {
  return Object.fromEntries(Object.entries(grants).map(([area, level]) => [area, level === 'write' ? 'read' : level]));
}

/** Whether a token may do what an operation needs. */
export function may(profile: Profile, need: Need, isPublic: boolean): boolean {
  if (isPublic && need.level === 'read' && open.includes(need.area)) return true;
  const grant = profile.grants[need.area];
  return grant === 'write' || grant === need.level;
}

/** Whether a refusal looks as if there were nothing: so it is for what a public repository would show everybody. */
export function hides(profile: Profile, need: Need, isPublic: boolean): boolean {
  if (isPublic) return false;
  return (
    !may(profile, { area: 'metadata', level: 'read' }, false) || (need.level === 'read' && open.includes(need.area))
  );
}

/** Whether an answer has the fields in it that only who may read this area is shown. */
export function shows({ grants }: Profile, area: Area): boolean {
  return grants[area] === 'read' || grants[area] === 'write';
}
