import { defineCheck } from '../check.ts';
import { withoutFindings } from '../reading/without-findings.ts';

/** What workflows run is what was reviewed: a tag or a branch can be moved under them. */
export const workflowPinned = defineCheck({
  id: 'workflow.pinned',
  level: 'required',
  question: 'Are third-party actions, reusable workflows and container images pinned to a full SHA or digest?',
  claims: ['1.2.2'],
  attestable: false,
  needs: ['workflows'],
  judge: ({ workflows }) =>
    withoutFindings(workflows, {
      kinds: ['unpinned-uses', 'unpinned-image'],
      what: 'unpinned reference',
      clean: 'use only references pinned to a full SHA or digest',
      fix: 'Replace each tag or branch by the full commit SHA (`uses: owner/action@<40 hex> # v1.2.3`) or image digest; Dependabot keeps them current.',
    }),
});
