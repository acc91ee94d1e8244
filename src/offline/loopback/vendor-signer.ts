import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import { payloadType } from '../../names.ts';
import { unsignedToken, type Claims } from './certificate-claims.ts';
import type { LoopbackSigstore } from './loopback-sigstore.ts';

/** Signs in-toto statements as the workflow that the claims speak of would: a certificate, a log entry and a timestamp each. */
export function createVendorSigner(
  loopback: Pick<LoopbackSigstore, 'fulcioUrl' | 'rekorUrl' | 'tsaUrl'>,
  claims: Claims,
): (statement: object) => Promise<object> {
  return async (statement) => {
    const now = Math.floor(Date.now() / 1000);
    const token = unsignedToken({ sub: 'vendor', ...claims, aud: 'sigstore', iat: now, nbf: now, exp: now + 300 });
    const builder = new DSSEBundleBuilder({
      signer: new FulcioSigner({
        fulcioBaseURL: loopback.fulcioUrl,
        identityProvider: { getToken: () => Promise.resolve(token) },
      }),
      witnesses: [
        new RekorWitness({ rekorBaseURL: loopback.rekorUrl, entryType: 'dsse' }),
        new TSAWitness({ tsaBaseURL: loopback.tsaUrl }),
      ],
    });
    const data = Buffer.from(JSON.stringify(statement));
    return bundleToJSON(await builder.create({ data, type: payloadType }));
  };
}
