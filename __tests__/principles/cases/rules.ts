import type { FactValues } from '../../../src/facts/facts.ts';
import {
  absent,
  classic,
  commit,
  factsWith,
  hidden,
  pullRequest,
  pullRequestRule,
  range,
  repository,
  rule,
  ruleset,
  seeing,
  statusChecksRule,
  tag,
} from '../../support/facts.ts';
import type { CheckCases } from './case.ts';

const branch: FactValues['branch'] = { name: 'main', head: 'f'.repeat(40), protected: true };
const bare: FactValues['branch'] = { ...branch, protected: false };
const admin = hidden('administration: read');
const blocks = [rule('non_fast_forward'), rule('deletion')];
const four = [...blocks, pullRequestRule(), statusChecksRule()];
const looseClassic = classic({
  pullRequest: null,
  statusChecks: null,
  signatures: false,
  allowsForcePushes: true,
  allowsDeletions: true,
});

const others = (...branches: FactValues['releaseBranches']['branches']): Partial<FactValues> => ({
  releaseBranches: { branches, complete: true },
});
/** No release branches, and a release before this one. */
const alone: Partial<FactValues> = {
  ...others(),
  repository: repository(),
  previousRelease: { tag: 'v1.1.0', commit: null, publishedAt: '2026-10-01T00:00:00Z', chosenBy: 'semver' },
};
const wide = {
  include: ['~DEFAULT_BRANCH', 'refs/heads/release/*'],
  ruleTypes: ['deletion', 'non_fast_forward', 'pull_request', 'required_status_checks'],
};

const ruleLess = 'every repository has a default branch to judge';

