import { createHash } from 'node:crypto';
import type { SshKey } from '../../../detached/ssh-key.ts';
import type { SshSignature } from '../../../detached/ssh-signature.ts';
import { sshSignatureHolds } from '../../../detached/ssh-signature.ts';
import type { Reason } from './reasons.ts';

/** Whether a signature is over exactly this text, made for git, by one of these keys (by the base64 of their SSH form). */
export function verifySsh(
  signature: SshSignature,
  payload: Uint8Array,
  keys: ReadonlyMap<string, SshKey>,
): Extract<Reason, 'valid' | 'invalid' | 'unknown_key'> {
  const key = keys.get(signature.publicKey.toString('base64'));
  if (key === undefined) return 'unknown_key';
  if (signature.namespace !== 'git') return 'invalid';
  const digest = createHash(signature.hash).update(payload).digest();
  return sshSignatureHolds(signature, key, digest) ? 'valid' : 'invalid';
}
