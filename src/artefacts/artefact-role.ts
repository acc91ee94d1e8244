import type { ArtefactRole } from '../facts/release.ts';

const rules: readonly (readonly [RegExp, ArtefactRole])[] = [
  [/\.(sig|sign|asc|minisig|sigstore|sigstore\.json)$/, 'signature'],
  [/(\.intoto(\.jsonl)?|\.att|\.provenance|\.provenance\.json|^provenance\.json)$/, 'attestation'],
  [
    /(\.(sha(1|224|256|384|512)|md5)(sums?)?|(^|[._-])((sha(1|224|256|384|512)|md5)sums?|shasums?(1|224|256|384|512)?|checksums?([._-](sha(1|224|256|384|512)|md5))?))(\.txt)?$/,
    'checksums',
  ],
  [/(\.spdx(\.[a-z]+)?|\.cdx\.(json|xml)|(^|[._-])bom\.(json|xml))$|(^|[._-])sbom([._-]|$)/, 'sbom'],
  [/(\.pub|\.pem|\.crt|\.cer)$/, 'public-key'],
];

/** What a release asset is for, as far as its name tells. A name never proves anything about the content. */
export function roleOf(name: string): ArtefactRole {
  const lower = name.toLowerCase();
  return rules.find(([pattern]) => pattern.test(lower))?.[1] ?? 'product';
}

/** Whether a file of this name is worth reading as one or more Sigstore bundles or DSSE envelopes. */
export function mayBeBundle(name: string): boolean {
  return /\.(sigstore|sigstore\.json|intoto(\.jsonl)?|att|provenance(\.json)?)$/.test(name.toLowerCase());
}

/** The name that is left when a describing suffix goes: the file that `app.tgz.asc` is meant for. */
export function describedName(name: string): string {
  return name.replace(/\.(sig|sign|asc|minisig|sigstore|sigstore\.json)$/i, '');
}

/** Whether a file that is not called an SBOM by its ending is worth reading as one: `app-cyclonedx.json`, `bom-app.xml`. */
export function mayBeSbom(name: string): boolean {
  return /\.(json|xml|jsonld|txt)$/i.test(name) && /(?:cyclonedx|cdx|spdx|bom)/i.test(name);
}
