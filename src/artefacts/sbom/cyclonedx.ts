import type { ComponentScope } from '../../facts/components.ts';
import { field, fieldsOf, listOf, textOf } from '../../text/values.ts';
import type { SbomComponent, SbomModel } from './model.ts';

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
    author:
      isNamed(field(metadata, 'authors')) ||
      ['manufacture', 'manufacturer', 'supplier'].some((name) => isNamed(field(metadata, name))),
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
    version: textOf(field(main, 'version')),
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
    version: textOf(field(entry, 'version')),
    purl,
    supplier:
      ['supplier', 'manufacturer', 'authors'].some((by) => isNamed(field(entry, by))) ||
      ['publisher', 'author'].some((by) => textOf(field(entry, by)) !== null),
    identifier: purl !== null || ['cpe', 'swid', 'omniborId', 'swhid'].some((id) => field(entry, id) !== undefined),
    hash: hasHash(entry),
    license:
      listOf(field(entry, 'licenses')).length > 0 || listOf(field(field(entry, 'evidence'), 'licenses')).length > 0,
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

/** Tools put an archive's digest with the component or with the address that it comes from. */
function hasHash(entry: unknown): boolean {
  const lists = [entry, ...listOf(field(entry, 'externalReferences'))];
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

/** Whether an organization, a person or one of a list of them has a name. */
function isNamed(value: unknown): boolean {
  const list = Array.isArray(value) ? listOf(value) : [value];
  return list.some((one) => textOf(field(one, 'name')) !== null);
}

/** Until 1.4 a list, since 1.5 also an object of components and services. */
function hasTool(tools: unknown): boolean {
  const list = Array.isArray(tools) ? listOf(tools) : Object.values(fieldsOf(tools)).flatMap(listOf);
  return list.some((one) => textOf(field(one, 'name')) !== null);
}
