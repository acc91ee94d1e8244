import type { AdvisoriesFact, VexFact } from './advisories.ts';
import type { CodeownersFact, CollaboratorsFact, DeployKeysFact, OrganizationFact } from './access.ts';
import type { CommitChecks, UpdateChecks } from './checks.ts';
import type { ChannelProtectionFact } from './channels.ts';
import type { ChecksumsFact } from './checksums.ts';
import type { CodeAlert, CodeAnalyses } from './code-scanning.ts';
import type { DependencyGraphFact, LockfilesFact, SbomsFact, UpdateConfiguration } from './components.ts';
import type { DeploymentFact } from './deployment.ts';
import type { ActivityFact, AncestryFact, CommitRange, RuleBypasses } from './history.ts';
import type { LanguagesFact } from './languages.ts';
import type { SupportNoticesFact } from './notice.ts';
import type { Observed } from './observed.ts';
import type { PoliciesFact, PrivateReportingFact, ShownPolicyFact } from './policies.ts';
import type { PreviousEvidenceFact, SecurityInsightsFact, SecurityTxtFact } from './posture.ts';
import type { SignaturesFact } from './provenance.ts';
import type { Artefact, PreviousRelease, ReleaseFact, TagFact } from './release.ts';
import type { BranchFact, ReleaseBranchesFact, RepositoryFact } from './repository.ts';
import type { BranchRule, ClassicProtection, Ruleset } from './rules.ts';
import type { EnvironmentSecrets, SecretAlert, SecurityFeatures, StoredSecret } from './secrets.ts';
import type { ChangesSinceModel, ThreatModelHistory, ThreatModelsFact } from './threat-models.ts';
import type { DocumentsFact, TreeFact } from './tree.ts';
import type {
  DependabotAlertsFact,
  SeverityDeadlinesFact,
  VettingFact,
  VulnerabilityAlertsFact,
} from './vulnerabilities.ts';
import type { EnvironmentFact, WorkflowsFact, WorkflowTokenDefault } from './workflows.ts';

/** Every fact that a check may ask for, by name. A new fact starts here. */
export type FactValues = {
  readonly repository: RepositoryFact;
  readonly release: ReleaseFact;
  readonly artefacts: readonly Artefact[];
  readonly tag: TagFact;
  readonly previousRelease: PreviousRelease;
  readonly branch: BranchFact;
  readonly branchRules: readonly BranchRule[];
  readonly rulesets: readonly Ruleset[];
  readonly classicProtection: ClassicProtection;
  readonly ancestry: AncestryFact;
  readonly commitRange: CommitRange;
  readonly activity: ActivityFact;
  readonly signatures: SignaturesFact;
  readonly checksums: ChecksumsFact;
  readonly tree: TreeFact;
  readonly documents: DocumentsFact;
  readonly workflows: WorkflowsFact;
  readonly workflowTokenDefault: WorkflowTokenDefault;
  readonly environments: readonly EnvironmentFact[];
  readonly codeowners: CodeownersFact;
  readonly collaborators: CollaboratorsFact;
  readonly deployKeys: DeployKeysFact;
  readonly organization: OrganizationFact;
  readonly sboms: SbomsFact;
  readonly lockfiles: LockfilesFact;
  readonly dependencyGraph: DependencyGraphFact;
  readonly updateConfiguration: readonly UpdateConfiguration[];
  readonly vetting: VettingFact;
  readonly dependabotAlerts: DependabotAlertsFact;
  readonly vulnerabilityAlerts: VulnerabilityAlertsFact;
  readonly severityDeadlines: SeverityDeadlinesFact;
  readonly advisories: AdvisoriesFact;
  readonly vex: VexFact;
  readonly ruleBypasses: RuleBypasses;
  readonly releaseBranches: ReleaseBranchesFact;
  readonly languages: LanguagesFact;
  readonly commitChecks: CommitChecks;
  readonly updateChecks: UpdateChecks;
  readonly codeAnalyses: CodeAnalyses;
  readonly codeAlerts: readonly CodeAlert[];
  readonly securityFeatures: SecurityFeatures;
  readonly secretAlerts: readonly SecretAlert[];
  readonly repositorySecrets: readonly StoredSecret[];
  readonly organizationSecrets: readonly StoredSecret[];
  readonly environmentSecrets: readonly EnvironmentSecrets[];
  readonly policies: PoliciesFact;
  readonly shownPolicy: ShownPolicyFact;
  readonly privateReporting: PrivateReportingFact;
  readonly supportNotices: SupportNoticesFact;
  readonly securityTxt: SecurityTxtFact;
  readonly securityInsights: SecurityInsightsFact;
  readonly previousEvidence: PreviousEvidenceFact;
  readonly threatModels: ThreatModelsFact;
  readonly threatModelHistory: ThreatModelHistory;
  readonly changesSinceModel: ChangesSinceModel;
  readonly deployment: DeploymentFact;
  readonly channelProtection: ChannelProtectionFact;
};

export type FactName = keyof FactValues;

export type Facts = { readonly [Name in FactName]: Observed<FactValues[Name]> };

export type FactsFor<Need extends FactName> = Pick<Facts, Need>;
