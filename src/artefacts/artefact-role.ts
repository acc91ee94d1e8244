import type { ArtefactRole } from '../facts/release.ts';

/** Algorithms as file names have them; what is compared of a list is told by what it says, not by its name. */
const hash = String.raw`(?:sha-?(?:1|224|256|384|512)|sha3-\d{3}|sha|md5|blake[23][bs]?|b[23]|crc32|adler32)`;
const text = String.raw`(?:\.txt)?$`;
const named = (pattern: string): RegExp => new RegExp(pattern);

const keyNames = /^keys(\.txt)?$|(^|[._-])(pub|public|pgp|gpg|signing|minisign|signify|cosign)?-?keys?([._-].*)?\.asc$/;

/** What an attestation is called that stands beside no file of its name. */
const attestations = /(^|[._-])(attestations?|provenance)\.jsonl?$|^sha256[.:_-][0-9a-f]{64}\.jsonl$/;

const rules: readonly (readonly [RegExp, ArtefactRole])[] = [
  [keyNames, 'public-key'],
  [/\.(sig|sign|signature|asc|minisig|p7s|sigstore|sigstore\.jsonl?|sigstore\.bundle)$/, 'signature'],
  [/\.(intoto(\.jsonl?)?|att(\.json)?|provenance)$/, 'attestation'],
  [attestations, 'attestation'],
  // `app.tgz.sha256`, `SHA256SUMS`, `SHASUMS256.txt`, `app_checksums.txt`, `sha256sum-amd64.txt`, `app.zip_sha256.txt`
  [named(String.raw`\.(?:${hash}(?:sums?)?|digests?)${text}`), 'checksums'],
  [named(String.raw`(?:^|[._-])(?:${hash}[._-]?sums?|shasums?(?:1|224|256|384|512)?|digests)${text}`), 'checksums'],
  [named(String.raw`(?:^|[._-])checksums?(?:[._-]${hash})?${text}`), 'checksums'],
  [named(String.raw`(?:^|[._-])(?:${hash}sums?|checksums?)[._-][a-z0-9._-]{1,60}\.txt$`), 'checksums'],
  [named(String.raw`(?:^|[._-])(?:${hash}|hashes)\.txt$`), 'checksums'],
  [/(\.spdx(\.[a-z]+)?|\.cdx\.(json|xml)|(^|[._-])bom\.(json|xml))$|(^|[._-])sbom([._-]|$)/, 'sbom'],
  [/(\.pub|\.pem|\.crt|\.cer)$/, 'public-key'],
];

/** The BSDs call their list so; a program may well be called the same in small letters. */
const bsdList = /^SHA(?:256|512)$/;

/** What is put behind the name of a file to call a signature over it. */
const behind =
  /([.-]keyless)?\.(sig|sign|signature|asc|minisig|p7s|sigstore(\.jsonl?|\.bundle)?|gpg|pgp|(cosign\.)?bundle(\.json)?)$/i;

/** What a release asset is for, as far as its name and those beside it tell. A name never proves anything about the content. */
export function roleOf(name: string, beside: ReadonlySet<string> = new Set()): ArtefactRole {
  const described = describedName(name);
  // `app.tgz.bundle` and `keyring.gpg` are signatures only beside the file that they are named after.
  if (described !== name && beside.has(described)) return 'signature';
  if (bsdList.test(name)) return 'checksums';
  const lower = name.toLowerCase();
  return rules.find(([pattern]) => pattern.test(lower))?.[1] ?? 'product';
}

/** Whether a file of this name may hold public keys, whatever it is otherwise. */
export function mayBeKey(name: string): boolean {
  const lower = name.toLowerCase();
  return keyNames.test(lower) || lower.endsWith('.key');
}

/** Whether a file of this name is worth reading as one or more Sigstore bundles or DSSE envelopes. */
export function mayBeBundle(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    /\.(sigstore(\.jsonl?|\.bundle)?|bundle(\.json)?|intoto(\.jsonl?)?|att(\.json)?|provenance)$/.test(lower) ||
    attestations.test(lower)
  );
}

/** The name that is left when a describing suffix goes: the file that `app.tgz.asc` is meant for. */
export function describedName(name: string): string {
  return name.replace(behind, '');
}

/** Names under which the certificate of `app.tgz.sig` may lie; an old custom is `app.pem` for `app.txt.sig`. */
export function certificateNames(signatureName: string): readonly string[] {
  const stem = signatureName.replace(/\.sig$/i, '');
  const plain = describedName(signatureName);
  const short = plain.replace(/\.[^.]+$/, '');
  const endings = ['.pem', '.crt', '.cert', '.cer'];
  return [...new Set([stem, signatureName, plain, short])].flatMap((base) =>
    endings.map((ending) => `${base}${ending}`),
  );
}

/** Whether a file that is not called an SBOM by its ending is worth reading as one: `app-cyclonedx.json`, `bom-app.xml`. */
export function mayBeSbom(name: string): boolean {
  return /\.(json|xml|jsonld|txt)$/i.test(name) && /(?:cyclonedx|cdx|spdx|bom)/i.test(name);
}
