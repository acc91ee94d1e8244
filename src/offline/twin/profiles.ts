/** Who asks: what a token may read and write. */
export type Profile = { readonly name: ProfileName; readonly grants: Grants; readonly limit: number };

export type ProfileName = 'workflow' | 'read-only' | 'admin' | 'none' | 'anonymous';
export type Area = 'metadata' | 'contents' | 'attestations' | 'actions' | 'administration' | 'checks';
export type Level = 'read' | 'write';
export type Grants = Readonly<Partial<Record<Area, Level>>>;
export type Need = { readonly area: Area; readonly level: Level };

/** The tokens that a twin knows. They open nothing anywhere else. */
export const tokens = {
  workflow: 'twin-token-of-a-workflow',
  readOnly: 'twin-token-that-only-reads',
  admin: 'twin-token-that-reads-settings',
  none: 'twin-token-without-permissions',
} as const;

/** The profile of an `Authorization` header: none sent is anonymous, an unknown token is null. */
export function profileOf(authorization: string | undefined, workflowGrants: Grants): Profile | null {
  if (authorization === undefined) return { name: 'anonymous', grants: {}, limit: 60 };
  const token = /^(?:bearer|token) (.+)$/i.exec(authorization)?.[1];
  const read: Grants = { metadata: 'read', contents: 'read', attestations: 'read', actions: 'read', checks: 'read' };
  if (token === tokens.workflow)
    return { name: 'workflow', grants: { ...read, contents: 'write', ...workflowGrants }, limit: 1000 };
  if (token === tokens.readOnly) return { name: 'read-only', grants: read, limit: 1000 };
  if (token === tokens.admin) return { name: 'admin', grants: { ...read, administration: 'read' }, limit: 5000 };
  if (token === tokens.none) return { name: 'none', grants: {}, limit: 1000 };
  return null;
}

/** What anybody may read of a public repository; settings are never among it. */
export function may(profile: Profile, need: Need, isPublic: boolean): boolean {
  if (isPublic && need.level === 'read' && need.area !== 'administration') return true;
  const grant = profile.grants[need.area];
  return grant === 'write' || grant === need.level;
}

const settings = [
  '/branches/{branch}/protection',
  '/branches/{branch}/protection/required_signatures',
  '/actions/permissions/workflow',
  '/immutable-releases',
  '/keys',
];

/** The permission that GitHub's documentation gives for an operation. */
export function needOf(operationId: string): Need {
  const [method = 'GET', path = ''] = operationId.split(' ');
  const rest = path.replace('/repos/{owner}/{repo}', '');
  const level: Level = method === 'GET' || path.endsWith('/bulk-list') ? 'read' : 'write';
  if (settings.includes(rest)) return { area: 'administration', level };
  if (rest.includes('attestations')) return { area: 'attestations', level };
  if (rest === '/environments') return { area: 'actions', level };
  return {
    area: /^(?:$|\/(?:rules|rulesets|tags|collaborators|languages|orgs|rate_limit|meta)\b)/.test(rest)
      ? 'metadata'
      : 'contents',
    level,
  };
}
