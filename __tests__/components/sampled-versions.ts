import type { AdvisoryEcosystem } from '../../src/facts/vulnerabilities.ts';
import type { DatabasePackage } from './database-files.ts';

/*
 * Samples for ranges, and where they lie by rules that all package systems share and that need no code of ours: numbers
 * decide as numbers, a pre-release comes before its release, alpha before beta before rc. What these rules do not settle
 * (`-jre`, `.sp1`, `.post1`, a revision) is not judged by them.
 */

/** Below, in or above each range: true where one holds, false where none does; null where the shared rules do not tell. */
export function isAffected(ranges: readonly string[], version: string): boolean | null {
  const found = ranges.map((range) => lies(range, version));
  return found.includes(true) ? true : found.includes(null) ? null : false;
}

function lies(range: string, version: string): boolean | null {
  const held = range.split(', ').map((bound) => {
    const [sign, limit] = bound.split(' ') as [string, string];
    const order = version === limit ? 0 : plainOrder(version, limit);
    if (order === null) return null;
    return { '<': order < 0, '<=': order <= 0, '=': order === 0, '>=': order >= 0, '>': order > 0 }[sign] ?? null;
  });
  return held.includes(false) ? false : held.includes(null) ? null : true;
}

type Parts = {
  readonly numbers: readonly bigint[];
  readonly stage: number;
  readonly count: string;
  readonly rest: string;
};

const stages = [/^(?:a|alpha)$/, /^(?:b|beta)$/, /^(?:rc|cr)$/];
const released = 9;

function plainOrder(a: string, b: string): number | null {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x === null || y === null) return null;
  for (let index = 0; index < Math.max(x.numbers.length, y.numbers.length); index++) {
    const [p, q] = [x.numbers[index] ?? 0n, y.numbers[index] ?? 0n];
    if (p !== q) return p < q ? -1 : 1;
  }
  if (x.stage < 0 || y.stage < 0) return null;
  if (x.stage !== y.stage) return x.stage - y.stage;
  if (x.stage === released) return 0;
  // `rc10` is after `rc9` for some and before it for others, and `rc-1` is not `rc1` to all.
  const alike = x.rest.replace(/\d/g, '0') === y.rest.replace(/\d/g, '0') && /\d/.test(x.rest);
  return alike ? Number(x.count) - Number(y.count) : null;
}

function partsOf(version: string): Parts | null {
  const parts = /^v?(\d+(?:\.\d+)*)(.*)$/.exec(version);
  if (parts === null) return null;
  const rest = parts[2] ?? '';
  const [, word = '', count = ''] = /^[.-]?([a-z]+)[.-]?(\d*)$/i.exec(rest) ?? [];
  const lower = word.toLowerCase();
  const stage =
    rest === '' || /^(?:final|release|ga)$/.test(lower) ? released : stages.findIndex((one) => one.test(lower));
  return { numbers: (parts[1] ?? '').split('.').map(BigInt), stage, count, rest };
}

/** How each package system writes a first candidate for a release. */
const candidates: Readonly<Partial<Record<AdvisoryEcosystem, string>>> = {
  composer: '-RC1',
  maven: '-rc1',
  pip: 'rc1',
  rubygems: '.rc1',
};
const fourParts: readonly AdvisoryEcosystem[] = ['composer', 'maven', 'nuget', 'pip', 'rubygems'];
const randomPerPackage = 8;

/** Every version that the file names, the neighbours and pre-releases of each, and some at random; the same in each run. */
export function versionsAround({ id, ecosystem, package: name, entries }: DatabasePackage): readonly string[] {
  const named = entries.flatMap(({ introduced, fixed, lastAffected, lastKnown, versions = [] }) =>
    [introduced, fixed, lastAffected, lastKnown?.replace(/^[<>=]+ /, ''), ...versions].filter(
      (version): version is string => version !== undefined && version !== '' && version !== '0',
    ),
  );
  const next = generator(`${id} ${name}`);
  const around = named.flatMap((version) => neighbours(ecosystem, version));
  const random = Array.from({ length: randomPerPackage }, () => {
    const numbers = numbersOf(named[next(named.length)] ?? '1.0.0');
    const place = next(numbers.length);
    return numbers.map((one, index) => (index === place ? next(one + 4) : index > place ? next(3) : one)).join('.');
  });
  return [...new Set([...named, ...around, ...random])];
}

function neighbours(ecosystem: AdvisoryEcosystem, version: string): readonly string[] {
  const numbers = numbersOf(version);
  const plain = numbers.join('.');
  const last = numbers.length - 1;
  const moved = (by: number) => numbers.map((one, index) => (index === last ? one + by : one)).join('.');
  return [
    moved(1),
    ...((numbers[last] ?? 0) > 0 ? [moved(-1)] : []),
    `${plain}${candidates[ecosystem] ?? '-rc.1'}`,
    `${moved(1)}${candidates[ecosystem] ?? '-rc.1'}`,
    ...(numbers.length === 3 && fourParts.includes(ecosystem) ? [`${plain}.1`] : []),
  ];
}

/** Three numbers at least, so that systems that want three get them. */
function numbersOf(version: string): readonly number[] {
  const numbers = (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '0').split('.').map(Number);
  return [...numbers, ...Array.from({ length: Math.max(0, 3 - numbers.length) }, () => 0)];
}

/** Numbers below a limit in an order that depends on the seed alone. */
function generator(seed: string): (limit: number) => number {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
