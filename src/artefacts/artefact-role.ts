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

/** Names that are a signature's only beside the file that they are put behind: `app.tgz.bundle` next to `app.tgz`. */
const besideOnly = /(\.cosign)?\.bundle$|\.(gpg|pgp)$/i;

/** What a release asset is for, as far as its name and those beside it tell. A name never proves anything about the content. */
export function roleOf(name: string, beside: ReadonlySet<string> = new Set()): ArtefactRole {
  const lower = name.toLowerCase();
  const stem = name.replace(besideOnly, '');
  if (stem !== name && beside.has(stem)) return 'signature';
  return rules.find(([pattern]) => pattern.test(lower))?.[1] ?? 'product';
}

/** Whether a file of this name is worth reading as one or more Sigstore bundles or DSSE envelopes. */
export function mayBeBundle(name: string): boolean {
  return /\.(sigstore|sigstore\.json|bundle|intoto(\.jsonl)?|att|provenance(\.json)?)$/.test(name.toLowerCase());
}

/** The name that is left when a describing suffix goes: the file that `app.tgz.asc` is meant for. */
export function describedName(name: string): string {
  return name.replace(/(-keyless)?\.(sig|sign|asc|minisig|sigstore|sigstore\.json|gpg|pgp|(cosign\.)?bundle)$/i, '');
}

/** Names under which the certificate of `app.tgz.sig` may lie. */
export function certificateNames(signatureName: string): readonly string[] {
  const stem = signatureName.replace(/\.sig$/i, '');
  return ['.pem', '.crt', '.cert', '.cer'].flatMap((ending) => [`${stem}${ending}`, `${signatureName}${ending}`]);
}

/** Whether a file that is not called an SBOM by its ending is worth reading as one: `app-cyclonedx.json`, `bom-app.xml`. */
export function mayBeSbom(name: string): boolean {
  return /\.(json|xml|jsonld|txt)$/i.test(name) && /(?:cyclonedx|cdx|spdx|bom)/i.test(name);
}
