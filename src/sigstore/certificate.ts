import { generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { FulcioSigner, type Signer as LibrarySigner } from '@sigstore/sign';
import { CopseError } from '../errors.ts';
import { decodeIdentity } from './identity.ts';
import type { SigningIdentity } from './ports.ts';
import { redactError } from './redact.ts';
import { retryFor } from './retry.ts';
import { isPassing, serviceFailure } from './service-failure.ts';
import type { Services } from './services.ts';

/** A key with its certificate, as a signer for the library's bundle builder. */
export type HeldCertificate = {
  readonly signer: LibrarySigner;
  readonly identity: SigningIdentity;
  /** Milliseconds until the certificate runs out, by this process's own steady clock. */
  remainingMs(): number;
};

export type CertificateRequest = {
  readonly services: Services;
  readonly identityToken: () => Promise<string>;
  readonly retryTotalMs: number;
  readonly timeoutMs: number;
};

// GitHub's tokens live five minutes, so a long outage needs a new one.
const tokenLifeMs = 120_000;

/** Makes a P-256 key and gets one certificate for it. Throws IDENTITY_UNAVAILABLE or SIGNING_FAILED, never with a token in it. */
export async function obtainCertificate(request: CertificateRequest): Promise<HeldCertificate> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const started = performance.now();
  for (;;) {
    const token = await tokenFrom(request.identityToken);
    const asked = performance.now();
    const left = request.retryTotalMs - (asked - started);
    try {
      return hold(keys, await ask(request, keys, token, Math.min(left, tokenLifeMs)));
    } catch (error) {
      const outlivedToken = left > tokenLifeMs && performance.now() - asked >= tokenLifeMs;
      if (!outlivedToken || !isPassing(error)) throw serviceFailure(error, request.services, [token]);
    }
  }
}

type KeyPair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject };

async function ask(request: CertificateRequest, keys: KeyPair, token: string, totalMs: number): Promise<string> {
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const fulcio = new FulcioSigner({
    fulcioBaseURL: request.services.fulcio,
    identityProvider: { getToken: () => Promise.resolve(token) },
    keyHolder: {
      sign: (data) =>
        Promise.resolve({
          signature: sign('sha256', data, keys.privateKey),
          key: { $case: 'publicKey', publicKey },
        }),
    },
    timeout: request.timeoutMs,
    retry: retryFor(totalMs),
  });
  const { key } = await fulcio.sign(Buffer.from('copse'));
  if (key.$case !== 'x509Certificate') throw new Error('no certificate in the answer');
  return key.certificate;
}

function hold(keys: KeyPair, pem: string): HeldCertificate {
  const certificate = new X509Certificate(pem);
  if (!certificate.publicKey.equals(keys.publicKey)) {
    throw new CopseError(
      'SIGNING_FAILED',
      'Fulcio answered with a certificate for another key.',
      'Check that fulcio-url is a Fulcio and that no proxy answers for it.',
    );
  }
  const heldAt = performance.now();
  const lifeMs = Date.parse(certificate.validTo) - Date.parse(certificate.validFrom);
  return {
    identity: decodeIdentity(certificate.raw),
    remainingMs: () => lifeMs - (performance.now() - heldAt),
    signer: {
      sign: (data) =>
        Promise.resolve({
          signature: sign('sha256', data, keys.privateKey),
          key: { $case: 'x509Certificate', certificate: pem },
        }),
    },
  };
}

async function tokenFrom(identityToken: () => Promise<string>): Promise<string> {
  try {
    return await identityToken();
  } catch (error) {
    if (error instanceof CopseError) throw error;
    throw new CopseError(
      'IDENTITY_UNAVAILABLE',
      `No identity token: ${redactError(error, [])}.`,
      'Give an OpenID Connect token, or run in a job with `permissions: id-token: write`.',
    );
  }
}
