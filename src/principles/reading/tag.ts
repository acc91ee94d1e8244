import type { FactsFor } from '../../facts/facts.ts';
import type { AncestryFact, AncestryStatus } from '../../facts/history.ts';
import type { TagFact } from '../../facts/release.ts';
import type { Ruleset } from '../../facts/rules.ts';
import { bypassWords, idleNotes } from './bypass.ts';
import { coversRef } from './glob.ts';
import type { Part } from './parts.ts';
import { count, shortSha } from './words.ts';

type TagFacts = FactsFor<'rulesets' | 'repository' | 'release'>;

const fix =
  'Settings > Rules > Rulesets > New tag ruleset: active, covering the release tags, with "Restrict updates" and "Restrict deletions".';

/** Active tag rulesets over this tag, and those whose patterns could not be read. */
function rulesetsOver(
  facts: Pick<TagFacts, 'rulesets' | 'repository'>,
  tag: TagFact,
): { sure: Ruleset[]; unsure: Ruleset[] } {
  const all = facts.rulesets.state === 'seen' ? facts.rulesets.value : [];
  const branch = facts.repository.state === 'seen' ? facts.repository.value.defaultBranch : null;
  const active = all.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
  const over = (wanted: string): Ruleset[] =>
    active.filter((ruleset) => coversRef(ruleset, `refs/tags/${tag.name}`, branch) === wanted);
  return { sure: over('yes'), unsure: over('unknown') };
}

/** The tag can neither be moved nor deleted: by tag rules, or because the release is immutable, which locks its tag. */
export function tagRulePart(facts: TagFacts, tag: TagFact): Part {
  if (facts.release.state === 'seen' && facts.release.value.immutable && facts.release.value.tag === tag.name) {
    return { held: 'yes', say: 'the release is immutable, which locks the tag' };
  }
  if (facts.rulesets.state === 'hidden') {
    return {
      held: 'unknown',
      say: `tag rules are not visible: ${facts.rulesets.detail}`,
      permission: facts.rulesets.permission,
    };
  }
  const { sure, unsure } = rulesetsOver(facts, tag);
  const types = new Set(sure.flatMap(({ ruleTypes }) => ruleTypes));
  const lacking = ['update', 'deletion'].filter((type) => !types.has(type));
  if (lacking.length === 0) {
    return {
      held: 'yes',
      say: `tag rules forbid moving and deleting it (${sure.map(({ name }) => `"${name}"`).join(', ')})`,
    };
  }
  if (unsure.length > 0) {
    return { held: 'unknown', say: `whether ruleset "${unsure[0]?.name ?? ''}" covers it: its pattern cannot be read` };
  }
  if (facts.release.state === 'hidden') {
    return { held: 'unknown', say: `no tag rule locks it; whether the release is immutable: ${facts.release.detail}` };
  }
  const open = lacking.map((type) => (type === 'update' ? 'moving' : 'deleting')).join(' or ');
  return { held: 'no', say: `no active tag rule forbids ${open} it`, fix };
}

export function tagRuleNotes(facts: TagFacts, tag: TagFact): readonly string[] {
  const { sure } = rulesetsOver(facts, tag);
  return [...sure.map(({ name, bypass }) => `ruleset "${name}": ${bypassWords(bypass)}`), ...idleNotes(facts, 'tag')];
}

export function commitPart({ commitRange: range }: FactsFor<'commitRange'>, tag: TagFact): Part {
  if (range.state !== 'seen') return { held: 'unknown', say: 'the assessed commit could not be seen' };
  if (range.value.head === tag.commit)
    return { held: 'yes', say: `it resolves to the assessed commit ${shortSha(tag.commit)}` };
  return {
    held: 'no',
    say: `it resolves to ${shortSha(tag.commit)}, not to the assessed commit ${shortSha(range.value.head)}`,
    fix: 'Find out who moved the tag; release again under a new tag.',
  };
}

/** A commit that is on no branch of the repository may come from a fork: GitHub shows those under the parent's address too. */
export function ancestryPart({ ancestry }: FactsFor<'ancestry'>): Part {
  if (ancestry.state === 'hidden') {
    return {
      held: 'unknown',
      say: `whether its commit is on a branch: ${ancestry.detail}`,
      permission: ancestry.permission,
    };
  }
  if (ancestry.state === 'absent')
    return { held: 'unknown', say: 'the platform could not compare its commit with the branch' };
  const { branch, status, others = [], notCompared = 0 } = ancestry.value;
  const home = homeOf(ancestry.value);
  if (home !== null) return { held: 'yes', say: `its commit is on ${home.branch}` };
  const asked =
    others.length === 0 ? branch : `${branch} and ${count(others.length, 'other branch', 'other branches')}`;
  if (notCompared > 0) {
    const left = count(notCompared, 'branch was', 'branches were');
    return { held: 'unknown', say: `its commit is not on ${asked} (${status}); ${left} not compared` };
  }
  return {
    held: 'no',
    say: `its commit is on no branch of this repository (${asked} compared: ${status}) and may be an impostor from a fork`,
    fix: `Tag a commit of ${branch} or of a protected release branch, and find out where this one came from.`,
  };
}

/** The branch that has the commit: the default branch, else the first other one. */
function homeOf({
  branch,
  status,
  others = [],
}: AncestryFact): { readonly branch: string; readonly protected: boolean | null } | null {
  const has = (one: AncestryStatus): boolean => one === 'identical' || one === 'behind';
  if (has(status)) return { branch, protected: null };
  return others.find((other) => has(other.status)) ?? null;
}

/** Whether something protects the branch that the commit is on. */
export function protectedBranchPart({
  branch,
  branchRules,
  ancestry,
}: FactsFor<'branch' | 'branchRules' | 'ancestry'>): Part {
  const home = ancestry.state === 'seen' ? homeOf(ancestry.value) : null;
  if (home !== null && home.protected !== null) {
    return home.protected
      ? { held: 'yes', say: `${home.branch} is protected` }
      : {
          held: 'no',
          say: `${home.branch} is not protected`,
          fix: `Settings > Rules > Rulesets: protect ${home.branch} as the default branch is.`,
        };
  }
  if (branchRules.state === 'seen' && branchRules.value.length > 0)
    return { held: 'yes', say: 'the branch is protected' };
  if (branch.state !== 'seen') return { held: 'unknown', say: 'whether the branch is protected could not be seen' };
  if (branch.value.protected) return { held: 'yes', say: `${branch.value.name} is protected` };
  if (branchRules.state === 'hidden')
    return { held: 'unknown', say: `rules of ${branch.value.name}: ${branchRules.detail}` };
  return {
    held: 'no',
    say: `${branch.value.name} is not protected`,
    fix: 'Settings > Rules > Rulesets: protect the default branch.',
  };
}

export function tagSignaturePart({ kind, signature }: TagFact): Part {
  if (kind === 'lightweight')
    return { held: 'yes', say: 'it is lightweight and has no signature of its own to verify' };
  if (signature === null) return { held: 'unknown', say: 'the signature of the annotated tag could not be seen' };
  if (signature.verified) return { held: 'yes', say: 'the signature of the annotated tag verifies' };
  return {
    held: 'no',
    say: `the annotated tag's signature does not verify (${signature.reason})`,
    fix: 'Sign release tags (git tag -s) with a key that is registered at GitHub.',
  };
}
