import JSON5 from 'json5';
import type { Ecosystem } from '../../facts/components.ts';
import { parseJson } from '../../text/json.ts';
import { isFields } from '../../text/values.ts';
import type { Scope } from './scope.ts';

/** Renovate's managers for the package systems that manifests are read of. */
const managers: ReadonlyMap<string, Ecosystem> = new Map<string, Ecosystem>([
  ['npm', 'npm'],
  ['bun', 'npm'],
  ['pep621', 'pypi'],
  ['pip-compile', 'pypi'],
  ['pip_requirements', 'pypi'],
  ['pip_setup', 'pypi'],
  ['pipenv', 'pypi'],
  ['poetry', 'pypi'],
  ['setup-cfg', 'pypi'],
  ['gomod', 'golang'],
  ['cargo', 'cargo'],
  ['maven', 'maven'],
  ['gradle', 'gradle'],
  ['nuget', 'nuget'],
  ['bundler', 'gem'],
  ['composer', 'composer'],
  ['github-actions', 'github-actions'],
]);

const maxLength = 262_144;

/** What a Renovate configuration keeps up to date by its own words; presets of other repositories are not followed. */
export function renovateScope(text: string): Scope {
  const value = relaxedJson(text);
  return value === undefined ? { problem: 'cannot be read as JSON or JSON5' } : scopeOf(value);
}

/** The same of a package.json; null where it does not speak of Renovate. */
export function packageScope(text: string): Scope | null {
  const parsed = parseJson(text, { maxBytes: 1_048_576 });
  if (!parsed.ok || !isFields(parsed.value) || !Object.hasOwn(parsed.value, 'renovate')) return null;
  return scopeOf(parsed.value['renovate']);
}

function scopeOf(value: unknown): Scope {
  if (!isFields(value)) return { problem: 'is not a mapping' };
  const presets = value['extends'];
  if (value['enabled'] === false || (Array.isArray(presets) && presets.includes(':disableRenovate')))
    return { ecosystems: [] };
  const only = value['enabledManagers'];
  if (only !== undefined && !Array.isArray(only)) return { problem: 'enabledManagers is not a list' };
  const enabled = [...managers.keys()].filter((manager) => {
    const own = Object.hasOwn(value, manager) ? value[manager] : null;
    return (only === undefined || only.includes(manager)) && !(isFields(own) && own['enabled'] === false);
  });
  if (enabled.length === managers.size) return { ecosystems: 'all' };
  return { ecosystems: [...new Set(enabled.flatMap((manager) => managers.get(manager) ?? []))].sort() };
}

/** JSON5, which JSON is a part of; undefined where the text is neither. */
function relaxedJson(text: string): unknown {
  if (text.length > maxLength) return undefined;
  try {
    return JSON5.parse<unknown>(text);
  } catch {
    return undefined;
  }
}
