import type { Ecosystem } from '../../facts/components.ts';
import { parseYaml } from '../../text/yaml.ts';
import { isFields } from '../../text/values.ts';
import type { Scope } from './scope.ts';

/** Dependabot's words for the package systems that manifests are read of. */
const ecosystems: ReadonlyMap<unknown, Ecosystem> = new Map<unknown, Ecosystem>([
  ['npm', 'npm'],
  ['bun', 'npm'],
  ['pip', 'pypi'],
  ['uv', 'pypi'],
  ['gomod', 'golang'],
  ['cargo', 'cargo'],
  ['maven', 'maven'],
  ['gradle', 'gradle'],
  ['nuget', 'nuget'],
  ['bundler', 'gem'],
  ['composer', 'composer'],
  ['github-actions', 'github-actions'],
]);

const mostEntries = 1000;

/** What a `dependabot.yml` of version 2 keeps up to date. An entry that may open no request brings no version updates. */
export function dependabotScope(text: string): Scope {
  const parsed = parseYaml(text);
  if (!parsed.ok) return { problem: `line ${parsed.line}: ${parsed.reason}` };
  const { value } = parsed;
  if (!isFields(value) || value['version'] !== 2) return { problem: 'is not of version 2' };
  const updates = value['updates'];
  if (!Array.isArray(updates)) return { problem: 'has no list of updates' };
  if (updates.length > mostEntries) return { problem: `has more than the ${mostEntries} entries that are read` };
  const found = updates.flatMap((entry: unknown) => {
    if (!isFields(entry) || entry['open-pull-requests-limit'] === 0) return [];
    return ecosystems.get(entry['package-ecosystem']) ?? [];
  });
  return { ecosystems: [...new Set(found)].sort() };
}