export const branchProtected: CheckCases = {
  impossible: { not_applicable: ruleLess },
  cases: [
    {
      name: 'four rules are enough although classic protection is hidden',
      facts: seeing({ ...alone, branch, branchRules: four, rulesets: [ruleset()] }, { classicProtection: admin }),
      result: 'met',
      because: /force pushes are blocked \(ruleset "main"\); deletion is blocked .*pinned to an app are required/,
      details: [
        /ruleset "main": nobody may bypass it/,
        /required check "test" is pinned to app 15368/,
        /^Rules of branch main\.$/,
        /^ruleset "main": as it is since 2026-01-01T00:00:00Z, before v1\.1\.0 was published: it held for all of the range$/,
        /^No branch bears the name of a release branch\.$/,
      ],
    },
    {
      name: 'rulesets and classic protection together hold what neither holds alone',
      facts: seeing({
        ...alone,
        branch,
        branchRules: blocks,
        rulesets: [],
        classicProtection: classic({ allowsForcePushes: true, allowsDeletions: true, enforcedForAdmins: false }),
      }),
      result: 'met',
      because:
        /force pushes are blocked \(ruleset 11 of acme\/app\).*a pull request is required \(classic protection\)/,
      details: [/administrators may bypass it/, /ruleset 11 of acme\/app: who may bypass it is not visible/],
    },
    {
      name: 'bypass actors are listed',
      facts: seeing(
        {
          ...alone,
          branch,
          branchRules: four,
          rulesets: [ruleset({ bypass: { state: 'some', actors: [{ type: 'Team', id: 9, mode: 'always' }] } })],
        },
        { classicProtection: admin },
      ),
      result: 'met',
      because: /^Default branch/,
      details: [/bypass: Team 9 \(always\)/],
    },
    {
      name: 'those who may bypass classic protection are listed',
      facts: seeing({
        ...alone,
        branch,
        branchRules: [],
        rulesets: [],
        classicProtection: classic({ bypassPullRequest: ['release-bot'] }),
      }),
      result: 'met',
      because: /\(classic protection\)/,
      details: [/may bypass the pull request: release-bot/, /binds administrators too/],
    },
    {
      name: 'nothing protects it',
      facts: seeing({ ...alone, branch: bare, branchRules: [], rulesets: [] }, { classicProtection: admin }),
      result: 'not_met',
      because:
        /force pushes are not blocked; deletion is not blocked; no pull request is required; no status check is required/,
      fix: /Settings > Rules > Rulesets/,
    },
    {
      name: 'classic protection that was seen to lack it',
      facts: seeing({ ...alone, branch, branchRules: blocks, rulesets: [ruleset()], classicProtection: looseClassic }),
      result: 'not_met',
      because: /^Default branch: no pull request is required; no status check is required\.$/,
      fix: /Require a pull request before merging/,
      details: [/^holds: force pushes/],
    },
    {
      name: 'only deletion is left open',
      facts: seeing(
        { ...alone, branch, branchRules: four.filter(({ type }) => type !== 'deletion'), rulesets: [ruleset()] },
        { classicProtection: absent() },
      ),
      result: 'not_met',
      because: /^Default branch: deletion is not blocked\.$/,
      fix: /^Settings > .*"Restrict deletions"\.$/,
    },
    {
      name: 'required checks that nobody pinned can be forged',
      facts: seeing(
        {
          ...alone,
          branch,
          branchRules: [...blocks, pullRequestRule(), statusChecksRule(null)],
          rulesets: [ruleset()],
        },
        { classicProtection: absent() },
      ),
      result: 'not_met',
      because: /1 required status check but none pinned to an app/,
      fix: /choose for each the app/,
      details: [/"test" is not pinned to an app and does not count/],
    },
    {
      name: 'a ruleset that only evaluates does not count',
      facts: seeing(
        { ...alone, branch: bare, branchRules: four, rulesets: [ruleset({ enforcement: 'evaluate' })] },
        { classicProtection: absent() },
      ),
      result: 'not_met',
      because: /force pushes are not blocked/,
      fix: /active ruleset/,
      details: [/ruleset "main" does not count: its enforcement is evaluate/],
    },
    {
      name: 'protected, but by settings that this token cannot see',
      facts: seeing({ ...alone, branch, branchRules: [], rulesets: [] }, { classicProtection: admin }),
      result: 'not_observable',
      because: /main is protected, but by settings this token cannot see/,
      permission: 'administration: read',
    },
    {
      name: 'half of it visible, the other half may be classic',
      facts: seeing({ ...alone, branch, branchRules: blocks, rulesets: [ruleset()] }, { classicProtection: admin }),
      result: 'not_observable',
      because:
        /whether a pull request is required is not visible: no ruleset asks for it and classic protection is hidden/,
      permission: 'administration: read',
    },
    {
      name: 'whether it is protected at all is not known',
      facts: seeing({ ...alone, branchRules: [], rulesets: [] }, { classicProtection: admin }),
      result: 'not_observable',
      because: /classic protection is hidden/,
      permission: 'administration: read',
    },
    {
      name: 'rules that are hidden',
      facts: seeing({ ...alone, branch }, { branchRules: hidden('metadata: read'), classicProtection: absent() }),
      result: 'not_observable',
      because: /GitHub answered 403/,
      permission: 'metadata: read',
    },
    {
      name: 'a rule without its parameters',
      facts: seeing(
        { ...alone, branch, branchRules: [...blocks, pullRequestRule(), rule('required_status_checks')], rulesets: [] },
        { classicProtection: absent() },
      ),
      result: 'not_observable',
      because: /parameters were not shown/,
    },
    {
      name: 'release branches under the same ruleset',
      facts: seeing(
        {
          ...alone,
          ...others({ name: 'release/1.x', protected: true }),
          branch,
          branchRules: four,
          rulesets: [ruleset(wide)],
        },
        { classicProtection: admin },
      ),
      result: 'met',
      because: /release branches are under the same rules: release\/1\.x\.$/,
      details: [/^Release branches: release\/1\.x\.$/],
    },
    {
      name: 'rules that changed after the previous release',
      facts: seeing(
        { ...alone, branch, branchRules: four, rulesets: [ruleset({ updatedAt: '2026-11-01T00:00:00Z' })] },
        { classicProtection: admin },
      ),
      result: 'met',
      because: /^Default branch/,
      details: [/after v1\.1\.0 was published: how it was in the first part of the range is not known$/],
    },
    {
      name: 'a release branch that is open',
      facts: seeing(
        {
          ...alone,
          ...others({ name: 'release/1.x', protected: false }),
          branch,
          branchRules: four,
          rulesets: [ruleset()],
        },
        { classicProtection: admin },
      ),
      result: 'not_met',
      because: /release branches open to force pushes, deletion, changes without a pull request, .*: release\/1\.x\.$/,
      fix: /target the release branches too/,
    },
    {
      name: 'a release branch that something else protects',
      facts: seeing(
        { ...alone, ...others({ name: 'v2', protected: true }), branch, branchRules: four, rulesets: [ruleset()] },
        { classicProtection: admin },
      ),
      result: 'not_observable',
      because: /what protects v2 is not visible/,
      permission: 'administration: read',
    },
    {
      name: 'branches hidden',
      facts: seeing(
        { branch, branchRules: four, rulesets: [ruleset()] },
        { classicProtection: admin, releaseBranches: hidden('contents: read') },
      ),
      result: 'not_observable',
      because: /release branches are not visible/,
      permission: 'contents: read',
    },
  ],
};

