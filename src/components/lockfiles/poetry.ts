import type { ComponentScope } from '../../facts/components.ts';
import { field, keysOf, listOf, textOf } from '../../text/values.ts';
import type { LockReader, Row } from './locked.ts';
import { isCommit, parseToml, pythonKey, tomlRow } from './toml-locks.ts';

/** `poetry.lock`. A folder of the project is no package of others. */
export const readPoetryLock: LockReader = ({ text }) => {
  const parsed = parseToml(text);
  if ('problem' in parsed) return parsed;
  const older = field(field(parsed.value, 'metadata'), 'files');
  const rows = listOf(field(parsed.value, 'package')).flatMap((entry): Row[] => {
    const source = field(entry, 'source');
    const kind = field(source, 'type');
    if (kind === 'directory') return [];
    const name = textOf(field(entry, 'name')) ?? '';
    const bound =
      hasHash([...listOf(field(entry, 'files')), ...listOf(field(older, name))]) ||
      isCommit(field(source, 'resolved_reference'));
    const dependsOn = keysOf(field(entry, 'dependencies')).map(pythonKey);
    const hash = kind === 'file' ? null : bound;
    const row = tomlRow({ key: pythonKey(name), type: 'pypi', entry, direct: null, dependsOn, hash });
    return [{ ...row, scope: poetryScope(entry) }];
  });
  return { rows };
};

/** Until Poetry 1.4 a category; since Poetry 2 the groups, of which `main` alone is what the project needs to run. */
function poetryScope(entry: unknown): ComponentScope {
  const category = textOf(field(entry, 'category'));
  const groups = listOf(field(entry, 'groups'));
  if (category === null && groups.length === 0) return field(entry, 'optional') === true ? 'optional' : 'unknown';
  if (category === 'dev' || (groups.length > 0 && !groups.includes('main'))) return 'development';
  return field(entry, 'optional') === true || field(entry, 'markers') !== undefined ? 'optional' : 'runtime';
}

/** `pdm.lock`. Which of its groups are extras of the product and which are for development, it does not say. */
export const readPdmLock: LockReader = ({ text }) => {
  const parsed = parseToml(text);
  if ('problem' in parsed) return parsed;
  const older = field(field(parsed.value, 'metadata'), 'files');
  const rows = listOf(field(parsed.value, 'package')).flatMap((entry): Row[] => {
    const name = textOf(field(entry, 'name')) ?? '';
    const path = textOf(field(entry, 'path'));
    if (path !== null && !/\.(?:whl|zip|tar\.gz)$/.test(path)) return [];
    const files = [
      ...listOf(field(entry, 'files')),
      ...listOf(field(older, `${name} ${textOf(field(entry, 'version')) ?? ''}`)),
    ];
    const dependsOn = listOf(field(entry, 'dependencies')).flatMap((one) => {
      const needed = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(String(one))?.[0];
      return needed === undefined ? [] : [pythonKey(needed)];
    });
    const hash = path === null ? hasHash(files) || isCommit(field(entry, 'revision')) : null;
    const row = tomlRow({ key: pythonKey(name), type: 'pypi', entry, direct: null, dependsOn, hash });
    const runtime = listOf(field(entry, 'groups')).includes('default') && field(entry, 'marker') === undefined;
    return [{ ...row, scope: runtime ? 'runtime' : 'unknown' }];
  });
  return { rows };
};

function hasHash(files: readonly unknown[]): boolean {
  return files.some((file) => textOf(field(file, 'hash')) !== null);
}
