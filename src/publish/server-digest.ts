import { createHash } from 'node:crypto';
import { CopseError } from '../errors.ts';
import type { GitHub, UploadedAsset } from '../github/ports.ts';

export type ReleaseFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hex. */
  readonly sha256: string;
  readonly contentType: string;
};

/** Whether the release file is whole and has the file's bytes: by the server's digest, or by downloading where it gives none. */
export async function holds(github: GitHub, asset: UploadedAsset, file: ReleaseFile): Promise<boolean> {
  if (asset.state !== 'uploaded' || asset.size !== file.bytes.byteLength) return false;
  if (asset.sha256 !== null) return asset.sha256 === file.sha256;
  const reply = await github.assetBytes(asset.id, file.bytes.byteLength);
  if (reply.kind === 'ok') return createHash('sha256').update(reply.data).digest('hex') === file.sha256;
  throw new CopseError(
    'UPLOAD_FAILED',
    `${asset.name} is on the release, but could not be compared: ${reply.message}`,
    'Run the job again; what is on the release already is left alone.',
  );
}
