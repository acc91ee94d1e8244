import type { Rule } from './model.ts';
import { selfHostedLabel } from './runners.ts';

/** No job asks for a self-hosted runner by that label. */
export const selfHostedRunner: Rule = ({ jobs }) =>
  jobs.flatMap((job) => {
    const label = selfHostedLabel(job);
    if (label === undefined) return [];
    return [
      {
        kind: 'self-hosted-runner',
        path: [...job.path, 'runs-on'],
        detail: `Job ${job.id} runs on a self-hosted runner: ${label}`,
      },
    ];
  });
