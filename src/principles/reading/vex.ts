import type { VexDocument, VexStatement } from '../../facts/advisories.ts';
import type { FactsFor } from '../../facts/facts.ts';
import type { ComponentMatch } from '../../facts/vulnerabilities.ts';
import { purlIdentity, purlParts } from './purls.ts';

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

/** Of what is said of one match, what still holds: the latest word, and whatever does not tell when it was said. */
export function standingOf(said: readonly Said[]): readonly Said[] {
  const times = said.flatMap(({ statement: { at } }) => at ?? []).sort();
  const latest = times.at(-1);
  return said.filter(({ statement: { at } }) => at === null || at === latest);
}

/** The statement that lays a match to rest: none, where another one that holds says that it does affect or is looked into. */
export function restedBy(standing: readonly Said[]): Said | null {
  return standing.some(isStill) ? null : (standing[0] ?? null);
}

export function isStill({ statement: { status } }: Said): boolean {
  return status === 'affected' || status === 'under_investigation';
}

/** Documents that may say more than was read of them, and why; one that is broken says nothing to anybody. */
export function unreadVex(vex: FactsFor<'vex'>['vex']): readonly string[] {
  if (vex.state !== 'seen') return [];
  return [
    ...vex.value.unread.filter(({ broken }) => !broken).map(({ name, why }) => `${name} (${why})`),
    ...vex.value.documents.filter(({ truncated }) => truncated).map(({ name }) => `${name} (it was cut)`),
  ];
}

/** Whether some signature that verifies to an expected identity or key is over the document's bytes. */
export function isSigned({ sha256 }: VexDocument, signatures: FactsFor<'signatures'>['signatures']): boolean {
  if (signatures.state !== 'seen') return false;
  return signatures.value.findings.some(
    ({ level, subjects }) => (level === 'verified_identity' || level === 'verified_key') && subjects.includes(sha256),
  );
}

function isComponent(named: string, purl: string): boolean {
  const [a, b] = [purlIdentity(named), purlIdentity(purl)];
  return a.path === b.path && (a.version === null || a.version === b.version);
}

function isProduct(named: string, product: Product): boolean {
  if (product.files.has(named)) return true;
  const parts = purlParts(named);
  if (parts !== null) {
    const own = product.purls.some((one) => purlIdentity(one).path === purlIdentity(named).path);
    const names = parts.path.split('/').slice(1);
    const isName = names.at(-1)?.toLowerCase() === product.name.toLowerCase();
    const isOwner = !parts.path.startsWith('github/') || names[0]?.toLowerCase() === product.owner.toLowerCase();
    const here = parts.version === null || isVersion(parts.version, product.tag) || product.files.has(parts.version);
    return (own || (isName && isOwner)) && here;
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
