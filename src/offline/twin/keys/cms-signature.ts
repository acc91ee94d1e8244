import { armoredBytes } from '../../../detached/armor.ts';

/** The identifier of signed data, 1.2.840.113549.1.7.2, and the tag that follows it. */
const signedData = Buffer.from('06092a864886f70d010702a0', 'hex');
const sequence = 0x30;

/**
 * True for a block that opens as signed data of S/MIME does. It is looked at no further: what decides on GitHub is the
 * certificate's root, and the tools write lengths in more ways than a reader of strict DER takes.
 */
export function isCmsSignature(block: string): boolean {
  const bytes = armoredBytes(block, 'SIGNED MESSAGE');
  if (bytes?.[0] !== sequence) return false;
  const length = bytes[1] ?? 0;
  const start = length > 0x80 ? 2 + (length & 0x7f) : 2;
  return signedData.equals(bytes.subarray(start, start + signedData.length));
}
