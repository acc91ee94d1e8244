import type { Ecosystem } from '../facts/components.ts';
import { parseJson } from '../text/json.ts';
import { requirementsOf } from './lockfiles/go.ts';
import { parseToml } from './lockfiles/toml-locks.ts';
import { field, fieldsOf, keysOf, listOf } from '../text/values.ts';

/** Whether a manifest names any package of others. One that cannot be read is taken to. */
export function namesDependencies(path: string, ecosystem: Ecosystem, text: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (name === 'package.json') return inJson(text, ['dependencies', 'devDependencies', 'optionalDependencies']);
  if (name === 'composer.json') return inJson(text, ['require', 'require-dev'], (key) => key.includes('/'));
  if (name === 'pyproject.toml' || name === 'cargo.toml') return inToml(text);
  if (name === 'go.mod') return requirementsOf(text).length > 0;
  if (ecosystem === 'nuget') return /<PackageReference\b/.test(text);
  if (name === 'pom.xml') return /<dependency>/.test(text);
  if (ecosystem === 'gradle') return /\b(?:implementation|api|compileOnly|runtimeOnly|testImplementation)\b/.test(text);
  if (name === 'gemfile') return /^\s*(?:gem|gemspec)\b/m.test(text);
  if (name === 'setup.py' || name === 'setup.cfg') return /install_requires/.test(text);
  return true;
}

function inJson(text: string, parts: readonly string[], counts: (key: string) => boolean = () => true): boolean {
  const parsed = parseJson(text);
  return !parsed.ok || parts.some((part) => keysOf(field(parsed.value, part)).some(counts));
}

function inToml(text: string): boolean {
  const parsed = parseToml(text);
  if ('problem' in parsed) return true;
  const { value } = parsed;
  const project = field(value, 'project');
  const poetry = field(field(value, 'tool'), 'poetry');
  const targets = Object.values(fieldsOf(field(value, 'target')));
  const tables = [value, poetry, field(value, 'workspace'), ...targets].flatMap((table) =>
    ['dependencies', 'dev-dependencies', 'build-dependencies'].flatMap((part) => keysOf(field(table, part))),
  );
  const lists = [field(project, 'dependencies'), ...Object.values(fieldsOf(field(value, 'dependency-groups')))];
  const extras = Object.values(fieldsOf(field(project, 'optional-dependencies')));
  return tables.some((name) => name !== 'python') || [...lists, ...extras].some((list) => listOf(list).length > 0);
}
