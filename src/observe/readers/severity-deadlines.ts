import { severityDeadlines } from '../../documents/severity-deadlines.ts';
import type { Observed } from '../../facts/observed.ts';
import type { SeverityDeadlinesFact } from '../../facts/vulnerabilities.ts';
import { releaseFiles } from '../asks/release-files.ts';
import { defineReader } from '../context.ts';
import { absent, oneSource, seen } from '../observed.ts';

export const severityDeadlinesReader = defineReader({
  name: 'severityDeadlines',
  permission: 'contents: read',
  uses: ['tag', 'tree'],
  async read(context): Promise<Observed<SeverityDeadlinesFact>> {
    const kinds = await Promise.all([releaseFiles(context, 'document'), releaseFiles(context, 'vulnerability-policy')]);
    const files = kinds.flatMap((kind) => (kind.state === 'seen' ? kind.value : []));
    const texts = files.filter(({ path }) => !/(?:^|\/)CODEOWNERS$/i.test(path));
    const tables = texts.flatMap(({ path, text }) => severityDeadlines(path, text)).sort((a, b) => set(b) - set(a));
    const dark = kinds.find(({ state }) => state === 'hidden');
    const whole = tables.some((table) => set(table) === 4);
    // A whole table is enough; that there is none can be said only where everything was read.
    if (dark !== undefined && !whole) return dark as Observed<never>;
    const source = oneSource([kinds[0].source, kinds[1].source]);
    return texts.length === 0 ? absent(source) : seen({ tables, read: texts.map(({ path }) => path) }, source);
  },
});

function set({ days }: SeverityDeadlinesFact['tables'][number]): number {
  return Object.values(days).filter((value) => value !== null).length;
}
