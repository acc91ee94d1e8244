import type { ComponentScope } from '../../facts/components.ts';
import { field, fieldsOf, listOf, textOf } from '../../text/values.ts';
import type { SbomComponent, SbomModel } from './model.ts';
import { isNamed, said } from './said.ts';

/** What a component is made of or uses, and no software with a version and a supplier: SPDX keeps such apart from packages, too. */
const partsOfSoftware: ReadonlySet<string> = new Set(['file', 'cryptographic-asset']);

/** What a CycloneDX document in its JSON form says; the document is valid. */
export function cyclonedxModel(document: unknown): SbomModel {
  const metadata = field(document, 'metadata');
  const main = field(metadata, 'component');
  const components: SbomComponent[] = [];
  let number = 0;
  const edges: (readonly [string, string])[] = [];
  const related = new Set<string>();
  const subjectRef = main === undefined ? null : refOf(main, 'the subject');
  const collect = (list: unknown, parent: string | null): void => {
    for (const entry of listOf(list)) {
      const component = componentOf(entry, number++);
      if (!partsOfSoftware.has(String(field(entry, 'type')))) components.push(component);
      if (parent !== null) {
        edges.push([parent, component.ref]);
        related.add(parent).add(component.ref);
      }
      collect(field(entry, 'components'), component.ref);
    }
  };
  collect(field(document, 'components'), null);
  collect(field(main, 'components'), subjectRef);
  for (const entry of listOf(field(document, 'dependencies'))) {
    const from = textOf(field(entry, 'ref'));
    if (from === null) continue;
    related.add(from);
    for (const to of [...listOf(field(entry, 'dependsOn')), ...listOf(field(entry, 'provides'))]) {
      if (typeof to !== 'string') continue;
      edges.push([from, to]);
      related.add(to);
    }
  }
  return {
    specVersion: textOf(field(document, 'specVersion')) ?? '',
    subject: main === undefined ? null : subjectOf(main),
    subjectRef,
    components,
    edges,
    related,
    // `manufacture` and `supplier` of the metadata made or gave the product, whoever made the document.
    author: ['authors', 'manufacturer'].some((name) => isNamed(field(metadata, name))),
    timestamp: textOf(field(metadata, 'timestamp')),
    tool: hasTool(field(metadata, 'tools')),
    generationContext: listOf(field(metadata, 'lifecycles')).length > 0,
  };
}

function subjectOf(main: unknown): SbomModel['subject'] {
  const group = textOf(field(main, 'group'));
  const name = textOf(field(main, 'name')) ?? '';
  return {
    name: group === null ? name : `${group}/${name}`,
    version: said(field(main, 'version')),
    purl: textOf(field(main, 'purl')),
  };
}

function componentOf(entry: unknown, index: number): SbomComponent {
  const group = textOf(field(entry, 'group'));
  const name = textOf(field(entry, 'name'));
  const purl = textOf(field(entry, 'purl'));
  const until = endOfSupport(entry);
  return {
    ref: refOf(entry, `#${index}`),
    name: group === null || name === null ? name : `${group}/${name}`,
    version: said(field(entry, 'version')),
    purl,
    supplier:
      ['supplier', 'manufacturer', 'authors'].some((by) => isNamed(field(entry, by))) ||
      ['publisher', 'author'].some((by) => said(field(entry, by)) !== null),
    identifier:
      [purl, field(entry, 'cpe'), field(field(entry, 'swid'), 'tagId')].some((id) => said(id) !== null) ||
      ['omniborId', 'swhid'].some((ids) => listOf(field(entry, ids)).some((id) => said(id) !== null)),
    hash: hasHash(entry),
    license: [entry, field(entry, 'evidence')].some((of) => listOf(field(of, 'licenses')).some(isLicense)),
    scope: scopeOf(entry),
    ...(until === null ? {} : { validUntil: until }),
  };
}

const endName = /(?:^|[:._-])(?:end[-_ ]?of[-_ ]?(?:life|support)|eol|eos)(?:[-_ ]?date)?$/i;

/** CycloneDX has no field for it; tools write a property whose name ends so. */
function endOfSupport(entry: unknown): string | null {
  const property = listOf(field(entry, 'properties')).find((one) =>
    endName.test((textOf(field(one, 'name')) ?? '').slice(0, 200)),
  );
  return textOf(field(property, 'value'));
}

function isLicense(entry: unknown): boolean {
  const license = field(entry, 'license');
  return [field(entry, 'expression'), field(license, 'id'), field(license, 'name')].some((one) => said(one) !== null);
}

/** Tools put an archive's digest with the component or with the address that it comes from; that of a web page is none of it. */
function hasHash(entry: unknown): boolean {
  const references = listOf(field(entry, 'externalReferences'));
  const lists = [entry, ...references.filter((one) => /distribution/.test(String(field(one, 'type'))))];
  return lists.some((one) => listOf(field(one, 'hashes')).length > 0);
}

/** `excluded` is what is not shipped; npm's development flag is a property of cyclonedx-npm. */
function scopeOf(entry: unknown): ComponentScope {
  const properties = listOf(field(entry, 'properties')).map(
    (one) => `${String(field(one, 'name'))}=${String(field(one, 'value'))}`,
  );
  if (field(entry, 'scope') === 'excluded' || properties.includes('cdx:npm:package:development=true'))
    return 'development';
  if (field(entry, 'scope') === 'optional') return 'optional';
  return field(entry, 'scope') === 'required' ? 'runtime' : 'unknown';
}

function refOf(entry: unknown, otherwise: string): string {
  return textOf(field(entry, 'bom-ref')) ?? otherwise;
}

/** Until 1.4 a list, since 1.5 also an object of components and services. */
function hasTool(tools: unknown): boolean {
  const list = Array.isArray(tools) ? listOf(tools) : Object.values(fieldsOf(tools)).flatMap(listOf);
  return isNamed(list);
}
