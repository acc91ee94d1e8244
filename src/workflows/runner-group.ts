import { isFields } from '../text/values.ts';
import { asTexts } from './model.ts';
import type { HintRule } from './model.ts';
import { selfHostedLabel } from './runners.ts';

/** Jobs on a runner group: whether its runners are hosted ones only the organisation's settings tell. */
export const runnerGroup: HintRule = ({ jobs }) =>
  jobs.flatMap((job) => {
    const runsOn = job.body['runs-on'];
    const [group] = isFields(runsOn) ? asTexts(runsOn['group']) : [];
    if (group === undefined || selfHostedLabel(job) !== undefined) return [];
    const detail = `Job ${job.id} runs on the runner group ${group}, which may hold self-hosted runners.`;
    return [{ kind: 'runner-group', path: [...job.path, 'runs-on'], detail }];
  });
