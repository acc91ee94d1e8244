import type { Observed } from '../../facts/observed.ts';
import type { EnvironmentFact } from '../../facts/workflows.ts';
import type { ReleaseJob } from './workflow-files.ts';
import { isCall } from './workflow-files.ts';
import { count } from './words.ts';

/** Whether a person must approve a job before it runs. */
export type Gate = { readonly held: 'yes' | 'no' | 'unknown'; readonly say: string };

export function gateOf({ job }: ReleaseJob, environments: Observed<readonly EnvironmentFact[]>): Gate {
  const name = job.environment;
  if (name === null) {
    return isCall(job)
      ? { held: 'unknown', say: 'the called workflow names its environment' }
      : { held: 'no', say: 'it names no environment' };
  }
  if (name.includes('${{')) return { held: 'unknown', say: 'its environment is an expression' };
  if (environments.state === 'hidden')
    return { held: 'unknown', say: `environment ${name} is not visible: ${environments.detail}` };
  const known = environments.state === 'seen' ? environments.value : [];
  const environment = known.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (environment === undefined) return { held: 'no', say: `environment ${name} has no settings` };
  const { requiredReviewers } = environment;
  return requiredReviewers > 0
    ? { held: 'yes', say: `environment ${name} needs approval (${count(requiredReviewers, 'reviewer')})` }
    : { held: 'no', say: `environment ${name} has no required reviewers` };
}
