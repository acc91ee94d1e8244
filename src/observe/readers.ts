import type { FactName } from '../facts/facts.ts';
import type { FactReader } from './context.ts';
import { activityReader } from './readers/activity.ts';
import { advisoriesReader } from './readers/advisories.ts';
import { ancestryReader } from './readers/ancestry.ts';
import { artefactsReader } from './readers/artefacts.ts';
import { branchReader } from './readers/branch.ts';
import { branchRulesReader } from './readers/branch-rules.ts';
import { changesSinceModelReader } from './readers/changes-since-model.ts';
import { channelProtectionReader } from './readers/channel-protection.ts';
import { checksumsReader } from './readers/checksums.ts';
import { classicProtectionReader } from './readers/classic-protection.ts';
import { codeAlertsReader } from './readers/code-alerts.ts';
import { codeAnalysesReader } from './readers/code-analyses.ts';
import { codeownersReader } from './readers/codeowners.ts';
import { collaboratorsReader } from './readers/collaborators.ts';
import { commitChecksReader } from './readers/commit-checks.ts';
import { commitRangeReader } from './readers/commit-range.ts';
import { dependabotAlertsReader } from './readers/dependabot-alerts.ts';
import { dependencyGraphReader } from './readers/dependency-graph.ts';
import { deployKeysReader } from './readers/deploy-keys.ts';
import { deploymentReader } from './readers/deployment.ts';
import { documentsReader } from './readers/documents.ts';
import { environmentSecretsReader } from './readers/environment-secrets.ts';
import { environmentsReader } from './readers/environments.ts';
import { languagesReader } from './readers/languages.ts';
import { lockfilesReader } from './readers/lockfiles.ts';
import { organizationReader } from './readers/organization.ts';
import { organizationSecretsReader } from './readers/organization-secrets.ts';
import { policiesReader } from './readers/policies.ts';
import { previousEvidenceReader } from './readers/previous-evidence.ts';
import { previousReleaseReader } from './readers/previous-release.ts';
import { privateReportingReader } from './readers/private-reporting.ts';
import { releaseReader } from './readers/release.ts';
import { releaseBranchesReader } from './readers/release-branches.ts';
import { repositoryReader } from './readers/repository.ts';
import { repositorySecretsReader } from './readers/repository-secrets.ts';
import { ruleBypassesReader } from './readers/rule-bypasses.ts';
import { rulesetsReader } from './readers/rulesets.ts';
import { severityDeadlinesReader } from './readers/severity-deadlines.ts';
import { sbomsReader } from './readers/sboms.ts';
import { secretAlertsReader } from './readers/secret-alerts.ts';
import { securityFeaturesReader } from './readers/security-features.ts';
import { securityInsightsReader } from './readers/security-insights.ts';
import { securityTxtReader } from './readers/security-txt.ts';
import { shownPolicyReader } from './readers/shown-policy.ts';
import { signaturesReader } from './readers/signatures.ts';
import { supportNoticesReader } from './readers/support-notices.ts';
import { tagReader } from './readers/tag.ts';
import { threatModelHistoryReader } from './readers/threat-model-history.ts';
import { threatModelsReader } from './readers/threat-models.ts';
import { treeReader } from './readers/tree.ts';
import { updateChecksReader } from './readers/update-checks.ts';
import { updateConfigurationReader } from './readers/update-configuration.ts';
import { vettingReader } from './readers/vetting.ts';
import { vexReader } from './readers/vex.ts';
import { vulnerabilityAlertsReader } from './readers/vulnerability-alerts.ts';
import { workflowTokenDefaultReader } from './readers/workflow-token-default.ts';
import { workflowsReader } from './readers/workflows.ts';

/** A reader for every fact: one that is missing does not compile. */
export type Readers = { readonly [Name in FactName]: FactReader<Name, FactName> };

export const readers: Readers = {
  repository: repositoryReader,
  release: releaseReader,
  artefacts: artefactsReader,
  tag: tagReader,
  previousRelease: previousReleaseReader,
  branch: branchReader,
  branchRules: branchRulesReader,
  rulesets: rulesetsReader,
  classicProtection: classicProtectionReader,
  ancestry: ancestryReader,
  commitRange: commitRangeReader,
  activity: activityReader,
  signatures: signaturesReader,
  checksums: checksumsReader,
  tree: treeReader,
  documents: documentsReader,
  workflows: workflowsReader,
  workflowTokenDefault: workflowTokenDefaultReader,
  environments: environmentsReader,
  codeowners: codeownersReader,
  collaborators: collaboratorsReader,
  deployKeys: deployKeysReader,
  organization: organizationReader,
  sboms: sbomsReader,
  lockfiles: lockfilesReader,
  dependencyGraph: dependencyGraphReader,
  updateConfiguration: updateConfigurationReader,
  vetting: vettingReader,
  dependabotAlerts: dependabotAlertsReader,
  vulnerabilityAlerts: vulnerabilityAlertsReader,
  severityDeadlines: severityDeadlinesReader,
  advisories: advisoriesReader,
  vex: vexReader,
  ruleBypasses: ruleBypassesReader,
  releaseBranches: releaseBranchesReader,
  languages: languagesReader,
  commitChecks: commitChecksReader,
  updateChecks: updateChecksReader,
  codeAnalyses: codeAnalysesReader,
  codeAlerts: codeAlertsReader,
  securityFeatures: securityFeaturesReader,
  secretAlerts: secretAlertsReader,
  repositorySecrets: repositorySecretsReader,
  organizationSecrets: organizationSecretsReader,
  environmentSecrets: environmentSecretsReader,
  policies: policiesReader,
  shownPolicy: shownPolicyReader,
  privateReporting: privateReportingReader,
  supportNotices: supportNoticesReader,
  securityTxt: securityTxtReader,
  securityInsights: securityInsightsReader,
  previousEvidence: previousEvidenceReader,
  threatModels: threatModelsReader,
  threatModelHistory: threatModelHistoryReader,
  changesSinceModel: changesSinceModelReader,
  deployment: deploymentReader,
  channelProtection: channelProtectionReader,
};

export const factReaders: readonly FactReader<FactName, FactName>[] = Object.values(readers);
