import type { FactValues } from '../../../src/facts/facts.ts';
import type { ChangesSinceModel, ThreatModel } from '../../../src/facts/threat-models.ts';
import { absent, commit, commitSha, hidden, pullRequest, range, seeing, sha256 } from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const path = 'docs/threat-model.md';
const model = (changes: Partial<ThreatModel> = {}): ThreatModel => ({
  path,
  format: 'markdown',
  digest: sha256('1'),
  assets: 3,
  dataFlows: 2,
  threats: 4,
  derivesThreats: false,
  mitigations: 4,
  problem: null,
  ...changes,
});
const models = (...list: readonly ThreatModel[]) => ({ threatModels: { models: list, missing: [], unread: [] } });
const modelCommit = commit({
  sha: 'd'.repeat(40),
  committedAt: '2026-06-01T00:00:00Z',
  pullRequest: pullRequest({ number: 3 }),
});
const history = (...commits: readonly (typeof modelCommit)[]) => ({
  threatModelHistory: { last: commits.map((one) => ({ path, commit: one })) },
});
const changes = (files: readonly string[], extra: Partial<ChangesSinceModel> = {}) => ({
  changesSinceModel: {
    since: modelCommit.sha,
    sinceIs: 'threat model' as const,
    head: commitSha,
    files: files.map((file) => ({ path: file, status: 'modified' })),
    truncated: false,
    ...extra,
  },
});

export const present: CheckCases = {
  impossible: { not_applicable: 'every product can have one' },
  cases: [
    {
      name: 'a model with content',
      facts: seeing(models(model())),
      result: 'met',
      because: /^The tree has docs\/threat-model\.md \(markdown\): 3 assets, 2 data flows, 4 threats, 4 mitigations\.$/,
    },
    {
      name: 'threats that the tool works out',
      facts: seeing(models(model({ format: 'threagile', threats: 0, derivesThreats: true }))),
      result: 'met',
      because: /0 threats \(and those its tool works out\)/,
    },
    {
      name: 'one shell beside a model',
      facts: seeing(models(model({ path: 'docs/threat-model-old.md', mitigations: 0 }), model())),
      result: 'met',
      because: /docs\/threat-model\.md/,
      details: [/^docs\/threat-model-old\.md: it names no mitigation$/],
    },
    {
      name: 'a shell',
      facts: seeing(models(model({ assets: 0, dataFlows: 0, threats: 0, mitigations: 0 }))),
      result: 'not_met',
      because: /names no asset and no data flow, it names no threat, it names no mitigation/,
      fix: /what could go wrong/,
      at: [1],
    },
    {
      name: 'a model that cannot be read',
      facts: seeing(models(model({ problem: { line: 7, reason: 'unclosed tag' } }))),
      result: 'not_met',
      because: /cannot be read: unclosed tag/,
      fix: /formats that are read/,
      at: [7],
    },
    {
      name: 'a configured path that is not there',
      facts: seeing({ threatModels: { models: [model()], missing: ['tm/old.md'], unread: [] } }),
      result: 'not_met',
      because: /tm\/old\.md is named in the configuration and not in the tree/,
      fix: /documents\.threat_models/,
    },
    {
      name: 'a format that is not read',
      facts: seeing({ threatModels: { models: [], missing: [], unread: ['tm.pdf'] } }),
      result: 'not_observable',
      because: /tm\.pdf is of a format that is not read/,
    },
    {
      name: 'none in the tree',
      facts: seeing({}, { threatModels: absent() }),
      result: 'not_observable',
      because: /kept elsewhere can be attested/,
    },
    {
      name: 'hidden',
      facts: seeing({}, { threatModels: hidden('contents: read') }),
      result: 'not_observable',
      because: /could not be seen/,
      permission: 'contents: read',
    },
  ],
};

const whole = (files: readonly string[], extra: Partial<FactValues> = {}) =>
  seeing({ ...models(model()), ...history(modelCommit), ...changes(files), commitRange: range([commit()]), ...extra });
const labelled = commit({
  committedAt: '2026-07-01T00:00:00Z',
  pullRequest: pullRequest({ labels: ['material-change'] }),
});

