import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compress } from 'snappyjs';
import { describedName, mayBeBundle, roleOf } from '../../src/artefacts/artefact-role.ts';
import { decodeAttestationBytes } from '../../src/artefacts/decode-attestation.ts';
import { signatureFormOf } from '../../src/artefacts/signature-form.ts';

test.each([
  ['app.tgz', 'product'],
  ['app-1.0.bundle', 'product'],
  ['signal.zip', 'product'],
  ['checksummer.tgz', 'product'],
  ['app.tgz.sig', 'signature'],
  ['app.tgz.asc', 'signature'],
  ['app.tgz.minisig', 'signature'],
  ['app.tgz.sigstore.json', 'signature'],
  ['app.sigstore', 'signature'],
  ['multiple.intoto.jsonl', 'attestation'],
  ['app.att', 'attestation'],
  ['app.provenance', 'attestation'],
  ['SHA256SUMS', 'checksums'],
  ['SHASUMS256.txt', 'checksums'],
  ['checksums.txt', 'checksums'],
  ['app_1.0_checksums.txt', 'checksums'],
  ['app.tgz.sha256', 'checksums'],
  ['app.tgz.sha256sum.txt', 'checksums'],
  ['SHA1SUMS', 'checksums'],
  ['MD5SUMS.txt', 'checksums'],
  ['SHA384SUMS', 'checksums'],
  ['SHASUMS', 'checksums'],
  ['app_1.0_checksums_sha256.txt', 'checksums'],
  ['md5.exe', 'product'],
  ['checksums.tgz', 'product'],
  ['sha256sum-1.0.tgz', 'product'],
  ['sha256', 'product'],
  ['SHA256SUMS.asc', 'signature'],
  ['app.spdx.json', 'sbom'],
  ['app.spdx', 'sbom'],
  ['app.cdx.json', 'sbom'],
  ['sbom.json', 'sbom'],
  ['sbom-linux.json', 'sbom'],
  ['bom.xml', 'sbom'],
  ['bombastic.zip', 'product'],
  ['cosign.pub', 'public-key'],
  ['signing.pem', 'public-key'],
] as const)('%s is a %s by its name', (name, role) => {
  expect(roleOf(name)).toBe(role);
});

test.each([
  ['app.tgz.bundle', ['app.tgz'], 'signature'],
  ['app.tgz.cosign.bundle', ['app.tgz'], 'signature'],
  ['app-1.0.bundle', ['app.tgz'], 'product'],
  ['SHA256SUMS.gpg', ['SHA256SUMS'], 'signature'],
  ['keyring.gpg', ['app.tgz'], 'product'],
] as const)('%s beside %j is a %s', (name, beside, role) => {
  expect(roleOf(name, new Set([name, ...beside]))).toBe(role);
});

test.each([
  ['app.tgz.cosign.bundle', 'app.tgz'],
  ['app-keyless.sig', 'app'],
  ['app.tgz.asc', 'app.tgz'],
  ['app.tgz.sigstore.json', 'app.tgz'],
  ['app.tgz', 'app.tgz'],
])('%s speaks of %s', (name, described) => {
  expect(describedName(name)).toBe(described);
});

test.each([
  ['a.sigstore.json', true],
  ['a.sigstore', true],
  ['a.intoto.jsonl', true],
  ['a.asc', false],
  ['a.json', false],
])('%s may be a bundle: %s', (name, expected) => {
  expect(mayBeBundle(name)).toBe(expected);
});

describe('detached signatures', () => {
  test.each([
    ['-----BEGIN PGP SIGNATURE-----\n\nx', 'openpgp'],
    ['-----BEGIN PGP SIGNED MESSAGE-----\n', 'openpgp'],
    ['\n-----BEGIN SSH SIGNATURE-----\n', 'ssh'],
    ['untrusted comment: signature\nRWQ', 'minisign'],
    [`MEUC${'A'.repeat(4)}`, 'unknown'],
    [Buffer.from([0x30, 70, ...Buffer.alloc(70, 1)]).toString('base64'), 'cosign-signature'],
    [`${Buffer.alloc(64, 7).toString('base64')}\n`, 'cosign-signature'],
    [Buffer.alloc(65, 7).toString('base64'), 'unknown'],
    ['hello -----BEGIN PGP SIGNATURE-----', 'unknown'],
    ['', 'unknown'],
  ])('%j is of the form %s', (text, form) => {
    expect(signatureFormOf(Buffer.from(text))).toBe(form);
  });

  test.each([
    ['old packet, two octets of length', [0x89, 0x02, 0x33, 0x04], 'openpgp'],
    ['old packet, one octet of length', [0x88, 0x75, 0x04], 'openpgp'],
    ['new packet', [0xc2, 0x75, 0x04], 'openpgp'],
    ['another version', [0x88, 0x75, 0x09], 'unknown'],
    ['another packet', [0x99, 0x01, 0x0d, 0x04], 'unknown'],
    ['DER', [0x30, 0x45, 0x02], 'unknown'],
  ])('binary: %s', (_name, octets, form) => {
    expect(signatureFormOf(Uint8Array.from(octets))).toBe(form);
  });
});

describe('bytes of an attestation', () => {
  const text = JSON.stringify({ hello: 'wörld'.repeat(50) });

  test('are unpacked', () => {
    expect(decodeAttestationBytes(compress(Buffer.from(text)), 10_000)).toEqual({ ok: true, text });
    expect(decodeAttestationBytes(Buffer.from(text), 10_000)).toEqual({ ok: true, text });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a bomb', Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0x00])],
    ['a length without end', Buffer.alloc(20, 0xff)],
    ['a broken stream', Buffer.from([0x05, 0x00])],
    ['a copy from before the start', Buffer.from([0x04, 0x0d, 0xff])],
    ['a length that leads back to where it stands', Buffer.from([0x01, 0xfc, 0xfa, 0xff, 0xff, 0xff])],
    ['more than it declares', Buffer.from([0x02, 0x08, 0x61, 0x62, 0x63])],
    ['less than it declares', Buffer.from([0x04, 0x08, 0x61, 0x62, 0x63])],
    ['a copy that is cut', Buffer.from([0x05, 0x00, 0x61, 0x0e, 0x01])],
    ['plain text over the cap', Buffer.from(`{"a":"${' '.repeat(20_000)}"}`)],
    ['bytes that are no text', Buffer.from(compress(Buffer.from([0xff, 0xfe])))],
  ])('refuses %s', (_name, bytes) => {
    expect(decodeAttestationBytes(bytes, 10_000)).toMatchObject({ ok: false });
  });

  test('what was packed comes out the same, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (plain) => {
        return decodeAttestationBytes(compress(Buffer.from(plain)), 100_000).ok;
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeAttestationBytes(bytes, 1000).ok === 'boolean'));
  });
});
