/**
 * Makes __tests__/fixtures/images/ anew: images in a real registry (go-containerregistry's) on loopback, signed by a real cosign,
 * with a key and without one, in both forms that cosign has; what the registry answers then is kept. Both programs are built from
 * the Go module proxy where they are not there yet; the private key is gone afterwards.
 * Usage: node scripts/node24.mjs scripts/make-image-fixtures.ts
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claims } from '../__tests__/sigstore/claims.ts';
import { unsignedToken } from '../src/offline/loopback/certificate-claims.ts';
import { startLoopbackSigstore, type LoopbackSigstore } from '../src/offline/loopback/loopback-sigstore.ts';
import { output } from './interop/command.ts';
import { startGoDoor, type GoDoor } from './interop/go-door.ts';
import { startImageRegistry } from './interop/image-registry.ts';
import { build, cache, verifiers } from './interop/tools.ts';

const target = join(process.cwd(), '__tests__', 'fixtures', 'images');
/** The registry is reached under this name, through itself as a proxy: cosign writes the name into what it signs. */
const host = 'registry.acme.com';
const tag = '1.2.0';
const oneImage = ['amd64'];
const twoPlatforms = ['amd64', 'arm64'];

await mkdir(cache, { recursive: true });
const work = await mkdtemp(join(tmpdir(), 'copse-images-'));
const cosign = await build(verifiers.cosign);
const registry = await startImageRegistry();
const sigstore = await startLoopbackSigstore();
const [fulcio, rekor] = (await Promise.all([sigstore.fulcioUrl, sigstore.rekorUrl].map(startGoDoor))) as [
  GoDoor,
  GoDoor,
];
try {
  const environment = { HTTP_PROXY: registry.url, COSIGN_PASSWORD: '', HOME: work };
  const run = (...words: readonly string[]) => output(cosign, words, { cwd: work, env: environment });
  const files = {
    'trusted-root.json': sigstore.trustedRoot,
    'none.json': signingConfig(sigstore, {}),
    'signing.json': signingConfig(sigstore, { caUrls: fulcio.url, rekorTlogUrls: rekor.url }),
  };
  for (const [name, json] of Object.entries(files)) await writeFile(join(work, name), `${JSON.stringify(json)}\n`);
  await run('generate-key-pair');
  const now = Math.floor(Date.now() / 1000);
  const token = unsignedToken({ ...claims, iat: now, nbf: now, exp: now + 600 });
  await writeFile(join(work, 'token'), token);
  const identity = ['--trusted-root', 'trusted-root.json', '--identity-token', 'token'];
  const services = ['--fulcio-url', fulcio.url, '--rekor-url', rekor.url];
  const old = ['--new-bundle-format=false', '--use-signing-config=false'];
  const signed = {
    'tag-key': ['--key', 'cosign.key', '--tlog-upload=false', ...old],
    'tag-keyless': [...identity, ...services, ...old],
    'bundle-key': ['--key', 'cosign.key', '--signing-config', 'none.json'],
    'bundle-keyless': [...identity, '--signing-config', 'signing.json'],
  };
  await mkdir(target, { recursive: true });
  for (const [name, words] of Object.entries(signed)) {
    const repository = `acme/${name}`;
    const digest = await registry.push(repository, tag, name.endsWith('keyless') ? twoPlatforms : oneImage);
    await run('sign', '--yes', '--allow-http-registry', ...words, `${host}/${repository}@${digest}`);
    const recorded = await registry.record(repository, tag, digest);
    await writeFile(join(target, `${name}.json`), `${JSON.stringify(recorded, null, 1)}\n`);
    console.log(name, Object.keys(recorded).join(' '));
  }
  await writeFile(join(target, 'cosign.pub'), await readFile(join(work, 'cosign.pub')));
  await writeFile(join(target, 'trusted-root.json'), `${JSON.stringify(sigstore.trustedRoot, null, 1)}\n`);
} finally {
  for (const door of [fulcio, rekor]) door.close();
  await Promise.all([registry.close(), sigstore.close()]);
  await rm(work, { recursive: true, force: true });
}

/** Of the instance's own configuration only the services that are named, at the doors for Go. */
function signingConfig(
  { signingConfig }: LoopbackSigstore,
  urls: { readonly caUrls?: string; readonly rekorTlogUrls?: string },
): object {
  const { caUrls } = signingConfig as { caUrls: readonly object[] };
  const at = (url?: string) => (url === undefined ? [] : caUrls.map((service) => ({ ...service, url })));
  return { ...signingConfig, caUrls: at(urls.caUrls), rekorTlogUrls: at(urls.rekorTlogUrls), tsaUrls: [] };
}
