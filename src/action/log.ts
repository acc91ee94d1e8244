import * as core from '@actions/core';
import { CopseError, describeError } from '../errors.ts';
import { type Annotation, type AnnotationLevel, keptOfALevel, type Taken } from '../report/annotations.ts';
import { inert } from '../text/inert.ts';

// Named one by one, so that the bundler sees what of the runner's kit is used.
const annotators = { error: core.error, warning: core.warning, notice: core.notice };
const given: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };

function failWith(line: string): void {
  given.error++;
  core.setFailed(inert(line));
}

/** The only way from the action to the runner's log: every text is made inert first. */
export const log = {
  line: (text: string): void => core.info(inert(text)),
  /** How many annotations of each level were given so far. */
  given: (): Taken => ({ ...given }),
  /** A known error of several problems fails with one annotation for each, as many as are kept; a stack stays together. */
  fail: (error: unknown): void => {
    const text = describeError(error);
    const lines = error instanceof CopseError ? text.split('\n') : [text];
    const room = Math.max(1, keptOfALevel - given.error);
    const shown = lines.length > room ? lines.slice(0, room - 1) : lines;
    const rest = lines.slice(shown.length);
    for (const line of rest) core.info(inert(line));
    for (const line of shown) failWith(line);
    if (rest.length > 0) failWith(`${rest.length} more problems are in the log of this step.`);
  },
  annotate: ({ level, message, ...place }: Annotation): void => {
    const properties = {
      title: inert(place.title),
      ...(place.file === undefined ? {} : { file: inert(place.file) }),
      ...(place.line === undefined ? {} : { startLine: place.line }),
      ...(place.column === undefined ? {} : { startColumn: place.column }),
    };
    given[level]++;
    annotators[level](inert(message), properties);
  },
  /** Markdown that report/ has escaped already. */
  summary: async (markdown: string): Promise<void> => {
    if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
  },
};
