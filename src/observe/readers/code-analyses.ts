import type { CodeAnalyses, CodeAnalysis } from '../../facts/code-scanning.ts';
import type { Observed } from '../../facts/observed.ts';
import type { Data } from '../../github/ports.ts';
import { hasNoCodeScanning } from '../code-scanning-off.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { absent, fromReply, sourceOf } from '../observed.ts';

const permission = 'security-events: read';
const maxPages = 3;

/** The newest analyses whatever their ref: a release commit is analysed on its branch, its tag or in the merge queue. */
export const codeAnalysesReader = defineReader({
  name: 'codeAnalyses',
  permission,
  uses: [],
  async read(context): Promise<Observed<CodeAnalyses>> {
    const route = 'GET /repos/{owner}/{repo}/code-scanning/analyses';
    const reply = await context.github.pages(route, repositoryPath(context), { maxPages });
    if (hasNoCodeScanning(reply)) return absent(sourceOf(reply));
    return fromReply(reply, {
      permission,
      partial: true,
      map: (data) => ({ analyses: data.map(analysisOf), complete: reply.kind === 'ok' && !reply.truncated }),
    });
  },
});

function analysisOf(data: Data<'GET /repos/{owner}/{repo}/code-scanning/analyses'>[number]): CodeAnalysis {
  const { tool, category = '', commit_sha: commit, ref, created_at: at, error } = data;
  return { tool: tool.name ?? 'unnamed', category, commit, ref, at, failed: error !== '' };
}
