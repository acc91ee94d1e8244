import type { VexDocument, VexStatement } from '../../facts/advisories.ts';
import type { FactsFor } from '../../facts/facts.ts';
import type { ComponentMatch } from '../../facts/vulnerabilities.ts';
import { barePurl, purlParts } from './purls.ts';

/** By what a VEX document can name the product at this version. */
export type Product = {
  readonly owner: string;
  readonly name: string;
  readonly tag: string;
  /** Package URLs that the release's own SBOMs give to what they describe. */
  readonly purls: readonly string[];
  /** Names and `sha256:` digests of the release's files. */
  readonly files: ReadonlySet<string>;
};

/** What the vendor says of a match, and where. */
export type Said = { readonly statement: VexStatement; readonly document: VexDocument };

/** The statements that are about this vulnerability in this product at this version; those of other products never count. */
export function saidOf(match: ComponentMatch, documents: readonly VexDocument[], product: Product): readonly Said[] {
  const ids = new Set([match.id, ...match.aliases].map((id) => id.toUpperCase()));
  return documents
    .filter(({ valid }) => valid)
    .flatMap((document) =>
      document.statements
        .filter(({ ids: named }) => named.some((id) => ids.has(id.toUpperCase())))
        .filter(({ products }) => products.some((one) => isProduct(one, product)))
        .filter(({ components }) => components.length === 0 || components.some((one) => isComponent(one, match.purl)))
        .map((statement) => ({ statement, document })),
    );
}

/** The statement that lays a match to rest: none, where another one of this release says that it does affect or is looked into. */
export function restedBy(said: readonly Said[]): Said | null {
  const still = said.some(({ statement: { status } }) => status === 'affected' || status === 'under_investigation');
  return still ? null : (said[0] ?? null);
}

/** Whether some signature that verifies to an expected identity or key is over the document's bytes. */
export function isSigned({ sha256 }: VexDocument, signatures: FactsFor<'signatures'>['signatures']): boolean {
  if (signatures.state !== 'seen') return false;
  return signatures.value.findings.some(
    ({ level, subjects }) => (level === 'verified_identity' || level === 'verified_key') && subjects.includes(sha256),
  );
}

function isComponent(named: string, purl: string): boolean {
  const [a, b] = [purlParts(named), purlParts(purl)];
  if (a === null || b === null) return barePurl(named) === barePurl(purl);
  return a.path === b.path && (a.version === null || a.version === b.version);
}

function isProduct(named: string, product: Product): boolean {
  if (product.files.has(named)) return true;
  const parts = purlParts(named);
  if (parts !== null) {
    const own = product.purls.map(purlParts).some((one) => one?.path === parts.path);
    const names = parts.path.split('/').slice(1);
    const isName = names.at(-1)?.toLowerCase() === product.name.toLowerCase();
    const isOwner = !parts.path.startsWith('github/') || names[0]?.toLowerCase() === product.owner.toLowerCase();
    return (own || (isName && isOwner)) && (parts.version === null || isVersion(parts.version, product.tag));
  }
  const [, name = '', version = ''] = /^(.{1,300}?)[@ ]([^@ ]{1,200})$/.exec(named) ?? [];
  const plain = name.toLowerCase();
  const whole = `${product.owner}/${product.name}`.toLowerCase();
  return (plain === product.name.toLowerCase() || plain === whole) && isVersion(version, product.tag);
}

/** `1.2.0` is the version of `v1.2.0`, `app-1.2.0` and `app@1.2.0`. */
function isVersion(version: string, tag: string): boolean {
  const plain = version.replace(/^v(?=\d)/i, '');
  if (plain === tag || plain === tag.replace(/^v(?=\d)/i, '')) return true;
  return (
    plain !== '' &&
    /^\d/.test(plain) &&
    [`-${plain}`, `-v${plain}`, `@${plain}`, `/v${plain}`, `/${plain}`].some((end) => tag.endsWith(end))
  );
}
