import type { Fields } from '../text/values.ts';
import { analysersOf, runsTests } from './known-tools.ts';
import { scannersOf } from './known-scanners.ts';
import { readsAnySecret, secretsOf } from './expressions.ts';
import { asText } from './model.ts';
import type { Job, Step, Workflow } from './model.ts';

/** What a step does that a job is told by. */
export type StepWork = {
  readonly secrets: readonly string[];
  readonly tests: boolean;
  readonly analysers: readonly string[];
  readonly scanners: readonly string[];
};

/** The work of each step that does any of it. Each step is looked at once, however many jobs repeat it. */
export function stepWork({ jobs }: Workflow): ReadonlyMap<Step, StepWork> {
  const all = jobs.flatMap(({ ownSteps }) => ownSteps);
  return new Map(all.map((step) => [step, workOf(step)] as const).filter(([, work]) => work !== null)) as ReadonlyMap<
    Step,
    StepWork
  >;
}

function workOf(step: Step): StepWork | null {
  const secrets = [
    ...secretsIn(step.env),
    ...secretsIn(step.with),
    ...secretNames(step.run ?? ''),
    ...secretNames(step.condition),
  ];
  const [tests, analysers, scanners] = [runsTests(step), analysersOf(step), scannersOf(step)];
  const nothing = secrets.length + analysers.length + scanners.length === 0 && !tests;
  return nothing ? null : { secrets, tests, analysers, scanners };
}

/** The works of a job's steps, in order. */
export function worksOf(job: Job, works: ReadonlyMap<Step, StepWork>): readonly StepWork[] {
  return works.size === 0 ? [] : job.steps.flatMap((step) => works.get(step) ?? []);
}

/** Names of the secrets that the values of a mapping read; `*` for all of them at once. */
export function secretsIn(values: Fields): readonly string[] {
  return Object.values(values).flatMap((value) => secretNames(asText(value) ?? ''));
}

function secretNames(text: string): readonly string[] {
  return readsAnySecret(text) ? ['*', ...secretsOf(text)] : secretsOf(text);
}
