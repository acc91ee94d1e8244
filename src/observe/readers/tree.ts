import type { TreeEntry } from '../../facts/tree.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { behind, fromReply, hidden } from '../observed.ts';

export const treeReader = defineReader({
  name: 'tree',
  permission: 'contents: read',
  uses: ['tag'],
  async read(context) {
    const tag = await context.fact('tag');
    if (tag.state !== 'seen') return behind('tag', tag);
    const { commit } = tag.value;
    const reply = await context.github.get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...repositoryPath(context),
      tree_sha: commit,
      recursive: '1',
    });
    const tree = fromReply(reply, { permission: 'contents: read', map: (data) => data });
    if (tree.state !== 'seen') return tree;
    if (tree.value.truncated) return hidden('truncated', 'GitHub cut the list of files', tree.source);
    const entries = tree.value.tree.map(({ path, type, sha, size, mode }): TreeEntry => {
      const link = mode === '120000' ? ({ link: true } as const) : {};
      return { path, type: typeOf(type), sha, size: size ?? null, ...link };
    });
    return { ...tree, value: { commit, entries } };
  },
});

/** Submodules are `commit` or, in newer versions of the API, `submodule`. */
function typeOf(type: string): TreeEntry['type'] {
  return type === 'blob' || type === 'tree' ? type : 'commit';
}
