import { orders } from '../versions/orders.ts';
import { linesOf } from './lines.ts';
import type { LockReader, Row } from './locked.ts';

/** `go.sum`, and what `go.mod` beside it requires: the sums also name modules that no build uses. */
export const readGoSum: LockReader = ({ text, beside }) => {
  const sums = new Set<string>();
  const archives = new Set<string>();
  const newest = new Map<string, string>();
  for (const [index, line] of linesOf(text)) {
    const [module, version, digest] = line.split(/\s+/);
    if (!module || !version || digest?.startsWith('h1:') !== true) return { problem: `line ${index + 1} is no sum` };
    sums.add(`${module} ${version.replace(/\/go\.mod$/, '')}`);
    if (version.endsWith('/go.mod')) continue;
    archives.add(`${module} ${version}`);
    newest.set(module, newer(newest.get(module), version));
  }
  const mod = beside('go.mod');
  if (mod === null) return { problem: 'there is no go.mod beside it' };
  const required = requirementsOf(mod);
  const whole = namesAll(mod) ? required : completed(required, archives, newest);
  return { rows: whole.map((row) => ({ ...row, hash: sums.has(row.key) })) };
};

/** Since Go 1.17 a `go.mod` names every module that a build needs; before, only those that the project itself names. */
function namesAll(mod: string): boolean {
  const [, minor = '0'] = /^\s*go\s+1\.(\d{1,4})\b/m.exec(mod) ?? [];
  return Number(minor) >= 17 || /^\s*go\s+[2-9]/m.test(mod);
}

/**
 * An old `go.mod` with the other modules whose archives `go.sum` binds. Where it binds no archive of the version that is
 * required but one of another, something else asks for that.
 */
function completed(
  required: readonly Row[],
  archives: ReadonlySet<string>,
  newest: ReadonlyMap<string, string>,
): readonly Row[] {
  const raised = required.map((row) => {
    const other = archives.has(row.key) ? undefined : newest.get(row.name);
    return other === undefined ? row : rowOf(row.name, other, row.direct === true);
  });
  const known = new Set(raised.map(({ name }) => name));
  const more = [...newest].filter(([name]) => !known.has(name));
  return [...raised, ...more.map(([name, version]) => rowOf(name, version, false))];
}

/** A build takes one version of a module, the newest that anything asks for. */
function newer(known: string | undefined, version: string): string {
  return known !== undefined && (orders.go(known, version) ?? 0) >= 0 ? known : version;
}

/**
 * What a `go.mod` requires; a replacement by another module stands for it, one by a folder is no package.
 * It does not say which modules only tests or tools need, so no scope is known.
 */
export function requirementsOf(mod: string): readonly Row[] {
  const replaced = new Map<string, string>();
  const required: (readonly [string, string, boolean])[] = [];
  let block = '';
  for (const [, raw] of linesOf(mod)) {
    const [code = '', comment = ''] = raw.split('//', 2);
    const words = code.replace(/["`]/g, '').replace(/\(/, ' ( ').trim().split(/\s+/).filter(Boolean);
    if (words[0] === ')') block = '';
    else if (words.at(-1) === '(') block = words[0] ?? '';
    else {
      const [kind, ...rest] = block === '' ? words : [block, ...words];
      if (kind === 'require' && rest[0] && rest[1]) required.push([rest[0], rest[1], !comment.includes('indirect')]);
      const arrow = rest.indexOf('=>');
      if (kind === 'replace' && arrow > 0)
        replaced.set(rest.slice(0, arrow).join(' '), rest.slice(arrow + 1).join(' '));
    }
  }
  return required.flatMap(([module, version, direct]): Row[] => {
    const other = replaced.get(`${module} ${version}`) ?? replaced.get(module);
    if (other !== undefined && !other.includes(' ')) return [];
    const [name = module, of = version] = other?.split(' ') ?? [];
    return [rowOf(name, of, direct)];
  });
}

function rowOf(name: string, version: string, direct: boolean): Row {
  return {
    key: `${name} ${version}`,
    type: 'golang',
    name,
    version,
    direct,
    scope: 'unknown',
    dependsOn: [],
    hash: false,
  };
}