export const signaturesEnforced: CheckCases = {
  impossible: { not_applicable: ruleLess },
  cases: [
    {
      name: 'a rule asks for it',
      facts: seeing(
        { branch, branchRules: [rule('required_signatures')], rulesets: [ruleset()] },
        { classicProtection: admin },
      ),
      result: 'met',
      because: /signed commits are required \(ruleset "main"\)/,
    },
    {
      name: 'classic protection asks for it',
      facts: seeing({ branch, branchRules: [], rulesets: [], classicProtection: classic() }),
      result: 'met',
      because: /classic protection/,
    },
    {
      name: 'nobody asks for it',
      facts: seeing({ branch, branchRules: four, rulesets: [], classicProtection: looseClassic }),
      result: 'not_met',
      because: /signed commits are not required/,
      fix: /Require signed commits/,
    },
    {
      name: 'classic protection might ask for it',
      facts: seeing({ branch, branchRules: four, rulesets: [] }, { classicProtection: admin }),
      result: 'not_observable',
      because: /whether signed commits are required is not visible/,
      permission: 'administration: read',
    },
  ],
};

export const reviewEnforced: CheckCases = {
  impossible: { not_applicable: ruleLess },
  cases: [
    {
      name: 'one approval, stale ones dismissed, nobody may bypass',
      facts: seeing({ branch, branchRules: [pullRequestRule()], rulesets: [ruleset()] }, { classicProtection: admin }),
      result: 'met',
      because:
        /at least 1 approval is required \(ruleset "main"\).*stale approvals are dismissed.*not everyone who may push/,
    },
    {
      name: 'a team may bypass, which is not everyone',
      facts: seeing(
        {
          branch,
          branchRules: [pullRequestRule()],
          rulesets: [ruleset({ bypass: { state: 'some', actors: [{ type: 'Team', id: 1, mode: 'always' }] } })],
        },
        { classicProtection: admin },
      ),
      result: 'met',
      because: /not everyone/,
      details: [/bypass: Team 1/],
    },
    {
      name: 'classic protection names those who may bypass it',
      facts: seeing({ branch, branchRules: [], rulesets: [], classicProtection: classic() }),
      result: 'met',
      because: /classic protection/,
    },
    {
      name: 'two approvals wanted, one required',
      facts: seeing(
        { branch, branchRules: [pullRequestRule()], rulesets: [ruleset()] },
        { classicProtection: absent() },
      ),
      terms: { minimumApprovals: 2 },
      result: 'not_met',
      because: /fewer than 2 approvals are required/,
      fix: /"Required approvals" to 2/,
    },
    {
      name: 'stale approvals stay',
      facts: seeing(
        { branch, branchRules: [pullRequestRule({ dismissStale: false })], rulesets: [ruleset()] },
        { classicProtection: absent() },
      ),
      result: 'not_met',
      because: /stale approvals are not dismissed/,
      fix: /Dismiss stale/,
    },
    {
      name: 'whoever may write may bypass it',
      facts: seeing(
        {
          branch,
          branchRules: [pullRequestRule()],
          rulesets: [
            ruleset({ bypass: { state: 'some', actors: [{ type: 'RepositoryRole', id: 4, mode: 'pull_request' }] } }),
          ],
        },
        { classicProtection: admin },
      ),
      result: 'not_met',
      because: /everyone who may push can bypass it/,
      fix: /role Write/,
    },
    {
      name: 'who may bypass it is not visible',
      facts: seeing(
        { branch, branchRules: [pullRequestRule()], rulesets: [ruleset({ bypass: { state: 'not_visible' } })] },
        { classicProtection: admin },
      ),
      result: 'not_observable',
      because: /who may bypass it is not visible to this token/,
      permission: 'administration: read',
    },
    {
      name: 'rules that are hidden',
      facts: seeing({ branch }, { classicProtection: admin }),
      result: 'not_observable',
      because: /403/,
    },
  ],
};

const noReview = pullRequest({ reviews: [] });
const approvedBy = (author: string | null, commitSha = 'b'.repeat(40)): ReturnType<typeof commit> =>
  commit({ pullRequest: pullRequest({ reviews: [{ author, state: 'APPROVED', commitSha }] }) });

