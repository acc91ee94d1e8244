import type { ComponentScope } from '../../facts/components.ts';
import { linesOf } from './lines.ts';
import type { LockReader, Row } from './locked.ts';

/** `name[extra] (==1.0) ; marker`, or `name @ address`; what stands behind is looked at by itself. */
const named = /^([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*(.*)$/;
const commit = /@[0-9a-f]{40}(?:[#\s;]|$)/;
/** Files for something beside the product say so in their name or folder. */
const aside = /(?:^|[/._-])(?:dev|devel|development|tests?|testing|lint|docs?|mypy|typing|ci)(?:[/._-]|$)/;

export function isRequirements(path: string): boolean {
  return /(?:^|\/)(?:(?:[a-z0-9]+[._-])*requirements[a-z0-9._-]*|requirements\/[a-z0-9._-]+)\.txt$/i.test(path);
}

/** Requirements of pip, if each is pinned by `==` or to a commit; it binds them where each has its `--hash`. */
export const readRequirements: LockReader = ({ path, text }) => {
  const scope: ComponentScope = aside.test(path.toLowerCase()) ? 'development' : 'unknown';
  const rows: Row[] = [];
  for (const [, line] of linesOf(text.replace(/\\\r?\n/g, ' '))) {
    const wanted = line
      .replace(/(?:^|\s)#.*$/, '')
      .replace(/^(?:-e|--editable)[\s=]+/, '')
      .trim();
    if (/^(?:$|-|\.{0,2}\/|\.(?:$|\[))/.test(wanted)) continue;
    const row = rowOf(wanted, scope);
    if (row === null) return { locksNothing: true };
    rows.push(row);
  }
  return { rows };
};

/** Null where the version is left open. */
function rowOf(wanted: string, scope: ComponentScope): Row | null {
  const address = /^(?:[a-z]+\+)?[a-z]+:\/\//.test(wanted);
  const fragment = wanted.slice(wanted.indexOf('#') + 1);
  const [, name = '', rest = ''] = (address ? /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment) : named.exec(wanted)) ?? [];
  if (name === '') return null;
  const common = { key: name.toLowerCase(), type: 'pypi', name, direct: null, scope, dependsOn: [] } as const;
  if (address || rest.startsWith('@'))
    return commit.test(wanted) || wanted.includes('#sha256=') ? { ...common, version: null, hash: true } : null;
  const version = /^\(?\s*(?:.*,\s*)?===?\s*([^\s;,#)]+)/.exec(rest.split(';', 1)[0] ?? '')?.[1];
  if (version === undefined || version.endsWith('*')) return null;
  return { ...common, version, hash: wanted.includes('--hash=sha') };
}
