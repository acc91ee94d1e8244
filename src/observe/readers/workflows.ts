import type { Observed } from '../../facts/observed.ts';
import type { WorkflowFact, WorkflowsFact } from '../../facts/workflows.ts';
import { readAction } from '../../workflows/read-action.ts';
import { workflowsFolder as folder } from '../../workflows/places.ts';
import { readWorkflow } from '../../workflows/read-workflow.ts';
import { blobBytes } from '../asks/blob-text.ts';
import { releaseCommitPart } from '../asks/release-commit.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader, type ReadContext } from '../context.ts';
import { mapLimited } from '../limited.ts';
import { absent, behind, fromReply, hidden, oneSource, seen } from '../observed.ts';

const permission = 'contents: read';
const maximumFiles = 500;

export const workflowsReader = defineReader({
  name: 'workflows',
  permission,
  uses: ['tag', 'tree', 'commitRange'],
  dispensable: ['commitRange'],
  async read(context): Promise<Observed<WorkflowsFact>> {
    const [workflows, actions] = await Promise.all([workflowFiles(context), releaseFiles(context, 'action')]);
    if (workflows.state === 'hidden') return workflows;
    const own = actions.state === 'seen' ? actions.value : [];
    const files = [
      ...(workflows.state === 'seen' ? workflows.value : []),
      ...own.map(({ path, text, digest }) => ({ ...readAction(path, text), digest })),
    ];
    const source = own.length === 0 ? workflows.source : oneSource([workflows.source, actions.source]);
    if (files.length === 0) return absent(source);
    return seen(actions.state === 'hidden' ? { files, actionsHidden: actions.detail } : { files }, source);
  },
});

/** The folder is asked for by itself: it can be read where the list of all files is cut. */
async function workflowFiles(context: ReadContext<'tag' | 'commitRange'>): Promise<Observed<readonly WorkflowFact[]>> {
  const tag = await context.fact('tag');
  if (tag.state !== 'seen') return behind('tag', tag);
  const answer = fromReply(await releaseCommitPart(context, 'workflows'), { permission, map: (data) => data });
  if (answer.state !== 'seen') return answer;
  const { value: tree, source } = answer;
  const entries = (tree?.entries ?? []).filter(({ type, name }) => type === 'blob' && isWorkflow(name));
  if (entries.length === 0) return absent(source);
  if (entries.length > maximumFiles) return hidden('truncated', `${folder} holds more files than are read`, source);
  const files = await mapLimited(entries, 4, async ({ name, object }) => {
    const blob = object && (await blobBytes(context, object));
    return blob && readWorkflow(`${folder}/${name}`, blob.bytes);
  });
  const lost = files.indexOf(null);
  if (lost >= 0) return hidden('failed', `${folder}/${entries[lost]?.name ?? ''} could not be read`, source);
  return { ...answer, value: files.flatMap((file) => file ?? []) };
}

function isWorkflow(name: string): boolean {
  return name.endsWith('.yml') || name.endsWith('.yaml');
}
