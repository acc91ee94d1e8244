import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { CopseError } from '../../src/errors.ts';
import { startLoopbackSigstore, type LoopbackSigstore } from '../../src/offline/loopback/loopback-sigstore.ts';
import { createSigner } from '../../src/sigstore/signer.ts';
import type { SignerOptions } from '../../src/sigstore/services.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';
import { claims, tokenWith } from './claims.ts';

const payload = (text: string): Uint8Array => new TextEncoder().encode(JSON.stringify({ text }));
const type = 'application/vnd.in-toto+json';

let loopback: LoopbackSigstore;
beforeAll(async () => {
  loopback = await startLoopbackSigstore();
});
afterAll(() => loopback.close());

function signerAt(services: Partial<LoopbackSigstore> = {}, options: Partial<SignerOptions> = {}) {
  const { fulcioUrl, rekorUrl, tsaUrl } = { ...loopback, ...services };
  return createSigner({
    instance: 'custom',
    fulcioUrl,
    rekorUrl,
    tsaUrl,
    identityToken: () => Promise.resolve(tokenWith()),
    retryTotalMs: 2000,
    timeoutMs: 2000,
    ...options,
  });
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => Promise<void>;

async function servedAt(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    void text(request).then((body) => answer(request, body, response));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function forward(
  target: string,
  request: IncomingMessage,
  body: string,
  response: ServerResponse | null,
): Promise<void> {
  const method = request.method ?? 'GET';
  const reply = await fetch(`${target}${request.url ?? ''}`, { method, body: method === 'POST' ? body : null });
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const location = reply.headers.get('location');
  if (location) response?.setHeader('location', location);
  response?.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? '' }).end(bytes);
}

async function failureOf(action: Promise<unknown>): Promise<CopseError> {
  const error = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CopseError)) throw new Error('expected a CopseError', { cause: error });
  return error;
}

const everyWord = (error: unknown): string => {
  const words: string[] = [];
  for (let at = error; at instanceof Error; at = at.cause) {
    words.push(at.message, at.stack ?? '', JSON.stringify(at), at instanceof CopseError ? at.fix : '');
  }
  return words.join('\n');
};

