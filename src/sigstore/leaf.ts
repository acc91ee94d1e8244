import { createPublicKey, X509Certificate as OpenSslCertificate, type KeyObject } from 'node:crypto';
import { X509Certificate } from '@sigstore/core';
import { rememberChecks } from './certificate-memory.ts';
import { organisationOf } from './organisation.ts';
import type { Refused } from './ports.ts';
import { refused } from './read-bundle.ts';
import { trustIn, type Trust } from './trust.ts';
import type { TrustedRootInput } from './trusted-roots.ts';

/** A signer's certificate, and who of those that are trusted issued it. */
export type Leaf = {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
  readonly issuer: string | null;
  /** The roots of which an authority really signed the leaf; where there are none, `refusal` says why. */
  readonly trusts: readonly Trust[];
  readonly refusal: Refused;
};

/** The roots that can speak for an issuer. Of no particular organisation: made ready at once, so that a broken one is an error now. */
export function openedFor(roots: readonly TrustedRootInput[]): (issuer: string | null) => readonly Trust[] {
  const opened = new Map(
    roots.flatMap((root) => (root.organisation === undefined ? [[root, trustIn(root)] as const] : [])),
  );
  const open = (root: TrustedRootInput): Trust => {
    const trust = opened.get(root) ?? trustIn(root);
    opened.set(root, trust);
    return trust;
  };
  return (issuer) =>
    roots.filter(({ organisation }) => organisation === undefined || organisation === issuer).map(open);
}

/** Throws where the bytes are no certificate. */
export function readLeaf(der: Uint8Array, trustsFor: (issuer: string | null) => readonly Trust[]): Leaf {
  const certificate = rememberChecks(X509Certificate.parse(Buffer.from(der)));
  const key = createPublicKey({ key: certificate.publicKey, format: 'der', type: 'spki' });
  const { issuer } = organisationOf(der);
  const issuers = (trust: Trust) => trust.authorities.filter(({ subject }) => subject.equals(certificate.issuer));
  const named = trustsFor(issuer).filter((trust) => issuers(trust).length > 0);
  const signed = named.filter((trust) => issuers(trust).some((authority) => certificate.verify(authority)));
  if (named.length === 0) {
    return { certificate, key, issuer, trusts: [], refusal: refused('ROOT_UNKNOWN', rootAdvice(issuer)) };
  }
  const purpose = purposeFault(der);
  if (purpose !== null) return { certificate, key, issuer, trusts: [], refusal: refused('CERTIFICATE', purpose) };
  const refusal = refused('CERTIFICATE', `the certificate names ${issuer ?? 'an authority'} but was not issued by it`);
  return { certificate, key, issuer, trusts: signed, refusal };
}

const codeSigning = '1.3.6.1.5.5.7.3.3';

/** An authority may issue for other purposes too, and to other authorities: the library does not look at what for. */
function purposeFault(der: Uint8Array): string | null {
  const { ca, keyUsage } = new OpenSslCertificate(der);
  if (ca) return 'the certificate is an authority’s own and not a signer’s';
  // Node has no other name for the extended usages; without that extension there is no list.
  const purposes = keyUsage as readonly string[] | undefined;
  return purposes?.includes(codeSigning) === true ? null : 'the certificate is not one for signing code';
}

function rootAdvice(organisation: string | null): string {
  return organisation === 'GitHub, Inc.'
    ? "GitHub's own Sigstore instance issued the certificate, by an authority that the trusted root at hand does not list: run `gh attestation trusted-root > trusted_root.jsonl` and give that file as the trusted root"
    : `no given trusted root lists the authority that issued the certificate (organisation ${organisation ?? 'unknown'})`;
}
