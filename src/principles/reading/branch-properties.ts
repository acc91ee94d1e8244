import type { RequiredCheck } from '../../facts/rules.ts';
import type { Property, RuleFacts } from './effective-rules.ts';
import { activeRules } from './effective-rules.ts';
import { count } from './words.ts';

const ruleset = 'Settings > Rules > Rulesets: in an active ruleset on the default branch';

export const forcePushesBlocked: Property = {
  holds: 'force pushes are blocked',
  fails: 'force pushes are not blocked',
  fix: `${ruleset}, tick "Block force pushes".`,
  byRule: ({ type }) => type === 'non_fast_forward',
  byClassic: ({ allowsForcePushes }) => !allowsForcePushes,
};

export const deletionBlocked: Property = {
  holds: 'deletion is blocked',
  fails: 'deletion is not blocked',
  fix: `${ruleset}, tick "Restrict deletions".`,
  byRule: ({ type }) => type === 'deletion',
  byClassic: ({ allowsDeletions }) => !allowsDeletions,
};

export const pullRequestNeeded: Property = {
  holds: 'a pull request is required',
  fails: 'no pull request is required',
  fix: `${ruleset}, tick "Require a pull request before merging".`,
  byRule: ({ type }) => type === 'pull_request',
  byClassic: ({ pullRequest }) => pullRequest !== null,
};

export const signaturesRequired: Property = {
  holds: 'signed commits are required',
  fails: 'signed commits are not required',
  fix: `${ruleset}, tick "Require signed commits".`,
  byRule: ({ type }) => type === 'required_signatures',
  byClassic: ({ signatures }) => signatures,
};

export const codeOwnersRequired: Property = {
  holds: 'review by code owners is required',
  fails: 'review by code owners is not required',
  fix: `${ruleset}, tick "Require review from Code Owners".`,
  byRule: ({ type, pullRequest }) => type === 'pull_request' && (pullRequest?.codeOwnerReview ?? null),
  byClassic: ({ pullRequest }) => pullRequest?.codeOwnerReview === true,
};

export const staleApprovalsDismissed: Property = {
  holds: 'stale approvals are dismissed',
  fails: 'stale approvals are not dismissed',
  fix: `${ruleset}, tick "Dismiss stale pull request approvals when new commits are pushed".`,
  byRule: ({ type, pullRequest }) => type === 'pull_request' && (pullRequest?.dismissStale ?? null),
  byClassic: ({ pullRequest }) => pullRequest?.dismissStale === true,
};

export function approvalsRequired(least: number): Property {
  const approvals = count(least, 'approval');
  return {
    holds: `at least ${approvals} ${least === 1 ? 'is' : 'are'} required`,
    fails: `fewer than ${approvals} ${least === 1 ? 'is' : 'are'} required`,
    fix: `${ruleset}, set "Required approvals" to ${String(least)} or more.`,
    byRule: ({ type, pullRequest }) =>
      type === 'pull_request' && (pullRequest === undefined ? null : pullRequest.approvals >= least),
    byClassic: ({ pullRequest }) => pullRequest !== null && pullRequest.approvals >= least,
  };
}

/** A required check counts only when pinned to an app: anyone who may write statuses can forge any other. */
export function statusChecksRequired(facts: RuleFacts): Property {
  const loose = requiredChecks(facts).filter((check) => !isPinned(check));
  return {
    holds: 'status checks pinned to an app are required',
    fails:
      loose.length === 0
        ? 'no status check is required'
        : `${count(loose.length, 'required status check')} but none pinned to an app, so anyone who may write statuses can forge them`,
    fix: `${ruleset}, tick "Require status checks to pass", add the checks and choose for each the app that must report it.`,
    byRule: ({ type, statusChecks }) =>
      type === 'workflows' || (type === 'required_status_checks' && (statusChecks?.some(isPinned) ?? null)),
    byClassic: ({ statusChecks }) => statusChecks?.some(isPinned) === true,
  };
}

/** Every required check that is visible, and whether it is pinned to an app. */
export function checkNotes(facts: RuleFacts): readonly string[] {
  return requiredChecks(facts).map((check) =>
    isPinned(check)
      ? `required check "${check.context}" is pinned to app ${String(check.appId)}`
      : `required check "${check.context}" is not pinned to an app and does not count`,
  );
}

function requiredChecks(facts: RuleFacts): readonly RequiredCheck[] {
  const classic = facts.classicProtection.state === 'seen' ? (facts.classicProtection.value.statusChecks ?? []) : [];
  return [...activeRules(facts).flatMap(({ statusChecks }) => statusChecks ?? []), ...classic];
}

function isPinned({ appId }: RequiredCheck): boolean {
  return appId !== null && appId >= 0;
}
