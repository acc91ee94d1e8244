import {
  absent,
  classic,
  commit,
  factsWith,
  hidden,
  pullRequestRule,
  range,
  release,
  repository,
  ruleset,
  seeing,
  tag,
  tagRuleset,
} from '../../support/facts.ts';
import type { FactValues } from '../../../src/facts/facts.ts';
import type { CheckCases } from './case.ts';

const unsigned = (letter: string, reason = 'unsigned'): ReturnType<typeof commit> =>
  commit({
    sha: letter.repeat(40),
    headline: `change ${letter}`,
    signature: { verified: false, reason, byGitHub: false },
  });
const web = commit({ signature: { verified: true, reason: 'valid', byGitHub: true } });

export const commitsSigned: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'all verified, one of them by GitHub',
      facts: seeing({ commitRange: range([commit(), web]) }),
      result: 'met',
      because: /All 2 commits verified, 1 of them by GitHub/,
      details: [/after v1\.1\.0 up to c0ffee0/, /1 by their own keys, 1 by GitHub's key/],
    },
    {
      name: 'the first release speaks of the whole history',
      facts: seeing({ commitRange: range([commit()], { base: null, baseTag: null }) }),
      result: 'met',
      because: /All 1 commit verified/,
      details: [/no earlier release: the whole history/],
    },
    {
      name: 'reasons are grouped and commits listed',
      facts: seeing({ commitRange: range([commit(), unsigned('1'), unsigned('2'), unsigned('3', 'unknown_key')]) }),
      result: 'not_met',
      because: /^3 of 4 commits without a verified signature \(unsigned: 2, unknown_key: 1\)\.$/,
      fix: /gpgsign/,
      details: [/^1111111 change 1 \(unsigned\)$/, /25 %/],
    },
    {
      name: 'a long list is cut and says so',
      facts: seeing({ commitRange: range(Array.from({ length: 60 }, () => unsigned('1'))) }),
      result: 'not_met',
      because: /60 of 60/,
      fix: /./,
      details: [/^… and 10 more$/],
    },
    {
      name: 'one unsigned in a cut range is enough',
      facts: seeing({ commitRange: range([unsigned('1')], { total: 500, truncated: true }) }),
      result: 'not_met',
      because: /1 of the 1 seen of 500 commits/,
      fix: /./,
    },
    {
      name: 'none unsigned in a cut range says nothing of the rest',
      facts: seeing({ commitRange: range([commit()], { total: 500, truncated: true }) }),
      result: 'not_observable',
      because: /the 1 seen of 500 commits are verified; the others were not read/,
    },
    {
      name: 'fewer commits than the platform counts, though nobody said cut',
      facts: seeing({ commitRange: range([commit()], { total: 2 }) }),
      result: 'not_observable',
      because: /not read/,
    },
    {
      name: 'a count without a single commit',
      facts: seeing({ commitRange: range([], { total: 5, truncated: true }) }),
      result: 'not_observable',
      because: /the 0 seen of 5 commits/,
    },
    { name: 'hidden', facts: factsWith(), result: 'not_observable', because: /403/, permission: 'test: read' },
    {
      name: 'no range',
      facts: factsWith({ commitRange: absent() }),
      result: 'not_observable',
      because: /no commit range/,
    },
    { name: 'no commits', facts: seeing({ commitRange: range([]) }), result: 'not_applicable', because: /No commits/ },
  ],
};

const main: FactValues['branch'] = { name: 'main', head: 'f'.repeat(40), protected: true };
const good: Partial<FactValues> = {
  tag: tag(),
  release: release(),
  rulesets: [tagRuleset()],
  repository: repository(),
  ancestry: { branch: 'main', status: 'behind' },
  commitRange: range([commit()]),
  branch: main,
  branchRules: [pullRequestRule()],
};

const on = (...others: NonNullable<FactValues['ancestry']['others']>): FactValues['ancestry'] => ({
  branch: 'main',
  status: 'diverged',
  others,
});

