import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { ASN1Obj } from '@sigstore/core';

export type CertificateLog = {
  readonly url: string;
  /** SPKI in DER, and as PEM for Fulcio, which checks what it gets. */
  readonly publicKey: Buffer;
  readonly publicKeyPem: string;
  close(): Promise<void>;
};

const poison = '1.3.6.1.4.1.11129.2.4.3';

/** A certificate transparency log that signs what Fulcio submits (RFC 6962, add-pre-chain); it keeps no tree. */
export async function startCertificateLog(): Promise<CertificateLog> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const id = createHash('sha256').update(spki).digest();
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const [leaf, issuer] = (body as { chain: readonly string[] }).chain.map((der) => Buffer.from(der, 'base64'));
      if (request.url !== '/ct/v1/add-pre-chain' || !leaf || !issuer) return response.writeHead(404).end();
      const timestamp = Date.now();
      const signature = sign('sha256', signedOf(leaf, issuer, timestamp), privateKey);
      // DigitallySigned of TLS: SHA-256, ECDSA, length.
      const head = Buffer.from([4, 3, signature.length >> 8, signature.length & 255]);
      const answer = {
        sct_version: 0,
        id: id.toString('base64'),
        timestamp,
        extensions: '',
        signature: Buffer.concat([head, signature]).toString('base64'),
      };
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publicKey: spki,
    publicKeyPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    close: () => new Promise((closed) => void server.close(() => closed()).closeAllConnections()),
  };
}

/** What a signed certificate timestamp is made over, for a precertificate (RFC 6962, 3.2). */
function signedOf(leaf: Buffer<ArrayBuffer>, issuer: Buffer<ArrayBuffer>, timestamp: number): Buffer {
  const issuerKey = new X509Certificate(issuer).publicKey.export({ format: 'der', type: 'spki' });
  const tbs = withoutPoison(leaf);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(timestamp));
  const length = Buffer.from([tbs.length >> 16, (tbs.length >> 8) & 255, tbs.length & 255]);
  const keyHash = createHash('sha256').update(issuerKey).digest();
  return Buffer.concat([Buffer.from([0, 0]), time, Buffer.from([0, 1]), keyHash, length, tbs, Buffer.from([0, 0])]);
}

function withoutPoison(certificate: Buffer<ArrayBuffer>): Buffer {
  const [tbs] = ASN1Obj.parseBuffer(certificate).subs;
  const extensions = tbs?.subs.find(({ tag }) => tag.isContextSpecific(3))?.subs[0];
  if (!tbs || !extensions) throw new Error('a precertificate without extensions');
  const at = extensions.subs.findIndex(({ subs }) => subs[0]?.toOID() === poison);
  if (at < 0) throw new Error('a precertificate without the poison extension');
  extensions.subs.splice(at, 1);
  return tbs.toDER();
}
