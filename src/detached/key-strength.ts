import type { KeyObject } from 'node:crypto';

const fewestBits = 2048;
const curves = ['prime256v1', 'secp384r1', 'secp521r1', 'secp256k1'];

/** Why a signature by this key proves nothing, whoever pinned it: `its key is RSA of 1024 bits, …`; null where the key is strong enough. */
export function weaknessOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): string | null {
  if (type === 'rsa' || type === 'rsa-pss') {
    const bits = details?.modulusLength ?? 0;
    return bits < fewestBits
      ? `its key is RSA of ${bits} bits, of which ${fewestBits} are the fewest that are taken`
      : null;
  }
  if (type === 'ec') {
    const curve = details?.namedCurve ?? 'none';
    return curves.includes(curve) ? null : `its key is of the curve ${curve}, which is not taken`;
  }
  return type === 'ed25519' || type === 'ed448' ? null : `its key is of the kind ${type ?? 'none'}, which is not taken`;
}