export const tagTrustworthy: CheckCases = {
  impossible: { not_applicable: 'a release always has a tag' },
  cases: [
    {
      name: 'a protected, signed tag of the branch',
      facts: seeing(good),
      result: 'met',
      because:
        /tag rules forbid moving and deleting it \("tags"\).*resolves to the assessed commit c0ffee0.*is on main.*signature of the annotated tag verifies/,
      details: [/ruleset "tags": nobody may bypass it/],
    },
    {
      name: 'a lightweight tag has no signature to verify, and the sentence says so',
      facts: seeing({ ...good, tag: tag({ kind: 'lightweight', signature: null }) }),
      result: 'met',
      because: /lightweight and has no signature of its own/,
    },
    {
      name: 'an immutable release locks its tag',
      facts: seeing({ ...good, rulesets: [], release: release({ immutable: true }) }),
      result: 'met',
      because: /immutable, which locks the tag/,
    },
    {
      name: 'two rulesets hold together what neither holds alone',
      facts: seeing({
        ...good,
        rulesets: [
          tagRuleset({ ruleTypes: ['update'] }),
          tagRuleset({ id: 13, name: 'del', include: ['~ALL'], ruleTypes: ['deletion'] }),
        ],
      }),
      result: 'met',
      because: /"tags", "del"/,
    },
    {
      name: 'no tag rule',
      facts: seeing({ ...good, rulesets: [ruleset()] }),
      result: 'not_met',
      because: /^Tag v1\.2\.0: no active tag rule forbids moving or deleting it\.$/,
      fix: /New tag ruleset/,
    },
    {
      name: 'a tag rule for other tags, and one that only evaluates',
      facts: seeing({
        ...good,
        rulesets: [
          tagRuleset({ include: ['refs/tags/release-*'] }),
          tagRuleset({ id: 14, name: 'trial', enforcement: 'evaluate' }),
        ],
      }),
      result: 'not_met',
      because: /no active tag rule/,
      fix: /./,
      details: [/ruleset "trial" does not count: its enforcement is evaluate/],
    },
    {
      name: 'excluded from the rule',
      facts: seeing({ ...good, rulesets: [tagRuleset({ include: ['~ALL'], exclude: ['refs/tags/v1.*'] })] }),
      result: 'not_met',
      because: /no active tag rule/,
      fix: /./,
    },
    {
      name: 'force pushes blocked, but the tag may still move forward',
      facts: seeing({ ...good, rulesets: [tagRuleset({ ruleTypes: ['deletion', 'non_fast_forward'] })] }),
      result: 'not_met',
      because: /forbids moving it/,
      fix: /Restrict updates/,
    },
    {
      name: 'a commit of a protected release branch',
      facts: seeing({ ...good, ancestry: on({ branch: 'release/1.x', protected: true, status: 'identical' }) }),
      result: 'met',
      because: /its commit is on release\/1\.x; release\/1\.x is protected/,
    },
    {
      name: 'a commit of a release branch that nothing protects',
      facts: seeing({ ...good, ancestry: on({ branch: 'release/1.x', protected: false, status: 'behind' }) }),
      result: 'not_met',
      because: /release\/1\.x is not protected/,
      fix: /protect release\/1\.x/,
    },
    {
      name: 'a commit of no branch, of several compared',
      facts: seeing({ ...good, ancestry: on({ branch: 'dev', protected: false, status: 'diverged' }) }),
      result: 'not_met',
      because: /no branch of this repository \(main and 1 other branch compared: diverged\)/,
      fix: /find out where/,
    },
    {
      name: 'branches that were not compared',
      facts: seeing({ ...good, ancestry: { branch: 'main', status: 'diverged', others: [], notCompared: 40 } }),
      result: 'not_observable',
      because: /not on main \(diverged\); 40 branches were not compared/,
    },
    {
      name: 'an impostor commit',
      facts: seeing({ ...good, ancestry: { branch: 'main', status: 'diverged' } }),
      result: 'not_met',
      because:
        /its commit is on no branch of this repository \(main compared: diverged\) and may be an impostor from a fork/,
      fix: /Tag a commit of main/,
    },
    {
      name: 'the tag has moved',
      facts: seeing({ ...good, tag: tag({ commit: 'e'.repeat(40) }) }),
      result: 'not_met',
      because: /resolves to eeeeeee, not to the assessed commit c0ffee0/,
      fix: /who moved the tag/,
    },
    {
      name: "the annotated tag's signature fails",
      facts: seeing({ ...good, tag: tag({ signature: { verified: false, reason: 'unsigned', byGitHub: false } }) }),
      result: 'not_met',
      because: /does not verify \(unsigned\)/,
      fix: /git tag -s/,
    },
    {
      name: 'the branch is not protected',
      facts: seeing({ ...good, branch: { ...main, protected: false }, branchRules: [] }),
      result: 'not_met',
      because: /main is not protected/,
      fix: /protect the default branch/,
    },
    {
      name: 'rulesets are hidden',
      facts: seeing({ ...good }, { rulesets: hidden('metadata: read') }),
      result: 'not_observable',
      because: /tag rules are not visible/,
      permission: 'metadata: read',
    },
    {
      name: 'a pattern that cannot be read',
      facts: seeing({ ...good, rulesets: [tagRuleset({ include: ['refs/tags/{v1,v2}*'] })] }),
      result: 'not_observable',
      because: /whether ruleset "tags" covers it: its pattern cannot be read/,
    },
    {
      name: 'no comparison, no release, no signature, no range',
      facts: seeing(
        { ...good, tag: tag({ signature: null }) },
        { ancestry: hidden('contents: read'), commitRange: absent() },
      ),
      result: 'not_observable',
      because:
        /assessed commit could not be seen; whether its commit is on a branch.*signature of the annotated tag could not be seen/,
      permission: 'contents: read',
    },
    {
      name: 'the tag is hidden',
      facts: factsWith(),
      result: 'not_observable',
      because: /The tag could not be seen/,
      permission: 'test: read',
    },
    { name: 'no tag', facts: factsWith({ tag: absent() }), result: 'not_observable', because: /shows no tag/ },
  ],
};

