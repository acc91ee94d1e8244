import type { JsonObject } from '../contract/description.ts';
import type { CodeAlertPlan } from '../scenario-parts.ts';
import type { World } from '../world.ts';
import { daysAgo } from '../world.ts';
import type { AnalysisState } from '../written.ts';
import { pageUrl, repositoryUrl, user } from './common.ts';

/** GitHub's `code-scanning-alert-items`. */
export function codeAlertShape(world: World, alert: CodeAlertPlan, number: number): JsonObject {
  const created = daysAgo(world, alert.createdDaysAgo);
  const closed = alert.closedDaysAgo === null ? null : daysAgo(world, alert.closedDaysAgo);
  const dismissed = alert.state === 'dismissed';
  const url = `${repositoryUrl(world)}/code-scanning/alerts/${number}`;
  return {
    number,
    created_at: created,
    updated_at: closed ?? created,
    url,
    html_url: `${pageUrl(world)}/security/code-scanning/${number}`,
    instances_url: `${url}/instances`,
    state: alert.state,
    fixed_at: alert.state === 'fixed' ? closed : null,
    dismissed_by: dismissed ? user(world, 'maintainer-one') : null,
    dismissed_at: dismissed ? closed : null,
    dismissed_reason: dismissed ? alert.reason : null,
    dismissed_comment: dismissed ? alert.comment : null,
    rule: {
      id: alert.rule,
      name: alert.rule,
      severity: alert.severity,
      security_severity_level: alert.securitySeverity,
      description: alert.message,
      tags: alert.securitySeverity === null ? [] : ['security'],
    },
    tool: { name: alert.tool, guid: null, version: null },
    most_recent_instance: {
      ref: `refs/heads/${world.clone.defaultBranch}`,
      analysis_key: alert.tool,
      environment: '{}',
      category: alert.tool,
      state: alert.state,
      commit_sha: world.releaseCommit,
      message: { text: alert.message },
      location: { path: alert.path, start_line: alert.line, end_line: alert.line, start_column: 1, end_column: 2 },
      classifications: [],
    },
  };
}

/** GitHub's `code-scanning-analysis`. */
export function analysisShape(world: World, analysis: AnalysisState): JsonObject {
  return {
    ref: analysis.ref,
    commit_sha: analysis.sha,
    analysis_key: analysis.category,
    environment: '{}',
    category: analysis.category,
    error: '',
    warning: '',
    created_at: analysis.at,
    results_count: analysis.results,
    rules_count: analysis.rules,
    id: analysis.id,
    url: `${repositoryUrl(world)}/code-scanning/analyses/${analysis.id}`,
    sarif_id: analysis.sarif,
    tool: { name: analysis.tool, guid: null, version: analysis.version },
    deletable: true,
  };
}
