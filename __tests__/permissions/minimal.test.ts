import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FactName } from '../../src/facts/facts.ts';
import { permissionsFor } from '../../src/observe/permissions.ts';
import type { Clone, Scenario } from '../../src/offline/twin/index.ts';
import { allChecks, needs } from '../../src/principles/needs.ts';
import {
  analysedBy,
  classicScenario,
  type Less,
  look,
  openScenario,
  privateScenario,
  releasedClone,
  scannedClone,
  unalertedScenario,
  type Seen,
  unreportedScenario,
  unscannedScenario,
} from './world.ts';

const noPush = (): Response =>
  Response.json(
    { message: 'Must have push access to view repository collaborators.', status: '403' },
    { status: 403, headers: { 'x-accepted-github-permissions': 'metadata=read' } },
  );

/** GitHub's refusal of a GraphQL query that reads a field. */
function graphqlWithout(field: string): NonNullable<Less['withhold']> {
  return (path, query, answer) =>
    path === '/graphql' && query.includes(field)
      ? Response.json({
          data: { repository: null },
          errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
        })
      : answer;
}

/** How a run loses exactly one of the permissions; what is no scope is withheld as GitHub does. */
const without: Readonly<Record<string, Less>> = {
  'metadata: read': { token: 'none', adminToken: 'none' },
  'contents: read': { grants: { contents: undefined } },
  'actions: read': { grants: { actions: undefined } },
  'attestations: read': { grants: { attestations: undefined } },
  'security-events: read': { grants: { security_events: undefined } },
  'vulnerability-alerts: read': { grants: { vulnerability_alerts: undefined } },
  'repository-advisories: read': {
    grants: { repository_advisories: undefined },
    adminGrants: { repository_advisories: 'none' },
  },
  'checks: read': { grants: { checks: undefined } },
  'statuses: read': { withhold: graphqlWithout('statusCheckRollup') },
  'secret-scanning-alerts: read': { adminGrants: { secret_scanning_alerts: 'none' } },
  'secrets: read': { adminGrants: { secrets: 'none' } },
  'environments: read': { adminGrants: { environments: 'none' } },
  'administration: read': { adminGrants: { administration: 'none' } },
  'pull-requests: read': { withhold: graphqlWithout('associatedPullRequests') },
  'metadata: read, by somebody who may push': {
    withhold: (path, _query, answer) => (path.endsWith('/collaborators') ? noPush() : answer),
  },
  'organization owner': { adminGrants: { organization_administration: 'none' } },
};

