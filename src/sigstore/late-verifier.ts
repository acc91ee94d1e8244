import type { BundleVerifier } from './ports.ts';

/** A verifier that is made when it is first used: no start waits for what it is made of. */
export function lateVerifier(make: () => Required<BundleVerifier>): Required<BundleVerifier> {
  let made: Required<BundleVerifier> | null = null;
  const verifier = () => (made ??= make());
  return {
    verify: (bundle, artefact) => verifier().verify(bundle, artefact),
    verifyRegistry: (bundle) => verifier().verifyRegistry(bundle),
    certificate: (der) => verifier().certificate(der),
  };
}
