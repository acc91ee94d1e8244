import { parseJson } from '../../text/json.ts';
import { parseYaml } from '../../text/yaml.ts';
import { field, fieldsOf, textOf } from '../../text/values.ts';
import type { ComponentScope } from '../../facts/components.ts';
import type { Locked, LockReader, LockText, Row } from './locked.ts';
import { followScopes, type Level } from './scopes.ts';
import { readYarnLines } from './yarn-lines.ts';

/** `yarn.lock` of Yarn 1 and of Yarn 2 and later; which of the two, the file itself says. */
export const readYarnLock: LockReader = (file) =>
  /^__metadata:/m.test(file.text) ? readBerry(file.text) : readClassic(file);

/** The registry's name in `"alias@npm:real@^1"`, else the name before the range. */
function nameIn(descriptor: string): string {
  const at = descriptor.indexOf('@', 1);
  const name = at < 0 ? descriptor : descriptor.slice(0, at);
  const real = /^npm:((?:@[^/@]+\/)?[^/@]+)@/.exec(descriptor.slice(at + 1));
  return real?.[1] ?? name;
}

const parts = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['optionalDependencies', 'optional'],
] as const;

/** What a project names: descriptors `name@range` with what each is for. */
type Named = { readonly named: readonly (readonly [descriptor: string, level: Level])[]; readonly alone: boolean };

/** No lockfile of Yarn says what the project needs to run; the `package.json` beside it does, unless there are workspaces. */
function namedIn(manifest: string | null): Named | null {
  const parsed = manifest === null ? null : parseJson(manifest);
  if (parsed?.ok !== true) return null;
  const named = parts.flatMap(([part, level]) =>
    Object.entries(fieldsOf(field(parsed.value, part))).map(
      ([name, range]) => [`${name}@${String(range)}`, level] as const,
    ),
  );
  return { named, alone: field(parsed.value, 'workspaces') === undefined };
}

/**
 * What each entry is for. Where the lockfile lacks something that is needed, or other projects share it, what is found to be for
 * development may be needed by what was not found: then it is not known.
 */
function scopesOf(
  project: Named | null,
  keyOf: (descriptor: string) => string | null,
  needsOf: (key: string) => readonly (readonly [descriptor: string, optional: boolean])[],
): (key: string) => ComponentScope {
  let whole = project?.alone === true;
  const found = (descriptor: string): readonly string[] => {
    const key = keyOf(descriptor);
    if (key === null) whole = false;
    return key === null ? [] : [key];
  };
  const named = (project?.named ?? [])
    .filter(([descriptor]) => !ownFolder.test(descriptor))
    .flatMap(([descriptor, level]) => found(descriptor).map((key) => [key, level] as const));
  const scopes = followScopes(named, (key) =>
    needsOf(key).flatMap(([descriptor, optional]) => found(descriptor).map((one) => ({ key: one, optional }))),
  );
  return (key) => {
    const scope = scopes.get(key) ?? 'unknown';
    return scope === 'development' && !whole ? 'unknown' : scope;
  };
}

const ownFolder = /.@(?:workspace|portal|link|file):/;

function readClassic({ text, beside }: LockText): Locked {
  const project = namedIn(beside('package.json'));
  const direct = project === null ? null : new Set(project.named.map(([descriptor]) => descriptor));
  const read = readYarnLines(text);
  if ('problem' in read) return read;
  const byDescriptor = new Map(read.entries.flatMap((entry) => entry.descriptors.map((one) => [one, entry] as const)));
  const scopes = scopesOf(
    project,
    (descriptor) => byDescriptor.get(descriptor)?.descriptors[0] ?? null,
    (key) => byDescriptor.get(key)?.needs.map(([name, range, optional]) => [`${name}@${range}`, optional]) ?? [],
  );
  const rows = read.entries.flatMap((entry): Row[] => {
    const [first = ''] = entry.descriptors;
    const resolved = entry.fields.get('resolved') ?? '';
    const integrity = entry.fields.has('integrity') || /#[0-9a-f]{40}$/.test(resolved);
    // A folder of the project, copied: no package of others.
    if (resolved === '' && ownFolder.test(first)) return [];
    return [
      {
        key: first,
        type: 'npm',
        name: nameIn(first),
        version: entry.fields.get('version') ?? null,
        direct: direct && entry.descriptors.some((one) => direct.has(one)),
        scope: scopes(first),
        dependsOn: entry.needs.flatMap(([name, range]) => byDescriptor.get(`${name}@${range}`)?.descriptors[0] ?? []),
        hash: integrity ? true : resolved === '' ? null : false,
      },
    ];
  });
  return { rows };
}

function readBerry(text: string): Locked {
  const parsed = parseYaml(text, { maxBytes: 16_777_216 });
  if (!parsed.ok) return { problem: `line ${parsed.line} ${parsed.reason}` };
  const entries = Object.entries(fieldsOf(parsed.value)).filter(([key]) => key !== '__metadata');
  const keyOf = new Map(entries.flatMap(([key]) => key.split(/,\s*/).map((one) => [one, key] as const)));
  const local = /@(?:workspace|portal|link|file):/;
  const projects = entries.filter(([, entry]) => /@workspace:/.test(textOf(field(entry, 'resolution')) ?? ''));
  const needsOf = (entry: unknown): string[] =>
    Object.entries(fieldsOf(field(entry, 'dependencies'))).flatMap(([name, range]) => {
      const wanted = String(range);
      return keyOf.get(`${name}@${wanted}`) ?? keyOf.get(`${name}@npm:${wanted}`) ?? [];
    });
  const direct = new Set(projects.flatMap(([, entry]) => needsOf(entry)));
  const rows = entries.flatMap(([key, entry]): Row[] => {
    const resolution = textOf(field(entry, 'resolution')) ?? '';
    if (local.test(resolution)) return [];
    return [
      {
        key,
        type: 'npm',
        name: nameIn(resolution === '' ? key : resolution),
        version: textOf(field(entry, 'version')),
        direct: direct.has(key),
        scope: 'unknown',
        dependsOn: needsOf(entry),
        hash: textOf(field(entry, 'checksum')) !== null || /[#=][0-9a-f]{40}$/.test(resolution),
      },
    ];
  });
  return { rows };
}
