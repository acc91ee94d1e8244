import { fieldsOf, isFields } from '../text/values.ts';
import { spellOut } from './matrix.ts';
import { asTexts } from './model.ts';
import type { Job } from './model.ts';

/** The labels that a job asks for; a matrix is spelled out where the file lists it, a group is `group:NAME`. */
export function runnerLabels(job: Job): string[] {
  const runsOn = job.body['runs-on'];
  const written = isFields(runsOn)
    ? [...asTexts(runsOn['group']).map((group) => `group:${group}`), ...asTexts(runsOn['labels'])]
    : asTexts(runsOn);
  const matrix = fieldsOf(fieldsOf(job.body['strategy'])['matrix']);
  const labels = written.flatMap((label) => spellOut(label, matrix) ?? [label]);
  return [...new Set(labels.map((label) => label.trim()))];
}

/** The label by which the job asks for a self-hosted runner. */
export function selfHostedLabel(job: Job): string | undefined {
  return runnerLabels(job).find((name) => /(?:^|[^a-z0-9-])self-hosted(?:$|[^a-z0-9-])/i.test(name));
}
