import type { JsonObject } from '../contract/description.ts';
import type { AdvisoryPlan, WorldAdvisoryPlan } from '../scenario-parts.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';
import { daysAgo } from '../world.ts';
import { pageUrl, repositoryUrl, user } from './common.ts';

/** GitHub's `repository-advisory`. */
export function advisoryShape(world: World, plan: AdvisoryPlan): JsonObject {
  const created = daysAgo(world, plan.createdDaysAgo);
  const published = plan.publishedDaysAgo === null ? null : daysAgo(world, plan.publishedDaysAgo);
  const cvss = { vector_string: plan.vector, score: plan.score };
  return {
    ghsa_id: plan.ghsa,
    cve_id: plan.cve,
    url: `${repositoryUrl(world)}/security-advisories/${plan.ghsa}`,
    html_url: `${pageUrl(world)}/security/advisories/${plan.ghsa}`,
    summary: plan.summary,
    description: plan.description,
    severity: plan.severity,
    author: null,
    publisher: published === null ? null : user(world, 'maintainer-one'),
    identifiers: identifiers(plan),
    state: plan.state,
    created_at: created,
    updated_at: published ?? created,
    published_at: published,
    closed_at: plan.state === 'closed' ? created : null,
    withdrawn_at: plan.state === 'withdrawn' ? created : null,
    submission: null,
    vulnerabilities: [
      {
        package: { ecosystem: plan.ecosystem, name: plan.package },
        vulnerable_version_range: withRelease(world, plan.range),
        patched_versions: withRelease(world, plan.patched),
        vulnerable_functions: [],
      },
    ],
    cvss,
    cvss_severities: { cvss_v3: cvss, cvss_v4: { vector_string: null, score: null } },
    cwes: plan.cwe === null ? [] : [{ cwe_id: plan.cwe.id, name: plan.cwe.name }],
    cwe_ids: plan.cwe === null ? [] : [plan.cwe.id],
    credits: plan.credits.map((login) => ({ login, type: 'reporter' })),
    credits_detailed: plan.credits.map((login) => ({
      user: user(world, login),
      type: 'reporter',
      state: 'accepted',
    })),
    collaborating_users: [],
    collaborating_teams: [],
    private_fork: null,
  };
}

/** `{release}` in a version is that of the release that is assessed. */
function withRelease({ clone }: World, text: string | null): string | null {
  return text?.replaceAll('{release}', clone.releaseTag.name.replace(/^v/, '')) ?? null;
}

/** The scenario's advisories of the world, and those that its alerts speak of, each once. */
export function worldAdvisoriesOf({ worldAdvisories, dependabotAlerts }: Scenario): readonly WorldAdvisoryPlan[] {
  const all = new Map(worldAdvisories.map((plan) => [plan.ghsa, plan]));
  for (const {
    ghsa,
    cve,
    severity,
    summary,
    createdDaysAgo,
    ecosystem,
    package: name,
    range,
    patched,
  } of dependabotAlerts)
    if (!all.has(ghsa))
      all.set(ghsa, {
        ghsa,
        cve,
        severity,
        summary,
        publishedDaysAgo: createdDaysAgo,
        withdrawn: false,
        affects: [{ ecosystem, package: name, range, patched }],
      });
  return [...all.values()];
}

/** GitHub's `global-advisory`. */
export function globalAdvisoryShape(world: World, plan: WorldAdvisoryPlan): JsonObject {
  const at = daysAgo(world, plan.publishedDaysAgo);
  return {
    ghsa_id: plan.ghsa,
    cve_id: plan.cve,
    url: `${world.urls.api}/advisories/${plan.ghsa}`,
    html_url: `${world.urls.server}/advisories/${plan.ghsa}`,
    repository_advisory_url: null,
    summary: plan.summary,
    description: plan.summary,
    type: 'reviewed',
    severity: plan.severity,
    source_code_location: null,
    identifiers: identifiers(plan),
    references: [],
    published_at: at,
    updated_at: at,
    github_reviewed_at: at,
    nvd_published_at: null,
    withdrawn_at: plan.withdrawn ? at : null,
    vulnerabilities: plan.affects.map(({ ecosystem, package: name, range, patched }) => ({
      package: { ecosystem, name },
      vulnerable_version_range: range,
      first_patched_version: patched,
      vulnerable_functions: [],
    })),
    cvss: { vector_string: null, score: null },
    cwes: [],
    credits: [],
  };
}

function identifiers({ ghsa, cve }: { readonly ghsa: string; readonly cve: string | null }): readonly JsonObject[] {
  return [{ type: 'GHSA', value: ghsa }, ...(cve === null ? [] : [{ type: 'CVE', value: cve }])];
}
