import type { Json } from './bundle-question.ts';
import { pemBytes } from './pem.ts';
import { words } from './shapes.ts';
import { fieldsOrNull, listOf } from '../text/values.ts';

const mostSignatures = 16;

export type EnvelopeSignature = { readonly value: Buffer; readonly certificate: Uint8Array | null };

type Signatures = readonly [EnvelopeSignature, ...EnvelopeSignature[]];

/** What a DSSE envelope's signatures are over, and the first 16 of them; or what it lacks. Nothing is verified here. */
export type OpenedEnvelope =
  | { readonly ok: true; readonly signed: Buffer; readonly signatures: Signatures }
  /** Goes on from `ENVELOPE: `. */
  | { readonly ok: false; readonly reason: string };

/** Takes an envelope apart; of its signatures those that are base64, in either alphabet, as the format has it. */
export function openEnvelope(envelope: Json): OpenedEnvelope {
  const type = words(envelope['payloadType']);
  const { payload } = envelope;
  if (type === null) return no('it has no payloadType');
  if (typeof payload !== 'string' || payload === '') return no('it has no payload');
  if (!isBase64(payload)) return no('its payload is not base64');
  const entries = listOf(envelope['signatures']).slice(0, mostSignatures);
  if (entries.length === 0) return no('it has no signature');
  const signatures = entries.flatMap((entry): EnvelopeSignature[] => {
    const { sig, cert } = fieldsOrNull(entry) ?? {};
    if (typeof sig !== 'string' || sig === '' || !isBase64(sig)) return [];
    const certificate = typeof cert === 'string' && cert !== '' ? pemBytes(cert) : null;
    return [{ value: Buffer.from(sig, 'base64'), certificate }];
  });
  const [first, ...others] = signatures;
  if (first === undefined) return no('its signature is not base64');
  const body = Buffer.from(payload, 'base64');
  const head = Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `);
  return { ok: true, signed: Buffer.concat([head, body]), signatures: [first, ...others] };
}

/** In the usual alphabet or in that of addresses, with or without its padding. */
export function isBase64(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$/.test(text);
}

function no(reason: string): OpenedEnvelope {
  return { ok: false, reason };
}
