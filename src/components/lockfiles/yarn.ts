import { parseJson } from '../../text/json.ts';
import { parseYaml } from '../../text/yaml.ts';
import { field, fieldsOf, textOf } from '../../text/values.ts';
import type { Locked, LockReader, LockText, Row } from './locked.ts';
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

/** Yarn 1 does not say what the project itself names; the `package.json` beside it does. */
function directIn(manifest: string | null): ReadonlySet<string> | null {
  const parsed = manifest === null ? null : parseJson(manifest);
  if (parsed?.ok !== true) return null;
  const parts = ['dependencies', 'devDependencies', 'optionalDependencies'].map((part) => field(parsed.value, part));
  return new Set(
    parts.flatMap((part) => Object.entries(fieldsOf(part)).map(([name, range]) => `${name}@${String(range)}`)),
  );
}

function readClassic({ text, beside }: LockText): Locked {
  const direct = directIn(beside('package.json'));
  const read = readYarnLines(text);
  if ('problem' in read) return read;
  const byDescriptor = new Map(read.entries.flatMap((entry) => entry.descriptors.map((one) => [one, entry] as const)));
  const rows = read.entries.flatMap((entry): Row[] => {
    const [first = ''] = entry.descriptors;
    const resolved = entry.fields.get('resolved') ?? '';
    const integrity = entry.fields.has('integrity') || /#[0-9a-f]{40}$/.test(resolved);
    // A folder of the project, copied: no package of others.
    if (resolved === '' && /.@(?:file|link|portal):/.test(first)) return [];
    return [
      {
        key: first,
        type: 'npm',
        name: nameIn(first),
        version: entry.fields.get('version') ?? null,
        direct: direct && entry.descriptors.some((one) => direct.has(one)),
        scope: 'unknown',
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
