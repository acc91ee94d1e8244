import { createHash } from 'node:crypto';
import { anonymousToken } from './anonymous-token.ts';
import { unreachable, type Asked } from './asked.ts';
import { placeOf } from './image-name.ts';
import type { Look } from './image-parts.ts';
import { imageSignatures, type ImageSignature } from './image-signatures.ts';
import type { Ask } from './strict-fetch.ts';

export type OciImage = {
  /** `sha256:…` of the manifest, or of the index where there is one for several platforms. */
  readonly digest: string;
  /** What may sign it; empty where nothing is there. */
  readonly signatures: readonly ImageSignature[];
};

const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');
/** What registries take at most. */
const largestManifest = 4_194_304;

/** An image by its tag, with what the registry holds beside it. `base` stands for the image's own host. */
export async function ociImage(ask: Ask, base: string | null, image: string, tag: string): Promise<Asked<OciImage>> {
  const place = placeOf(image);
  if (place === null || !/^\w[\w.-]{0,127}$/.test(tag)) return unreachable('its name and tag name no image');
  const host = base ?? `https://${place.host}`;
  const path = `/v2/${place.repository}`;
  const question = { accept: manifestTypes, maximumBytes: largestManifest };
  const first = await ask(host, `${path}/manifests/${tag}`, question);
  if (first.state !== 'ok') return first;
  const bearer =
    first.value.status === 401 ? await anonymousToken(ask, host, place.repository, first.value) : undefined;
  if (bearer?.state === 'absent' || bearer?.state === 'unreachable')
    return unreachable(bearer.state === 'absent' ? 'the registry gives no anonymous token' : bearer.reason);
  const look: Look = (what, more) => ask(host, `${path}/${what}`, { ...question, ...more, bearer: bearer?.value });
  const manifest = bearer === undefined ? first : await look(`manifests/${tag}`);
  if (manifest.state !== 'ok') return manifest;
  if (manifest.value.status !== 200) return unreachable('the image is not readable for everybody');
  // Of the bytes themselves: a header may say anything.
  const hex = createHash('sha256').update(manifest.value.body).digest('hex');
  const said = manifest.value.headers.get('docker-content-digest');
  if (said !== null && said.startsWith('sha256:') && said !== `sha256:${hex}`)
    return unreachable('the manifest is not the one that its digest names');
  return { state: 'ok', value: { digest: `sha256:${hex}`, signatures: await imageSignatures(look, hex) } };
}
