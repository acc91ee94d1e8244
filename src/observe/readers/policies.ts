import { readPolicy } from '../../documents/policy.ts';
import { readSupport } from '../../documents/support.ts';
import type { Observed } from '../../facts/observed.ts';
import type { PoliciesFact } from '../../facts/policies.ts';
import type { DocumentFact } from '../../facts/tree.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader } from '../context.ts';
import { seen } from '../observed.ts';

/** GitHub shows the first of these. */
const folders = ['.github/', '', 'docs/'];

export const policiesReader = defineReader({
  name: 'policies',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<PoliciesFact>> {
    const [documents, more, tree] = await Promise.all([
      releaseFiles(context, 'document'),
      releaseFiles(context, 'support'),
      context.fact('tree'),
    ]);
    if (documents.state === 'hidden') return documents;
    const files = documents.state === 'seen' ? documents.value : [];
    const policies = folders.flatMap((folder) => files.filter((file) => isNamed(file, folder, 'security')));
    const [policy] = policies;
    const stating = [
      ...policies,
      ...files.filter((file) => folders.some((folder) => isNamed(file, folder, 'support'))),
      ...(more.state === 'seen' ? more.value : []),
    ];
    const value: PoliciesFact = {
      security: policy === undefined ? null : readPolicy(policy),
      support: stating.flatMap(({ path, text }) => readSupport(path, text)),
      read: stating.map(({ path, digest }) => ({ path, digest })),
      partial: tree.state !== 'seen' || more.state === 'hidden',
    };
    return seen(value, documents.source);
  },
});

function isNamed({ path }: DocumentFact, folder: string, name: string): boolean {
  const file = path.toLowerCase();
  return file.startsWith(folder) && file.slice(folder.length).split('.')[0] === name;
}
