import { defineCheck } from '../check.ts';
import { gateOf } from '../reading/gates.ts';
import { openSecrets, placedSecrets, scopeLine, secretFacts, unseenSecrets } from '../reading/stored-secrets.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';
import { jobName, overWorkflows, releaseJobs, unreadable } from '../reading/workflow-files.ts';

/** A secret of the repository is open to every job of every branch; one of a protected environment waits for a reviewer. */
export const secretsScoped = defineCheck({
  id: 'secrets.scoped',
  level: 'supporting',
  question: 'Do the secrets of release jobs belong to a protected environment?',
  claims: ['2.1.3'],
  attestable: false,
  needs: ['workflows', 'environments', ...secretFacts],
  judge: (facts) =>
    overWorkflows(facts.workflows, (files) => {
      const jobs = releaseJobs(files).filter(({ job }) => (job.secrets ?? []).length > 0);
      const dark = unreadable(files);
      if (jobs.length === 0)
        return dark.length > 0
          ? notObservable(`Workflow files that could not be read: ${naming(dark)}.`, undefined)
          : notApplicable('No release job reads a secret.');
      const wide = placedSecrets(facts).filter(({ place }) => !place.startsWith('environment '));
      const rows = jobs.map((job) => ({
        job,
        gate: gateOf(job, facts.environments),
        open: openSecrets(
          job,
          wide.map(({ name }) => name),
        ),
      }));
      const bad = rows.filter(({ gate, open }) => gate.held === 'no' || open.length > 0);
      const details = capped(rows.map(scopeLine));
      const of = count(jobs.length, 'release job');
      if (bad.length > 0)
        return notMet(
          `${String(bad.length)} of ${of} reads secrets outside a protected environment: ${naming(bad.map(({ job }) => jobName(job)))}.`,
          'Move the secrets into an environment with required reviewers (Settings > Environments) and name it in the job: `environment: release`.',
          {
            details,
            at: bad.map(({ job, gate, open }) => ({
              ...job.job.at,
              message: open.length > 0 ? `reads secrets that every job can read: ${naming(open)}` : gate.say,
            })),
          },
        );
      const hidden = unseenSecrets(facts);
      if (hidden?.state === 'hidden') return unseen('Where the secrets are stored', hidden, { details });
      const unknown = rows.filter(({ gate }) => gate.held === 'unknown');
      if (unknown.length > 0 || dark.length > 0)
        return notObservable(
          `The environment of ${String(unknown.length)} of ${of} could not be seen: ${naming([...unknown.map(({ gate }) => gate.say), ...dark])}.`,
          facts.environments.state === 'hidden' ? facts.environments.permission : undefined,
          { details },
        );
      return met(`${of} with secrets of protected environments only.`, { details });
    }),
});
