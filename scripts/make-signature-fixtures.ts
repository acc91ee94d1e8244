/**
 * Makes __tests__/fixtures/signatures/ anew with the real tools: gpg, ssh-keygen and minisign on the PATH; cosign in two versions,
 * Fulcio, both Rekors and the timestamp authority, built from the Go module proxy as the interop lane does; an old sigstore-js
 * from npm. The private keys live in a temporary folder and are gone afterwards; __tests__/fixtures/signatures/README.md says which
 * tool made which file. Usage: node scripts/node24.mjs scripts/make-signature-fixtures.ts
 */
import { createHash, createPublicKey } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { githubIdentity } from '../src/sigstore/github-identity.ts';
import { startOldLog } from './interop/old-log.ts';
import { startRealSigstore } from './interop/services.ts';
import { build, cache, installPypiAttestations, installSigstoreJs, olds, verifiers } from './interop/tools.ts';
import { logOf } from './interop/trust.ts';
import { convertForIndex, signWithCosign, signWithOldCosign, type Instance } from './signature-fixtures/cosign.ts';
import { signWithGpg, signWithMinisign, signWithSshKeygen } from './signature-fixtures/local-tools.ts';
import { signWithSigstoreJs } from './signature-fixtures/sigstore-js.ts';
import { app, wheel, workshopIn } from './signature-fixtures/workshop.ts';

const target = join(process.cwd(), '__tests__', 'fixtures', 'signatures');
/** What the makers write and nobody else needs; every other file becomes a fixture. */
const unwanted =
  /^(gnupg|services|\..*|predicate\.json|nothing\.json|.*\.whl|signing-config\.json|unused\.json|.*\.key|ssh-[a-z0-9]+)$/;

/** What a release workflow of `acme/app` at v1.2.0 says of itself. */
function claims(): Readonly<Record<string, string>> {
  const workflow = 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0';
  const sha = 'c'.repeat(40);
  return {
    repository: 'acme/app',
    repository_id: '11',
    repository_owner: 'acme',
    repository_owner_id: '7',
    ref: 'refs/tags/v1.2.0',
    sha,
    event_name: 'push',
    workflow: 'release',
    job_workflow_ref: workflow,
    job_workflow_sha: sha,
    workflow_ref: workflow,
    workflow_sha: sha,
    runner_environment: 'github-hosted',
    run_id: '1',
    run_attempt: '1',
    repository_visibility: 'public',
  };
}

type Root = {
  readonly tlogs: readonly object[];
  readonly ctlogs: readonly [{ readonly publicKey: { readonly rawBytes: string } }];
  readonly certificateAuthorities: readonly [
    { readonly uri: string; readonly certChain: { readonly certificates: readonly { readonly rawBytes: string }[] } },
  ];
};

const armoured = (rawBytes: string): string =>
  `-----BEGIN CERTIFICATE-----\n${rawBytes.replace(/(.{64})/g, '$1\n').trim()}\n-----END CERTIFICATE-----\n`;

/** Everything that cosign and sigstore-js sign, against the real services. */
async function signAtServices(folder: string): Promise<void> {
  const workshop = workshopIn(folder);
  const services = join(folder, 'services');
  await mkdir(services);
  const [oldCosign, cosign] = [await build(olds.cosign), await build(verifiers.cosign)];
  const sigstore = await startRealSigstore(services, claims());
  try {
    // After the timestamp authority: both open the same port for their metrics, and only Rekor goes on without it.
    const oldLog = await startOldLog(services);
    try {
      const given = sigstore.trustedRoot as Root;
      const root = { ...given, tlogs: [...given.tlogs, logOf(oldLog)] };
      const [authority] = root.certificateAuthorities;
      const chain = authority.certChain.certificates.map(({ rawBytes }) => armoured(rawBytes));
      const ctKey = createPublicKey({
        key: Buffer.from(root.ctlogs[0].publicKey.rawBytes, 'base64'),
        format: 'der',
        type: 'spki',
      });
      const logKey = createPublicKey({ key: oldLog.spki, format: 'der', type: 'spki' });
      const files: Readonly<Record<string, string>> = {
        'trusted-root.json': `${JSON.stringify(root, null, 1)}\n`,
        'signing-config.json': JSON.stringify(sigstore.signingConfig),
        'services/chain.pem': chain.join(''),
        'services/ct.pub': ctKey.export({ format: 'pem', type: 'spki' }).toString(),
        'services/rekor.pub': logKey.export({ format: 'pem', type: 'spki' }).toString(),
      };
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      const instance: Instance = {
        fulcioUrl: authority.uri,
        oldLogUrl: oldLog.url,
        environment: {
          SIGSTORE_ROOT_FILE: 'services/chain.pem',
          SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: 'services/ct.pub',
          SIGSTORE_REKOR_PUBLIC_KEY: 'services/rekor.pub',
        },
        token: githubIdentity({
          requestUrl: sigstore.environment['ACTIONS_ID_TOKEN_REQUEST_URL'],
          requestToken: sigstore.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
        }),
      };
      await signWithOldCosign(oldCosign, workshop, instance);
      await convertForIndex(await installPypiAttestations(), workshop);
      await signWithCosign(cosign, workshop, instance);
      await signWithSigstoreJs(await installSigstoreJs(), workshop, instance);
    } finally {
      await oldLog.close();
    }
  } finally {
    await sigstore.close();
  }
}

const work = await mkdtemp(join(tmpdir(), 'copse-signatures-'));
try {
  await mkdir(cache, { recursive: true });
  const readme = await readFile(join(target, 'README.md'));
  await writeFile(join(work, 'app.txt'), app);
  await writeFile(join(work, 'SHA256SUMS'), `${createHash('sha256').update(app).digest('hex')}  app.txt\n`);
  await writeFile(join(work, wheel), app);
  await writeFile(join(work, 'nothing.json'), '{}\n');
  await writeFile(join(work, 'predicate.json'), '{"note":"made for a test"}\n');
  const workshop = workshopIn(work);
  await signWithGpg(workshop);
  await signWithSshKeygen(workshop);
  await signWithMinisign(workshop);
  await signAtServices(work);
  const made = (await readdir(work)).filter((file) => !unwanted.test(file));
  for (const name of made) {
    if ((await readFile(join(work, name))).includes('PRIVATE KEY')) throw new Error(`${name} holds a private key`);
  }
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'README.md'), readme);
  for (const name of made) await cp(join(work, name), join(target, name));
  console.log((await readdir(target)).join('\n'));
} catch (error) {
  for (const log of ['services.log', 'old-log.txt']) {
    console.error(await readFile(join(work, 'services', log), 'utf8').catch(() => ''));
  }
  throw error;
} finally {
  await rm(work, { recursive: true, force: true });
}
