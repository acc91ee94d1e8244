import { readSshSignature } from '../../../detached/ssh-signature.ts';
import { isCmsSignature } from './cms-signature.ts';
import type { Trust } from './keyring.ts';
import { readPgpSignature, verifyPgp } from './openpgp-signature.ts';
import type { Reason } from './reasons.ts';
import type { Signed } from './signed-object.ts';
import { kindOf } from './signed-object.ts';
import { verifySsh } from './git-ssh-signature.ts';

/** How a signature fared, and for OpenPGP the id of the key that it names. */
export type Decision = { readonly reason: Reason; readonly keyId: string | null };

const largest = 100_000;

/**
 * What the platform says of a signature over a git object by somebody with this address. With keys it is verified; without, it
 * must still be a signature of its kind before anybody can be said to trust it. Never throws, whatever the bytes are.
 */
export async function decide(signed: Signed, email: string | null, trust: Trust): Promise<Decision> {
  const { signature: block } = signed;
  const told = (reason: Reason, keyId: string | null = null): Decision => ({ reason, keyId });
  const kind = kindOf(block);
  if (block.length > largest) return told('malformed_signature');
  if (kind === 'unknown')
    return told(block.startsWith('-----BEGIN ') ? 'unknown_signature_type' : 'malformed_signature');
  // Its key is vouched for by a certificate's root, and the twin has no roots.
  if (kind === 'x509')
    return told(!isCmsSignature(block) ? 'malformed_signature' : trust === 'all' ? 'valid' : 'bad_cert');
  if (kind === 'ssh') {
    const read = readSshSignature(block);
    if (!read.ok) return told('malformed_signature');
    const { signature } = read;
    if (trust === 'none') return told('unknown_key');
    if (trust === 'all') return told(signature.namespace === 'git' ? 'valid' : 'invalid');
    return told(verifySsh(signature, signed.payload, trust.ssh));
  }
  const signature = await readPgpSignature(block);
  if (signature === null) return told('malformed_signature');
  const keyId = signature.issuerKeyID.toHex().toUpperCase();
  if (typeof trust === 'string') return told(trust === 'all' ? 'valid' : 'unknown_key', keyId);
  return told(await verifyPgp(signature, signed.payload, trust.pgp, email), keyId);
}
