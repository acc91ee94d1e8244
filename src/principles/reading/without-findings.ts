import type { Verdict } from '../check.ts';
import type { Observed } from '../../facts/observed.ts';
import type { WorkflowFindingKind, WorkflowsFact } from '../../facts/workflows.ts';
import { met, notMet, notObservable } from './verdict.ts';
import { capped, count, naming, sentence } from './words.ts';
import {
  actionFiles,
  fileCount,
  findingLines,
  findingsOf,
  located,
  overWorkflows,
  spread,
  unreadable,
} from './workflow-files.ts';

type Words = {
  readonly kinds: readonly WorkflowFindingKind[];
  readonly what: string;
  readonly many?: string;
  readonly clean: string;
  readonly fix: string;
};

/** Met where every workflow file, and every action of the repository's own, was read and none has a finding of these kinds. */
export function withoutFindings(observed: Observed<WorkflowsFact>, words: Words): Verdict {
  return overWorkflows(observed, (workflows) => {
    const files = [...workflows, ...actionFiles(observed)];
    const found = findingsOf(files, words.kinds);
    if (found.length > 0) {
      return notMet(`${spread(found, files, words.what, words.many)}.`, words.fix, {
        details: capped(findingLines(found)),
        at: located(found),
      });
    }
    const dark = unreadable(files);
    if (dark.length > 0) {
      return notObservable(`${count(dark.length, 'workflow file')} could not be read: ${naming(dark)}.`, undefined);
    }
    const hidden = observed.state === 'seen' ? observed.value.actionsHidden : undefined;
    if (hidden !== undefined) {
      return notObservable(`The repository's own actions could not be seen: ${sentence(hidden)}`, undefined);
    }
    return met(`All ${fileCount(files)} ${words.clean}.`);
  });
}
