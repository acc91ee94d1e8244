import { createHash } from 'node:crypto';
import type { FactsFor } from '../facts/facts.ts';
import type { BranchRule } from '../facts/rules.ts';
import type { Observed } from '../facts/observed.ts';
import { CopseError } from '../errors.ts';
import { singleLine } from '../text/inert.ts';
import type { ObserveContext } from './context.ts';
import { observe } from './plan.ts';

/** What must not move between the judgement and the attaching. */
export type Snapshot = {
  readonly tagObject: string;
  readonly tagCommit: string;
  readonly releaseId: number;
  readonly draft: boolean;
  readonly immutable: boolean;
  /** The vendor's artefacts, sorted by name; Copse's own files may come and go. */
  readonly artefacts: readonly { readonly name: string; readonly sha256: string }[];
  /** SHA-256 (hex) over the branch rules, or why they are hidden. */
  readonly rules: string;
};

const needs = ['tag', 'release', 'artefacts', 'branchRules'] as const;

/** Asks GitHub for tag, release, artefacts and branch rules anew; unchanged answers cost no quota. */
export async function readSnapshot(context: ObserveContext): Promise<Snapshot> {
  return snapshotOf(await observe({ needs, context }));
}

/** The snapshot that facts already read amount to. Throws where tag, release or artefacts are hidden. */
export function snapshotOf(facts: FactsFor<(typeof needs)[number]>): Snapshot {
  const tag = value('tag', facts.tag);
  const release = value('release', facts.release);
  const artefacts = value('list of artefacts', facts.artefacts);
  return {
    tagObject: tag.object,
    tagCommit: tag.commit,
    releaseId: release.id,
    draft: release.draft,
    immutable: release.immutable,
    artefacts: artefacts.map(({ name, sha256 }) => ({ name, sha256 })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    rules: rulesOf(facts.branchRules),
  };
}

/** What is different, one sentence each; empty where nothing moved. */
export function describeMoves(before: Snapshot, after: Snapshot): readonly string[] {
  const moves: string[] = [];
  if (before.tagObject !== after.tagObject || before.tagCommit !== after.tagCommit) {
    moves.push(`the tag moved from ${before.tagCommit} to ${after.tagCommit}`);
  }
  if (before.releaseId !== after.releaseId) moves.push('the release was made anew');
  if (before.draft !== after.draft)
    moves.push(after.draft ? 'the release became a draft' : 'the release was published');
  if (before.immutable !== after.immutable)
    moves.push(`the release is ${after.immutable ? 'now' : 'no longer'} immutable`);
  if (before.rules !== after.rules) moves.push('the rules of the default branch changed');
  return [...moves, ...describeArtefacts(before, after)];
}

function describeArtefacts(before: Snapshot, after: Snapshot): string[] {
  const digests = new Map(after.artefacts.map(({ name, sha256 }) => [name, sha256]));
  const known = new Set(before.artefacts.map(({ name }) => name));
  const changed = before.artefacts.flatMap(({ name, sha256 }) => {
    const now = digests.get(name);
    if (now === sha256) return [];
    return [`the artefact ${singleLine(name, 100)} ${now === undefined ? 'is gone' : 'has other bytes'}`];
  });
  const added = after.artefacts.filter(({ name }) => !known.has(name));
  return [...changed, ...added.map(({ name }) => `the artefact ${singleLine(name, 100)} is new`)];
}

function value<T>(name: string, observed: Observed<T>): T {
  if (observed.state === 'seen') return observed.value;
  const why = observed.state === 'hidden' ? observed.detail : 'it is not there';
  throw new CopseError('GITHUB_UNAVAILABLE', `The ${name} cannot be read: ${why}.`, 'Run again when GitHub shows it.');
}

function rulesOf(rules: Observed<readonly BranchRule[]>): string {
  if (rules.state !== 'seen') return rules.state === 'hidden' ? `hidden: ${rules.reason}` : 'absent';
  // The order in which GitHub lists rules means nothing.
  const lines = rules.value.map((rule) => JSON.stringify(rule)).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
