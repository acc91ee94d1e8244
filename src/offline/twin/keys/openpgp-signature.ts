import type { Key, SignaturePacket } from 'openpgp';
import { standingOf } from './openpgp-key.ts';
import { openPgp } from '../../../detached/openpgp-library.ts';
import type { Reason } from './reasons.ts';

/** Reads an armoured block that holds one signature over data; null for anything else. */
export async function readPgpSignature(block: string): Promise<SignaturePacket | null> {
  const { readSignature, SignaturePacket, enums } = await openPgp();
  try {
    const { packets } = await readSignature({ armoredSignature: block });
    const [only] = packets;
    if (packets.length !== 1 || !(only instanceof SignaturePacket)) return null;
    const { binary, text } = enums.signature;
    const overData = only.signatureType === binary || only.signatureType === text;
    return overData && only.created !== null ? only : null;
  } catch {
    return null;
  }
}

/**
 * What GitHub says of a signature when these are the keys that it knows. A key is judged as it was when the signature was
 * made, as GitHub goes on to verify what a key signed before it ran out.
 */
export async function verifyPgp(
  signature: SignaturePacket,
  payload: Uint8Array,
  keys: readonly Key[],
  email: string | null,
): Promise<Reason> {
  const key = keys.find((known) => known.getKeys(signature.issuerKeyID).length > 0);
  const signer = key?.getKeys(signature.issuerKeyID)[0];
  if (key === undefined || signer === undefined) return 'unknown_key';
  const at = signature.created ?? new Date(0);
  if (signer.getCreationTime() > at || !(await isOver(signature, signer.keyPacket, payload, at))) return 'invalid';
  return standingOf(key, signature.issuerKeyID, at, email);
}

async function isOver(
  signature: SignaturePacket,
  key: Parameters<SignaturePacket['verify']>[0],
  payload: Uint8Array,
  at: Date,
): Promise<boolean> {
  const { createMessage } = await openPgp();
  const [data] = (await createMessage({ binary: payload })).packets;
  if (data === undefined || signature.signatureType === null) return false;
  return signature.verify(key, signature.signatureType, data, at, true).then(
    () => true,
    () => false,
  );
}
