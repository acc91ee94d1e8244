import { field, fieldsOf, keysOf, listOf, textOf, type Fields } from '../../text/values.ts';
import { parseYaml } from '../../text/yaml.ts';
import type { LockReader, Row } from './locked.ts';
import { followScopes, type Level, type Need } from './scopes.ts';

const parts = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['optionalDependencies', 'optional'],
  ['peerDependencies', 'runtime'],
] as const;
const local = /^(?:workspace|root|file|link):/;

/** `bun.lock`: JSON with commas at the ends of lists, which is YAML. A package is `[name@version, …, {what it needs}, digest]`. */
export const readBunLock: LockReader = ({ text }) => {
  const parsed = parseYaml(text, { maxBytes: 16_777_216 });
  if (!parsed.ok) return { problem: `line ${parsed.line} ${parsed.reason}` };
  if (field(parsed.value, 'lockfileVersion') === undefined) return { problem: 'it names no lockfileVersion' };
  const packages = fieldsOf(field(parsed.value, 'packages'));
  const needs = (place: string): readonly Need[] => {
    const said = listOf(packages[place]).find((one, index) => index > 0 && keysOf(one).length > 0);
    return parts.flatMap(([part, level]) =>
      keysOf(field(said, part))
        .filter(() => level !== 'development')
        .flatMap((name) => placeOf(packages, place, name) ?? [])
        .map((key) => ({ key, optional: level === 'optional' })),
    );
  };
  const named = namedBy(fieldsOf(field(parsed.value, 'workspaces')), packages);
  const direct = new Set(named.map(([key]) => key));
  const scopes = followScopes(named, needs);
  const rows = Object.entries(packages).flatMap(([place, entry]): Row[] => {
    const whole = textOf(listOf(entry)[0]) ?? '';
    const at = whole.indexOf('@', 1);
    const version = at < 0 ? null : whole.slice(at + 1);
    if (version !== null && local.test(version) && !/\.(?:tgz|tar\.gz)$/.test(version)) return [];
    return [
      {
        key: place,
        type: 'npm',
        name: at < 0 ? whole : whole.slice(0, at),
        version,
        direct: direct.has(place),
        scope: scopes.get(place) ?? 'unknown',
        dependsOn: needs(place).map(({ key }) => key),
        hash: listOf(entry).some((one) => /^sha\d+-/.test(textOf(one) ?? '')) || /#[0-9a-f]{40}$/.test(version ?? ''),
      },
    ];
  });
  return { rows };
};

function namedBy(workspaces: Fields, packages: Fields): readonly (readonly [key: string, level: Level])[] {
  return Object.values(workspaces).flatMap((project) =>
    parts.flatMap(([part, level]) =>
      keysOf(field(project, part)).flatMap((name) => {
        const own = placeOf(packages, textOf(field(project, 'name')) ?? '', name);
        return own === null ? [] : [[own, level] as const];
      }),
    ),
  );
}

/** A place is a way of names, `parent/child`: the nearest upwards that has the name is the one that is meant. */
function placeOf(packages: Fields, from: string, name: string): string | null {
  for (let place = from; ;) {
    const found = place === '' ? name : `${place}/${name}`;
    if (Object.hasOwn(packages, found)) return found;
    if (place === '') return null;
    const up = place.replace(/(?:^|\/)(?:@[^/]+\/)?[^/]+$/, '');
    place = up === place ? '' : up;
  }
}
