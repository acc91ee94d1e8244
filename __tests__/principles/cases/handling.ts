import type { CodeAlert } from '../../../src/facts/code-scanning.ts';
import type { DeadlineTable, DependabotAlert } from '../../../src/facts/vulnerabilities.ts';
import { dependabotAlert as alert } from '../../support/dependabot-alert.ts';
import { absent, hidden, job, seeing, workflow } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const days = { critical: 7, high: 30, medium: 90, low: 180 };
const table = (changes: Partial<DeadlineTable['days']> = {}): DeadlineTable => ({
  path: 'SECURITY.md',
  line: 12,
  form: 'table',
  days: { ...days, ...changes },
});
const policy = { tables: [table()], read: ['SECURITY.md'] };
const noPolicy = { tables: [], read: ['SECURITY.md', 'README.md'] };
const alertsHidden = hidden('vulnerability-alerts: read');

const codeAlert = (changes: Partial<CodeAlert> = {}): CodeAlert => ({
  number: 4,
  state: 'open',
  rule: 'js/xss',
  tool: 'CodeQL',
  severity: 'high',
  path: 'src/a.js',
  line: 3,
  createdAt: '2026-11-20T12:00:00Z',
  closedAt: null,
  dismissedReason: null,
  dismissalExplained: false,
  ...changes,
});

export const handlingPolicy: CheckCases = {
  impossible: { not_applicable: 'every product can have a vulnerability' },
  cases: [
    {
      name: 'a table in SECURITY.md',
      facts: seeing({
        severityDeadlines: {
          ...policy,
          tables: [table(), { ...table(), path: 'docs/patching.md', line: 4, form: 'prose' }],
        },
      }),
      result: 'met',
      because: /^Deadlines to fix stand in SECURITY\.md:12: critical 7, high 30, medium 90, low 180 days\.$/,
      details: [/^SECURITY\.md:12: a table sets critical 7/, /^docs\/patching\.md:4: prose sets critical 7/],
    },
    {
      name: 'configured, whatever the documents say',
      facts: seeing({}, { severityDeadlines: hidden() }),
      terms: { handlingDeadlines: days },
      result: 'met',
      because: /stand in \.github\/copse\.yml: critical 7/,
    },
    {
      name: 'configured in part, the rest from a list',
      facts: seeing({ severityDeadlines: { ...policy, tables: [{ ...table({ critical: null }), form: 'list' }] } }),
      terms: { handlingDeadlines: { critical: 3, high: null, medium: null, low: null } },
      result: 'met',
      because: /\.github\/copse\.yml and SECURITY\.md:12: critical 3, high 30/,
    },
    {
      name: 'nothing for one severity',
      facts: seeing({ severityDeadlines: { ...policy, tables: [table({ low: null })] } }),
      result: 'not_met',
      because: /^SECURITY\.md:12 sets critical 7, high 30, medium 90 days, but nothing for low\.$/,
      fix: /handling\.deadlines_days/,
    },
    {
      name: 'documents without any',
      facts: seeing({ severityDeadlines: noPolicy }),
      result: 'not_met',
      because: /^No deadline by severity in SECURITY\.md, README\.md or/,
      fix: /table of severities/,
    },
    {
      name: 'no documents at all',
      facts: seeing({}, { severityDeadlines: absent() }),
      result: 'not_met',
      because: /in any document or/,
      fix: /table of severities/,
    },
    {
      name: 'documents hidden, configured in part',
      facts: seeing({}, { severityDeadlines: hidden('contents: read') }),
      terms: { handlingDeadlines: { critical: 3, high: null, medium: null, low: null } },
      result: 'not_observable',
      because: /^The documents could not be seen/,
      permission: 'contents: read',
    },
  ],
};

const scan = workflow({
  path: '.github/workflows/scan.yml',
  triggers: ['schedule'],
  jobs: [job({ id: 'scan', scanners: ['OSV-Scanner'] })],
});
const off = { vulnerabilityAlerts: hidden('administration: read'), dependabotAlerts: absent() };

