import * as core from '@actions/core';
import { CopseError, describeError } from '../errors.ts';
import type { Annotation } from '../report/annotations.ts';
import { inert } from '../text/inert.ts';

// Named one by one, so that the bundler sees what of the runner's kit is used.
const annotators = { error: core.error, warning: core.warning, notice: core.notice };

/** The only way from the action to the runner's log: every text is made inert first. */
export const log = {
  line: (text: string): void => core.info(inert(text)),
  /** A known error of several problems fails with one annotation for each; a stack stays together. */
  fail: (error: unknown): void => {
    const text = describeError(error);
    for (const line of error instanceof CopseError ? text.split('\n') : [text]) core.setFailed(inert(line));
  },
  annotate: ({ level, message, ...place }: Annotation): void => {
    const properties = {
      title: inert(place.title),
      ...(place.file === undefined ? {} : { file: inert(place.file) }),
      ...(place.line === undefined ? {} : { startLine: place.line }),
      ...(place.column === undefined ? {} : { startColumn: place.column }),
    };
    annotators[level](inert(message), properties);
  },
  /** Markdown that report/ has escaped already. */
  summary: async (markdown: string): Promise<void> => {
    if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
  },
};
