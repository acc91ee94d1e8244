import type { LanguagesFact } from '../../facts/languages.ts';
import type { Observed } from '../../facts/observed.ts';
import type { ReleaseCommit } from '../../github/release-commit-query.ts';
import { releaseCommitPart } from '../asks/release-commit.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { fromReply, seen, sourceOf } from '../observed.ts';

const permission = 'metadata: read';

/** Asked together with the release commit; by itself only where the commit is not known, or that answer has not got all of them. */
export const languagesReader = defineReader({
  name: 'languages',
  permission,
  uses: ['tag', 'commitRange'],
  dispensable: ['tag', 'commitRange'],
  async read(context): Promise<Observed<LanguagesFact>> {
    const tag = await context.fact('tag');
    const together = tag.state === 'seen' ? await releaseCommitPart(context, 'languages') : null;
    const bytes = together?.kind === 'ok' ? bytesOf(together.data) : null;
    if (together !== null && bytes !== null) return seen(languagesOf(bytes), sourceOf(together));
    const reply = await context.github.get('GET /repos/{owner}/{repo}/languages', repositoryPath(context));
    return fromReply(reply, { permission, map: (data) => languagesOf(Object.entries(data)) });
  },
});

type Bytes = readonly (readonly [name: string, bytes: unknown])[];

/** Null where there are more than the query asks for, or GitHub does not say. */
function bytesOf(languages: ReleaseCommit['languages']): Bytes | null {
  if (languages === null || languages.edges === null || languages.pageInfo.hasNextPage) return null;
  return languages.edges.flatMap((edge) => (edge === null ? [] : [[edge.node.name, edge.size]]));
}

function languagesOf(all: Bytes): LanguagesFact {
  return {
    languages: all
      .flatMap(([name, bytes]) => (typeof bytes === 'number' && bytes > 0 ? [{ name, bytes }] : []))
      .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1)),
  };
}