export const handlingAlertsOn: CheckCases = {
  impossible: { not_applicable: 'every product can have a vulnerability' },
  cases: [
    {
      name: 'the switch is on',
      facts: seeing({ vulnerabilityAlerts: { enabled: true } }),
      result: 'met',
      because: /switch for vulnerability alerts is on/,
    },
    {
      name: 'alerts can be read, so they are on',
      facts: seeing({ dependabotAlerts: { alerts: [alert()] } }),
      result: 'met',
      because: /^Dependabot alerts are on \(1 alert so far\)\.$/,
    },
    {
      name: 'off, and a scan runs on a schedule',
      facts: seeing({ workflows: { files: [scan] } }, off),
      result: 'met',
      because: /^A scan runs on a schedule: OSV-Scanner in \.github\/workflows\/scan\.yml job scan\.$/,
    },
    {
      name: 'off, and a scan only on pushes',
      facts: seeing({ workflows: { files: [{ ...scan, triggers: ['push'] }] } }, off),
      result: 'not_met',
      because: /alerts are off, and no workflow scans/,
      fix: /enable/,
    },
    {
      name: 'the switch is off, and there are no workflows',
      facts: seeing({}, { dependabotAlerts: alertsHidden, vulnerabilityAlerts: absent(), workflows: absent() }),
      result: 'not_met',
      because: /alerts are off/,
      fix: /schedule/,
    },
    {
      name: 'off, and a scheduled job stands in another repository',
      facts: seeing(
        {
          workflows: {
            files: [
              workflow({
                triggers: ['schedule'],
                jobs: [job({ runsOn: [], uses: ['acme/ci/.github/workflows/scan.yml@v1'] })],
              }),
            ],
          },
        },
        off,
      ),
      result: 'not_observable',
      because: /scans on a schedule cannot be told/,
    },
    {
      name: 'off, and workflows hidden',
      facts: seeing({}, { ...off, workflows: hidden('contents: read') }),
      result: 'not_observable',
      because: /^Vulnerability alerts are off; whether a scan/,
      permission: 'contents: read',
    },
    {
      name: 'nothing to be seen',
      facts: seeing(
        { workflows: { files: [] } },
        { vulnerabilityAlerts: hidden('administration: read'), dependabotAlerts: alertsHidden },
      ),
      result: 'not_observable',
      because: /whether alerts are on is hidden/,
      permission: 'vulnerability-alerts: read',
    },
  ],
};

const none = { codeAlerts: absent() };
const seenAll = (alerts: readonly DependabotAlert[], code: readonly CodeAlert[] = []) =>
  seeing({ severityDeadlines: policy, dependabotAlerts: { alerts }, codeAlerts: code });

