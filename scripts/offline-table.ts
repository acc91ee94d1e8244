/** Writes the table of docs/offline.md: what the registry says of each operation, and what the judge says of a real answer. */
import { apiVersions } from '../src/offline/twin/contract/description.ts';
import { operationTable } from '../src/offline/twin/operation-table.ts';
import { table, writeSection } from './doc-section.ts';
import { probeClone, probeTwins } from './probe-clone.ts';
import { runProbes } from './probing.ts';

export const offlinePage = 'docs/offline.md';

/** Every operation with its origin, its permission and whether its answers keep to the description in both versions. */
export async function offlineTable(): Promise<string> {
  const clean = await cleanOperations();
  const rows = [...operationTable.values()]
    .map(({ id, need, from }) => [id, from, `${need.area}: ${need.level}`, clean.has(id) ? 'yes' : 'no'])
    .map(([id = '', ...rest]) => [`\`${id}\``, ...rest])
    .sort(([a = ''], [b = '']) => (place(a) < place(b) ? -1 : 1));
  const stateful = rows.filter(([, from]) => from === 'stateful').length;
  const cleanRows = rows.filter((row) => row.at(-1) === 'yes').length;
  return [
    `${rows.length} operations, ${stateful} of them stateful; ${cleanRows} schema-clean in both versions of the API.`,
    '',
    table(['operation', 'answered from', 'permission', 'schema-clean'], rows),
  ].join('\n');
}

async function cleanOperations(): Promise<ReadonlySet<string>> {
  const bad = new Set<string>();
  const good = new Set<string>();
  const { clone, remove } = await probeClone();
  for (const version of apiVersions) {
    const { twins, ...targets } = await probeTwins(clone, null);
    for (const { operation, answered, problems } of await runProbes(targets, version))
      (answered && problems.length === 0 ? good : bad).add(operation);
    for (const twin of twins) await twin.close();
  }
  await remove();
  return new Set([...good].filter((operation) => !bad.has(operation)));
}

/** Path first, then method. */
function place(cell: string): string {
  const [method = '', path = ''] = cell.replaceAll('`', '').split(' ');
  return `${path} ${method}`;
}

/** Fills the section; CI sees a page that is stale as a difference. */
export async function writeOfflineTable(): Promise<void> {
  await writeSection(offlinePage, 'operations', await offlineTable());
}

if (import.meta.main) await writeOfflineTable();
