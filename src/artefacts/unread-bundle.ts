import type { SignatureFinding } from '../facts/provenance.ts';
import { sha256 } from './shapes.ts';

/** A bundle that is listed but whose bytes could not be had. It has no digest of its own; the place and the claims stand in. */
export function unreadBundle(foundIn: string, claims: readonly string[], reason: string): SignatureFinding {
  return {
    form: 'unknown',
    foundIn,
    bundleDigest: sha256(['unread', foundIn, ...claims].join('\n')),
    level: 'present_unverifiable',
    reason,
    signer: null,
    predicateType: null,
    subjects: claims,
    provenance: null,
  };
}
