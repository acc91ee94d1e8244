import { setTimeout as sleep } from 'node:timers/promises';
import { parseAddress } from '../fetching/public-host.ts';
import { digestOf } from './ask.ts';
import type { Limits } from './limits.ts';
import { readPages } from './pages.ts';
import type { ReleaseWriter, UploadedAsset } from './ports.ts';
import { isRedirect, type Reader } from './read.ts';
import { storedName } from './stored-name.ts';
import { toAsset } from './uploaded-asset.ts';
import { immutableError, isImmutable, type Problem, uploadError, writeError } from './write-error.ts';

const maximumTries = 3;

export type WriterOptions = Reader & {
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly limits: Limits;
};

/** Writes to one repository's releases. After every answer that leaves open what happened, it looks before it tries again. */
export function createReleaseWriter(options: WriterOptions): ReleaseWriter {
  const { ask, addresses, repository, limits } = options;
  const uploadAddresses = new Map<number, Promise<string>>();

  const list = async (releaseId: number): Promise<readonly UploadedAsset[]> => {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
    const reply = await readPages(options, { route, parameters: { ...repository, release_id: releaseId } }, 100);
    const what = `The files of release ${releaseId} could not be listed`;
    if (reply.kind !== 'ok') throw writeError(what, reply);
    const assets = reply.data.map(toAsset);
    if (reply.truncated || assets.includes(null)) throw uploadError(`${what}: GitHub's answer is not usable.`);
    return assets.filter((asset) => asset !== null);
  };

  const uploadAddress = async (releaseId: number): Promise<string> => {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}';
    const outcome = await ask({ route, parameters: { ...repository, release_id: releaseId } });
    const what = `Release ${releaseId} could not be read`;
    if (outcome.kind !== 'ok') throw writeError(what, outcome);
    const release = (outcome.value ?? {}) as { upload_url?: unknown; immutable?: unknown };
    if (release.immutable === true) throw immutableError(`Nothing can be attached to release ${releaseId}`);
    const text = typeof release.upload_url === 'string' ? (release.upload_url.split('{')[0] ?? '') : '';
    const url = parseAddress(text);
    if (!url) throw uploadError(`${what}: GitHub's answer is not usable.`);
    if (!addresses.isUploads(url)) {
      throw uploadError(`Release ${releaseId} wants its files sent to ${url.host}, which is not GitHub's upload host.`);
    }
    return url.href;
  };

  /** Asked once per release, also by uploads side by side; a failure is forgotten. */
  const addressOnce = (releaseId: number): Promise<string> => {
    const asked = uploadAddresses.get(releaseId) ?? uploadAddress(releaseId);
    uploadAddresses.set(releaseId, asked);
    asked.catch(() => uploadAddresses.delete(releaseId));
    return asked;
  };

  const remove = async (assetId: number): Promise<void> => {
    const route = 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}';
    const outcome = await ask({ route, parameters: { ...repository, asset_id: assetId } });
    const what = `The release file ${assetId} could not be removed`;
    if (outcome.kind !== 'ok' && outcome.status !== 404) throw writeError(what, outcome);
    if (isRedirect(outcome.status)) throw uploadError(`${what}: GitHub points elsewhere, as for a renamed repository.`);
  };

  const rename = async (assetId: number, name: string): Promise<UploadedAsset> => {
    const route = 'PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}';
    const outcome = await ask({ route, parameters: { ...repository, asset_id: assetId, name } });
    const what = `The release file ${assetId} could not be renamed to ${name}`;
    if (outcome.kind !== 'ok') throw writeError(what, outcome);
    const asset = toAsset(outcome.value);
    if (!asset) throw uploadError(`${what}: GitHub's answer is not usable.`);
    return asset;
  };

  /** What the release holds under that name after a try that left it open. An empty placeholder is cleared away. */
  const lookFor = async (
    releaseId: number,
    name: string,
    bytes: Uint8Array,
  ): Promise<UploadedAsset | 'cleared' | 'nothing'> => {
    const found = (await list(releaseId)).find((asset) => asset.name === storedName(name));
    if (!found) return 'nothing';
    if (found.state === 'starter' && found.size === 0) {
      await remove(found.id);
      return 'cleared';
    }
    // Where the server gives no digest, whoever compares downloads the file.
    const same = found.size === bytes.byteLength && (found.sha256 === null || found.sha256 === digestOf(bytes));
    if (same && found.state === 'uploaded') return found;
    throw uploadError(`${name} could not be uploaded: the release now holds other bytes under that name.`);
  };

  const upload = async (
    releaseId: number,
    name: string,
    bytes: Uint8Array,
    contentType: string,
  ): Promise<UploadedAsset> => {
    const address = await addressOnce(releaseId);
    for (let tries = 1; ; tries++) {
      const outcome = await ask({
        route: `POST ${address}{?name}`,
        parameters: { name, data: bytes },
        headers: { 'content-type': contentType },
        kind: 'upload',
        once: true,
      });
      const asset = outcome.kind === 'ok' ? toAsset(outcome.value) : null;
      if (asset) return asset;
      const problem: Problem =
        outcome.kind === 'ok' ? { ...outcome, kind: 'failed', message: 'the answer is not usable' } : outcome;
      if (!leavesOpen(problem)) throw writeError(`${name} could not be uploaded`, problem);
      const found = await lookFor(releaseId, name, bytes);
      if (typeof found === 'object') return found;
      // A 422 that is not about a name already taken will be one again.
      const hopeless = problem.status === 422 && found === 'nothing';
      if (hopeless || tries >= maximumTries) throw writeError(`${name} could not be uploaded`, problem);
      await sleep(tries * limits.secondMs);
    }
  };

  return { list, upload, remove, rename };
}

/** 5xx, resets, time-outs, broken answers and 422 (which may be our own earlier try) say nothing about what is stored. */
function leavesOpen(problem: Problem): boolean {
  if (problem.kind === 'failed') return !problem.message.startsWith('RATE_LIMITED');
  return problem.status === 422 && !isImmutable(problem);
}
