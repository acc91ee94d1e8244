import { readings } from '../code/reading.ts';
import type { FactName } from '../facts/facts.ts';
import type { Source } from '../facts/observed.ts';
import type { DeclaredEvidence, Declaration } from '../facts/terms.ts';
import type { AssessedRelease, FactsFile } from './evidence-set.ts';
import { factsFormat } from './identifiers.ts';
import { closed, filled, gitCommit, listOf, nullable, sha256, text, time } from './schema-parts.ts';
import type { Schema } from './schema-parts.ts';
import { termsSchema } from './terms-schema.ts';

/** Every field of the type is described, or this does not compile. */
type FieldsOf<T> = Readonly<Record<keyof T, Schema>>;

const everyFact: Readonly<Record<FactName, 'list' | 'object'>> = {
  repository: 'object',
  release: 'object',
  artefacts: 'list',
  tag: 'object',
  previousRelease: 'object',
  branch: 'object',
  branchRules: 'list',
  rulesets: 'list',
  classicProtection: 'object',
  ancestry: 'object',
  commitRange: 'object',
  activity: 'object',
  signatures: 'object',
  checksums: 'object',
  tree: 'object',
  documents: 'object',
  workflows: 'object',
  workflowTokenDefault: 'object',
  environments: 'list',
  codeowners: 'object',
  collaborators: 'object',
  deployKeys: 'object',
  organization: 'object',
  sboms: 'object',
  lockfiles: 'object',
  dependencyGraph: 'object',
  updateConfiguration: 'list',
  vetting: 'object',
  dependabotAlerts: 'object',
  vulnerabilityAlerts: 'object',
  severityDeadlines: 'object',
  advisories: 'object',
  vex: 'object',
  ruleBypasses: 'object',
  releaseBranches: 'object',
  languages: 'object',
  commitChecks: 'object',
  updateChecks: 'object',
  codeAnalyses: 'object',
  codeAlerts: 'list',
  securityFeatures: 'object',
  secretAlerts: 'list',
  repositorySecrets: 'list',
  organizationSecrets: 'list',
  environmentSecrets: 'list',
  policies: 'object',
  shownPolicy: 'object',
  privateReporting: 'object',
  supportNotices: 'object',
  securityTxt: 'object',
  securityInsights: 'object',
  previousEvidence: 'object',
  threatModels: 'object',
  threatModelHistory: 'object',
  changesSinceModel: 'object',
  deployment: 'object',
  channelProtection: 'object',
};

export const factNames = Object.keys(everyFact) as readonly FactName[];

const source = closed(
  {
    endpoint: filled(2000),
    status: { type: 'integer', minimum: 0, maximum: 999 },
    tier: { enum: ['anonymous', 'token', 'admin-token'] },
    at: time,
    digest: sha256,
  } satisfies FieldsOf<Source>,
  ['digest'],
);

const hidden = closed(
  {
    state: { const: 'hidden' },
    reason: { enum: ['forbidden', 'unsupported', 'failed', 'truncated', 'not_read'] },
    detail: text(10_000),
    permission: text(500),
    source: { $ref: '#/$defs/source' },
  },
  ['permission'],
);

const observed = (value: 'list' | 'object'): Schema => ({
  oneOf: [
    closed({
      state: { const: 'seen' },
      value: { type: value === 'list' ? 'array' : 'object' },
      source: { $ref: '#/$defs/source' },
    }),
    closed({ state: { const: 'absent' }, source: { $ref: '#/$defs/source' } }),
    { $ref: '#/$defs/hidden' },
  ],
});

const declaration = closed(
  {
    principle: { type: 'integer', minimum: 1, maximum: 14 },
    status: { enum: ['implemented', 'partially_implemented', 'not_implemented', 'not_applicable', null] },
    statement: nullable(text(20_000)),
    evidence: listOf(
      closed(
        {
          entry: text(4000),
          kind: { enum: ['path', 'url', 'identifier'] },
          sha256: nullable(sha256),
          commit: gitCommit,
        } satisfies FieldsOf<DeclaredEvidence>,
        ['commit'],
      ),
      1000,
    ),
    argument: nullable(text(20_000)),
    assumptions: nullable(text(20_000)),
    attestedBy: nullable(text(2000)),
    attestedAt: nullable(text(64)),
    expiresAt: nullable(text(64)),
    notApplicableBecause: nullable(text(20_000)),
    official: listOf(text(20), 50),
    at: closed({ path: text(1000), line: { type: 'integer' }, column: { type: 'integer' } }),
  } satisfies FieldsOf<Declaration>,
  ['official'],
);

/** The frame of the facts file, and that each fact is seen, absent or hidden. What a seen value holds is its reader's word. */
export const factsSchema: Schema = {
  $id: factsFormat,
  $defs: { source, hidden, list: observed('list'), object: observed('object') },
  ...closed({
    format: { const: factsFormat },
    copse: closed({ version: filled(100), rules: sha256 }),
    reading: { enum: [...readings] },
    release: closed({
      repository: { type: 'string', pattern: '^[^/]{1,100}/[^/]{1,100}$' },
      serverUrl: filled(500),
      tag: filled(1000),
      commit: { type: 'string', pattern: '^[0-9a-f]{40}$' },
      artefacts: listOf(closed({ name: filled(1000), sha256 }), 100_000),
    } satisfies FieldsOf<AssessedRelease>),
    terms: termsSchema,
    declarations: listOf(declaration, 100),
    facts: closed(Object.fromEntries(factNames.map((name) => [name, { $ref: `#/$defs/${everyFact[name]}` }]))),
  } satisfies FieldsOf<FactsFile>),
};
