import type { FactName } from '../facts/facts.ts';
import type { FactReader } from './context.ts';
import { activityReader } from './readers/activity.ts';
import { ancestryReader } from './readers/ancestry.ts';
import { artefactsReader } from './readers/artefacts.ts';
import { branchReader } from './readers/branch.ts';
import { branchRulesReader } from './readers/branch-rules.ts';
import { checksumsReader } from './readers/checksums.ts';
import { classicProtectionReader } from './readers/classic-protection.ts';
import { codeAlertsReader } from './readers/code-alerts.ts';
import { codeAnalysesReader } from './readers/code-analyses.ts';
import { codeownersReader } from './readers/codeowners.ts';
import { collaboratorsReader } from './readers/collaborators.ts';
import { commitChecksReader } from './readers/commit-checks.ts';
import { commitRangeReader } from './readers/commit-range.ts';
import { deployKeysReader } from './readers/deploy-keys.ts';
import { documentsReader } from './readers/documents.ts';
import { environmentSecretsReader } from './readers/environment-secrets.ts';
import { environmentsReader } from './readers/environments.ts';
import { languagesReader } from './readers/languages.ts';
import { organizationSecretsReader } from './readers/organization-secrets.ts';
import { organizationReader } from './readers/organization.ts';
import { previousReleaseReader } from './readers/previous-release.ts';
import { releaseBranchesReader } from './readers/release-branches.ts';
import { releaseReader } from './readers/release.ts';
import { repositorySecretsReader } from './readers/repository-secrets.ts';
import { repositoryReader } from './readers/repository.ts';
import { ruleBypassesReader } from './readers/rule-bypasses.ts';
import { rulesetsReader } from './readers/rulesets.ts';
import { secretAlertsReader } from './readers/secret-alerts.ts';
import { securityFeaturesReader } from './readers/security-features.ts';
import { signaturesReader } from './readers/signatures.ts';
import { tagReader } from './readers/tag.ts';
import { treeReader } from './readers/tree.ts';
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
  ruleBypasses: ruleBypassesReader,
  releaseBranches: releaseBranchesReader,
  languages: languagesReader,
  commitChecks: commitChecksReader,
  codeAnalyses: codeAnalysesReader,
  codeAlerts: codeAlertsReader,
  securityFeatures: securityFeaturesReader,
  secretAlerts: secretAlertsReader,
  repositorySecrets: repositorySecretsReader,
  organizationSecrets: organizationSecretsReader,
  environmentSecrets: environmentSecretsReader,
};

export const factReaders: readonly FactReader<FactName, FactName>[] = Object.values(readers);
