import { fieldsOf, isFields, type Fields } from '../text/values.ts';
import type { YamlDocument, YamlPath } from '../text/yaml.ts';
import type { KeyUseKind, WorkflowAdviceKind, WorkflowFindingKind } from '../facts/workflows.ts';

/** One step with its path in the document. An alias of an earlier step is that very object. */
export type Step = {
  readonly path: YamlPath;
  readonly body: Fields;
  readonly uses: string | null;
  readonly run: string | null;
  readonly condition: string;
  readonly with: Fields;
  readonly env: Fields;
};

export type Job = {
  readonly id: string;
  readonly path: YamlPath;
  readonly body: Fields;
  readonly uses: string | null;
  readonly condition: string;
  readonly steps: readonly Step[];
  /** Those of `steps` that no earlier job or step is an anchor for: what each rule has to look at once. */
  readonly ownSteps: readonly Step[];
};

export type Workflow = {
  readonly document: YamlDocument;
  readonly body: Fields;
  readonly triggers: readonly string[];
  readonly jobs: readonly Job[];
};

/** Something wrong, before it has a file and a line. `text` names the spot inside a scalar. */
export type Flaw<Kind = WorkflowFindingKind> = {
  readonly kind: Kind;
  readonly path: YamlPath;
  readonly which?: 'key' | 'value';
  readonly text?: string;
  readonly nth?: number;
  readonly detail: string;
};

export type Rule<Kind = WorkflowFindingKind> = (workflow: Workflow) => readonly Flaw<Kind>[];

/** Something worth a look; no check counts it. */
export type Hint = Flaw<WorkflowAdviceKind>;
export type HintRule = Rule<WorkflowAdviceKind>;

/** Where a key comes from; neither fault nor advice. */
export type KeyRule = Rule<KeyUseKind>;

/** Scalars as the runner reads them; null for anything else. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** A scalar or a list of scalars as a list. */
export function asTexts(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => asText(item) ?? []);
}

/** The parsed `action.yml` as one job without a runner; null where it is not an action at all. */
export function actionModelOf(document: YamlDocument): Workflow | null {
  const body = document.value;
  if (!isFields(body) || !isFields(body['runs'])) return null;
  return { document, body, triggers: [], jobs: [jobOf('runs', ['runs'], body['runs'], new Map())] };
}

/** The parsed file as jobs and steps; null where it is not a workflow at all. */
export function modelOf(document: YamlDocument): Workflow | null {
  const body = document.value;
  if (!isFields(body) || !isFields(body['jobs'])) return null;
  const seen = new Map<unknown, Step>();
  const jobs = Object.entries(body['jobs']).map(([id, value]) => jobOf(id, ['jobs', id], fieldsOf(value), seen));
  return { document, body, triggers: triggersOf(body['on']), jobs };
}

function triggersOf(on: unknown): string[] {
  return isFields(on) ? Object.keys(on) : asTexts(on);
}

function jobOf(id: string, path: YamlPath, body: Fields, seen: Map<unknown, Step>): Job {
  const written: readonly unknown[] = Array.isArray(body['steps']) ? body['steps'] : [];
  const steps: Step[] = [];
  const ownSteps: Step[] = [];
  written.forEach((value, index) => {
    if (!isFields(value)) return;
    const known = seen.get(value);
    const step = known ?? stepOf(value, [...path, 'steps', index]);
    steps.push(step);
    if (known) return;
    seen.set(value, step);
    ownSteps.push(step);
  });
  return { id, path, body, uses: asText(body['uses']), condition: asText(body['if']) ?? '', steps, ownSteps };
}

function stepOf(step: Fields, path: YamlPath): Step {
  return {
    path,
    body: step,
    uses: asText(step['uses']),
    run: asText(step['run']),
    condition: asText(step['if']) ?? '',
    with: fieldsOf(step['with']),
    env: fieldsOf(step['env']),
  };
}

/** `owner/repo/path@ref` or `docker://image` in lower case without the ref. */
export function actionName(uses: string | null): string {
  return (uses ?? '').split('@', 1)[0]?.trim().toLowerCase() ?? '';
}