describe('signing', () => {
  test('the certificate says who signs, with the workflow as its name', async () => {
    const signer = signerAt();
    expect(signer.instance).toBe(loopback.fulcioUrl);
    expect(await signer.prepare()).toEqual({
      issuer: claims.iss,
      subjectAlternativeName: `https://github.com/${claims.job_workflow_ref}`,
      sourceRepository: 'https://github.com/acme/app',
      sourceRepositoryId: '101',
      sourceRepositoryOwnerId: '7',
      sourceRepositoryDigest: claims.sha,
      sourceRepositoryRef: 'refs/tags/v1.2.0',
      buildSignerUri: `https://github.com/${claims.job_workflow_ref}`,
      buildSignerDigest: claims.job_workflow_sha,
      runnerEnvironment: 'github-hosted',
      buildTrigger: 'push',
      runInvocation: 'https://github.com/acme/app/actions/runs/900/attempts/1',
    });
  });

  test('a bundle is one line of JSON in format v0.3 that the stock verifier accepts', async () => {
    const text = await signerAt().sign(payload('one'), type);
    expect(text.indexOf('\n')).toBe(text.length - 1);
    const bundle = bundleFromJSON(JSON.parse(text));
    expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(loopback.trustedRoot)), {
      tlogThreshold: 1,
      ctlogThreshold: 1,
      timestampThreshold: 2,
    });
    const { identity } = verifier.verify(toSignedEntity(bundle));
    expect(identity?.subjectAlternativeName).toBe(`https://github.com/${claims.job_workflow_ref}`);
    expect(JSON.stringify(JSON.parse(text)) + '\n').toBe(text);
  });

  test('fourteen payloads share one certificate; each has its own log entry and timestamp', async () => {
    const before = loopback.counts();
    const signer = signerAt();
    await signer.prepare();
    const texts = await Promise.all(Array.from({ length: 14 }, (_, at) => signer.sign(payload(`p${at}`), type)));
    const after = loopback.counts();
    expect({
      certificates: after.certificates - before.certificates,
      logEntries: after.logEntries - before.logEntries,
      timestamps: after.timestamps - before.timestamps,
    }).toEqual({ certificates: 1, logEntries: 14, timestamps: 14 });
    const verifier = createBundleVerifier({ roots: [{ name: 'loopback', root: loopback.trustedRoot }] });
    const payloads = texts.map((text) => {
      const verified = verifier.verify(text);
      return verified.ok && verified.content.type === 'dsse' ? new TextDecoder().decode(verified.content.payload) : '';
    });
    expect(payloads).toEqual(Array.from({ length: 14 }, (_, at) => JSON.stringify({ text: `p${at}` })));
  });

  test('without prepare, sides that start together still get one certificate', async () => {
    const before = loopback.counts().certificates;
    const signer = signerAt();
    await Promise.all([signer.sign(payload('a'), type), signer.prepare(), signer.sign(payload('b'), type)]);
    expect(loopback.counts().certificates - before).toBe(1);
  });

  test('log entries and timestamps of all payloads are asked for side by side', async () => {
    // Nobody is answered before everybody has asked: anything one after another would wait here for ever.
    let arrived = 0;
    let open: () => void = () => undefined;
    const everybody = new Promise<void>((go) => (open = go));
    const gate = async (target: string) =>
      servedAt(async (request, body, response) => {
        arrived += 1;
        if (arrived === 28) open();
        await everybody;
        await forward(target, request, body, response);
      });
    const [rekorUrl, tsaUrl] = await Promise.all([gate(loopback.rekorUrl), gate(new URL(loopback.tsaUrl).origin)]);
    const signer = signerAt({ rekorUrl, tsaUrl }, { timeoutMs: 20_000 });
    const texts = await Promise.all(Array.from({ length: 14 }, (_, at) => signer.sign(payload(`p${at}`), type)));
    expect(texts).toHaveLength(14);
  });

  test('a payload that the log would refuse is refused before anything is sent', async () => {
    const before = loopback.counts();
    const error = await failureOf(signerAt().sign(new Uint8Array(3_500_001), type));
    expect(error.code).toBe('SIGNING_REFUSED');
    expect(loopback.counts()).toEqual(before);
  });

  test('without a log, only the timestamp is asked for, and GitHub-sized payloads are taken', async () => {
    const before = loopback.counts();
    const signer = createSigner({
      instance: 'custom',
      fulcioUrl: loopback.fulcioUrl,
      rekorUrl: null,
      tsaUrl: loopback.tsaUrl,
      identityToken: () => Promise.resolve(tokenWith()),
    });
    await signer.sign(new Uint8Array(3_500_001).fill(32), type);
    expect(loopback.counts().logEntries).toBe(before.logEntries);
    expect(loopback.counts().timestamps).toBe(before.timestamps + 1);
  });
});

describe('instances', () => {
  const base = { identityToken: () => Promise.resolve(tokenWith()) };
  test.each<[string, Partial<SignerOptions>, string]>([
    ['custom without Fulcio', { instance: 'custom', tsaUrl: 'https://tsa.example' }, 'fulcio-url'],
    ['custom without any time', { instance: 'custom', fulcioUrl: 'https://fulcio.example' }, 'timestamp'],
    [
      'plain http elsewhere',
      { instance: 'custom', fulcioUrl: 'http://fulcio.example', tsaUrl: 'https://t.example' },
      'fulcio-url',
    ],
    [
      'a host that only begins like loopback',
      { instance: 'custom', fulcioUrl: 'http://127.0.0.1.example', tsaUrl: 'https://t.example' },
      'fulcio-url',
    ],
    ['addresses beside a named instance', { instance: 'public-good', rekorUrl: 'https://r.example' }, 'public-good'],
  ])('%s is refused', (_, options, word) => {
    let caught: unknown;
    try {
      createSigner({ instance: 'custom', ...base, ...options });
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ code: 'INPUT_INVALID' });
    expect((caught as CopseError).message).toContain(word);
  });

  test('named instances need no address', () => {
    expect(createSigner({ instance: 'public-good', ...base }).instance).toBe('public-good');
    expect(createSigner({ instance: 'github', ...base, rekorUrl: null }).instance).toBe('github');
  });
});

