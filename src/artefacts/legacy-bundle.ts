import type { Json } from './bundle-question.ts';
import { isPublicKey, readCertificate } from './pem.ts';
import { parseJson } from '../text/json.ts';
import { fieldsOrNull } from '../text/values.ts';

/** A cosign bundle of before Sigstore's common format, made into that format; or why that cannot be. Nothing is verified here. */
export type LegacyBundle =
  | {
      readonly kind: 'bundle';
      readonly json: Json;
      /** SHA-256 of the file that the log entry speaks of; null for an envelope. */
      readonly digest: string | null;
    }
  /** Signed with a bare key, or without proof of time. */
  | { readonly kind: 'bare'; readonly signature: Uint8Array; readonly certificate: Uint8Array | null }
  /** An envelope by a bare key, or without proof of time. */
  | { readonly kind: 'envelope'; readonly json: Json; readonly certificate: Uint8Array | null }
  | { readonly kind: 'refused'; readonly level: 'invalid' | 'present_unverifiable'; readonly reason: string };

const readable = ['hashedrekord 0.0.1', 'dsse 0.0.1', 'intoto 0.0.2'];

export function isLegacy(json: Json): boolean {
  return 'base64Signature' in json;
}

/** Reads `{base64Signature, cert, rekorBundle}`; says why not, and never throws, for anything else. */
export function readLegacy(json: Json): LegacyBundle {
  const signature = base64(json['base64Signature']);
  if (signature === null || signature.byteLength === 0) return broken('its signature is not base64');
  const { cert } = json;
  if (cert !== undefined && cert !== null && typeof cert !== 'string') return broken('its certificate is no text');
  // Over a statement cosign puts the public key there; which of the keys at hand it is, the signature tells.
  const named = typeof cert === 'string' && cert !== '' && !isPublicKey(cert);
  const read = named ? readCertificate(cert) : null;
  if (read?.ok === false) return broken(`its certificate is not PEM: it ${read.reason}`);
  const certificate = read === null ? null : read.der;
  const log = fieldsOrNull(json['rekorBundle']);
  if (log === null) return bare(signature, certificate);
  const entry = entryOf(log);
  if (typeof entry === 'string') return broken(entry);
  if (!readable.includes(entry.kind)) {
    // A key needs no log.
    if (certificate === null) return bare(signature, null);
    const reason = `its log entry is of the kind ${entry.kind}, which is not verified here`;
    return { kind: 'refused', level: 'present_unverifiable', reason };
  }
  const material = { ...identityOf(certificate), tlogEntries: [entry.json] };
  const mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
  if (entry.digest === null) {
    const envelope = envelopeIn(signature);
    if (envelope === null) return broken('its envelope is not JSON');
    const json = { mediaType, verificationMaterial: material, dsseEnvelope: envelope };
    return { kind: 'bundle', digest: null, json };
  }
  const messageDigest = { algorithm: 'SHA2_256', digest: Buffer.from(entry.digest, 'hex').toString('base64') };
  const messageSignature = { messageDigest, signature: signature.toString('base64') };
  return {
    kind: 'bundle',
    digest: entry.digest,
    json: { mediaType, verificationMaterial: material, messageSignature },
  };
}

function identityOf(certificate: Uint8Array | null): Json {
  if (certificate === null) return { publicKey: { hint: '' } };
  return { x509CertificateChain: { certificates: [{ rawBytes: Buffer.from(certificate).toString('base64') }] } };
}

/** Over a statement the old bundle holds a whole envelope where it holds a signature otherwise. */
function bare(signature: Buffer, certificate: Uint8Array | null): LegacyBundle {
  const envelope = signature[0] === 0x7b ? envelopeIn(signature) : null;
  return envelope === null
    ? { kind: 'bare', signature, certificate }
    : { kind: 'envelope', json: envelope, certificate };
}

function envelopeIn(signature: Buffer): Json | null {
  const parsed = parseJson(signature, { maxBytes: 16_777_216, maxDepth: 32 });
  return parsed.ok ? fieldsOrNull(parsed.value) : null;
}

type Entry = { readonly kind: string; readonly digest: string | null; readonly json: Json };

function entryOf(log: Json): Entry | string {
  const payload = fieldsOrNull(log['Payload']);
  const promise = log['SignedEntryTimestamp'];
  const { body, integratedTime, logIndex, logID } = payload ?? {};
  if (base64(promise) === null) return 'its signed entry timestamp is not base64';
  const decoded = base64(body);
  if (decoded === null || typeof body !== 'string') return 'its log entry is not base64';
  if (!isCount(integratedTime) || !isCount(logIndex)) return 'its log entry has no time or no index';
  if (typeof logID !== 'string' || !/^[0-9a-f]{64}$/i.test(logID)) return 'its log has no id';
  const parsed = parseJson(decoded, { maxBytes: 16_777_216, maxDepth: 32 });
  const entry = parsed.ok ? fieldsOrNull(parsed.value) : null;
  const { kind, apiVersion } = entry ?? {};
  if (typeof kind !== 'string' || typeof apiVersion !== 'string') return 'its log entry is not readable';
  const hash = fieldsOrNull(fieldsOrNull(fieldsOrNull(entry?.['spec'])?.['data'])?.['hash']);
  const digest = hash?.['algorithm'] === 'sha256' ? hash['value'] : null;
  if (kind === 'hashedrekord' && (typeof digest !== 'string' || !/^[0-9a-f]{64}$/i.test(digest))) {
    return 'its log entry names no SHA-256';
  }
  return {
    kind: `${kind} ${apiVersion}`.slice(0, 60),
    digest: kind === 'hashedrekord' && typeof digest === 'string' ? digest.toLowerCase() : null,
    json: {
      logIndex: String(logIndex),
      logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
      kindVersion: { kind, version: apiVersion },
      integratedTime: String(integratedTime),
      inclusionPromise: { signedEntryTimestamp: promise },
      canonicalizedBody: body,
    },
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function base64(value: unknown): Buffer | null {
  if (typeof value !== 'string' || value.length > 22_369_622 || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return null;
  return Buffer.from(value, 'base64');
}

function broken(reason: string): LegacyBundle {
  return { kind: 'refused', level: 'invalid', reason: `BUNDLE_UNREADABLE: ${reason}` };
}
