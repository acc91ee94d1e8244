import { createHash } from 'node:crypto';
import { answerOf, freePorts, startService } from './service.ts';
import { build, registry } from './tools.ts';

/** What a registry answered, by its path: enough to answer the same again. */
export type Recorded = Record<string, { readonly type: string; readonly body: string }>;

export type ImageRegistry = {
  readonly url: string;
  /** Puts a small image, or an index over two of them, under a tag; its digest. */
  push(repository: string, tag: string, platforms: readonly string[]): Promise<string>;
  /** Everything that the registry holds of an image and its signatures, text for text. */
  record(repository: string, tag: string, digest: string): Promise<Recorded>;
  close(): Promise<void>;
};

const imageType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const accept = [indexType, imageType].join(', ');

/** A registry of other people's making on loopback; what it says goes into `log`. */
export async function startImageRegistry(log: string): Promise<ImageRegistry> {
  const [port = 0] = await freePorts(1);
  const close = startService(await build(registry), ['-port', String(port)], { log, env: {} });
  const url = `http://127.0.0.1:${port}`;
  await answerOf(`${url}/v2/`);
  const put = async (path: string, body: string, type: string): Promise<string> => {
    const answer = await fetch(`${url}${path}`, { method: 'PUT', headers: { 'content-type': type }, body });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return sha256(body);
  };
  const blob = async (repository: string, body: string, mediaType: string) => {
    const begun = await fetch(`${url}/v2/${repository}/blobs/uploads/`, { method: 'POST' });
    const digest = sha256(body);
    await put(`${begun.headers.get('location') ?? ''}?digest=${digest}`, body, 'application/octet-stream');
    return { mediaType, digest, size: Buffer.byteLength(body) };
  };
  const image = async (repository: string, architecture: string, tag?: string) => {
    const config = await blob(
      repository,
      JSON.stringify({ architecture, os: 'linux', rootfs: { type: 'layers', diff_ids: [] } }),
      'application/vnd.oci.image.config.v1+json',
    );
    const manifest = JSON.stringify({ schemaVersion: 2, mediaType: imageType, config, layers: [] });
    const digest = await put(`/v2/${repository}/manifests/${tag ?? sha256(manifest)}`, manifest, imageType);
    const platform = { architecture, os: 'linux' };
    return { mediaType: imageType, digest, size: Buffer.byteLength(manifest), platform };
  };
  return {
    url,
    async push(repository, tag, platforms) {
      const [only = 'amd64', ...more] = platforms;
      if (more.length === 0) return (await image(repository, only, tag)).digest;
      const manifests = await Promise.all(platforms.map((platform) => image(repository, platform)));
      const index = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests });
      return put(`/v2/${repository}/manifests/${tag}`, index, indexType);
    },
    async record(repository, tag, digest) {
      const recorded: Recorded = {};
      const keep = async (path: string): Promise<string | null> => {
        const answer = await fetch(`${url}/v2/${repository}/${path}`, { headers: { accept } });
        if (answer.status === 404) return null;
        const body = await answer.text();
        recorded[`/v2/${repository}/${path}`] = { type: answer.headers.get('content-type') ?? '', body };
        return body;
      };
      const hex = digest.replace('sha256:', '');
      await keep(`manifests/${tag}`);
      const tagged = [await keep(`manifests/sha256-${hex}.sig`), await keep(`manifests/sha256-${hex}.att`)];
      const list = await keep(`manifests/sha256-${hex}`);
      const { manifests = [] } = JSON.parse(list ?? '{}') as { manifests?: { digest: string }[] };
      const referrers = await Promise.all(manifests.map((one) => keep(`manifests/${one.digest}`)));
      for (const manifest of [...tagged, ...referrers]) {
        const { layers = [] } = JSON.parse(manifest ?? '{}') as { layers?: { digest: string }[] };
        for (const layer of layers) await keep(`blobs/${layer.digest}`);
      }
      return recorded;
    },
    close,
  };
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