export const followsChange: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'nothing material changed',
      facts: whole(['src/view.ts', 'docs/auth/login.md', 'tests/auth.ts']),
      result: 'met',
      because: /None of 3 files that changed since the threat model last changed \(ddddddd\) is material/,
    },
    {
      name: 'material changes by default',
      facts: whole([
        'src/auth/token.ts',
        '.github/workflows/ci.yml',
        'deploy/Dockerfile',
        'api/openapi.yaml',
        'src/a.ts',
      ]),
      result: 'not_met',
      because: /^4 material changes since the threat model last changed/,
      fix: /Look at docs\/threat-model\.md again/,
      details: [
        /^src\/auth\/token\.ts \(authentication or cryptography\)$/,
        /^deploy\/Dockerfile \(container or infrastructure\)$/,
        /^api\/openapi\.yaml \(API description\)$/,
      ],
    },
    {
      name: 'a configured glob',
      facts: whole(['src/pay/deep/er.ts']),
      terms: { materialChanges: ['src/pay/**'] },
      result: 'not_met',
      because: /1 material change since/,
      fix: /material_changes/,
      details: [/configured: src\/pay\/\*\*/],
    },
    {
      name: 'a labelled pull request',
      facts: whole([], { commitRange: range([labelled]) }),
      result: 'not_met',
      because: /#5/,
      fix: /again/,
    },
    {
      name: 'the label of the request that changed the model',
      facts: whole([], {
        ...history({ ...modelCommit, pullRequest: labelled.pullRequest }),
        commitRange: range([labelled]),
      }),
      result: 'met',
      because: /None of 0 files/,
    },
    {
      name: 'older than the range',
      facts: whole([], changes(['src/login.go'], { sinceIs: 'previous release', since: 'e'.repeat(40) })),
      result: 'not_met',
      because: /since the previous release \(eeeeeee\)/,
      fix: /again/,
    },
    {
      name: 'a cut list without a material change',
      facts: whole([], changes(['a.ts'], { truncated: true })),
      result: 'not_observable',
      because: /lists 300 changed files/,
    },
    {
      name: 'a cut list with one',
      facts: whole([], changes(['a.tf'], { truncated: true })),
      result: 'not_met',
      because: /among the first 300 files/,
      fix: /again/,
    },
    {
      name: 'an empty range',
      facts: whole([], { commitRange: range([]) }),
      result: 'not_applicable',
      because: /Nothing changed/,
    },
    {
      name: 'no model',
      facts: seeing({ commitRange: range([commit()]) }, { threatModels: absent() }),
      result: 'not_observable',
      because: /No threat model with content/,
    },
    {
      name: 'comparison hidden',
      facts: seeing({ ...models(model()), ...history(modelCommit), commitRange: range([commit()]) }),
      result: 'not_observable',
      because: /files that changed could not be seen/,
    },
  ],
};

const datedFacts = (committedAt: string, changed: Partial<typeof modelCommit> = {}) =>
  seeing({ ...models(model()), ...history({ ...modelCommit, committedAt, ...changed }) });

export const recent: CheckCases = {
  impossible: { not_applicable: 'without a model nothing is known, since one may be kept elsewhere' },
  cases: [
    { name: 'today', facts: datedFacts('2026-11-22T00:00:00Z'), result: 'met', because: /changed within 365 days/ },
    {
      name: 'on the last day',
      facts: datedFacts('2025-11-22T12:00:00Z'),
      result: 'met',
      because: /within 365 days/,
      details: [/365 days ago/],
    },
    {
      name: 'a day later',
      facts: datedFacts('2025-11-21T12:00:00Z'),
      result: 'not_met',
      because: /366 days ago, more than 365 days/,
      fix: /threat_model_max_age_days/,
    },
    {
      name: 'a shorter time',
      facts: datedFacts('2026-11-01T00:00:00Z'),
      terms: { threatModelMaxAgeDays: 7 },
      result: 'not_met',
      because: /more than 7 days/,
      fix: /Review/,
    },
    {
      name: 'history hidden',
      facts: seeing(models(model()), { threatModelHistory: hidden('contents: read') }),
      result: 'not_observable',
      because: /history of the threat model could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'a date that cannot be read',
      facts: datedFacts('yesterday'),
      result: 'not_observable',
      because: /has no date/,
    },
  ],
};

export const reviewed: CheckCases = {
  impossible: { not_applicable: 'without a model nothing is known, since one may be kept elsewhere' },
  cases: [
    { name: 'approved', facts: datedFacts('2026-11-22T00:00:00Z'), result: 'met', because: /approved by someone else/ },
    {
      name: 'pushed',
      facts: datedFacts('2026-11-22T00:00:00Z', { pullRequest: null }),
      result: 'not_met',
      because: /no pull request/,
      fix: /second person/,
    },
    {
      name: 'only a shell',
      facts: seeing({ ...models(model({ threats: 0 })), ...history(modelCommit) }),
      result: 'not_observable',
      because: /No threat model with content/,
    },
  ],
};
