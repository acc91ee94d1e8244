import type { Observed } from '../../facts/observed.ts';
import type { WorkflowsFact } from '../../facts/workflows.ts';
import { folderQuery, type Folder } from '../../github/queries.ts';
import { readWorkflow } from '../../workflows/read-workflow.ts';
import { blobBytes } from '../asks/blob-text.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { absent, behind, fromReply, hidden } from '../observed.ts';

const permission = 'contents: read';
const folder = '.github/workflows';
const maximumFiles = 500;

export const workflowsReader = defineReader({
  name: 'workflows',
  permission,
  uses: ['tag'],
  async read(context): Promise<Observed<WorkflowsFact>> {
    const tag = await context.fact('tag');
    if (tag.state !== 'seen') return behind('tag', tag);
    const { owner, repo: name } = repositoryPath(context);
    const reply = await context.github.graphql<Folder>('workflows', folderQuery, {
      owner,
      name,
      expression: `${tag.value.commit}:${folder}`,
    });
    const answer = fromReply(reply, { permission, map: (data) => data.repository });
    if (answer.state !== 'seen') return answer;
    const { value: repository, source } = answer;
    if (repository === null) return hidden('forbidden', 'GitHub shows no such repository', source, permission);
    const entries = (repository.object?.entries ?? []).filter(({ type, name }) => type === 'blob' && isWorkflow(name));
    if (entries.length === 0) return absent(source);
    if (entries.length > maximumFiles) return hidden('truncated', `${folder} holds more files than are read`, source);
    const files = await mapLimited(entries, 4, async ({ name, object }) => {
      const blob = object && (await blobBytes(context, object));
      return blob && readWorkflow(`${folder}/${name}`, blob.bytes);
    });
    const lost = files.indexOf(null);
    if (lost >= 0) return hidden('failed', `${folder}/${entries[lost]?.name ?? ''} could not be read`, source);
    return { ...answer, value: { files: files.flatMap((file) => file ?? []) } };
  },
});

function isWorkflow(name: string): boolean {
  return name.endsWith('.yml') || name.endsWith('.yaml');
}
