import { claims } from '../../src/code/claims.ts';
import { principleWords } from '../../src/code/principle-words.ts';
import type { PrincipleNumber } from '../../src/code/reading.ts';
import type { Assessment } from '../../src/evidence/evidence-set.ts';
import { factNames } from '../../src/evidence/facts-schema.ts';
import type { Facts } from '../../src/facts/facts.ts';
import type { Source } from '../../src/facts/observed.ts';
import type { Declaration, Terms } from '../../src/facts/terms.ts';
import type { JudgedCheck, PrincipleVerdict } from '../../src/principles/verdicts.ts';

export const commit = 'c0ffee0123456789c0ffee0123456789c0ffee01';
export const now = '2026-11-22T12:00:00Z';

export const source: Source = {
  endpoint: 'GET /repos/{owner}/{repo}',
  status: 200,
  tier: 'token',
  at: now,
  digest: 'ab'.repeat(32),
};

export const notRead = { state: 'hidden', reason: 'not_read', detail: 'Not asked for in this test.', source } as const;

/** Facts of a small release: a few are seen, one is absent, one is forbidden, the rest was not read. */
export const facts: Facts = {
  ...(Object.fromEntries(factNames.map((name) => [name, notRead])) as unknown as Facts),
  repository: {
    state: 'seen',
    source,
    value: {
      id: 4711,
      owner: 'acme',
      ownerId: 99,
      ownerType: 'Organization',
      name: 'app',
      visibility: 'public',
      defaultBranch: 'main',
      fork: false,
      archived: false,
    },
  },
  tag: {
    state: 'seen',
    source,
    value: { name: 'v1.2.0', kind: 'lightweight', object: commit, commit, signature: null },
  },
  previousRelease: { state: 'absent', source },
  branch: { state: 'seen', source, value: { name: 'main', head: commit, protected: true } },
  branchRules: { state: 'seen', source, value: [] },
  classicProtection: {
    state: 'hidden',
    reason: 'forbidden',
    detail: 'GitHub answered 403 to GET /repos/acme/app/branches/main/protection.',
    permission: 'administration: read',
    source: { ...source, status: 403 },
  },
  ancestry: { state: 'seen', source, value: { branch: 'main', status: 'identical' } },
};

export const terms: Terms = {
  now,
  minimumApprovals: 1,
  minimumBuildLevel: 2,
  expectedBuilders: [],
  expectedIdentities: [],
  handlingDeadlines: { critical: null, high: null, medium: null, low: null },
  secretMaxAgeDays: 365,
  threatModelMaxAgeDays: 365,
  advisoryDelayDays: 7,
  supportLines: [],
  channels: [],
  keys: [],
  documents: { threatModels: [], hardeningGuide: null, securityTxt: null, incidentChannel: null, selfAssessment: null },
  materialChanges: [],
  role: null,
  vendor: 'Acme Ltd',
  productLines: ['acme-enterprise', 'acme-cloud'],
};

export const declaration: Declaration = {
  principle: 1,
  status: 'implemented',
  statement: 'Threat model reviewed each quarter.',
  evidence: [
    { entry: 'docs/threat-model.md', kind: 'path', sha256: 'cd'.repeat(32) },
    { entry: 'TM-2026-3', kind: 'identifier', sha256: null },
  ],
  argument: null,
  assumptions: null,
  attestedBy: 'Head of engineering',
  attestedAt: '2026-11-01',
  expiresAt: '2027-11-01',
  notApplicableBecause: null,
  at: { path: '.github/copse.yml', line: 7, column: 5 },
};

const base = { level: 'required', basis: 'observed', claims: ['1.1.4'] } as const;

export const met: JudgedCheck = {
  ...base,
  id: 'commits.signed',
  result: 'met',
  because: '12 of 12 commits are signed.',
  evidence: [{ uri: `https://github.com/acme/app/commit/${commit}`, digest: { gitCommit: commit } }],
};

export const notMet: JudgedCheck = {
  ...base,
  id: 'branch.protected',
  claims: ['2.2.2'],
  result: 'not_met',
  because: 'Force pushes to main are not blocked.',
  fix: 'Add a ruleset with "Block force pushes" for main.',
  details: ['main: no rule'],
};

export const notObservable: JudgedCheck = {
  ...base,
  id: 'access.governed',
  claims: ['2.1.1', '2.1.6'],
  result: 'not_observable',
  because: 'GitHub answered 403 to the list of collaborators.',
  permission: 'administration: read',
};

export const attestedMet: JudgedCheck = {
  ...base,
  id: 'threat-model.present',
  claims: ['1.4.1'],
  basis: 'attested',
  result: 'met',
  because: 'The vendor names docs/threat-model.md.',
};

/** 14 verdicts: 4 is partial with one of each result, 1 is attested and contradicted, 5 holds, the rest could not be seen. */
export const verdicts: readonly PrincipleVerdict[] = principleWords.map(({ number }) => verdictOf(number));

function verdictOf(principle: PrincipleNumber): PrincipleVerdict {
  const common = { principle, declaration: null, contradictions: [], limits: ['No machine sees intent.'] } as const;
  if (principle === 4) {
    return {
      ...common,
      status: 'partially_implemented',
      reason: 'branch.protected: force pushes to main are not blocked.',
      checks: [notObservable, met, notMet],
    };
  }
  if (principle === 5) {
    return { ...common, status: 'implemented', reason: 'All required checks are met.', checks: [met] };
  }
  if (principle === 1) {
    const contradictions = [{ check: 'branch.protected', message: 'Declared implemented; force pushes are possible.' }];
    return {
      ...common,
      status: 'implemented',
      reason: 'The vendor names a threat model.',
      checks: [attestedMet],
      declaration,
      contradictions,
    };
  }
  const check: JudgedCheck = { ...notObservable, id: `unread.p${principle}`, claims: [claims[0].id] };
  return { ...common, status: 'not_observable', reason: 'Nothing could be looked at.', checks: [check] };
}

export const assessment: Assessment = {
  release: {
    repository: 'acme/app',
    serverUrl: 'https://github.com',
    tag: 'v1.2.0',
    commit,
    artefacts: [
      { name: 'app-1.2.0.tgz', sha256: '11'.repeat(32) },
      { name: 'app-1.2.0.zip', sha256: '22'.repeat(32) },
    ],
  },
  reading: 'sscop-14',
  terms,
  declarations: [declaration],
  facts,
  verdicts,
  invocation: 'https://github.com/acme/app/actions/runs/77/attempts/1',
  previous: null,
  version: '0.1.0',
};
