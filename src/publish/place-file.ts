import { CopseError } from '../errors.ts';
import type { GitHub, UploadedAsset } from '../github/ports.ts';
import { storedName } from '../github/stored-name.ts';
import { replacementName, type Step } from './plan-files.ts';
import { holds, type ReleaseFile } from './server-digest.ts';

/** Does one step. Bytes are compared before anything of the old state is taken away. */
export async function placeFile(github: GitHub, releaseId: number, step: Step): Promise<void> {
  const { file, clear } = step;
  const { releases } = github;
  for (const asset of clear) await releases.remove(asset.id);
  switch (step.action) {
    case 'keep':
      return;
    case 'upload':
      await bring(github, releaseId, file, file.name);
      return;
    case 'rename':
      await giveName(github, step.replacement, file);
      return;
    case 'replace': {
      const replacement = await bring(github, releaseId, file, replacementName(file.name));
      await releases.remove(step.old.id);
      await giveName(github, replacement, file);
    }
  }
}

async function bring(github: GitHub, releaseId: number, file: ReleaseFile, name: string): Promise<UploadedAsset> {
  const asset = await github.releases.upload(releaseId, name, file.bytes, file.contentType);
  if (asset.name !== storedName(name)) {
    throw failed(`${name} was stored under another name, ${asset.name}; remove that file from the release.`);
  }
  if (await holds(github, asset, file)) return asset;
  throw failed(`${name} was uploaded, but the release holds other bytes under that name; remove it from the release.`);
}

async function giveName(github: GitHub, replacement: UploadedAsset, file: ReleaseFile): Promise<void> {
  try {
    const asset = await github.releases.rename(replacement.id, file.name);
    if (asset.name === storedName(file.name) && (await holds(github, asset, file))) return;
  } catch (error) {
    if (!(error instanceof CopseError)) throw error;
    const where = `The bytes of ${file.name} are on the release under the name ${replacement.name}.`;
    throw new CopseError(error.code, `${error.message} ${where}`, error.fix, error);
  }
  throw failed(`${replacement.name} could not be given the name ${file.name}.`);
}

function failed(message: string): CopseError {
  return new CopseError('UPLOAD_FAILED', message, 'Run the job again; what is on the release already is left alone.');
}
