import { defineCheck } from '../check.ts';
import { met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { naming } from '../reading/words.ts';
import { overWorkflows, unreadable } from '../reading/workflow-files.ts';

const review = /^actions\/dependency-review-action@/i;

/** A review gates only where the rules wait for it. */
export const componentsReviewedOnEntry = defineCheck({
  id: 'components.reviewed-on-entry',
  level: 'supporting',
  question: 'Does a dependency review gate pull requests?',
  claims: ['1.2.3'],
  attestable: false,
  needs: ['workflows', 'branchRules'],
  judge: ({ workflows, branchRules }) =>
    overWorkflows(workflows, (files) => {
      const fix =
        'Add a workflow on pull_request with `actions/dependency-review-action` and make its job a required status check (Settings > Rules).';
      const jobs = files
        .filter(({ triggers }) => triggers.some((one) => ['pull_request', 'pull_request_target'].includes(one)))
        .flatMap(({ path, jobs: all }) =>
          all.filter(({ uses }) => uses.some((use) => review.test(use))).map((job) => ({ path, job })),
        );
      const unread = unreadable(files);
      if (jobs.length === 0 && unread.length > 0)
        return notObservable(`Workflow files that could not be read: ${naming(unread)}.`, undefined);
      if (jobs.length === 0) return notMet('No workflow on pull requests runs a dependency review.', fix);
      const names = naming(jobs.map(({ path, job }) => `${path} job ${job.id}`));
      if (branchRules.state === 'hidden') return unseen(`Whether ${names} is required`, branchRules);
      const required = (branchRules.state === 'seen' ? branchRules.value : []).flatMap(({ statusChecks = [] }) =>
        statusChecks.map(({ context }) => context),
      );
      // A check bears the job's name; one with an expression is known only when it runs.
      const shown = jobs.map(({ job }) => job.name ?? job.id);
      if (shown.some((name) => required.includes(name)))
        return met(`${names} reviews dependencies and is a required check.`);
      if (required.length > 0 && shown.some((name) => name.includes('${{'))) {
        return notObservable(`${names} reviews dependencies under a name that is an expression.`, undefined);
      }
      return notMet(`${names} reviews dependencies and is no required check.`, fix);
    }),
});
