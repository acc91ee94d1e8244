import { expect, test } from '@jest/globals';
import { certificateNames, describedName, mayBeBundle, mayBeKey, roleOf } from '../../src/artefacts/artefact-role.ts';
import type { ArtefactRole } from '../../src/facts/release.ts';

/** Names as releases of others have them, or as the tools that make releases write them; what stands beside them; what they speak of. */
const shapes: readonly (readonly [
  whose: string,
  name: string,
  beside: readonly string[],
  role: ArtefactRole,
  described?: string,
])[] = [
  ['Node.js', 'SHASUMS256.txt', [], 'checksums'],
  ['Node.js', 'SHASUMS256.txt.asc', [], 'signature', 'SHASUMS256.txt'],
  ['Node.js', 'SHASUMS256.txt.sig', [], 'signature', 'SHASUMS256.txt'],
  ['GoReleaser', 'app_1.2.0_checksums.txt', [], 'checksums'],
  ['GoReleaser, one file each', 'app_1.2.0_linux_amd64.tar.gz.sha256', [], 'checksums'],
  ['GoReleaser with cosign', 'checksums.txt.sig', [], 'signature', 'checksums.txt'],
  ['GoReleaser with cosign', 'checksums.txt.pem', [], 'public-key'],
  ['GoReleaser with cosign', 'checksums.txt.keyless.sig', [], 'signature', 'checksums.txt'],
  ['GoReleaser with cosign 3', 'checksums.txt.sigstore.json', [], 'signature', 'checksums.txt'],
  ['GoReleaser, SBOM signed', 'app.tar.gz.sbom.json.sig', [], 'signature', 'app.tar.gz.sbom.json'],
  ['Terraform providers', 'terraform-provider-x_1.0.0_SHA256SUMS', [], 'checksums'],
  ['Terraform providers', 'terraform-provider-x_1.0.0_SHA256SUMS.sig', [], 'signature'],
  ['cosign', 'cosign-linux-amd64-keyless.sig', ['cosign-linux-amd64'], 'signature', 'cosign-linux-amd64'],
  ['cosign', 'cosign-linux-amd64.cosign.bundle', ['cosign-linux-amd64'], 'signature', 'cosign-linux-amd64'],
  ['cosign', 'app.tgz.bundle.json', ['app.tgz'], 'signature', 'app.tgz'],
  ['sigstore-python', 'app.tgz.sigstore', [], 'signature', 'app.tgz'],
  ['SLSA generator', 'multiple.intoto.jsonl', [], 'attestation'],
  ['SLSA generator', 'app-linux-amd64.intoto.jsonl', [], 'attestation'],
  ['gh attestation download', `sha256.${'a'.repeat(64)}.jsonl`, [], 'attestation'],
  ['attached by hand', 'attestation.jsonl', [], 'attestation'],
  ['attached by hand', 'app-provenance.json', [], 'attestation'],
  ['Bitcoin Core', 'SHA256SUMS', [], 'checksums'],
  ['Bitcoin Core', 'SHA256SUMS.asc', ['SHA256SUMS'], 'signature', 'SHA256SUMS'],
  ['Bitcoin Core, guix', 'all.SHA256SUMS', [], 'checksums'],
  ['Monero', 'hashes.txt', [], 'checksums'],
  ['Kubernetes', 'kubectl.sha512', [], 'checksums'],
  ['Helm', 'helm-v3.0.0-linux-amd64.tar.gz.sha256sum', [], 'checksums'],
  ['Helm', 'helm-v3.0.0-linux-amd64.tar.gz.sha256sum.asc', [], 'signature'],
  ['k3s', 'sha256sum-amd64.txt', [], 'checksums'],
  ['Tor Browser', 'sha256sums-signed-build.txt', [], 'checksums'],
  ['Tor Browser', 'sha256sums-signed-build.txt.asc', [], 'signature', 'sha256sums-signed-build.txt'],
  ['OpenBSD, snap', 'SHA256', [], 'checksums'],
  ['OpenBSD, snap', 'SHA256.sig', [], 'signature', 'SHA256'],
  ['Gentoo', 'stage3-amd64.tar.xz.DIGESTS', [], 'checksums'],
  ['Gentoo', 'stage3-amd64.tar.xz.DIGESTS.asc', [], 'signature'],
  ['Arch Linux', 'b2sums.txt', [], 'checksums'],
  ['Arch Linux', 'archlinux-x86_64.iso.sig', [], 'signature', 'archlinux-x86_64.iso'],
  ['Fedora', 'Fedora-Server-40-1.14-x86_64-CHECKSUM', [], 'checksums'],
  ['Apache', 'maven-3.9.0-bin.tar.gz.sha', [], 'checksums'],
  ['Apache', 'KEYS', [], 'public-key'],
  ['kernel.org', 'linux-6.1.tar.sign', [], 'signature', 'linux-6.1.tar'],
  ['capsem', 'B3SUMS', [], 'checksums'],
  ['BLAKE3', 'app.tgz.b3', [], 'checksums'],
  ['cargo-dist', 'sha256.sum', [], 'checksums'],
  ['jamba', 'jamba_v7.zip_sha256.txt', [], 'checksums'],
  ['buf', 'sha256.txt', [], 'checksums'],
  ['buf', 'sha256.txt.minisig', [], 'signature', 'sha256.txt'],
  ['Drone', 'adler32sum.txt', [], 'checksums'],
  ['Drone', 'crc32sum.txt', [], 'checksums'],
  ['qp', 'SHASUM', [], 'checksums'],
  ['minisign', 'app.tgz.minisig', [], 'signature', 'app.tgz'],
  ['XZ', 'xz-5.6.4.tar.gz.sig', [], 'signature', 'xz-5.6.4.tar.gz'],
  ['OpenSSL', 'openssl-3.0.0.tar.gz.asc', [], 'signature', 'openssl-3.0.0.tar.gz'],
  ['a key', 'release-signing-key.asc', [], 'public-key'],
  ['a key', 'public-key.asc', [], 'public-key'],
  ['a product that is called so', 'house-key.asc', ['house-key'], 'signature', 'house-key'],
  ['a tool', 'sha256sum-1.0.tgz', [], 'product'],
  ['a tool', 'sha256', [], 'product'],
  ['a tool', 'hashes', [], 'product'],
  ['a tool', 'b3sum-linux-x64', [], 'product'],
  ['a tool', 'provenance-cli.zip', [], 'product'],
  ['a text', 'changes-sha256-fix.md', [], 'product'],
];