describe('failing services', () => {
  /** A service that answers from a list, then passes what it gets on to the loopback. */
  async function flaky(
    target: 'fulcioUrl' | 'rekorUrl' | 'tsaUrl',
    replies: readonly { status: number; body: string; after?: boolean }[],
  ): Promise<{ url: string; asked: () => number }> {
    let asked = 0;
    const { origin } = new URL(loopback[target]);
    const url = await servedAt(async (request, body, response) => {
      const reply = replies[asked];
      asked += 1;
      if (!reply || reply.after) await forward(origin, request, body, reply ? null : response);
      if (reply) response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
    });
    return { url, asked: () => asked };
  }

  const busy = { status: 503, body: '{"message":"busy"}' };

  test('each service is asked again while it is overloaded', async () => {
    const [fulcio, rekor, tsa] = await Promise.all([
      flaky('fulcioUrl', [busy]),
      flaky('rekorUrl', [busy, busy]),
      flaky('tsaUrl', [busy]),
    ]);
    const signer = signerAt({ fulcioUrl: fulcio.url, rekorUrl: rekor.url, tsaUrl: tsa.url }, { retryTotalMs: 10_000 });
    const verified = createBundleVerifier({ roots: [{ name: 'loopback', root: loopback.trustedRoot }] }).verify(
      await signer.sign(payload('again'), type),
    );
    expect(verified.ok).toBe(true);
    expect([fulcio.asked(), rekor.asked(), tsa.asked()]).toEqual([2, 3, 2]);
  });

  test('an entry whose answer was lost is fetched, not made twice', async () => {
    const rekor = await flaky('rekorUrl', [{ ...busy, after: true }]);
    const before = loopback.counts().logEntries;
    const text = await signerAt({ rekorUrl: rekor.url }, { retryTotalMs: 10_000 }).sign(payload('lost'), type);
    expect(createBundleVerifier({ roots: [{ name: 'loopback', root: loopback.trustedRoot }] }).verify(text).ok).toBe(
      true,
    );
    expect(loopback.counts().logEntries).toBe(before + 1);
  });

  test.each([
    ['fulcioUrl', 'Fulcio'],
    ['rekorUrl', 'Rekor'],
    ['tsaUrl', 'timestamp authority'],
  ] as const)('%s that stays down is named within the bound', async (which, name) => {
    const down = await flaky(
      which,
      Array.from({ length: 1000 }, () => busy),
    );
    const started = performance.now();
    const error = await failureOf(signerAt({ [which]: down.url }, { retryTotalMs: 300 }).sign(payload('x'), type));
    expect(error.code).toBe('SIGNING_FAILED');
    expect(error.message).toContain(name);
    expect(error.message).toContain(down.url);
    expect(error.message).toContain('503');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(down.asked()).toBeGreaterThan(1);
  });

  test('one bound for all payloads together: when it has passed, no service is asked any more', async () => {
    const down = await flaky(
      'rekorUrl',
      Array.from({ length: 1000 }, () => busy),
    );
    const signer = signerAt({ rekorUrl: down.url }, { retryTotalMs: 300 });
    await failureOf(signer.sign(payload('x'), type));
    const asked = down.asked();
    const error = await failureOf(signer.sign(payload('y'), type));
    expect(error).toMatchObject({ code: 'SIGNING_FAILED' });
    expect(error.message).toContain('were slow for longer');
    expect(down.asked()).toBe(asked);
  });

  test('nobody listening is an error with the service named', async () => {
    const error = await failureOf(signerAt({ tsaUrl: 'http://127.0.0.1:9' }).sign(payload('x'), type));
    expect(error).toMatchObject({ code: 'SIGNING_FAILED' });
    expect(error.message).toContain('http://127.0.0.1:9');
  });

  test('a service that never answers is given up', async () => {
    const silent = createServer(() => undefined);
    servers.push(silent);
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const error = await failureOf(signerAt({ rekorUrl: url }, { timeoutMs: 100 }).sign(payload('x'), type));
    expect(error).toMatchObject({ code: 'SIGNING_FAILED' });
  });

  test('a refusal is not repeated', async () => {
    const refusing = await flaky(
      'fulcioUrl',
      Array.from({ length: 10 }, () => ({ status: 400, body: '{"message":"no"}' })),
    );
    await failureOf(signerAt({ fulcioUrl: refusing.url }, { retryTotalMs: 5000 }).prepare());
    expect(refusing.asked()).toBe(1);
  });

  test('a certificate for another key is refused', async () => {
    const other = signerAt();
    const bundle = JSON.parse(await other.sign(payload('x'), type)) as {
      verificationMaterial: { certificate: { rawBytes: string } };
    };
    const pem = `-----BEGIN CERTIFICATE-----\n${bundle.verificationMaterial.certificate.rawBytes}\n-----END CERTIFICATE-----\n`;
    const body = JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates: [pem] } } });
    const fulcio = await flaky('fulcioUrl', [{ status: 201, body }]);
    const error = await failureOf(signerAt({ fulcioUrl: fulcio.url }).prepare());
    expect(error.message).toContain('another key');
  });

  test('after a failure, prepare may be tried again', async () => {
    const fulcio = await flaky('fulcioUrl', [{ status: 400, body: '{}' }]);
    const signer = signerAt({ fulcioUrl: fulcio.url });
    await failureOf(signer.prepare());
    expect((await signer.prepare()).issuer).toBe(claims.iss);
  });
});