const governed: Partial<FactValues> = {
  branch: main,
  branchRules: [pullRequestRule()],
  rulesets: [ruleset()],
  codeowners: { path: '.github/CODEOWNERS', errors: [], coversWorkflows: true },
  collaborators: { admins: 2, outside: 1, total: 9 },
  deployKeys: { writable: 1, stale: 0 },
  organization: { login: 'acme', twoFactorRequired: true },
  repository: repository(),
};

export const accessGoverned: CheckCases = {
  impossible: { not_applicable: 'every repository has people with access' },
  cases: [
    {
      name: 'all of it',
      facts: seeing(governed),
      result: 'met',
      because:
        /CODEOWNERS is valid.*review by code owners is required.*9 people with access, 2 admins, 1 from outside.*acme requires two-factor.*1 deploy key may write, none stale/,
    },
    {
      name: 'classic protection asks for code owners; no deploy keys at all',
      facts: seeing({ ...governed, branchRules: [], classicProtection: classic() }, { deployKeys: absent() }),
      result: 'met',
      because: /0 deploy keys may write/,
    },
    {
      name: 'no CODEOWNERS',
      facts: seeing(governed, { codeowners: absent() }),
      result: 'not_met',
      because: /no CODEOWNERS file/,
      fix: /CODEOWNERS/,
    },
    {
      name: 'errors in CODEOWNERS',
      facts: seeing({
        ...governed,
        codeowners: { path: 'CODEOWNERS', errors: ['unknown owner'], coversWorkflows: true },
      }),
      result: 'not_met',
      because: /CODEOWNERS has 1 error/,
      fix: /without errors/,
    },
    {
      name: 'workflows have no owner',
      facts: seeing({ ...governed, codeowners: { path: 'CODEOWNERS', errors: [], coversWorkflows: false } }),
      result: 'not_met',
      because: /names no owner for the workflows/,
      fix: /workflows/,
    },
    {
      name: 'two-factor not required, a stale key',
      facts: seeing({
        ...governed,
        organization: { login: 'acme', twoFactorRequired: false },
        deployKeys: { writable: 3, stale: 2 },
      }),
      result: 'not_met',
      because: /does not require two-factor authentication; 2 of 3 deploy keys that may write not used for 90 days/,
      fix: /Authentication security.*Deploy keys/,
    },
    {
      name: 'code owners are only asked, not required',
      facts: seeing(
        { ...governed, branchRules: [pullRequestRule({ codeOwnerReview: false })] },
        { classicProtection: absent() },
      ),
      result: 'not_met',
      because: /review by code owners is not required/,
      fix: /Require review from Code Owners/,
    },
    {
      name: 'what needs an owner token is hidden',
      facts: seeing(governed, {
        organization: hidden('members: read'),
        collaborators: hidden(),
        deployKeys: hidden('administration: read'),
      }),
      result: 'not_observable',
      because: /collaborators are not visible.*two-factor is not visible.*deploy keys are not visible/,
      permission: 'members: read',
    },
    {
      name: 'a personal account',
      facts: seeing({ ...governed, repository: repository({ ownerType: 'User' }) }, { organization: absent() }),
      result: 'not_observable',
      because: /personal account/,
    },
    {
      name: 'the platform shows neither organisation nor collaborators; code owners hidden',
      facts: seeing(governed, {
        organization: absent(),
        collaborators: absent(),
        codeowners: hidden('contents: read'),
      }),
      result: 'not_observable',
      because: /code owners are not visible.*no list of collaborators.*no organisation/,
      permission: 'contents: read',
    },
  ],
};

