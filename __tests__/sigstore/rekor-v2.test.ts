import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { startLoopbackSigstore, type LoopbackSigstore } from '../../src/offline/loopback/loopback-sigstore.ts';
import type { VerificationCode } from '../../src/sigstore/ports.ts';
import type { SignerOptions } from '../../src/sigstore/services.ts';
import { createSigner } from '../../src/sigstore/signer.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { tokenWith } from './claims.ts';

const type = 'application/vnd.in-toto+json';
const payload = (text: string): Uint8Array => new TextEncoder().encode(JSON.stringify({ text }));

type Entry = {
  /** Left out where it is 0. */
  logIndex?: string;
  logId: { keyId: string };
  kindVersion: { kind: string; version: string };
  integratedTime?: string;
  inclusionPromise?: unknown;
  inclusionProof: { logIndex: string; treeSize: string; hashes?: string[]; checkpoint: { envelope: string } };
  canonicalizedBody: string;
};
type Bundle = {
  verificationMaterial: {
    tlogEntries: Entry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
};

let loopback: LoopbackSigstore;
let bundles: readonly string[];
const signerWith = (config: object, options: Partial<SignerOptions> = {}) =>
  createSigner({
    instance: 'custom',
    signingConfig: JSON.stringify(config),
    identityToken: () => Promise.resolve(tokenWith()),
    retryTotalMs: 4000,
    ...options,
  });
const verifier = () => createBundleVerifier({ roots: [{ name: 'loopback', root: loopback.trustedRoot }] });

beforeAll(async () => {
  loopback = await startLoopbackSigstore();
  const signer = signerWith(loopback.signingConfig);
  bundles = await Promise.all(Array.from({ length: 15 }, (_, at) => signer.sign(payload(`p${at}`), type)));
});
afterAll(() => loopback.close());

describe('signing by a signing configuration', () => {
  test('takes the log of version 2, with one certificate for fifteen payloads', async () => {
    const fresh = await startLoopbackSigstore();
    const signer = signerWith(fresh.signingConfig);
    expect(signer.instance).toBe(fresh.fulcioUrl);
    await Promise.all(Array.from({ length: 15 }, (_, at) => signer.sign(payload(`p${at}`), type)));
    expect(fresh.counts()).toEqual({ certificates: 1, logEntries: 15, timestamps: 15 });
    await fresh.close();
  });

  test('each entry is a hashedrekord with a proof of its own place in the tree', () => {
    const entries = bundles.flatMap((text) => (JSON.parse(text) as Bundle).verificationMaterial.tlogEntries);
    expect(entries.map(({ kindVersion }) => kindVersion)).toEqual(
      Array.from({ length: 15 }, () => ({ kind: 'hashedrekord', version: '0.0.2' })),
    );
    expect(entries.map(({ logIndex = 0 }) => Number(logIndex)).sort((a, b) => a - b)).toEqual([...Array(15).keys()]);
    expect(entries.every(({ inclusionPromise }) => inclusionPromise === undefined)).toBe(true);
    expect(Math.max(...entries.map(({ inclusionProof }) => inclusionProof.hashes?.length ?? 0))).toBeGreaterThanOrEqual(
      3,
    );
  });

  test('the stock verifier and ours accept all of them, in trees of every size', () => {
    const stock = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(loopback.trustedRoot)), {
      tlogThreshold: 1,
      ctlogThreshold: 1,
      timestampThreshold: 1,
    });
    for (const text of bundles) {
      expect(stock.verify(toSignedEntity(bundleFromJSON(JSON.parse(text)))).identity).toBeDefined();
      expect(verifier().verify(text)).toMatchObject({ ok: true, bundleVersion: '0.3' });
    }
  });

  test('a payload that Rekor v1 would refuse goes in, for only its digest does', async () => {
    const text = await signerWith(loopback.signingConfig).sign(new Uint8Array(3_600_000).fill(32), type);
    expect(verifier().verify(text).ok).toBe(true);
  });
});

describe('a changed bundle is refused', () => {
  const flip = (base64: string): string => {
    const bytes = Buffer.from(base64, 'base64');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 3) ^ 1, bytes.length - 3);
    return bytes.toString('base64');
  };
  const entryOf = (bundle: Bundle): Entry => bundle.verificationMaterial.tlogEntries[0]!;
  test.each<[string, VerificationCode, (bundle: Bundle, other: Bundle) => void]>([
    ['another payload', 'SIGNATURE', (bundle) => (bundle.dsseEnvelope.payload = Buffer.from('{}').toString('base64'))],
    ['no log entry', 'LOG_ENTRY', (bundle) => (bundle.verificationMaterial.tlogEntries = [])],
    [
      'the entry of a sibling',
      'LOG_ENTRY',
      (bundle, other) => (bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries),
    ],
    [
      'another leaf',
      'LOG_ENTRY',
      (bundle) => (entryOf(bundle).canonicalizedBody = flip(entryOf(bundle).canonicalizedBody)),
    ],
    [
      'another way to the root',
      'LOG_ENTRY',
      (bundle) => (entryOf(bundle).inclusionProof.hashes = (entryOf(bundle).inclusionProof.hashes ?? []).map(flip)),
    ],
    ['a place beyond the tree', 'LOG_ENTRY', (bundle) => (entryOf(bundle).inclusionProof.logIndex = '99')],
    [
      'a checkpoint of other size',
      'LOG_ENTRY',
      (bundle) => {
        const { checkpoint } = entryOf(bundle).inclusionProof;
        checkpoint.envelope = checkpoint.envelope.replace(/\n\d+\n/, '\n1000\n');
      },
    ],
    [
      'no timestamp, the only time that such a bundle has',
      'TIMESTAMP',
      (bundle) => delete bundle.verificationMaterial.timestampVerificationData,
    ],
  ])('%s: %s', (_, code, change) => {
    const [bundle, other] = [bundles[6], bundles[7]].map((text) => JSON.parse(text ?? '') as Bundle) as [
      Bundle,
      Bundle,
    ];
    change(bundle, other);
    expect(verifier().verify(JSON.stringify(bundle))).toMatchObject({ ok: false, code });
  });
});

