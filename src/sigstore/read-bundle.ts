import { bundleFromJSON, type Bundle } from '@sigstore/bundle';
import { parseJson } from '../text/json.ts';
import type { Refused, VerificationCode } from './ports.ts';
import { redact } from './redact.ts';

export type ReadBundle = {
  readonly ok: true;
  readonly version: string;
  readonly bundle: Bundle;
  readonly leafDer: Uint8Array;
};

const versions: Readonly<Record<string, string>> = {
  'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};

const maximumBytes = 33_554_432;
const maximumWitnesses = 32;
const maximumChain = 8;

export function refused(code: VerificationCode, reason: string): Refused {
  return { ok: false, code, reason: redact(reason, []) };
}

/** The bundle and its leaf certificate (DER), with every bound and form checked that the library leaves open; nothing is verified yet. */
export function readBundle(text: string): ReadBundle | Refused {
  const parsed = parseBundle(text);
  return parsed.ok ? leafOf(parsed.bundle, parsed.version) : parsed;
}

/** A bundle of a supported form, whatever it is signed with. */
export function parseBundle(text: string): Omit<ReadBundle, 'leafDer'> | Refused {
  const parsed = parseJson(text, { maxBytes: maximumBytes, maxDepth: 32 });
  if (!parsed.ok) return refused('BUNDLE_UNREADABLE', `the bundle is not usable JSON: ${parsed.reason}`);
  const mediaType = (parsed.value as { mediaType?: unknown } | null)?.mediaType;
  if (typeof mediaType !== 'string') return refused('BUNDLE_UNREADABLE', 'this is not a Sigstore bundle');
  const version = Object.hasOwn(versions, mediaType) ? versions[mediaType] : undefined;
  if (!version) return refused('BUNDLE_VERSION', `bundles of type ${mediaType} are not supported`);
  const signatures = signaturesOf(parsed.value);
  if (signatures !== null && signatures !== 1) {
    return refused('ENVELOPE', `the envelope has ${signatures} signatures, exactly one is accepted`);
  }
  try {
    return bounded(bundleFromJSON(parsed.value), version);
  } catch (error) {
    const fields: unknown = (error as { fields?: unknown }).fields;
    const which = Array.isArray(fields) ? ` (${fields.join(', ')})` : '';
    return refused('BUNDLE_UNREADABLE', `the bundle is incomplete or malformed${which}`);
  }
}

function signaturesOf(value: unknown): number | null {
  const envelope = (value as { dsseEnvelope?: { signatures?: unknown } }).dsseEnvelope;
  if (envelope === undefined || envelope === null) return null;
  return Array.isArray(envelope.signatures) ? envelope.signatures.length : 0;
}

function bounded(bundle: Bundle, version: string): Omit<ReadBundle, 'leafDer'> | Refused {
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  const witnesses = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0);
  if (witnesses > maximumWitnesses) return refused('BUNDLE_UNREADABLE', 'the bundle has too many log entries');
  return { ok: true, version, bundle };
}

function leafOf(bundle: Bundle, version: string): ReadBundle | Refused {
  const { content } = bundle.verificationMaterial;
  if (content.$case === 'publicKey') {
    return refused('ROOT_UNKNOWN', 'the bundle is signed with a bare key, for which no trusted root is given');
  }
  const chain = content.$case === 'certificate' ? [content.certificate] : content.x509CertificateChain.certificates;
  const [first] = chain;
  if (!first || chain.length > maximumChain) return refused('CERTIFICATE', 'the certificate chain is not usable');
  // Only the leaf is used: genuine old bundles carry their root too, and nothing in a bundle is a root of trust.
  return { ok: true, version, bundle, leafDer: first.rawBytes };
}