const since = '2026-10-01T00:00:00Z';
const push = { at: '2026-11-02T00:00:00Z', actor: 'ann', before: 'a'.repeat(40), after: 'b'.repeat(40) };

const calm = { activity: { since, forcePushes: [], deletions: 0 } };
const lately = '2026-11-01T00:00:00Z';
const recent = { activity: { since: lately, forcePushes: [], deletions: 0 } };
const bypasses = (...times: readonly string[]) => ({
  ruleBypasses: { windowDays: 30, bypasses: times.map((at) => ({ at, after: 'e'.repeat(40) })) },
});

export const historyContinuous: CheckCases = {
  impossible: { not_applicable: 'every branch has a history' },
  cases: [
    {
      name: 'nothing rewritten and nothing bypassed',
      facts: seeing({ ...recent, ...bypasses() }),
      result: 'met',
      because: /no force push and no deletion since 2026-11-01T00:00:00Z; no rule was bypassed\.$/,
    },
    {
      name: 'a bypass before the previous release',
      facts: seeing({ ...recent, ...bypasses('2026-10-30T00:00:00Z') }),
      result: 'met',
      because: /no rule was bypassed/,
    },
    {
      name: 'force pushed, without naming who',
      facts: seeing({ activity: { since, forcePushes: [push], deletions: 0 } }),
      result: 'not_met',
      because: /1 force push and 0 deletions since/,
      fix: /block force pushes/,
      details: [/^2026-11-02T00:00:00Z: force push aaaaaaa -> bbbbbbb$/],
    },
    {
      name: 'deleted and made again',
      facts: seeing({ activity: { since, forcePushes: [], deletions: 1 } }),
      result: 'not_met',
      because: /0 force pushes and 1 deletion/,
      fix: /restrict deletions/,
    },
    {
      name: 'a rule was bypassed',
      facts: seeing({ ...recent, ...bypasses('2026-11-05T00:00:00Z') }),
      result: 'not_met',
      because: /^History: 1 push went past a rule\.$/,
      fix: /Insights/,
      details: [/^2026-11-05T00:00:00Z: a rule was bypassed by the push of eeeeeee$/],
    },
    {
      name: 'a previous release further back than bypasses are told',
      facts: seeing({ ...calm, ...bypasses() }),
      result: 'not_observable',
      because: /no rule was bypassed in the last 30 days; GitHub does not tell/,
    },
    {
      name: 'no previous release',
      facts: seeing({ activity: { since: null, forcePushes: [], deletions: 0 }, ...bypasses() }),
      result: 'not_observable',
      because: /does not tell/,
    },
    {
      name: 'bypasses hidden',
      facts: seeing(calm, { ruleBypasses: hidden('administration: read') }),
      result: 'not_observable',
      because: /bypassed rules are not visible/,
      permission: 'administration: read',
    },
    {
      name: 'no word of bypasses',
      facts: seeing(calm, { ruleBypasses: absent() }),
      result: 'not_observable',
      because: /tells nothing/,
    },
    { name: 'hidden', facts: factsWith(), result: 'not_observable', because: /403/, permission: 'test: read' },
    { name: 'none shown', facts: factsWith({ activity: absent() }), result: 'not_observable', because: /no activity/ },
  ],
};
