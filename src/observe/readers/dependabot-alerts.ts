import type { Observed } from '../../facts/observed.ts';
import type { DependabotAlert, DependabotAlertsFact } from '../../facts/vulnerabilities.ts';
import type { Data } from '../../github/ports.ts';
import { singleLine } from '../../text/inert.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { absent, fromReply, sourceOf } from '../observed.ts';
import { severityOf } from '../severity.ts';

const route = 'GET /repos/{owner}/{repo}/dependabot/alerts';
const permission = 'vulnerability-alerts: read';
const maxPages = 50;

type Alert = Data<typeof route>[number];

export const dependabotAlertsReader = defineReader({
  name: 'dependabotAlerts',
  permission,
  uses: [],
  async read(context): Promise<Observed<DependabotAlertsFact>> {
    const reply = await context.github.pages(route, repositoryPath(context), { maxPages });
    // The one refusal that says what the setting is: everything else may be a matter of rights.
    if (reply.kind === 'refused' && reply.status === 403 && /\balerts are disabled\b/i.test(reply.message))
      return absent(sourceOf(reply));
    return fromReply(reply, { permission, map: (alerts) => ({ alerts: alerts.map(alertOf) }) });
  },
});

function alertOf(alert: Alert): DependabotAlert {
  const { security_vulnerability: vulnerability, security_advisory: advisory, dependency } = alert;
  const comment = alert.dismissed_comment ?? '';
  return {
    number: alert.number,
    state: alert.state,
    severity: severityOf(vulnerability.severity),
    ecosystem: singleLine(vulnerability.package.ecosystem, 50),
    package: singleLine(vulnerability.package.name, 200),
    manifest: singleLine(dependency.manifest_path ?? '', 300),
    scope: dependency.scope ?? 'unknown',
    ghsa: singleLine(advisory.ghsa_id, 40),
    cve: advisory.cve_id === null ? null : singleLine(advisory.cve_id, 40),
    range: singleLine(vulnerability.vulnerable_version_range, 500),
    fixedVersion: vulnerability.first_patched_version?.identifier ?? null,
    createdAt: alert.created_at,
    closedAt: closedAt(alert),
    dismissedReason: alert.dismissed_reason,
    dismissalExplained: comment.trim() !== '',
    url: alert.html_url,
  };
}

/** The time that belongs to its state: a time of an earlier state may be left over where an alert was opened again. */
function closedAt({ state, ...alert }: Alert): string | null {
  if (state === 'fixed') return alert.fixed_at ?? null;
  if (state === 'dismissed') return alert.dismissed_at ?? null;
  return state === 'auto_dismissed' ? (alert.auto_dismissed_at ?? null) : null;
}
