import { defineCheck } from '../check.ts';
import { gateOf } from '../reading/gates.ts';
import { met, notApplicable, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';
import { jobName, overWorkflows, releaseJobs, unreadable } from '../reading/workflow-files.ts';

/** Somebody has to say yes before anything is released. */
export const buildGated = defineCheck({
  id: 'build.gated',
  level: 'supporting',
  question: 'Does the release job run in a protected environment with reviewers?',
  claims: ['2.2.2'],
  attestable: false,
  needs: ['workflows', 'environments'],
  judge: ({ workflows, environments }) =>
    overWorkflows(workflows, (files) => {
      const jobs = releaseJobs(files);
      const unread = unreadable(files);
      if (jobs.length === 0 && unread.length === 0) return notApplicable('No workflow job releases anything.');
      const rows = jobs.map((job) => ({ job, gate: gateOf(job, environments) }));
      const open = rows.filter(({ gate }) => gate.held === 'no');
      const dark = rows.filter(({ gate }) => gate.held === 'unknown');
      const details = capped(rows.map(({ job, gate }) => `${jobName(job)}: ${gate.say}`));
      const of = count(jobs.length, 'release job');
      if (open.length > 0) {
        const at = open.map(({ job, gate }) => ({ ...job.job.at, message: gate.say }));
        return notMet(
          `${String(open.length)} of ${of} not gated: ${naming(open.map(({ job, gate }) => `${jobName(job)}, ${gate.say}`))}.`,
          'Add `environment: release` to the job and give that environment required reviewers (Settings > Environments).',
          { details, at },
        );
      }
      if (dark.length > 0) {
        const permission = environments.state === 'hidden' ? environments.permission : undefined;
        const why = naming(dark.map(({ job, gate }) => `${jobName(job)}, ${gate.say}`));
        return notObservable(`The gate of ${String(dark.length)} of ${of} could not be seen: ${why}.`, permission, {
          details,
        });
      }
      if (unread.length > 0)
        return notObservable(`Workflow files that could not be read: ${naming(unread)}.`, undefined);
      return met(`${of} in environments with required reviewers.`, { details });
    }),
});
