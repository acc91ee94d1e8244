import { parseJson } from '../../text/json.ts';
import type { ComponentScope } from '../../facts/components.ts';
import { field, fieldsOf, keysOf, listOf, textOf } from '../../text/values.ts';
import type { Locked, LockReader, Row } from './locked.ts';

function rowsOf(text: string, read: (document: unknown) => Row[], wants: string): Locked {
  const parsed = parseJson(text);
  if (!parsed.ok) return { problem: `line ${parsed.line} ${parsed.reason}` };
  return field(parsed.value, wants) === undefined ? { problem: `it has no "${wants}"` } : { rows: read(parsed.value) };
}

/** `Pipfile.lock`. */
export const readPipfileLock: LockReader = ({ text }) =>
  rowsOf(
    text,
    (document) => {
      const part = (name: string, scope: ComponentScope): Row[] =>
        Object.entries(fieldsOf(field(document, name))).flatMap(([key, entry]): Row[] => {
          if (field(entry, 'path') !== undefined) return [];
          const version = textOf(field(entry, 'version'))?.replace(/^==/, '') ?? null;
          const hash =
            listOf(field(entry, 'hashes')).length > 0 || /^[0-9a-f]{40}$/.test(textOf(field(entry, 'ref')) ?? '');
          return [
            { key: `${name} ${key}`, type: 'pypi', name: key, version, direct: null, scope, dependsOn: [], hash },
          ];
        });
      // Beside the two that are always there a project may have categories of its own.
      return keysOf(document).flatMap((name) => {
        if (name === '_meta') return [];
        return part(name, name === 'default' ? 'runtime' : name === 'develop' ? 'development' : 'unknown');
      });
    },
    '_meta',
  );

/** NuGet's `packages.lock.json`: the same packages again for each framework. */
export const readNugetLock: LockReader = ({ text }) =>
  rowsOf(
    text,
    (document) =>
      Object.entries(fieldsOf(field(document, 'dependencies'))).flatMap(([framework, packages]) =>
        Object.entries(fieldsOf(packages)).flatMap(([name, entry]): Row[] => {
          const type = textOf(field(entry, 'type'));
          if (type === 'Project') return [];
          return [
            {
              key: `${framework} ${name.toLowerCase()}`,
              type: 'nuget',
              name,
              version: textOf(field(entry, 'resolved')),
              direct: type === 'Direct',
              scope: 'unknown',
              dependsOn: keysOf(field(entry, 'dependencies')).map((one) => `${framework} ${one.toLowerCase()}`),
              hash: textOf(field(entry, 'contentHash')) !== null,
            },
          ];
        }),
      ),
    'dependencies',
  );

/** `composer.lock`. A source at a commit binds the content, as the digest of a dist archive does. */
export const readComposerLock: LockReader = ({ text }) =>
  rowsOf(
    text,
    (document) => {
      const part = (name: string, scope: ComponentScope): Row[] =>
        listOf(field(document, name)).flatMap((entry): Row[] => {
          const reference =
            textOf(field(field(entry, 'source'), 'reference')) ?? textOf(field(field(entry, 'dist'), 'reference'));
          // A folder of the project, which is no package of others.
          if (field(field(entry, 'dist'), 'type') === 'path') return [];
          return [
            {
              key: (textOf(field(entry, 'name')) ?? '').toLowerCase(),
              type: 'composer',
              name: textOf(field(entry, 'name')) ?? '',
              version: textOf(field(entry, 'version')),
              direct: null,
              scope,
              dependsOn: keysOf(field(entry, 'require')).map((one) => one.toLowerCase()),
              hash: textOf(field(field(entry, 'dist'), 'shasum')) !== null || /^[0-9a-f]{40}$/.test(reference ?? ''),
            },
          ];
        });
      return [...part('packages', 'runtime'), ...part('packages-dev', 'development')];
    },
    'packages',
  );
