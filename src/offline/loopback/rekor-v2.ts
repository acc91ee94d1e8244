import { createHash, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import { CreateEntryRequest, Entry } from '@sigstore/protobuf-specs/rekor/v2';
import { createMerkleLog } from './merkle-log.ts';

export type RekorV2 = {
  /** SPKI in DER. */
  readonly publicKey: Uint8Array;
  /** The entry with its proof, or what the real log would refuse the request with. */
  enter(body: string): { readonly ok: true; readonly entry: string } | { readonly ok: false; readonly message: string };
};

/** A log as Rekor v2 is one: `hashedrekord` entries only, no time of its own, each answer with inclusion proof and checkpoint. */
export function createRekorV2(url: string): RekorV2 {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const keyId = createHash('sha256').update(spki).digest();
  const log = createMerkleLog(new URL(url).host, privateKey, spki);
  const kindVersion = { kind: 'hashedrekord', version: '0.0.2' };
  return {
    publicKey: spki,
    enter: (body) => {
      const kept = entryOf(body);
      if (typeof kept === 'string') return { ok: false, message: kept };
      const canonicalizedBody = Buffer.from(sortedJson(Entry.toJSON(kept)));
      const { index, treeSize, rootHash, hashes, checkpoint } = log.append(canonicalizedBody);
      const logIndex = String(index);
      const entry: TransparencyLogEntry = {
        logIndex,
        logId: { keyId },
        kindVersion,
        integratedTime: '0',
        inclusionPromise: undefined,
        inclusionProof: {
          logIndex,
          treeSize: String(treeSize),
          rootHash,
          hashes: [...hashes],
          checkpoint: { envelope: checkpoint },
        },
        canonicalizedBody,
      };
      return { ok: true, entry: JSON.stringify(TransparencyLogEntry.toJSON(entry)) };
    },
  };
}

function entryOf(body: string): Entry | string {
  const spec = requestOf(body)?.spec;
  if (spec === undefined) return 'invalid request';
  // The log's words since version 2.3: a DSSE envelope comes as the digest of what was signed.
  if (spec.$case !== 'hashedRekordRequestV002') return 'invalid type, must be hashedrekord';
  const { signature, digest } = spec.hashedRekordRequestV002;
  if (digest.length !== 32 || signature === undefined || signature.content.length === 0) return 'invalid hashedrekord';
  if (signature.verifier?.verifier?.$case !== 'x509Certificate') return 'a certificate is needed';
  try {
    new X509Certificate(signature.verifier.verifier.x509Certificate.rawBytes);
  } catch {
    return 'the certificate does not parse';
  }
  // SHA2_256 of protobuf-specs' HashAlgorithm, which is an enum there.
  const data = { algorithm: 1, digest };
  return {
    kind: 'hashedrekord',
    apiVersion: '0.0.2',
    spec: { spec: { $case: 'hashedRekordV002', hashedRekordV002: { data, signature } } },
  };
}

function requestOf(body: string): CreateEntryRequest | null {
  try {
    return CreateEntryRequest.fromJSON(JSON.parse(body));
  } catch {
    return null;
  }
}

/** Keys in order, no spaces: canonical for values that are texts, as all here are. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
