import type { FactsFor } from '../../facts/facts.ts';
import type { ReleaseBranch } from '../../facts/repository.ts';
import { coversRef } from './glob.ts';
import type { Part } from './parts.ts';
import { naming } from './words.ts';

type BranchFacts = FactsFor<'releaseBranches' | 'rulesets' | 'repository'>;

const wanted: Readonly<Record<string, string>> = {
  non_fast_forward: 'force pushes',
  deletion: 'deletion',
  pull_request: 'changes without a pull request',
  required_status_checks: 'changes without status checks',
};

/**
 * Whether rulesets give release branches what the default branch needs; null where there is no release branch. Their
 * classic protection cannot be seen branch by branch, so a protected one with too few rules is unknown, not open.
 */
export function releaseBranchesPart(facts: BranchFacts): Part | null {
  const { releaseBranches: observed } = facts;
  if (observed.state === 'hidden')
    return {
      held: 'unknown',
      say: `release branches are not visible: ${observed.detail}`,
      permission: observed.permission,
    };
  const branches = observed.state === 'seen' ? observed.value.branches : [];
  if (branches.length === 0) return null;
  const rows = branches.map((branch) => ({ branch, ...openTo(facts, branch) }));
  const open = rows.filter(({ lacking, sure }) => sure && lacking.length > 0);
  if (open.length > 0)
    return {
      held: 'no',
      say: `release branches open to ${naming([...new Set(open.flatMap(({ lacking }) => lacking))], 4)}: ${naming(open.map(({ branch }) => branch.name))}`,
      fix: 'Settings > Rules > Rulesets: let the ruleset of the default branch target the release branches too (Target branches > Include by pattern).',
    };
  const unsure = rows.filter(({ lacking }) => lacking.length > 0);
  if (unsure.length > 0)
    return {
      held: 'unknown',
      say: `what protects ${naming(unsure.map(({ branch }) => branch.name))} is not visible`,
      permission: facts.rulesets.state === 'hidden' ? facts.rulesets.permission : 'administration: read',
    };
  return { held: 'yes', say: `release branches are under the same rules: ${naming(branches.map(({ name }) => name))}` };
}

/** What active rulesets leave open on a branch, and whether nothing else may close it. */
function openTo(
  facts: BranchFacts,
  branch: ReleaseBranch,
): { readonly lacking: readonly string[]; readonly sure: boolean } {
  const main = facts.repository.state === 'seen' ? facts.repository.value.defaultBranch : null;
  const all = facts.rulesets.state === 'seen' ? facts.rulesets.value : [];
  const active = all.filter(({ target, enforcement }) => target === 'branch' && enforcement === 'active');
  const over = active.map((ruleset) => ({ ruleset, covers: coversRef(ruleset, `refs/heads/${branch.name}`, main) }));
  const types = new Set(over.filter(({ covers }) => covers === 'yes').flatMap(({ ruleset }) => ruleset.ruleTypes));
  const lacking = Object.keys(wanted)
    .filter((type) => !types.has(type))
    .map((type) => wanted[type] ?? type);
  const sure = facts.rulesets.state === 'seen' && !branch.protected && over.every(({ covers }) => covers !== 'unknown');
  return { lacking, sure };
}

/** One line where the list of branches was cut. */
export function releaseBranchNotes({ releaseBranches }: FactsFor<'releaseBranches'>): readonly string[] {
  if (releaseBranches.state !== 'seen') return [];
  const { branches, complete } = releaseBranches.value;
  const known =
    branches.length === 0
      ? 'No branch bears the name of a release branch'
      : `Release branches: ${naming(
          branches.map(({ name }) => name),
          10,
        )}`;
  return [complete ? `${known}.` : `${known}; not all branches were read.`];
}
