import type { Verdict } from '../check.ts';
import type { Observed } from '../../facts/observed.ts';
import type { WorkflowFindingKind, WorkflowsFact } from '../../facts/workflows.ts';
import { met, notMet, notObservable } from './verdict.ts';
import { capped, count, naming } from './words.ts';
import { findingLines, findingsOf, located, overWorkflows, spread, unreadable } from './workflow-files.ts';

type Words = {
  readonly kinds: readonly WorkflowFindingKind[];
  readonly what: string;
  readonly many?: string;
  readonly clean: string;
  readonly fix: string;
};

/** Met where every workflow file was read and none has a finding of these kinds. */
export function withoutFindings(observed: Observed<WorkflowsFact>, words: Words): Verdict {
  return overWorkflows(observed, (files) => {
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
    return met(`All ${count(files.length, 'workflow file')} ${words.clean}.`);
  });
}
