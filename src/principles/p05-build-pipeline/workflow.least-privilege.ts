import { defineCheck } from '../check.ts';
import { findingLines, findingsOf, located, overWorkflows, spread, unreadable } from '../reading/workflow-files.ts';
import { met, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming, sentence } from '../reading/words.ts';

/** Workflows name what their token may do, and what they do not name is read-only. */
export const workflowLeastPrivilege = defineCheck({
  id: 'workflow.least-privilege',
  level: 'required',
  question: 'Do workflows declare permissions, none of them write-all, and is the repository default read?',
  claims: ['2.1.3'],
  attestable: false,
  needs: ['workflows', 'workflowTokenDefault'],
  judge: ({ workflows, workflowTokenDefault: token }) =>
    overWorkflows(workflows, (files) => {
      const found = findingsOf(files, ['permissions-missing', 'permissions-broad']);
      const writes = token.state === 'seen' && token.value.defaultPermissions === 'write';
      const dark = unreadable(files);
      const details = capped(findingLines(found));
      if (found.length > 0 || writes) {
        const broad = found.length > 0 ? [spread(found, files, 'broad or missing permission')] : [];
        const standard = writes ? ['the repository default is write'] : [];
        return notMet(
          `${[...broad, ...standard].join('; ')}.`,
          'Write `permissions: {}` (or `contents: read`) at the top of each workflow and grant per job; Settings > Actions > General > Workflow permissions: read.',
          { details, at: located(found) },
        );
      }
      if (dark.length > 0) {
        return notObservable(`${count(dark.length, 'workflow file')} could not be read: ${naming(dark)}.`, undefined);
      }
      const declared = `${count(files.length, 'workflow file')} declare narrow permissions`;
      if (token.state === 'seen') return met(`${declared}; the repository default is read.`);
      const why = token.state === 'hidden' ? token.detail : 'the platform shows none';
      const permission = token.state === 'hidden' ? token.permission : undefined;
      return notObservable(`${declared}, but the repository default is not visible: ${sentence(why)}`, permission);
    }),
});
