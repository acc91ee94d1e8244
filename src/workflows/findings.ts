import type { KeyUse, Location, WorkflowAdvice, WorkflowFinding } from '../facts/workflows.ts';
import { singleLine } from '../text/inert.ts';
import type { Flaw, HintRule, KeyRule, Rule, Workflow } from './model.ts';

const maxFindings = 500;

/** What the rules find in a file, in its order. Where it is more than is listed, the file counts as not read to its end. */
export function faultsIn(path: string, workflow: Workflow, rules: readonly Rule[]): WorkflowFinding[] {
  const { findings, count } = collect(path, workflow, rules);
  if (count <= maxFindings) return findings;
  const detail = `The file has ${count} findings; ${maxFindings} of them are listed.`;
  return [...findings, { kind: 'unreadable', at: { path, line: 1, column: 1 }, detail }];
}

/** The same for rules that give advice: more of it than is listed says nothing of the file. Nothing where there is none. */
export function adviceIn(
  path: string,
  workflow: Workflow,
  rules: readonly HintRule[],
): { advice?: readonly WorkflowAdvice[] } {
  const { findings, count } = collect(path, workflow, rules);
  if (count === 0) return {};
  if (count <= maxFindings) return { advice: findings };
  const detail = `There are ${count} pieces of advice; ${maxFindings} of them are listed.`;
  return { advice: [...findings, { kind: 'advice-cut', at: { path, line: 1, column: 1 }, detail }] };
}

/** Where the keys of a file come from; nothing where it uses none. Past the cap it is more of the same. */
export function keysIn(path: string, workflow: Workflow, rules: readonly KeyRule[]): { keys?: readonly KeyUse[] } {
  const { findings } = collect(path, workflow, rules);
  return findings.length === 0 ? {} : { keys: findings };
}

type Located<Kind> = { readonly kind: Kind; readonly at: Location; readonly detail: string };

function collect<Kind>(path: string, workflow: Workflow, rules: readonly Rule<Kind>[]) {
  const flaws = rules.map((rule) => rule(workflow));
  const findings = flaws
    .flatMap((found) => found.slice(0, maxFindings))
    .map((flaw) => locatedIn(path, workflow, flaw))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
    .slice(0, maxFindings);
  return { findings, count: flaws.reduce((sum, found) => sum + found.length, 0) };
}

/** Line and column of a spot in the file. */
export function placeOf(
  { document }: Workflow,
  { path, which, text, nth }: Pick<Flaw, 'path' | 'which' | 'text' | 'nth'>,
) {
  return text === undefined ? document.locate(path, which) : document.find(path, text, nth);
}

function locatedIn<Kind>(path: string, workflow: Workflow, flaw: Flaw<Kind>): Located<Kind> {
  const place = placeOf(workflow, flaw);
  return { kind: flaw.kind, at: { path, ...place }, detail: singleLine(flaw.detail, 200) };
}