describe('the configuration and single addresses', () => {
  const refusal = (options: Partial<SignerOptions>): unknown => {
    try {
      return signerWith(loopback.signingConfig, options);
    } catch (error) {
      return error;
    }
  };

  test('do not go together', () => {
    expect(refusal({ rekorUrl: 'https://rekor.example' })).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('would be ignored'),
    });
    expect(refusal({ instance: 'public-good' })).toMatchObject({ code: 'INPUT_INVALID' });
  });

  test('an address in it that is not https is refused before the token goes anywhere', () => {
    const config = JSON.stringify(loopback.signingConfig).replaceAll(loopback.fulcioUrl, 'http://fulcio.example');
    expect(refusal({ signingConfig: config })).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('The authority in signing-config'),
    });
  });
});

describe('a failing log', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close().closeAllConnections();
  });
  /** Answers from the list first, passing the request on before it does where `kept`, then as the loopback does. */
  async function flaky(replies: readonly { status: number; kept?: boolean }[]) {
    let asked = 0;
    const server = createServer((request, response) => {
      void text(request).then(async (body) => {
        const reply = replies[asked];
        asked += 1;
        const passed =
          reply === undefined || reply.kept
            ? await fetch(`${loopback.rekorV2Url}${request.url ?? ''}`, { method: 'POST', body })
            : null;
        const answer = reply === undefined ? ((await passed?.text()) ?? '') : '{"message":"so it is"}';
        response.writeHead(reply?.status ?? passed?.status ?? 500, { 'content-type': 'application/json' }).end(answer);
      });
    });
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const config = JSON.parse(JSON.stringify(loopback.signingConfig).replaceAll(loopback.rekorV2Url, url)) as object;
    return { url, config, asked: () => asked };
  }

  test('is asked again while it is overloaded', async () => {
    const log = await flaky([{ status: 503 }, { status: 429 }]);
    const text = await signerWith(log.config, { retryTotalMs: 10_000 }).sign(payload('again'), type);
    expect(verifier().verify(text).ok).toBe(true);
    expect(log.asked()).toBe(3);
  });

  test('an entry whose answer was lost is made anew with another signature', async () => {
    const log = await flaky([{ status: 503, kept: true }, { status: 409 }]);
    const before = loopback.counts();
    const text = await signerWith(log.config, { retryTotalMs: 10_000 }).sign(payload('lost'), type);
    expect(verifier().verify(text).ok).toBe(true);
    expect(loopback.counts().logEntries - before.logEntries).toBe(2);
    expect(log.asked()).toBe(3);
  });

  test.each([
    ['stays down', 503],
    ['refuses', 400],
    ['says conflict for ever', 409],
  ])('one that %s is named within the bound', async (_, status) => {
    const log = await flaky(Array.from({ length: 1000 }, () => ({ status })));
    const started = performance.now();
    await expect(signerWith(log.config, { retryTotalMs: 300 }).sign(payload('x'), type)).rejects.toMatchObject({
      code: 'SIGNING_FAILED',
      message: expect.stringMatching(new RegExp(`^The transparency log Rekor \\(${log.url}\\) failed.*${status}`)),
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the loopback log', () => {
  const post = async (body: string): Promise<[number, string]> => {
    const answer = await fetch(`${loopback.rekorV2Url}/api/v2/log/entries`, { method: 'POST', body });
    return [answer.status, ((await answer.json()) as { message: string }).message];
  };
  const hashed = (changes: object = {}) =>
    JSON.stringify({ hashedRekordRequestV002: { digest: Buffer.alloc(32).toString('base64'), ...changes } });

  test.each<[string, string, string]>([
    [
      'an envelope, as the real one since 2.3',
      '{"dsseRequestV002":{"envelope":{},"verifiers":[]}}',
      'must be hashedrekord',
    ],
    ['noise', 'noise', 'invalid request'],
    ['no spec', '{}', 'invalid request'],
    ['no signature', hashed(), 'invalid hashedrekord'],
    ['a short digest', hashed({ digest: 'AAAA' }), 'invalid hashedrekord'],
    ['no certificate', hashed({ signature: { content: 'AAAA' } }), 'a certificate is needed'],
    [
      'a certificate that is none',
      hashed({
        signature: {
          content: 'AAAA',
          verifier: { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes: 'AAAA' } },
        },
      }),
      'does not parse',
    ],
  ])('refuses %s', async (_, body, words) => {
    const [status, message] = await post(body);
    expect([status, message]).toEqual([400, expect.stringContaining(words)]);
  });
});