export const reviewPractised: CheckCases = {
  impossible: {},
  cases: [
    {
      name: 'every commit approved by someone else at its last push',
      facts: seeing({ commitRange: range([commit(), commit({ sha: '2'.repeat(40) })]) }),
      result: 'met',
      because: /All 2 commits arrived by a pull request that someone else approved/,
    },
    {
      name: 'whoever merges authors the merge commit and may be the reviewer',
      facts: seeing({ commitRange: range([commit({ author: 'bob', parents: 2 })]) }),
      result: 'met',
      because: /All 1 commit /,
    },
    {
      name: 'the author of a commit cannot review it in the pull request of another',
      facts: seeing({ commitRange: range([commit({ author: 'bob' })]) }),
      result: 'not_met',
      because: /1 of 1 commit without review by someone else \(not approved by someone else: 1\)/,
      fix: /require approvals/,
    },
    {
      name: 'pushed straight to the branch; a bot update is named apart',
      facts: seeing({
        commitRange: range([
          commit(),
          commit({ sha: '1'.repeat(40), headline: 'hot fix', pullRequest: null }),
          commit({
            sha: '2'.repeat(40),
            headline: 'bump x',
            author: 'dependabot',
            authorIsBot: true,
            pullRequest: noReview,
          }),
        ]),
      }),
      result: 'not_met',
      because: /2 of 3 commits without review by someone else, 1 bot update among them/,
      fix: /pull requests/,
      details: [/^1111111 hot fix \(no pull request\)$/, /^bot update: 2222222 bump x/],
    },
    {
      name: 'approved, then pushed again',
      facts: seeing({ commitRange: range([approvedBy('bob', 'd'.repeat(40))]) }),
      result: 'not_met',
      because: /approved before the last push only: 1/,
      fix: /after the last push/,
    },
    {
      name: 'approved by its own author',
      facts: seeing({ commitRange: range([approvedBy('Ann')]) }),
      result: 'not_met',
      because: /not approved by someone else: 1/,
      fix: /./,
    },
    {
      name: 'approved by a bot',
      facts: seeing({ commitRange: range([approvedBy('github-actions'), approvedBy('acme[bot]'), approvedBy(null)]) }),
      result: 'not_met',
      because: /3 of 3 commits/,
      fix: /./,
    },
    {
      name: 'changes were asked for, not approved; and one was never merged',
      facts: seeing({
        commitRange: range([
          commit({
            pullRequest: pullRequest({
              reviews: [{ author: 'bob', state: 'CHANGES_REQUESTED', commitSha: 'b'.repeat(40) }],
            }),
          }),
          commit({ pullRequest: pullRequest({ merged: false }) }),
        ]),
      }),
      result: 'not_met',
      because: /not approved by someone else: 1, pull request not merged: 1/,
      fix: /./,
    },
    {
      name: 'one gap in what was read of a cut range',
      facts: seeing({ commitRange: range([commit({ pullRequest: null })], { total: 400, truncated: true }) }),
      result: 'not_met',
      because: /1 of the 1 seen of 400 commits/,
      fix: /./,
    },
    {
      name: 'no gap in what was read of a cut range',
      facts: seeing({ commitRange: range([commit()], { total: 400, truncated: true }) }),
      result: 'not_observable',
      because: /the 1 seen of 400 commits were reviewed; the others were not read/,
    },
    {
      name: 'fewer commits than the platform counts, though nobody said cut',
      facts: seeing({ commitRange: range([commit()], { total: 2 }) }),
      result: 'not_observable',
      because: /not read/,
    },
    { name: 'hidden', facts: factsWith(), result: 'not_observable', because: /403/, permission: 'test: read' },
    {
      name: 'no commits',
      facts: seeing({ commitRange: range([]) }),
      result: 'not_applicable',
      because: /No commits after v1\.1\.0 up to c0ffee0/,
    },
  ],
};

export const sourceLevel: CheckCases = {
  impossible: { not_applicable: 'a Git commit always has a source level' },
  cases: [
    {
      name: 'history is protected',
      facts: seeing({ tag: tag(), branch, branchRules: four, rulesets: [] }, { classicProtection: admin }),
      result: 'met',
      because: /^Source Level 1 \(Git commit c0ffee0\); the history controls of Level 2 hold.*source provenance/,
      details: [
        /^Level 3, technical controls: a pull request is required/,
        /^Level 4, two-party review: at least 1 approval/,
      ],
    },
    {
      name: 'history can be rewritten',
      facts: seeing({ tag: tag(), branch: bare, branchRules: [], rulesets: [] }, { classicProtection: admin }),
      result: 'not_met',
      because: /Level 2 is stopped: force pushes are not blocked/,
      fix: /Block force pushes/,
    },
    {
      name: 'history may be protected',
      facts: seeing({ tag: tag(), branch, branchRules: [], rulesets: [] }, { classicProtection: admin }),
      result: 'not_observable',
      because: /Source Level 1.*cannot see/,
      permission: 'administration: read',
    },
    {
      name: 'no tag seen',
      facts: factsWith(),
      result: 'not_observable',
      because: /No revision of the release could be seen/,
    },
    { name: 'no tag there', facts: factsWith({ tag: absent() }), result: 'not_observable', because: /shows no tag/ },
  ],
};
