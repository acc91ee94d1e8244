import { createPublicKey, type KeyObject } from 'node:crypto';
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
  const refusal =
    named.length === 0
      ? refused('ROOT_UNKNOWN', rootAdvice(issuer))
      : refused('CERTIFICATE', `the certificate names ${issuer ?? 'an authority'} but was not issued by it`);
  return { certificate, key, issuer, trusts: signed, refusal };
}

function rootAdvice(organisation: string | null): string {
  return organisation === 'GitHub, Inc.'
    ? "GitHub's own Sigstore instance issued the certificate, by an authority that the trusted root at hand does not list: run `gh attestation trusted-root > trusted_root.jsonl` and give that file as the trusted root"
    : `no given trusted root lists the authority that issued the certificate (organisation ${organisation ?? 'unknown'})`;
}
