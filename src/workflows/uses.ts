import type { Job } from './model.ts';
import type { YamlPath } from '../text/yaml.ts';

export type Uses = { readonly uses: string; readonly path: YamlPath };

export const dockerPrefix = 'docker://';

/** Every `uses` of the file: called workflows and the actions of steps, once where steps are shared. */
export function usesOf(jobs: readonly Job[]): Uses[] {
  return jobs.flatMap((job) => [
    ...(job.uses === null ? [] : [{ uses: job.uses.trim(), path: [...job.path, 'uses'] }]),
    ...job.ownSteps.flatMap((step) =>
      step.uses === null ? [] : [{ uses: step.uses.trim(), path: [...step.path, 'uses'] }],
    ),
  ]);
}
