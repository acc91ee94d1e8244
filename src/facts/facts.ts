import type { CodeownersFact, CollaboratorsFact, DeployKeysFact, OrganizationFact } from './access.ts';
import type { CommitChecks } from './checks.ts';
import type { ChecksumsFact } from './checksums.ts';
import type { CodeAlert, CodeAnalyses } from './code-scanning.ts';
import type { ActivityFact, AncestryFact, CommitRange, RuleBypasses } from './history.ts';
import type { LanguagesFact } from './languages.ts';
import type { Observed } from './observed.ts';
import type { SignaturesFact } from './provenance.ts';
import type { Artefact, PreviousRelease, ReleaseFact, TagFact } from './release.ts';
import type { BranchFact, ReleaseBranchesFact, RepositoryFact } from './repository.ts';
import type { BranchRule, ClassicProtection, Ruleset } from './rules.ts';
import type { EnvironmentSecrets, SecretAlert, SecurityFeatures, StoredSecret } from './secrets.ts';
import type { DocumentsFact, TreeFact } from './tree.ts';
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
  readonly ruleBypasses: RuleBypasses;
  readonly releaseBranches: ReleaseBranchesFact;
  readonly languages: LanguagesFact;
  readonly commitChecks: CommitChecks;
  readonly codeAnalyses: CodeAnalyses;
  readonly codeAlerts: readonly CodeAlert[];
  readonly securityFeatures: SecurityFeatures;
  readonly secretAlerts: readonly SecretAlert[];
  readonly repositorySecrets: readonly StoredSecret[];
  readonly organizationSecrets: readonly StoredSecret[];
  readonly environmentSecrets: readonly EnvironmentSecrets[];
};

export type FactName = keyof FactValues;

export type Facts = { readonly [Name in FactName]: Observed<FactValues[Name]> };

export type FactsFor<Need extends FactName> = Pick<Facts, Need>;
