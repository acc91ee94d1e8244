import type { DependabotAlert } from '../../src/facts/vulnerabilities.ts';

/** A high alert that was fixed after ten days. */
export const dependabotAlert = (changes: Partial<DependabotAlert> = {}): DependabotAlert => ({
  number: 1,
  state: 'fixed',
  severity: 'high',
  ecosystem: 'npm',
  package: 'deep',
  manifest: 'package-lock.json',
  scope: 'runtime',
  ghsa: 'GHSA-aaaa-bbbb-cccc',
  cve: null,
  range: '< 1.2.0',
  fixedVersion: '1.2.0',
  createdAt: '2026-10-22T12:00:00Z',
  closedAt: '2026-11-01T12:00:00Z',
  dismissedReason: null,
  dismissalExplained: false,
  url: 'https://github.com/acme/app/security/dependabot/1',
  ...changes,
});
