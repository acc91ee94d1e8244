import { join } from 'node:path';
import { output } from '../interop/command.ts';

/** The temporary folder where everything is made, and a way to run the tools in it. */
export type Workshop = {
  readonly folder: string;
  readonly run: (
    program: string,
    words: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ) => Promise<string>;
};

/** What everybody signs. */
export const app = 'A small artefact that everybody signs.\n';

export const predicateType = 'https://example.com/predicate/v1';

/** What an index would serve; it is `app` under the name of a package. */
export const wheel = 'app-1.2.0-py3-none-any.whl';

/** The only predicate that an index takes for what was published, which says nothing more. */
export const publishType = 'https://docs.pypi.org/attestations/publish/v1';

/** A workshop whose tools see no keyring and no settings but its own. */
export function workshopIn(folder: string): Workshop {
  const own = { GNUPGHOME: join(folder, 'gnupg'), COSIGN_PASSWORD: '', HOME: folder };
  return {
    folder,
    // Never synchronous: some of the services that the tools talk to live in this very process.
    run: (program, words, environment = {}) => output(program, words, { cwd: folder, env: { ...own, ...environment } }),
  };
}
