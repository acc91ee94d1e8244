/**
 * Makes __tests__/fixtures/images/ anew: images in a real registry (go-containerregistry's) on loopback, signed by a real cosign
 * at the real Fulcio, both Rekors and the timestamp authority, with a key and without one, in all forms that cosign has, its last
 * version of before the bundles for the tag of attestations; what the registry answers then is kept. All are built from the Go module proxy as the interop lane does; the private key is gone
 * afterwards. Usage: node scripts/node24.mjs scripts/make-image-fixtures.ts
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claims } from '../__tests__/sigstore/claims.ts';
import { githubIdentity } from '../src/sigstore/github-identity.ts';
import { output } from './interop/command.ts';
import { startImageRegistry } from './interop/image-registry.ts';
import { startOldLog } from './interop/old-log.ts';
import { startRealSigstore } from './interop/services.ts';
import { build, cache, olds, verifiers } from './interop/tools.ts';
import { logOf } from './interop/trust.ts';

const target = join(process.cwd(), '__tests__', 'fixtures', 'images');
/** The registry is reached under this name, through itself as a proxy: cosign writes the name into what it signs. */
const host = 'registry.acme.com';
const tag = '1.2.0';
/** What a builder says of an image of the release commit. */
const predicate = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: claims.ref,
        repository: `https://github.com/${claims.repository}`,
        path: '.github/workflows/release.yml',
      },
    },
    resolvedDependencies: [
      { uri: `git+https://github.com/${claims.repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
    ],
  },
  runDetails: { builder: { id: 'https://github.com/actions/runner/github-hosted' } },
};
const twoPlatforms = ['amd64', 'arm64'];

type Root = { readonly tlogs: readonly object[]; readonly certificateAuthorities: readonly { readonly uri: string }[] };

await mkdir(cache, { recursive: true });
await mkdir(target, { recursive: true });
const work = await mkdtemp(join(tmpdir(), 'copse-images-'));
const closing: (() => Promise<unknown>)[] = [() => rm(work, { recursive: true, force: true })];
try {
  const [cosign, oldCosign] = [await build(verifiers.cosign), await build(olds.cosign)];
  // What the issuer says itself.
  const own = ['iss', 'sub', 'aud', 'exp'];
  const said = Object.fromEntries(Object.entries(claims).filter(([name]) => !own.includes(name)));
  const sigstore = await startRealSigstore(work, said as Record<string, string>);
  closing.push(() => sigstore.close());
  // After the timestamp authority: both open the same port for their metrics, and only Rekor goes on without it.
  const oldLog = await startOldLog(work);
  closing.push(() => oldLog.close());
  const registry = await startImageRegistry(join(work, 'registry.log'));
  closing.push(() => registry.close());
  const given = sigstore.trustedRoot as Root;
  const root = { ...given, tlogs: [...given.tlogs, logOf(oldLog)] };
  const trustedRoot = `${JSON.stringify(root, null, 1)}\n`;
  await writeFile(join(work, 'trusted-root.json'), trustedRoot);
  await writeFile(join(work, 'signing-config.json'), JSON.stringify(sigstore.signingConfig));
  await writeFile(join(work, 'predicate.json'), JSON.stringify(predicate));
  await writeFile(join(work, 'sbom.json'), JSON.stringify({ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' }));
  const token = githubIdentity({
    requestUrl: sigstore.environment['ACTIONS_ID_TOKEN_REQUEST_URL'],
    requestToken: sigstore.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  });
  const env = { HTTP_PROXY: registry.url, COSIGN_PASSWORD: '', HOME: work };
  const run = (program: string, ...words: readonly string[]) => output(program, words, { cwd: work, env });
  await run(cosign, 'generate-key-pair');

  const key = ['--key', 'cosign.key'];
  const keyless = async () => ['--identity-token', await token()];
  const trust = ['--trusted-root', 'trusted-root.json'];
  const config = [...trust, '--signing-config', 'signing-config.json'];
  const old = ['--new-bundle-format=false', '--use-signing-config=false'];
  const services = ['--fulcio-url', root.certificateAuthorities[0]?.uri ?? '', '--rekor-url', oldLog.url];
  const signed: Readonly<Record<string, () => Promise<readonly string[]>>> = {
    'tag-key': () => Promise.resolve([...key, ...old, '--tlog-upload=false']),
    'tag-key-logged': () => Promise.resolve([...key, ...old, ...trust, ...services]),
    'tag-keyless': async () => [...(await keyless()), ...old, ...trust, ...services],
    'bundle-key': () => Promise.resolve([...key, ...config]),
    'bundle-keyless': async () => [...(await keyless()), ...config],
  };
  const provenance = ['--type', 'slsaprovenance1', '--predicate', 'predicate.json'];
  const logged = [...trust, ...services];
  const attested: Readonly<Record<string, () => Promise<readonly string[]>>> = {
    'att-key': () => Promise.resolve([...provenance, ...key, '--tlog-upload=false']),
    'att-key-logged': () => Promise.resolve([...provenance, ...key, ...logged]),
    'att-keyless': async () => [...provenance, ...(await keyless()), ...logged],
    'att-intoto-keyless': async () => [...provenance, ...(await keyless()), ...logged, '--rekor-entry-type', 'intoto'],
    'att-sbom-keyless': async () => ['--type', 'spdxjson', '--predicate', 'sbom.json', ...(await keyless()), ...logged],
  };
  const sign = async (name: string, words: readonly string[]) => {
    const repository = `acme/${name}`;
    const digest = await registry.push(repository, tag, name.endsWith('keyless') ? twoPlatforms : ['amd64']);
    const image = `${host}/${repository}@${digest}`;
    const [program, command] = Object.hasOwn(attested, name) ? [oldCosign, 'attest'] : [cosign, 'sign'];
    await run(program, command, '--yes', '--allow-http-registry', ...words, image);
    return registry.record(repository, tag, digest);
  };
  // The first entry of a log has index 0, which none that a customer meets has.
  for (const name of ['tag-key-logged', 'bundle-key']) await sign(`warm-up-${name}`, (await signed[name]?.()) ?? []);
  for (const [name, words] of Object.entries({ ...signed, ...attested })) {
    const recorded = await sign(name, await words());
    await writeFile(join(target, `${name}.json`), `${JSON.stringify(recorded, null, 1)}\n`);
    console.log(name, Object.keys(recorded).join(' '));
  }
  await writeFile(join(target, 'cosign.pub'), await readFile(join(work, 'cosign.pub')));
  await writeFile(join(target, 'trusted-root.json'), trustedRoot);
} finally {
  for (const close of closing.reverse()) await close();
}
