import { formatByEnding } from '../../documents/threat-models/places.ts';
import { readThreatModel } from '../../documents/threat-models/read-threat-model.ts';
import type { Observed } from '../../facts/observed.ts';
import type { ThreatModelsFact } from '../../facts/threat-models.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader } from '../context.ts';
import { absent, behind, seen } from '../observed.ts';

export const threatModelsReader = defineReader({
  name: 'threatModels',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<ThreatModelsFact>> {
    const [tree, files] = await Promise.all([context.fact('tree'), releaseFiles(context, 'threat-model')]);
    if (files.state === 'hidden') return files;
    if (tree.state !== 'seen') return behind('tree', tree);
    const models = (files.state === 'seen' ? files.value : []).flatMap((file) => readThreatModel(file) ?? []);
    const there = new Set(tree.value.entries.flatMap(({ path, type }) => (type === 'blob' ? [path] : [])));
    const configured = context.settings.documents.threatModels;
    const missing = configured.filter((path) => !there.has(path));
    const unread = configured.filter((path) => there.has(path) && formatByEnding(path) === null);
    const nothing = models.length + missing.length + unread.length === 0;
    return nothing ? absent(files.source) : seen({ models, missing, unread }, files.source);
  },
});
