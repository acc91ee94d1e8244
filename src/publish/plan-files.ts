import { CopseError } from '../errors.ts';
import type { GitHub, UploadedAsset } from '../github/ports.ts';
import { storedName } from '../github/stored-name.ts';
import { holds, type ReleaseFile } from './server-digest.ts';

/** What is to be done for one file; `clear` goes first: empty placeholders and remains of an overwriting that broke off. */
export type Step = { readonly file: ReleaseFile; readonly clear: readonly UploadedAsset[] } & (
  | { readonly action: 'keep' | 'upload' }
  /** The old file goes when the new one is there and compared. */
  | { readonly action: 'replace'; readonly old: UploadedAsset }
  /** An overwriting broke off before its last step: the bytes are there, under the replacement's name. */
  | { readonly action: 'rename'; readonly replacement: UploadedAsset }
);

/** The name under which new bytes wait until the old ones are gone. Nobody else's file has such a name. */
export function replacementName(name: string): string {
  return `copse-replacement-of-${name}`;
}

/** One step per file. Throws RELEASE_CONFLICT, with every name, where other bytes stand in the way and must stay. */
export async function planFiles(
  github: GitHub,
  assets: readonly UploadedAsset[],
  files: readonly ReleaseFile[],
  overwrite: boolean,
): Promise<readonly Step[]> {
  const byName = new Map(assets.map((asset) => [asset.name, asset]));
  const wanted = files.map(({ name }) => storedName(name));
  const twice = wanted.filter((name, index) => wanted.indexOf(name) !== index);
  if (twice.length > 0) throw conflict('Two of the files to attach have the same name', twice);

  const steps: Step[] = [];
  const inTheWay: string[] = [];
  for (const file of files) {
    const old = byName.get(storedName(file.name)) ?? null;
    const left = byName.get(storedName(replacementName(file.name))) ?? null;
    const placeholders = old && isPlaceholder(old) ? [old] : [];
    const remains = left ? [left] : [];
    if (old && placeholders.length === 0) {
      const same = await holds(github, old, file);
      steps.push(same ? { file, action: 'keep', clear: remains } : { file, action: 'replace', old, clear: remains });
      if (!same) inTheWay.push(old.name);
    } else if (left && (await holds(github, left, file))) {
      steps.push({ file, action: 'rename', replacement: left, clear: placeholders });
    } else {
      steps.push({ file, action: 'upload', clear: [...placeholders, ...remains] });
      if (left && !isPlaceholder(left)) inTheWay.push(left.name);
    }
  }
  if (inTheWay.length > 0 && !overwrite)
    throw conflict('The release already has other bytes under this name', inTheWay);
  return steps;
}

/** What GitHub leaves of an upload that never came to its end. */
function isPlaceholder({ state, size }: UploadedAsset): boolean {
  return state === 'starter' && size === 0;
}

function conflict(what: string, names: readonly string[]): CopseError {
  const fix = 'Set overwrite to true to replace it, or remove it from the release. Nothing was changed.';
  return new CopseError('RELEASE_CONFLICT', `${what}: ${names.join(', ')}.`, fix);
}
