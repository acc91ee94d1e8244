import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { initializeCA } from '../../src/offline/loopback/sigstore-mocks.ts';
import { readTrustedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';

const fixture = fileURLToPath(new URL('../fixtures/signatures/trusted-root.json', import.meta.url));
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let authority: Awaited<ReturnType<typeof initializeCA>>;
let verifier: ReturnType<typeof createBundleVerifier>;

beforeAll(async () => {
  authority = await initializeCA(keys);
  const root = JSON.parse(readFileSync(fixture, 'utf8')) as object;
  const certificates = [{ rawBytes: bytesOf(authority.rootCertificate).toString('base64') }];
  const validFor = { start: '2020-01-01T00:00:00Z' };
  const certificateAuthorities = [
    { subject: {}, uri: 'https://private.example', certChain: { certificates }, validFor },
  ];
  verifier = createBundleVerifier({ roots: readTrustedRoots(JSON.stringify({ ...root, certificateAuthorities })) });
});

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

async function issued(): Promise<Buffer> {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const subjectAltName = 'https://acme.example/signer';
  return bytesOf(await authority.issueCertificate({ publicKey: spki, subjectAltName }));
}

function said(der: Uint8Array): string {
  const read = verifier.certificate(der);
  return read.ok ? 'taken' : `${read.code}: ${read.reason}`;
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([0x30, 0x82, body.length >> 8, body.length & 0xff]), body]);
};

/** The certificate for another purpose, signed again by the authority. */
function forServers(der: Buffer, { privateKey }: { readonly privateKey: KeyObject }): Buffer {
  const usage = Buffer.from('06082b06010505070303', 'hex');
  const tbs = Buffer.from(der.subarray(4, 8 + der.readUInt16BE(6)));
  tbs[tbs.indexOf(usage) + usage.length - 1] = 1;
  const behind = der.subarray(4 + tbs.length);
  const algorithm = behind.subarray(0, 2 + (behind[1] ?? 0));
  const hash = algorithm.includes(Buffer.from('2a8648ce3d040302', 'hex')) ? 'sha256' : 'sha384';
  const signature = sign(hash, tbs, privateKey);
  return sequence(tbs, algorithm, Buffer.from([3, signature.length + 1, 0]), signature);
}

test('a certificate for signing code is taken', async () => {
  expect(said(await issued())).toBe('taken');
});

test('one for servers is not, though the authority issued it', async () => {
  const changed = forServers(await issued(), keys);
  expect(said(changed)).toBe('CERTIFICATE: the certificate is not one for signing code');
});

test('the authority’s own is not', () => {
  expect(said(bytesOf(authority.rootCertificate))).toBe(
    'CERTIFICATE: the certificate is an authority’s own and not a signer’s',
  );
});

test('one by another authority of that name is not', async () => {
  const other = await initializeCA(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  authority = other;
  expect(said(await issued())).toBe('CERTIFICATE: the certificate names sigstore.mock but was not issued by it');
});
