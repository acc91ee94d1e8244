import { CopseError } from '../errors.ts';
import type { GitHub } from '../github/ports.ts';
import { inParallel } from './in-parallel.ts';
import { placeFile } from './place-file.ts';
import { planFiles } from './plan-files.ts';
import type { ReleaseFile } from './server-digest.ts';

export type AttachOptions = {
  readonly github: GitHub;
  readonly releaseId: number;
  readonly files: readonly ReleaseFile[];
  readonly overwrite: boolean;
  /** Uploads at the same time. */
  readonly concurrency?: number;
  readonly log?: (line: string) => void;
};

/** Names of files, each list in the order of `files`. */
export type Attached = {
  readonly uploaded: readonly string[];
  readonly unchanged: readonly string[];
  readonly replaced: readonly string[];
};

/**
 * Brings the files onto the release; afterwards the server's digest of each is the file's. Files that are there already are
 * left alone; a file with other bytes stops everything before the first upload, unless `overwrite`. An error says what is
 * on the release and what is not.
 */
export async function attach(options: AttachOptions): Promise<Attached> {
  const { github, releaseId, files, overwrite, concurrency = 5, log = () => {} } = options;
  const plan = await planFiles(github, await github.releases.list(releaseId), files, overwrite);
  const work = plan.filter(({ action, clear }) => action !== 'keep' || clear.length > 0);
  const results = await inParallel(work, concurrency, async (step) => {
    await placeFile(github, releaseId, step);
    if (step.action !== 'keep') log(`Attached ${step.file.name}.`);
  });

  const failed = results.find((result) => result.state === 'failed');
  if (failed) {
    const open = work.filter(({ action }, index) => action !== 'keep' && results[index]?.state !== 'done');
    const done = plan.filter((step) => !open.includes(step));
    throw told(failed.error, names(done), names(open));
  }
  const named = (...actions: readonly string[]) => names(plan.filter(({ action }) => actions.includes(action)));
  return { uploaded: named('upload'), unchanged: named('keep'), replaced: named('replace', 'rename') };
}

function names(steps: readonly { readonly file: ReleaseFile }[]): string[] {
  return steps.map(({ file }) => file.name);
}

/** The first failure, its code kept, with the state that it leaves the release in. */
function told(error: unknown, done: readonly string[], open: readonly string[]): unknown {
  if (!(error instanceof CopseError)) return error;
  const state = `On the release: ${done.join(', ') || 'none of the files'}. Not completed: ${open.join(', ')}.`;
  return new CopseError(error.code, `${error.message} ${state}`, error.fix, error);
}
