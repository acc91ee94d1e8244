/**
 * Makes __tests__/fixtures/signatures/ anew with the real tools: gpg, ssh-keygen, minisign and cosign (v2) on the PATH. The private
 * keys live in a temporary folder and are gone afterwards. Usage: node scripts/node24.mjs scripts/make-signature-fixtures.ts
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleToJSON } from '@sigstore/bundle';
import { FulcioSigner, MessageSignatureBundleBuilder, RekorWitness } from '@sigstore/sign';
import { unsignedToken } from '../src/offline/loopback/certificate-claims.ts';
import { startLoopbackSigstore } from '../src/offline/loopback/loopback-sigstore.ts';

const target = join(process.cwd(), '__tests__', 'fixtures', 'signatures');
const work = await mkdtemp(join(tmpdir(), 'copse-signatures-'));
const home = join(work, 'gnupg');
const environment = { ...process.env, GNUPGHOME: home, COSIGN_PASSWORD: '', COSIGN_EXPERIMENTAL: '0' };
const run = (program: string, ...parameters: readonly string[]): Buffer =>
  execFileSync(program, parameters, { cwd: work, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
const gpg = (...parameters: readonly string[]): Buffer =>
  run('gpg', '--batch', '--yes', '--pinentry-mode', 'loopback', '--passphrase', '', ...parameters);

const app = 'A small artefact that everybody signs.\n';
const digest = createHash('sha256').update(app).digest('hex');

async function openPgp(): Promise<void> {
  await mkdir(home, { mode: 0o700 });
  gpg('--quick-generate-key', 'Release', 'ed25519', 'sign', 'never');
  gpg('--quick-generate-key', 'Old', 'rsa2048', 'sign', 'never');
  await writeFile(join(work, 'openpgp.asc'), gpg('--armor', '--export', 'Release'));
  await writeFile(join(work, 'openpgp-rsa.asc'), gpg('--armor', '--export', 'Old'));
  gpg('-u', 'Release', '--armor', '--output', 'app.txt.asc', '--detach-sign', 'app.txt');
  gpg('-u', 'Release', '--output', 'app.txt.gpg', '--detach-sign', 'app.txt');
  gpg('-u', 'Old', '--armor', '--output', 'app.txt.rsa.asc', '--detach-sign', 'app.txt');
  gpg('-u', 'Old', '--armor', '--digest-algo', 'SHA1', '--output', 'app.txt.sha1.asc', '--detach-sign', 'app.txt');
  gpg('-u', 'Release', '--output', 'SHA256SUMS.asc', '--clear-sign', 'SHA256SUMS');
  gpg('-u', 'Release', '--armor', '--output', 'SHA256SUMS.sig.asc', '--detach-sign', 'SHA256SUMS');
  run('gpgconf', '--kill', 'gpg-agent');
}

function ssh(): void {
  for (const [name, ...kind] of [['ed25519'], ['rsa', '-b', '2048'], ['ecdsa', '-b', '256']] as const) {
    run('ssh-keygen', '-q', '-t', name, ...kind, '-N', '', '-C', 'release', '-f', `ssh-${name}`);
    run('ssh-keygen', '-Y', 'sign', '-q', '-n', 'file', '-f', `ssh-${name}`, 'app.txt');
    run('mv', 'app.txt.sig', `app.txt.${name}.sig`);
  }
  run('ssh-keygen', '-Y', 'sign', '-q', '-n', 'file', '-O', 'hashalg=sha256', '-f', 'ssh-ed25519', 'app.txt');
  run('mv', 'app.txt.sig', 'app.txt.sha256.sig');
  run('ssh-keygen', '-Y', 'sign', '-q', '-n', 'git', '-f', 'ssh-ed25519', 'app.txt');
  run('mv', 'app.txt.sig', 'app.txt.git.sig');
}

function minisign(): void {
  run('minisign', '-G', '-W', '-p', 'minisign.pub', '-s', 'minisign.key');
  run('minisign', '-S', '-s', 'minisign.key', '-m', 'app.txt', '-t', 'app 1.2.0');
  run('minisign', '-S', '-l', '-s', 'minisign.key', '-m', 'app.txt', '-t', 'app 1.2.0', '-x', 'app.txt.legacy.minisig');
  run('minisign', '-G', '-W', '-p', 'minisign-other.pub', '-s', 'other.key');
}

function cosign(): void {
  const common = ['sign-blob', '--yes', '--new-bundle-format=false'];
  run('cosign', 'generate-key-pair');
  const byKey = [...common, '--tlog-upload=false', '--key', 'cosign.key'];
  run('cosign', ...byKey, '--output-signature', 'app.txt.cosign.sig', '--bundle', 'app.txt.key.bundle', 'app.txt');
  const statement = ['attest-blob', '--yes', '--new-bundle-format=false', '--tlog-upload=false', '--key', 'cosign.key'];
  const predicate = ['--predicate', 'predicate.json', '--type', 'https://example.com/predicate/v1'];
  run('cosign', ...statement, ...predicate, '--output-signature', 'app.txt.intoto.jsonl', 'app.txt');
}

/**
 * Without a key, against the Sigstore that Copse brings along, whose trusted root is kept beside the signatures. cosign speaks an
 * older way to its certificate authority, so Sigstore's own library signs, and what it gives is written as cosign writes it.
 */