describe('the token never appears', () => {
  const secret = tokenWith({ marker: 'TOP-SECRET' });
  const cases: [string, () => Promise<unknown>, string][] = [
    [
      'a token that is no token',
      () => signerAt({}, { identityToken: () => Promise.resolve('SECRET-no-jwt-value') }).prepare(),
      'IDENTITY_UNAVAILABLE',
    ],
    [
      'a provider that quotes it',
      () => signerAt({}, { identityToken: () => Promise.reject(new Error(`bad ${secret}`)) }).prepare(),
      'IDENTITY_UNAVAILABLE',
    ],
    [
      'a token for another audience',
      () => signerAt({}, { identityToken: () => Promise.resolve(tokenWith({ aud: 'x' })) }).prepare(),
      'SIGNING_FAILED',
    ],
    [
      'a service that quotes it',
      async () => {
        const echo = createServer((request, response) => {
          request.setEncoding('utf8');
          let body = '';
          request.on('data', (chunk: string) => (body += chunk));
          request.on('end', () =>
            response
              .writeHead(400, { 'content-type': 'application/json' })
              .end(JSON.stringify({ message: `cannot read ${body}` })),
          );
        });
        await new Promise<void>((listening) => echo.listen(0, '127.0.0.1', listening));
        try {
          const fulcioUrl = `http://127.0.0.1:${(echo.address() as AddressInfo).port}`;
          await signerAt({ fulcioUrl }, { identityToken: () => Promise.resolve(secret) }).prepare();
        } finally {
          echo.close().closeAllConnections();
        }
      },
      'SIGNING_FAILED',
    ],
  ];
  test.each(cases)('%s', async (_, action, code) => {
    const error = await failureOf(action());
    expect(error.code).toBe(code);
    const words = everyWord(error);
    expect(words).not.toContain('SECRET-no-jwt-value');
    for (const part of secret.split('.')) expect(words).not.toContain(part);
    expect(words).not.toContain('eyJ');
  });
});
