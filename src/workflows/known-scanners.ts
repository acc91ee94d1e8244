import { commandsOf, isRun } from './command-lines.ts';
import { actionName } from './model.ts';
import type { Step } from './model.ts';

/** What matches dependencies or images against known vulnerabilities. */
const scannerActions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'google/osv-scanner-action': 'OSV-Scanner',
    'aquasecurity/trivy-action': 'Trivy',
    'anchore/scan-action': 'Grype',
    'snyk/actions': 'Snyk',
    'dependency-check/dependency-check_action': 'OWASP Dependency-Check',
    'golang/govulncheck-action': 'govulncheck',
    'pypa/gh-action-pip-audit': 'pip-audit',
    'rustsec/audit-check': 'cargo-audit',
    'actions-rust-lang/audit': 'cargo-audit',
    'embarkstudios/cargo-deny-action': 'cargo-deny',
    'docker/scout-action': 'Docker Scout',
    'sonatype-nexus-community/iq-github-action': 'Sonatype',
    'fossas/fossa-action': 'FOSSA',
    'mend/ua-action': 'Mend',
  }),
);

const scannerCommands: readonly (readonly [string, RegExp])[] = [
  ['npm audit', /\b(?:npm|pnpm|yarn(?: npm)?) audit\b/],
  ['pip-audit', /\bpip-audit\b/],
  ['govulncheck', /\bgovulncheck\b/],
  ['cargo-audit', /\bcargo[ -]audit\b/],
  ['cargo-deny', /\bcargo[ -]deny\b/],
  ['bundler-audit', /\bbundle(?:r)?[ -]audit\b/],
  ['composer audit', /\bcomposer audit\b/],
  ['dotnet list package', /\bdotnet list\b[^\n]{0,200}--vulnerable\b/],
  ['OSV-Scanner', /\bosv-scanner\b/],
  ['Trivy', /\btrivy (?:fs|filesystem|repo|repository|image|sbom|rootfs|config)\b/],
  ['Grype', /\bgrype\b/],
  ['Snyk', /\bsnyk (?:test|monitor)\b/],
  ['OWASP Dependency-Check', /\bdependency-check(?:-maven|\.sh|Analyze)?\b/],
];

const installing = /\b(?:install|add|download|setup)\b/;

/** Names of the vulnerability scanners that the step runs. */
export function scannersOf(step: Step): readonly string[] {
  const name = actionName(step.uses);
  const action = scannerActions.get(name) ?? scannerActions.get(name.split('/').slice(0, 2).join('/'));
  const run = commandsOf(step.run).filter((command) => isRun(command) && !installing.test(command.plain));
  const commands = scannerCommands.flatMap(([tool, command]) =>
    run.some(({ plain }) => command.test(plain)) ? [tool] : [],
  );
  return action === undefined ? commands : [action, ...commands];
}