/** The table that a reader of README.md sees: permission to the checks that are lost without it. */
function readmeTable(): ReadonlyMap<string, readonly string[]> {
  const [section = ''] =
    /<!-- generated: permissions -->.*?<!-- \/generated/s.exec(readFileSync('README.md', 'utf8')) ?? [];
  const rows = section.split('\n').flatMap((line) => {
    const [, permission, , checks] = /^\| `([^`]+)`\s*\|([^|]*)\|([^|]*)\|$/.exec(line) ?? [];
    return permission === undefined || permission.endsWith(': write') ? [] : [[permission, checks ?? ''] as const];
  });
  const decided = allChecks.filter((check) => check.needs.length > 0).map(({ id }) => id);
  return new Map(
    rows.map(([permission, checks]) => [
      permission,
      checks.trim() === 'all' ? decided : [...checks.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? ''),
    ]),
  );
}

const table = readmeTable();
const observable = ({ checks }: Seen): string[] =>
  [...checks.values()].filter(({ result }) => result !== 'not_observable').map(({ id }) => id);
const lost = (before: Seen, after: Seen): string[] =>
  observable(before).filter((id) => after.checks.get(id)?.result === 'not_observable');
/** Checks that say something else than before without having become not observable. */
const turned = (before: Seen, after: Seen): string[] =>
  [...after.checks.values()]
    .filter(({ id, result }) => result !== 'not_observable' && result !== before.checks.get(id)?.result)
    .map(({ id, result }) => `${id}: ${result}`);

/** Where a permission can matter: what a check reads with it may be seen in another way, or not be there at all. */
const worlds: readonly { readonly name: string; readonly scenario: () => Scenario; readonly given: Less }[] = [
  { name: 'classic protection, with the administration token', scenario: classicScenario, given: {} },
  { name: 'nothing protects the branch, no administration token', scenario: openScenario, given: { adminToken: null } },
  {
    name: 'alerts are not shown, only their switch',
    scenario: classicScenario,
    given: { grants: { vulnerability_alerts: undefined } },
  },
  { name: 'alerts are off, and a scan runs on a schedule', scenario: unalertedScenario, given: { scanned: true } },
  { name: 'only the policy tells how to report in confidence', scenario: unreportedScenario, given: {} },
  { name: 'no VEX document', scenario: classicScenario, given: { withoutVex: true } },
  { name: 'only code scanning tells of an analysis', scenario: () => analysedBy('analyses'), given: {} },
  { name: 'only a check run tells of an analysis', scenario: () => analysedBy('checks'), given: {} },
  {
    name: 'secret scanning is off, and the security settings are not shown',
    scenario: unscannedScenario,
    given: { adminGrants: { administration: 'none' } },
  },
];

/** What is taken away, and what the world does not give in the first place. */
function both(less: Less = {}, given: Less): Less {
  return { ...less, ...given, adminGrants: { ...less.adminGrants, ...given.adminGrants } };
}

let clone: Clone;
let scanned: Clone;
let before: readonly Seen[];
let ruled: Seen;
const looks = new Map<string, Promise<Seen>>();

const cloneOf = (given: Less): Clone => (given.scanned === true ? scanned : clone);

/** The first world without a permission, looked at once. */
function classicWithout(name: string): Promise<Seen> {
  const known = looks.get(name) ?? look(clone, classicScenario(), without[name]);
  looks.set(name, known);
  return known;
}

beforeAll(async () => {
  clone = await releasedClone();
  scanned = await scannedClone();
  before = await Promise.all(worlds.map(({ scenario, given }) => look(cloneOf(given), scenario(), given)));
  ruled = await look(clone, privateScenario());
}, 120_000);

/** What the first world does not show as met, and why that is right. */
const unmet: Readonly<Record<string, string>> = {
  'components.reviewed-on-entry': 'not_met', // no workflow reviews dependencies
  'commits.signed': 'not_met', // its commits are made without a key
  'defaults.config-scanned': 'not_met', // CodeQL is no scanner of configuration
  'updates.automated': 'not_met', // neither Dependabot nor Renovate is configured
  'posture.evidence-kept': 'not_applicable', // no earlier release carries evidence
};

test('with every permission every check is observable, and but for a few met', () => {
  const decided = allChecks.filter((check) => check.needs.length > 0).map(({ id }) => id);
  expect(observable(before[0]!).sort()).toEqual([...decided].sort());
  const others = decided.map((id) => [id, before[0]!.checks.get(id)?.result]).filter(([, result]) => result !== 'met');
  expect(Object.fromEntries(others)).toEqual(unmet);
});

describe('README’s permission table', () => {
  test('has a row for each permission that the readers want, and each can be taken away', () => {
    const wanted = permissionsFor(needs).map(({ permission }) => permission);
    expect([...table.keys()].sort()).toEqual([...wanted].sort());
    expect(Object.keys(without).sort()).toEqual([...wanted].sort());
  });

  /** One world after the other, until each check of the row was lost in one of them. */
  test.each([...table])('without %s exactly the checks of its row become not_observable', async (name, checks) => {
    const gone = new Set<string>();
    for (const [index, { scenario, given }] of worlds.entries()) {
      if (index > 0 && checks.every((id) => gone.has(id))) break;
      const after = await (index === 0
        ? classicWithout(name)
        : look(cloneOf(given), scenario(), both(without[name], given)));
      for (const id of lost(before[index]!, after)) gone.add(id);
      expect(turned(before[index]!, after)).toEqual([]);
    }
    expect([...gone].sort()).toEqual([...checks].sort());
  });
});

test.each<[string, FactName, string]>([
  ['contents: read', 'tag', 'contents: read'],
  ['contents: read', 'release', 'contents: read'],
  ['actions: read', 'environments', 'actions: read'],
  ['attestations: read', 'signatures', 'attestations: read'],
  ['administration: read', 'deployKeys', 'administration: read'],
  ['administration: read', 'workflowTokenDefault', 'administration: read'],
  ['administration: read', 'classicProtection', 'administration: read'],
  ['pull-requests: read', 'commitRange', 'contents: read and pull-requests: read'],
  ['metadata: read, by somebody who may push', 'collaborators', 'metadata: read, by somebody who may push'],
  ['organization owner', 'organization', 'organization owner'],
])('without %s the fact %s is hidden and names %s', async (name, fact, permission) => {
  const { facts } = await classicWithout(name);
  expect(facts[fact]).toMatchObject({ state: 'hidden', reason: 'forbidden', permission });
});

test.each(['contents: read', 'actions: read', 'attestations: read', 'administration: read'])(
  'without %s a bare 404 instead of a 403 makes no difference: nothing is taken for absent',
  async (name) => {
    const notFound = (): Response => Response.json({ message: 'Not Found', status: '404' }, { status: 404 });
    const less = {
      ...without[name],
      withhold: (...[, , answer]: [string, string, Response]) => (answer.status === 403 ? notFound() : answer),
    };
    const after = await look(clone, classicScenario(), less);
    expect(lost(before[0]!, after)).toEqual(lost(before[0]!, await classicWithout(name)));
    expect(turned(before[0]!, after)).toEqual([]);
  },
);

test('the read-only token of a workflow does not see classic protection and says what would', async () => {
  const { facts, checks } = await look(clone, classicScenario(), { token: 'readOnly', adminToken: null });
  const permission = 'administration: read';
  expect(facts.classicProtection).toMatchObject({ state: 'hidden', reason: 'forbidden', permission });
  for (const id of ['branch.protected', 'branch.signatures-enforced', 'review.enforced', 'source.slsa-level'])
    expect([id, checks.get(id)]).toEqual([id, expect.objectContaining({ result: 'not_observable', permission })]);
});

describe('a private repository whose branch is held by rulesets', () => {
  test('README says for which checks alone administration rights are needed then', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(
      'only `access.governed`, `history.continuous`, `review.enforced`, `secrets.scanned` and `workflow.least-privilege` need `administration: read`',
    );
  });

  test.each([
    [
      'administration: read',
      ['access.governed', 'history.continuous', 'review.enforced', 'secrets.scanned', 'workflow.least-privilege'],
    ],
    ['actions: read', ['build.gated', 'secrets.rotated', 'secrets.scoped']],
    ['metadata: read, by somebody who may push', ['access.governed']],
    ['organization owner', ['access.governed']],
    [
      'pull-requests: read',
      [
        ...['advisories.published', 'commits.signed', 'review.practised', 'tag.trustworthy'],
        ...['threat-model.follows-change', 'threat-model.recent', 'threat-model.reviewed', 'updates.tested'],
      ],
    ],
  ])('without %s loses %j', async (name, checks) => {
    const less = await look(clone, privateScenario(), without[name]);
    expect(lost(ruled, less).sort()).toEqual(checks);
    expect(turned(ruled, less)).toEqual([]);
  });
});
