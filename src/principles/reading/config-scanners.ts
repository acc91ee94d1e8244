import type { CodeAnalysis } from '../../facts/code-scanning.ts';

/** They look at configuration and at nothing else. */
const scanners =
  /^(?:checkov|kics|tfsec|terrascan|kube-?linter|kube-?score|kubescape|kubeaudit|hadolint|datree|polaris|dockle|conftest|regula|cfn-lint|cfn-guard|cfn_nag|snyk (?:iac|infrastructure as code)|bicep|psrule|template ?analyzer)\b/i;
/** They look at other things too: the category has to say what was looked at. */
const wide = /^(?:trivy|snyk|grype|semgrep|sysdig|wiz|prisma|microsoft defender|defender|msdo|sonarqube|aikido)\b/i;
const configuration = /\b(?:config|misconfig\w{0,10}|iac|infrastructure|kubernetes|k8s|helm|dockerfile|terraform)\b/i;

/** The scanner of configuration that an analysis is of; null where it is of none, or of one that may have looked at something else. */
export function configScanner({ tool, category }: Pick<CodeAnalysis, 'tool' | 'category'>): string | null {
  const name = tool.trim().slice(0, 100);
  if (scanners.test(name)) return name;
  return wide.test(name) && configuration.test(category.slice(0, 200)) ? name : null;
}
