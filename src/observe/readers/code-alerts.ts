import type { CodeAlert } from '../../facts/code-scanning.ts';
import type { Observed } from '../../facts/observed.ts';
import type { Data } from '../../github/ports.ts';
import { hasNoCodeScanning } from '../code-scanning-off.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { absent, fromReply, sourceOf } from '../observed.ts';

const permission = 'security-events: read';
const maxPages = 50;
const severities: readonly string[] = ['critical', 'high', 'medium', 'low'];

type Alert = Data<'GET /repos/{owner}/{repo}/code-scanning/alerts'>[number];

export const codeAlertsReader = defineReader({
  name: 'codeAlerts',
  permission,
  uses: [],
  async read(context): Promise<Observed<readonly CodeAlert[]>> {
    const route = 'GET /repos/{owner}/{repo}/code-scanning/alerts';
    const reply = await context.github.pages(route, repositoryPath(context), { maxPages });
    if (hasNoCodeScanning(reply)) return absent(sourceOf(reply));
    return fromReply(reply, { permission, map: (data) => data.map(alertOf).sort((a, b) => a.number - b.number) });
  },
});

function alertOf(data: Alert): CodeAlert {
  const { number, rule, tool, most_recent_instance: instance, state } = data;
  const level = rule.security_severity_level ?? null;
  return {
    number,
    // GitHub leaves the state out of alerts that it has not settled; they are open.
    state: state === 'fixed' || state === 'dismissed' ? state : 'open',
    rule: rule.id ?? rule.name ?? 'unnamed',
    tool: tool.name ?? 'unnamed',
    severity: level !== null && severities.includes(level) ? level : null,
    path: instance.location?.path ?? null,
    line: instance.location?.start_line ?? null,
    createdAt: data.created_at,
    // A time of an earlier state may be left over where an alert was opened again.
    closedAt: (state === 'fixed' ? data.fixed_at : state === 'dismissed' ? data.dismissed_at : null) ?? null,
    dismissedReason: data.dismissed_reason ?? null,
    dismissalExplained: (data.dismissed_comment ?? '').trim() !== '',
  };
}