test.each(shapes.map((shape) => [shape[0], shape[1], shape] as const))('%s: %s', (_whose, name, shape) => {
  const [, , beside, role, described] = shape;
  expect(roleOf(name, new Set([name, ...beside]))).toBe(role);
  if (described !== undefined) expect(describedName(name)).toBe(described);
});

test('what is read as a bundle is what is no other kind of signature', () => {
  const bundles = shapes.map(([, name]) => name).filter(mayBeBundle);
  expect(bundles).toEqual([
    'checksums.txt.sigstore.json',
    'cosign-linux-amd64.cosign.bundle',
    'app.tgz.bundle.json',
    'app.tgz.sigstore',
    'multiple.intoto.jsonl',
    'app-linux-amd64.intoto.jsonl',
    `sha256.${'a'.repeat(64)}.jsonl`,
    'attestation.jsonl',
    'app-provenance.json',
  ]);
});

test.each([
  ['checksums.txt.sig', 'checksums.txt.pem'],
  ['checksums.txt.sig', 'checksums.pem'],
  ['checksums.txt.keyless.sig', 'checksums.txt.pem'],
  ['cosign-linux-amd64-keyless.sig', 'cosign-linux-amd64-keyless.pem'],
  ['app.tgz.sig', 'app.tgz.sig.crt'],
])('the certificate of %s may be %s', (signature, certificate) => {
  expect(certificateNames(signature)).toContain(certificate);
});

test.each([
  ['KEYS', true],
  ['gpg-key.asc', true],
  ['license.key', true],
  ['monkeys.asc', false],
])('%s may hold keys: %s', (name, expected) => {
  expect(mayBeKey(name)).toBe(expected);
});
