import { fieldsOf, type Fields } from '../text/values.ts';
import type { YamlDocument } from '../text/yaml.ts';
import { shown } from './nearest.ts';
import { placeProblems } from './place-problems.ts';
import type { Problem } from './problems.ts';

/** What no schema can say of support lines and channels. Survives any value. */
export function vendorProblems(document: YamlDocument): Problem[] {
  const value = fieldsOf(document.value);
  const lines = rowsOf(fieldsOf(value['support'])['lines']);
  const channels = rowsOf(value['channels']);
  return [
    ...placeProblems(document),
    ...lines.flatMap(({ row, index }) =>
      lineProblems(row).map(({ key, message }) => ({ ...document.locate(['support', 'lines', index, key]), message })),
    ),
    ...channels.flatMap(({ row, index }) =>
      channelProblems(row).map((message) => ({ ...document.locate(['channels', index, 'kind']), message })),
    ),
  ];
}

function lineProblems(row: Fields): readonly { readonly key: string; readonly message: string }[] {
  const { released, announced, end_of_support: end } = row;
  if (typeof end !== 'string') return [];
  return [
    ...(typeof released === 'string' && end < released
      ? [{ key: 'end_of_support', message: `end_of_support is before released; write ${shown(released)} or later` }]
      : []),
    ...(typeof announced === 'string' && announced > end
      ? [{ key: 'announced', message: `announced is after end_of_support; write ${shown(end)} or earlier` }]
      : []),
  ];
}

/** Without it nobody could look: a registry wants a name, everything else an address. */
function channelProblems({ kind, name, url, root }: Fields): readonly string[] {
  if ((kind === 'npm' || kind === 'pypi' || kind === 'oci') && typeof name !== 'string')
    return [`a channel of kind ${kind} has no name; add name: with the name of the package or image`];
  if ((kind === 'tuf' || kind === 'other') && typeof url !== 'string')
    return [`a channel of kind ${kind} has no url; add url: with its address`];
  if (kind !== 'tuf' && root !== undefined) return ['root is for channels of kind tuf only; leave it out'];
  return [];
}

function rowsOf(value: unknown): readonly { readonly row: Fields; readonly index: number }[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.map((item, index) => ({ row: fieldsOf(item), index }));
}
