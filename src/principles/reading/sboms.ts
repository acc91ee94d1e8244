import type { MinimumElement, SbomFact, SbomSubject } from '../../facts/components.ts';
import { count, naming } from './words.ts';

export type Named = {
  readonly repository: string;
  readonly owner: string;
  readonly tag: string;
  readonly products: readonly string[];
};

const words: Readonly<Record<MinimumElement['id'], string>> = {
  supplier: 'the supplier',
  'component-name': 'the name',
  'component-version': 'the version',
  'unique-identifier': 'a unique identifier',
  relationships: 'a relationship',
  author: 'the author of the SBOM (a person or an organization)',
  timestamp: 'the time of its making',
  'component-hash': 'a digest',
  license: 'the licence',
  'tool-name': 'the tool that made it',
  'generation-context': 'the point in the lifecycle at which it was made',
};

/** What keeps a valid document from being the SBOM of this product and version with the minimum elements of 2021; empty where nothing. */
export function shortcomings(document: SbomFact, named: Named): readonly string[] {
  if (!document.valid) return [`it is not valid: ${document.problems[0] ?? 'it cannot be read'}`];
  const lacking = document.elements.filter(({ from, met }) => from === 'ntia-2021' && !met);
  return [...misnamed(document.subject, named), ...lacking.map(elementLine)];
}

/** `the supplier is missing of 3 of 40 components: a@1, b@2 and 1 more`. */
export function elementLine({ id, of, lackingCount, lacking, met }: MinimumElement): string {
  const what = words[id];
  if (met) return `${what} is there`;
  if (lacking.length === 0) return `${what} is missing`;
  const more = lackingCount > 3 ? ` and ${String(lackingCount - 3)} more` : '';
  return `${what} is missing of ${String(lackingCount)} of ${count(of, 'component')}: ${lacking.slice(0, 3).join(', ')}${more}`;
}

function misnamed(subject: SbomSubject | null, { repository, owner, tag, products }: Named): readonly string[] {
  if (subject === null) return ['it names no product'];
  const name = plain(subject.name.split('/').at(-1) ?? '');
  const known =
    [repository, `${owner}${repository}`].map(plain).includes(name) ||
    products.some((product) => startsWith(product, name));
  const wrong = known ? [] : [`it is of ${subject.name}, which is neither the repository nor one of the products`];
  if (subject.version === null) return [...wrong, 'it names no version of the product'];
  return versionOf(subject.version, tag) ? wrong : [...wrong, `it is of version ${subject.version}, not of ${tag}`];
}

/** Whether the tag ends in this version: `v1.2.0`, `app@1.2.0`, `release-1.2.0`. */
function versionOf(version: string, tag: string): boolean {
  const wanted = version.replace(/^v/i, '').toLowerCase();
  const given = tag.toLowerCase();
  return wanted !== '' && given.endsWith(wanted) && !/[0-9.]$/.test(given.slice(0, given.length - wanted.length));
}

function startsWith(product: string, name: string): boolean {
  const start = plain(product.split(/[-_.]v?\d/, 1)[0] ?? '');
  return name !== '' && start === name;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** `app.cdx.json (CycloneDX 1.6): 40 components, …`, with what CISA's elements of 2025 lack. */
export function sbomLine(document: SbomFact, faults: readonly string[]): string {
  const what = `${document.assetName} (${document.format ?? 'unknown format'}${document.specVersion === null ? '' : ` ${document.specVersion}`})`;
  const size = document.valid ? `${count(document.components.length, 'component')}; ` : '';
  return `${what}: ${size}${faults.length === 0 ? 'product, version and minimum elements named' : naming(faults, 12)}`;
}
