import type { Observed } from '../../facts/observed.ts';
import type { TreeFact } from '../../facts/tree.ts';
import type { Settings } from '../../settings/settings.ts';
import { absent, behind, hidden, seen } from '../observed.ts';
import type { AskedFile } from './file-batches.ts';
import type { WantedFiles } from './wanted/wanted.ts';

const usualMaximum = 1_048_576;
const hardMaximum = 16_777_216;

/** Which files of a kind to fetch; without a list of files those of the usual places, unproven. Too many or too large hides the kind. */
export function fileChoice(
  wanted: WantedFiles,
  tree: Observed<TreeFact>,
  settings: Settings,
): Observed<readonly AskedFile[]> {
  const { kind, maximum, usual = [] } = wanted;
  const maximumBytes = Math.min(wanted.maximumBytes ?? usualMaximum, hardMaximum);
  if (tree.state !== 'seen') {
    if (usual.length === 0) return behind('tree', tree);
    return seen(
      usual.map((path) => ({ path, size: null, maximumBytes })),
      tree.source,
    );
  }
  const { source } = tree;
  const files = tree.value.entries.flatMap(({ path, type, size }): AskedFile[] => {
    return type === 'blob' && wanted.wants(path, size ?? 0, settings) ? [{ path, size, maximumBytes }] : [];
  });
  if (files.length === 0) return absent(source);
  if (files.length > maximum) {
    const detail = `the tree holds ${files.length} files of the kind "${kind}", of which at most ${maximum} are read`;
    return hidden('truncated', detail, source);
  }
  const large = files.find(({ size }) => (size ?? 0) > maximumBytes);
  if (large === undefined) return seen(files, source);
  return hidden('truncated', `${large.path} is larger than the ${maximumBytes} bytes that are read`, source);
}
