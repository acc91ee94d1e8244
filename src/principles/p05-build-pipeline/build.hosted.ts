import { defineCheck } from '../check.ts';
import { provenRunners, runnerOf } from '../reading/runners.ts';
import { met, notApplicable, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';
import { jobName, releaseJobs, unreadable } from '../reading/workflow-files.ts';

/**
 * Certificates say best where a build ran; workflow files say it where there are none. A self-hosted runner may be ephemeral,
 * which nobody can see here, so it is never `not_met`: the vendor may attest it.
 */
export const buildHosted = defineCheck({
  id: 'build.hosted',
  level: 'required',
  question: 'Do release jobs run on hosted runners, or on ephemeral ones that the vendor attests?',
  claims: ['2.1.1'],
  attestable: true,
  needs: ['workflows', 'artefacts', 'signatures'],
  judge(facts) {
    const { products, hosted, selfHosted } = provenRunners(facts);
    const of = count(products, 'artefact');
    if (selfHosted > 0) {
      return notObservable(`${String(selfHosted)} of ${of} built on self-hosted runners, ephemeral or not.`, undefined);
    }
    if (products > 0 && hosted === products) {
      return met(`Verified certificates say that ${of} were built on GitHub-hosted runners.`);
    }
    if (facts.workflows.state === 'hidden') return unseen('The workflow files', facts.workflows);
    const files = facts.workflows.state === 'seen' ? facts.workflows.value.files : [];
    const dark = unreadable(files);
    if (dark.length > 0) return notObservable(`Workflow files that could not be read: ${naming(dark)}.`, undefined);
    const jobs = releaseJobs(files);
    if (jobs.length === 0) {
      return facts.artefacts.state !== 'hidden' && products === 0
        ? notApplicable('The release has no product artefacts and no workflow job releases anything.')
        : notObservable('No certificate and no workflow job says where the artefacts were built.', undefined);
    }
    const rows = jobs.map((job) => ({ job, runner: runnerOf(job) }));
    const other = rows
      .filter(({ runner }) => runner !== 'hosted')
      .map(({ job, runner }) => `${jobName(job)} (${runner})`);
    const details = capped(
      rows.map(({ job, runner }) => `${jobName(job)}: ${runner}, runs-on ${naming(job.job.runsOn)}`),
    );
    const ofJobs = count(jobs.length, 'release job');
    return other.length === 0
      ? met(`${ofJobs} on GitHub-hosted runners, as the workflow files say.`, { details })
      : notObservable(
          `${String(other.length)} of ${ofJobs} not known to run hosted or ephemeral: ${naming(other)}.`,
          undefined,
          { details },
        );
  },
});
