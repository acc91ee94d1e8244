import type { BundleVerifier } from './ports.ts';

/** A verifier that is made when something of it is first used: no start waits for what it is made of. */
export function lateVerifier(make: () => Required<BundleVerifier>): Required<BundleVerifier> {
  let made: Required<BundleVerifier> | null = null;
  return new Proxy({} as Required<BundleVerifier>, {
    get: (_, name): unknown => Reflect.get((made ??= make()), name),
  });
}
