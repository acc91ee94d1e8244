import type { JsonObject } from '../contract/description.ts';
import type { AdvisoryPlan, DependabotPlan } from '../scenario-parts.ts';
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
        vulnerable_version_range: plan.range,
        patched_versions: plan.patched,
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

/** GitHub's `global-advisory`, of an advisory that some alert of the scenario speaks of. */
export function globalAdvisoryShape(world: World, alert: DependabotPlan): JsonObject {
  const at = daysAgo(world, alert.createdDaysAgo);
  return {
    ghsa_id: alert.ghsa,
    cve_id: alert.cve,
    url: `${world.urls.api}/advisories/${alert.ghsa}`,
    html_url: `${world.urls.server}/advisories/${alert.ghsa}`,
    repository_advisory_url: null,
    summary: alert.summary,
    description: alert.summary,
    type: 'reviewed',
    severity: alert.severity,
    source_code_location: null,
    identifiers: identifiers(alert),
    references: [],
    published_at: at,
    updated_at: at,
    github_reviewed_at: at,
    nvd_published_at: null,
    withdrawn_at: null,
    vulnerabilities: [
      {
        package: { ecosystem: alert.ecosystem, name: alert.package },
        vulnerable_version_range: alert.range,
        first_patched_version: alert.patched,
        vulnerable_functions: [],
      },
    ],
    cvss: { vector_string: null, score: null },
    cwes: [],
    credits: [],
  };
}

function identifiers({ ghsa, cve }: { readonly ghsa: string; readonly cve: string | null }): readonly JsonObject[] {
  return [{ type: 'GHSA', value: ghsa }, ...(cve === null ? [] : [{ type: 'CVE', value: cve }])];
}