async function keyless(): Promise<void> {
  const sigstore = await startLoopbackSigstore();
  try {
    await writeFile(join(work, 'trusted-root.json'), `${JSON.stringify(sigstore.trustedRoot, null, 1)}\n`);
    const token = unsignedToken(claims());
    const builder = new MessageSignatureBundleBuilder({
      signer: new FulcioSigner({
        fulcioBaseURL: sigstore.fulcioUrl,
        identityProvider: { getToken: () => Promise.resolve(token) },
      }),
      witnesses: [new RekorWitness({ rekorBaseURL: sigstore.rekorUrl })],
    });
    const bundle = bundleToJSON(await builder.create({ data: Buffer.from(app) }));
    const { verificationMaterial: material, messageSignature } = bundle;
    const [entry] = material?.tlogEntries ?? [];
    const certificate = material?.certificate ?? material?.x509CertificateChain?.certificates[0];
    if (certificate === undefined) throw new Error('Sigstore gave no certificate');
    const pem = pemOf(certificate.rawBytes);
    const legacy = {
      base64Signature: messageSignature?.signature,
      cert: Buffer.from(pem).toString('base64'),
      rekorBundle: {
        SignedEntryTimestamp: entry?.inclusionPromise?.signedEntryTimestamp,
        Payload: {
          body: entry?.canonicalizedBody,
          integratedTime: Number(entry?.integratedTime),
          logIndex: Number(entry?.logIndex),
          logID: Buffer.from(entry?.logId?.keyId ?? '', 'base64').toString('hex'),
        },
      },
    };
    await writeFile(join(work, 'app.txt.bundle'), JSON.stringify(legacy));
    await writeFile(join(work, 'app.txt.keyless.sig'), messageSignature?.signature ?? '');
    await writeFile(join(work, 'app.txt.keyless.pem'), legacy.cert);
  } finally {
    await sigstore.close();
  }
}

function pemOf(base64: string): string {
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/(.{64})/g, '$1\n').trim()}\n-----END CERTIFICATE-----\n`;
}

/** What a release workflow of `acme/app` at v1.2.0 says of itself. */
function claims(): Readonly<Record<string, unknown>> {
  const now = Math.floor(Date.now() / 1000);
  const workflow = 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.0';
  const sha = 'c'.repeat(40);
  return {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sigstore',
    sub: `https://github.com/${workflow}`,
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
    iat: now,
    nbf: now,
    exp: now + 300,
  };
}

try {
  await writeFile(join(work, 'app.txt'), app);
  await writeFile(join(work, 'SHA256SUMS'), `${digest}  app.txt\n`);
  await writeFile(join(work, 'predicate.json'), '{"note":"made for a test"}\n');
  await openPgp();
  ssh();
  minisign();
  cosign();
  await keyless();
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const secret = /^(gnupg|predicate\.json|.*\.key|ssh-[a-z0-9]+)$/;
  for (const name of (await readdir(work)).filter((file) => !secret.test(file))) {
    if ((await readFile(join(work, name))).includes('PRIVATE KEY')) throw new Error(`${name} holds a private key`);
    await cp(join(work, name), join(target, name));
  }
  console.log((await readdir(target)).join('\n'));
} finally {
  await rm(work, { recursive: true, force: true });
}
