/**
 * Vets 5,000 components of four package systems against the twin's advisory database, 100 ms added to each request, with the
 * client that the action uses. Usage: npm run bench-vetting. Ends 1 where a figure is over its limit or the sum does not add up.
 */
import { smallClone } from '../__tests__/support/small-clone.ts';
import { settings } from '../__tests__/observe/world.ts';
import type { Component } from '../src/facts/components.ts';
import { createGitHub } from '../src/github/github.ts';
import { vetComponents } from '../src/observe/asks/vet-components.ts';
import { unaskedSource } from '../src/observe/observed.ts';
import { startReading } from '../src/observe/plan.ts';
import { loadClone, loadScenario, startTwin, type Scenario } from '../src/offline/twin/index.ts';

const latencyMs = 100;
const share = { npm: 3000, pypi: 1000, maven: 600, golang: 398 };
const systems = { npm: 'npm', pypi: 'pip', maven: 'maven', golang: 'go' } as const;
const names: Readonly<Record<keyof typeof share, (n: number) => readonly [string, string]>> = {
  npm: (n: number) => [
    `pkg:npm/%40scope-${String(n % 40)}/package-number-${String(n)}`,
    `@scope-${String(n % 40)}/package-number-${String(n)}`,
  ],
  pypi: (n: number) => [`pkg:pypi/distribution-${String(n)}`, `distribution-${String(n)}`],
  maven: (n: number) => [
    `pkg:maven/org.example.group${String(n % 30)}/artifact-${String(n)}`,
    `org.example.group${String(n % 30)}:artifact-${String(n)}`,
  ],
  golang: (n: number) => [
    `pkg:golang/example.org/team-${String(n % 20)}/module-${String(n)}`,
    `example.org/team-${String(n % 20)}/module-${String(n)}`,
  ],
};

const components: Component[] = [];
const worldAdvisories: Scenario['worldAdvisories'][number][] = [];
let affected = 0;
for (const [type, count] of Object.entries(share) as [keyof typeof share, number][]) {
  for (let n = 0; n < count; n++) {
    const [purl, name] = names[type](n);
    // A tenth of the packages have three advisories each, one of which touches the version at hand.
    if (n % 10 === 0) {
      affected++;
      for (const [index, range] of ['< 0.9.0', '>= 1.0.0, < 1.2.4', '>= 2.0.0, < 2.1.0'].entries())
        worldAdvisories.push(advisory(worldAdvisories.length, systems[type], name, range, index));
    }
    const version = n % 50 === 7 ? '1.2.3-rc.1' : '1.2.3';
    components.push({ purl: `${purl}@${version}`, name, version, direct: n < 20, scope: 'runtime', dependsOn: [] });
  }
}
// Two that no source covers: they are counted with their reason.
components.push({
  purl: 'pkg:deb/debian/openssl@3.0.0',
  name: 'openssl',
  version: '3.0.0',
  direct: null,
  scope: 'unknown',
  dependsOn: [],
});
components.push({ purl: null, name: 'vendored', version: null, direct: null, scope: 'unknown', dependsOn: [] });

const clone = await loadClone(await smallClone({ before: 1, after: 1, files: {} }));
const twin = await startTwin({ clone, scenario: { ...loadScenario('good'), worldAdvisories }, latencyMs });
const now = () => new Date();
const { owner, name, apiUrl, graphqlUrl, tokens, releaseTag: tag } = twin;
const token = tokens.workflow;
const github = createGitHub({
  owner,
  repo: name,
  apiUrl,
  graphqlUrl,
  token,
  adminToken: null,
  userAgent: 'bench',
  now,
});
const context = startReading({
  github,
  settings: { ...settings, token, tag, apiUrl, graphqlUrl, repository: { owner, name } },
  now,
  readFile: () => Promise.resolve(null),
  verifier: { verify: () => ({ ok: false, code: 'ROOT_UNKNOWN', reason: 'no root' }) },
  log: () => undefined,
});
const source = unaskedSource(now().toISOString());
const started = performance.now();
const lists = [{ name: 'bench', components }];
const noAlerts = { state: 'absent', source } as const;
const fact = await vetComponents(context, { lists, describes: [], unread: [], source }, noAlerts);
const took = Math.round(performance.now() - started);
const requests = github.meter().requests.rest;
await twin.close();
if (fact.state !== 'seen') throw new Error(JSON.stringify(fact));
const { total, vetted, notVetted, matches } = fact.value;
const left = notVetted.reduce((sum, row) => sum + row.count, 0);
const rows = [
  { what: 'components', figure: total, holds: total === components.length },
  { what: 'vetted + not vetted', figure: vetted + left, holds: vetted + left === total && left === 2 },
  { what: 'matches', figure: matches.length, holds: matches.length === affected },
  { what: 'requests (at most 60)', figure: requests, holds: requests <= 60 },
  { what: 'milliseconds (at most 10,000)', figure: took, holds: took <= 10_000 },
];
for (const { what, figure, holds } of rows)
  console.log(`${holds ? '     ' : 'OVER '}${what.padEnd(32)}${String(figure).padStart(8)}`);
process.exitCode = rows.every(({ holds }) => holds) ? 0 : 1;

function advisory(
  n: number,
  ecosystem: string,
  package_: string,
  range: string,
  index: number,
): Scenario['worldAdvisories'][number] {
  return {
    ghsa: `GHSA-${n.toString(36).padStart(4, '0')}-bbbb-cccc`,
    cve: null,
    severity: 'medium',
    summary: `Invented ${String(index)}`,
    publishedDaysAgo: 100 + index,
    withdrawn: false,
    affects: [{ ecosystem, package: package_, range, patched: '2.1.0' }],
  };
}
