import type { JsonObject } from '../contract/description.ts';
import type { DependabotPlan, SecretAlertPlan } from '../scenario-parts.ts';
import type { World } from '../world.ts';
import { daysAgo } from '../world.ts';
import { numberOf, pageUrl, repositoryUrl, user } from './common.ts';

const agoOrNull = (world: World, days: number | null) => (days === null ? null : daysAgo(world, days));

/** GitHub's `dependabot-alert`. */
export function dependabotShape(world: World, alert: DependabotPlan, number: number): JsonObject {
  const created = daysAgo(world, alert.createdDaysAgo);
  const closed = agoOrNull(world, alert.closedDaysAgo);
  const dismissed = alert.state === 'dismissed';
  const vulnerability = {
    package: { ecosystem: alert.ecosystem, name: alert.package },
    severity: alert.severity,
    vulnerable_version_range: alert.range,
    first_patched_version: alert.patched === null ? null : { identifier: alert.patched },
  };
  return {
    number,
    state: alert.state,
    dependency: { package: vulnerability.package, manifest_path: alert.manifest, scope: alert.scope },
    security_advisory: {
      ghsa_id: alert.ghsa,
      cve_id: alert.cve,
      summary: alert.summary,
      description: alert.summary,
      severity: alert.severity,
      vulnerabilities: [vulnerability],
      cvss: { score: 0, vector_string: null },
      cwes: [],
      identifiers: [
        { type: 'GHSA', value: alert.ghsa },
        ...(alert.cve === null ? [] : [{ type: 'CVE', value: alert.cve }]),
      ],
      references: [],
      published_at: created,
      updated_at: created,
      withdrawn_at: null,
    },
    security_vulnerability: vulnerability,
    url: `${repositoryUrl(world)}/dependabot/alerts/${number}`,
    html_url: `${pageUrl(world)}/security/dependabot/${number}`,
    created_at: created,
    updated_at: closed ?? created,
    dismissed_at: dismissed ? closed : null,
    dismissed_by: dismissed ? user(world, 'maintainer-one') : null,
    dismissed_reason: dismissed ? alert.reason : null,
    dismissed_comment: dismissed ? alert.comment : null,
    fixed_at: alert.state === 'fixed' ? closed : null,
    auto_dismissed_at: alert.state === 'auto_dismissed' ? closed : null,
  };
}

/** GitHub's `secret-scanning-alert`; the value goes out only where it is not to be hidden. */
export function secretAlertShape(world: World, alert: SecretAlertPlan, number: number, hide: boolean): JsonObject {
  const created = daysAgo(world, alert.createdDaysAgo);
  const closed = agoOrNull(world, alert.closedDaysAgo);
  const url = `${repositoryUrl(world)}/secret-scanning/alerts/${number}`;
  return {
    number,
    created_at: created,
    updated_at: closed ?? created,
    url,
    html_url: `${pageUrl(world)}/security/secret-scanning/${number}`,
    locations_url: `${url}/locations`,
    state: alert.state,
    resolution: alert.reason,
    resolved_at: closed,
    resolved_by: closed === null ? null : user(world, 'maintainer-one'),
    resolution_comment: alert.comment,
    secret_type: alert.type,
    secret_type_display_name: alert.title,
    ...(hide ? {} : { secret: alert.secret }),
    push_protection_bypassed: false,
    push_protection_bypassed_by: null,
    push_protection_bypassed_at: null,
    validity: alert.validity,
    publicly_leaked: false,
    multi_repo: false,
    has_more_locations: false,
    first_location_detected: {
      path: alert.path,
      start_line: 1,
      end_line: 1,
      start_column: 1,
      end_column: alert.secret.length,
      ...objectLinks(world, numberOf(alert.path).toString(16).padStart(40, '0')),
    },
  };
}

function objectLinks(world: World, blob: string): JsonObject {
  return {
    blob_sha: blob,
    blob_url: `${repositoryUrl(world)}/git/blobs/${blob}`,
    commit_sha: world.releaseCommit,
    commit_url: `${repositoryUrl(world)}/git/commits/${world.releaseCommit}`,
  };
}