export const deadlinesKept: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'fixed in time, with the figures by severity',
      facts: seenAll(
        [
          alert(),
          alert({ number: 2, createdAt: '2026-01-01T00:00:00Z', closedAt: '2026-06-01T00:00:00Z' }),
          alert({ number: 3, state: 'open', closedAt: null, severity: 'critical', createdAt: '2026-11-20T12:00:00Z' }),
        ],
        [codeAlert(), codeAlert({ number: 5, severity: null, createdAt: '2020-01-01T00:00:00Z' })],
      ),
      result: 'met',
      because: /^All 3 alerts open or fixed in the last 90 days are within the deadlines \(critical 7, .* days\)\.$/,
      details: [
        /^critical: none fixed in the last 365 days; 1 open, the oldest 2 days\.$/,
        /^high: 2 fixed, median 80\.5 days, 90th percentile 151 days in the last 365 days; 1 open, the oldest 2 days\.$/,
        /^Dependabot #3 \(critical, GHSA-aaaa-bbbb-cccc in deep\): open 2 days, deadline 7$/,
        /^code scanning #4 \(high, js\/xss in src\/a\.js\): open 2 days, deadline 30$/,
      ],
    },
    {
      name: 'nothing open, nothing fixed',
      facts: seenAll([]),
      result: 'met',
      because: /^No alert is open, and none was fixed in the last 90 days\.$/,
    },
    {
      name: 'open past the deadline',
      facts: seenAll([alert({ state: 'open', closedAt: null, createdAt: '2026-10-01T12:00:00Z' })]),
      result: 'not_met',
      because:
        /^1 of 1 alert .* past the deadline .*: Dependabot #1 \(high, GHSA-aaaa-bbbb-cccc in deep\): open 52 days\.$/,
      fix: /dismiss them with a reason/,
      details: [/open 52 days, deadline 30$/],
    },
    {
      name: 'fixed late, not long ago, and code scanning hidden',
      facts: seeing(
        { severityDeadlines: policy, dependabotAlerts: { alerts: [alert({ createdAt: '2026-09-01T12:00:00Z' })] } },
        { codeAlerts: hidden('security-events: read') },
      ),
      result: 'not_met',
      because: /fixed after 61 days/,
      fix: /counts for 90 days/,
    },
    {
      name: 'a code-scanning alert open past a configured deadline',
      facts: seeing({ codeAlerts: [codeAlert()] }, { dependabotAlerts: absent(), severityDeadlines: hidden() }),
      terms: { handlingDeadlines: { critical: 1, high: 1, medium: null, low: null } },
      result: 'not_met',
      because: /code scanning #4 \(high, js\/xss in src\/a\.js\): open 2 days/,
      fix: /Code scanning/,
      details: [/^Dependabot: off, or never used here\.$/],
    },
    {
      name: 'Dependabot hidden',
      facts: seeing({ severityDeadlines: policy, codeAlerts: [] }, { dependabotAlerts: alertsHidden }),
      result: 'not_observable',
      because: /^The alerts of Dependabot could not be seen/,
      permission: 'vulnerability-alerts: read',
    },
    {
      name: 'alerts, and no deadline to hold them against',
      facts: seeing({ severityDeadlines: noPolicy, dependabotAlerts: { alerts: [alert()] } }, none),
      result: 'not_observable',
      because: /^No deadline is set that 1 alert .* could be held against/,
    },
    {
      name: 'alerts, and the deadlines hidden',
      facts: seeing(
        { dependabotAlerts: { alerts: [alert()] } },
        { ...none, severityDeadlines: hidden('contents: read') },
      ),
      result: 'not_observable',
      because: /^The deadlines could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'no source of alerts',
      facts: seeing({ severityDeadlines: policy }, { ...none, dependabotAlerts: absent() }),
      result: 'not_applicable',
      because: /^Neither Dependabot nor code scanning/,
    },
  ],
};

const dismissed = (changes: Partial<DependabotAlert> = {}) =>
  alert({ state: 'dismissed', dismissedReason: 'tolerable_risk', dismissalExplained: true, ...changes });

export const dismissalsExplained: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'all explained, those of rules counted apart',
      facts: seenAll([dismissed(), alert({ number: 2, state: 'auto_dismissed' })]),
      result: 'met',
      because: /^All 1 dismissed alert carry a reason and a comment\.$/,
      details: [/^Reasons: tolerable_risk: 1\.$/, /^1 alert dismissed by a rule/],
    },
    {
      name: 'no comment',
      facts: seenAll(
        [dismissed({ dismissalExplained: false })],
        [codeAlert({ state: 'dismissed', dismissedReason: null, closedAt: '2026-11-21T00:00:00Z' })],
      ),
      result: 'not_met',
      because:
        /^2 of 2 dismissed alerts without .*#1 \(GHSA.*\): no comment, code scanning #4 \(js\/xss in src\/a\.js\): no reason, no comment\.$/,
      fix: /reopen it/,
    },
    {
      name: 'one source hidden',
      facts: seeing({ dependabotAlerts: { alerts: [dismissed()] } }, { codeAlerts: hidden('security-events: read') }),
      result: 'not_observable',
      because: /^The alerts of code scanning could not be seen/,
      permission: 'security-events: read',
    },
    {
      name: 'nothing dismissed',
      facts: seenAll([alert()]),
      result: 'not_applicable',
      because: /^No alert was dismissed by anybody\.$/,
    },
  ],
};
