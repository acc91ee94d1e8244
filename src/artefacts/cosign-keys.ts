import { weaknessOf } from '../detached/key-strength.ts';
import { signatureFault } from '../detached/signature-shape.ts';
import type { KeyRing, KeyVerdict } from './key-ring.ts';
import { judgeKey, missingKey } from './key-ring.ts';
import type { Detail } from './bundle-question.ts';
import type { SignedFile, Unread } from '../sigstore/ports.ts';
import { signatureHolds } from '../sigstore/signature-holds.ts';

/** What a signature by a bare key comes to: verified by one of the ring, refused by all that there are, or there without a key. */
export function heldByKey(
  data: Uint8Array | SignedFile,
  signature: Uint8Array,
  ring: KeyRing | undefined,
): KeyVerdict | Pick<Detail, 'level' | 'reason'> {
  const keys = (ring?.held ?? []).flatMap((held) => (held.kind === 'cosign' ? [held] : []));
  const fault = signatureFault(
    signature,
    keys.map(({ key }) => key),
  );
  if (fault !== null) return { level: 'invalid', reason: fault };
  let unread: Unread | null = null;
  for (const { key, fingerprints, file } of keys) {
    // Some tools write a curve's two numbers bare.
    const held = signatureHolds(data, key, signature, ['der', 'ieee-p1363']);
    if (held === true) {
      const weakness = weaknessOf(key);
      if (weakness !== null) return { level: 'invalid', reason: `KEY: ${weakness}` };
      return judgeKey('cosign', fingerprints, file, ring?.declared ?? []);
    }
    if (held !== false) unread = held;
  }
  if (unread !== null) return { level: 'present_unverifiable', reason: unread.unread };
  if (keys.length > 0) {
    return { level: 'invalid', reason: 'SIGNATURE: it is not over these bytes, or by none of the keys at hand' };
  }
  return {
    level: 'present_unverifiable',
    reason: ring === undefined ? 'it is signed with a key that was not given' : missingKey('cosign', '(unnamed)', ring),
  };
}
