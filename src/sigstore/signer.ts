import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, TSAWitness, type Bundle, type Witness } from '@sigstore/sign';
import { CopseError } from '../errors.ts';
import { obtainCertificate, type HeldCertificate } from './certificate.ts';
import { createLimiter } from './limiter.ts';
import { createLogWitness } from './log-witness.ts';
import type { Signer } from './ports.ts';
import { retryFor } from './retry.ts';
import { isConflict, serviceFailure } from './service-failure.ts';
import { servicesOf, type Services, type SignerOptions } from './services.ts';

// Public Rekor v1 gets the whole envelope and refuses it from about this size on, v2 only a digest; GitHub's attestation store
// takes 16 MiB.
const maximumLogged = 3_500_000;
const maximumUnlogged = 16 * 1024 * 1024;

/** Milliseconds that are left of a time that begins when it is first asked for: one bound for all retries together. */
function startClock(totalMs: number): () => number {
  let began: number | undefined;
  return () => {
    began ??= performance.now();
    return totalMs - (performance.now() - began);
  };
}

/**
 * A signer with one key and one certificate for all payloads; log entry and timestamp of a payload are got side by side. However
 * many services fail, it all ends within `retryTotalMs` of the first question, plus one answer's time limit.
 */
export function createSigner(options: SignerOptions): Signer {
  const { identityToken, concurrency = 16, retryTotalMs = 600_000, timeoutMs = 20_000 } = options;
  const services = servicesOf(options);
  const limit = createLimiter(concurrency);
  let held: Promise<HeldCertificate> | undefined;
  const left = startClock(retryTotalMs);
  const certificate = (): Promise<HeldCertificate> => {
    held ??= obtainCertificate({ services, identityToken, retryTotalMs: left(), timeoutMs }).catch((error: unknown) => {
      held = undefined;
      throw error;
    });
    return held;
  };
  return {
    instance: services.name,
    prepare: async () => (await certificate()).identity,
    sign: (payload, payloadType) =>
      limit(async () => {
        refuseOversize(payload, services);
        const own = await certificate();
        const totalMs = Math.min(left(), own.remainingMs());
        const bundle = await seal(own, services, { totalMs, timeoutMs, payload, payloadType });
        // A timestamp later than the certificate's end proves nothing.
        if (own.remainingMs() <= 0) throw expired();
        return `${JSON.stringify(bundleToJSON(bundle))}\n`;
      }),
  };
}

type Sealing = {
  readonly totalMs: number;
  readonly timeoutMs: number;
  readonly payload: Uint8Array;
  readonly payloadType: string;
};

async function seal(own: HeldCertificate, services: Services, sealing: Sealing): Promise<Bundle> {
  if (sealing.totalMs <= 0) throw expired();
  const builder = new DSSEBundleBuilder({ signer: own.signer, witnesses: witnessesOf(services, sealing) });
  const create = () => builder.create({ data: Buffer.from(sealing.payload), type: sealing.payloadType });
  try {
    return await create().catch((error: unknown) => {
      // The answer to an earlier try was lost and v2 cannot be asked for the entry: a new signature makes a new entry.
      if (services.rekorVersion === 2 && isConflict(error)) return create();
      throw error;
    });
  } catch (error) {
    throw serviceFailure(error, services, []);
  }
}

function witnessesOf(services: Services, { totalMs, timeoutMs }: Sealing): Witness[] {
  const shared = { retry: retryFor(totalMs), timeout: timeoutMs };
  return [
    ...(services.rekor === null
      ? []
      : [createLogWitness({ ...shared, url: services.rekor, version: services.rekorVersion })]),
    ...(services.tsa === null ? [] : [new TSAWitness({ ...shared, tsaBaseURL: services.tsa })]),
  ];
}

function refuseOversize(payload: Uint8Array, services: Services): void {
  const goesToLog = services.rekor !== null && services.rekorVersion === 1;
  const maximum = goesToLog ? maximumLogged : maximumUnlogged;
  if (payload.length <= maximum) return;
  throw new CopseError(
    'SIGNING_REFUSED',
    `A statement of ${payload.length} bytes is more than ${goesToLog ? 'the log takes' : 'can be stored'} (${maximum}).`,
    'Point to large evidence by its digest instead of carrying it in the statement.',
  );
}

function expired(): CopseError {
  return new CopseError(
    'SIGNING_FAILED',
    'The signing services were slow for longer than the certificate or all retries together may last.',
    'Run the job again; for the public-good services see https://status.sigstore.dev.',
  );
}
