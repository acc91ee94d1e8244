import type { X509Certificate } from '@sigstore/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, Verifier } from '@sigstore/verify';
import { CopseError } from '../errors.ts';
import { rememberChecks } from './certificate-memory.ts';
import type { TrustedRootInput } from './trusted-roots.ts';

/** A trusted root made ready: its authorities, and a verifier with the thresholds that fit an issuer. */
export type Trust = {
  readonly name: string;
  readonly authorities: readonly X509Certificate[];
  verifierFor(organisation: string | null): Verifier;
};

/** Makes a root ready for use; throws TRUST_ROOT_INVALID where trust in it would be unbounded or could never be met. */
export function trustIn(input: TrustedRootInput): Trust {
  try {
    const root = TrustedRoot.fromJSON(input.root);
    const problem = problemOf(root);
    if (problem) throw invalid(input.name, problem);
    const material = toTrustMaterial(root);
    const chains = [...material.certificateAuthorities, ...material.timestampAuthorities];
    for (const { certChain } of chains) certChain.forEach(rememberChecks);
    return {
      name: input.name,
      authorities: material.certificateAuthorities.flatMap((authority) => authority.certChain),
      verifierFor: (organisation) => new Verifier(material, thresholdsFor(organisation, root)),
    };
  } catch (error) {
    if (error instanceof CopseError) throw error;
    throw invalid(input.name, 'it does not parse', error);
  }
}

function problemOf(root: TrustedRoot): string | null {
  if (root.certificateAuthorities.length === 0) return 'it lists no certificate authority';
  if (root.tlogs.length === 0 && root.timestampAuthorities.length === 0) {
    return 'it lists neither a log nor a timestamp authority, so no time can be proven';
  }
  const unbounded = root.tlogs.find((log) => !log.publicKey?.validFor?.start);
  return unbounded ? `its log ${unbounded.baseUrl} has no validFor.start` : null;
}

/** How much proof an issuer's bundles need: what that instance is known to give, else what the root itself can check. */
export function thresholdsFor(
  organisation: string | null,
  root: Pick<TrustedRoot, 'ctlogs' | 'tlogs'>,
): { readonly ctlogThreshold: number; readonly tlogThreshold: number; readonly timestampThreshold: number } {
  if (organisation === 'sigstore.dev') return { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 };
  if (organisation === 'GitHub, Inc.') return { ctlogThreshold: 0, tlogThreshold: 0, timestampThreshold: 1 };
  return {
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  };
}

function invalid(name: string, problem: string, cause?: unknown): CopseError {
  return new CopseError(
    'TRUST_ROOT_INVALID',
    `The trusted root "${name}" is refused: ${problem}.`,
    'Get a current trusted root from the operator of that Sigstore instance.',
    cause,
  );
}
