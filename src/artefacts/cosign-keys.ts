import { verify, type KeyObject } from 'node:crypto';
import { signatureFault } from '../detached/signature-shape.ts';
import type { KeyRing, KeyVerdict } from './key-ring.ts';
import { judgeKey, missingKey } from './key-ring.ts';
import type { Detail } from './bundle-question.ts';

/** What a signature by a bare key comes to: verified by one of the ring, refused by all that there are, or there without a key. */
export function heldByKey(
  data: Uint8Array,
  signature: Uint8Array,
  ring: KeyRing | undefined,
): KeyVerdict | Pick<Detail, 'level' | 'reason'> {
  const keys = (ring?.held ?? []).flatMap((held) => (held.kind === 'cosign' ? [held] : []));
  const fault = signatureFault(
    signature,
    keys.map(({ key }) => key),
  );
  if (fault !== null) return { level: 'invalid', reason: fault };
  const maker = keys.find(({ key }) => isOver(data, signature, key));
  if (maker !== undefined) return judgeKey('cosign', maker.fingerprints, maker.file, ring?.declared ?? []);
  if (keys.length > 0) {
    return { level: 'invalid', reason: 'SIGNATURE: it is not over these bytes, or by none of the keys at hand' };
  }
  return {
    level: 'present_unverifiable',
    reason: ring === undefined ? 'it is signed with a key that was not given' : missingKey('cosign', '(unnamed)', ring),
  };
}

/** As cosign signs: over SHA-256 for curves and RSA, over the bytes for Ed25519. Some tools write a curve's two numbers bare. Never throws. */
function isOver(data: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  try {
    if (key.asymmetricKeyType === 'ed25519') return verify(null, data, key, signature);
    if (verify('sha256', data, key, signature)) return true;
    return key.asymmetricKeyType === 'ec' && verify('sha256', data, { key, dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    return false;
  }
}
