import { field, listOf, textOf } from '../../text/values.ts';
import type { SbomComponent, SbomModel } from './model.ts';

const edgeTypes = new Set([
  'dependsOn',
  'contains',
  'hasDynamicLink',
  'hasStaticLink',
  'hasOptionalDependency',
  'hasProvidedDependency',
  'hasPrerequisite',
]);

/** What an SPDX 3 document in JSON-LD says; the document is valid, so each element of the graph has its type. */
export function spdx3Model(document: unknown): SbomModel {
  const graph = Array.isArray(field(document, '@graph')) ? listOf(field(document, '@graph')) : [document];
  const byId = new Map(graph.map((element) => [idOf(element), element]));
  const ofType = (type: string): readonly unknown[] => graph.filter((element) => field(element, 'type') === type);
  const relationships = [...ofType('Relationship'), ...ofType('LifecycleScopedRelationship')].map((element) => ({
    id: idOf(element),
    from: textOf(field(element, 'from')) ?? '',
    to: listOf(field(element, 'to')).flatMap((one) => textOf(one) ?? []),
    type: textOf(field(element, 'relationshipType')) ?? '',
    scope: textOf(field(element, 'scope')),
  }));
  // What is only needed for development or for tests is not shipped.
  const uses = relationships.filter(({ type }) => edgeTypes.has(type));
  const ofDevelopment = (scope: string | null): boolean => scope === 'development' || scope === 'test';
  const needed = new Set(uses.flatMap(({ to, scope }) => (ofDevelopment(scope) ? [] : to)));
  const aside = new Set(uses.flatMap(({ to, scope }) => (ofDevelopment(scope) ? to : [])));

  const licensed = new Set(
    relationships.filter(({ type }) => /^has(?:Concluded|Declared)License$/.test(type)).map(({ from }) => from),
  );
  const supplied = new Set(relationships.filter(({ type }) => type === 'availableFrom').map(({ from }) => from));
  const sboms = ofType('software_Sbom');
  const roots = new Set(
    [...sboms, ...ofType('SpdxDocument')].flatMap((element) => listOf(field(element, 'rootElement')).map(String)),
  );
  const packages = ['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage'].flatMap(ofType);
  const subject = packages.find((element) => roots.has(idOf(element)));
  const creation = creationOf(sboms[0] ?? ofType('SpdxDocument')[0] ?? graph[0], byId, ofType('CreationInfo')[0]);
  return {
    specVersion: textOf(field(creation, 'specVersion')) ?? '',
    subject:
      subject === undefined
        ? null
        : {
            name: textOf(field(subject, 'name')) ?? '',
            version: textOf(field(subject, 'software_packageVersion')),
            purl: purlIn(subject),
          },
    subjectRef: subject === undefined ? null : idOf(subject),
    components: packages
      .filter((element) => element !== subject)
      .map((element) => componentOf(element, { licensed, supplied }))
      .map((one): SbomComponent =>
        aside.has(one.ref) && !needed.has(one.ref) ? { ...one, scope: 'development' } : one,
      ),
    edges: uses.flatMap(({ from, to }) => to.map((one) => [from, one] as const)),
    related: new Set(uses.flatMap(({ from, to }) => [from, ...to])),
    author: listOf(field(creation, 'createdBy')).some((id) => isAgent(typeof id === 'string' ? byId.get(id) : id)),
    timestamp: textOf(field(creation, 'created')),
    tool: listOf(field(creation, 'createdUsing')).length > 0,
    generationContext: sboms.some((element) => listOf(field(element, 'software_sbomType')).length > 0),
  };
}

function componentOf(
  element: unknown,
  known: { readonly licensed: ReadonlySet<string>; readonly supplied: ReadonlySet<string> },
): SbomComponent {
  const id = idOf(element);
  const purl = purlIn(element);
  const until = textOf(field(element, 'validUntilTime'));
  return {
    ref: id,
    name: textOf(field(element, 'name')),
    version: textOf(field(element, 'software_packageVersion')),
    purl,
    supplier:
      field(element, 'suppliedBy') !== undefined ||
      listOf(field(element, 'originatedBy')).length > 0 ||
      known.supplied.has(id),
    identifier: purl !== null || listOf(field(element, 'externalIdentifier')).length > 0,
    hash: listOf(field(element, 'verifiedUsing')).length > 0,
    license: known.licensed.has(id),
    scope: 'unknown',
    ...(until === null ? {} : { validUntil: until }),
  };
}

function purlIn(element: unknown): string | null {
  const own = textOf(field(element, 'software_packageUrl'));
  if (own !== null) return own;
  const identifiers = listOf(field(element, 'externalIdentifier'));
  const found = identifiers.find((one) => field(one, 'externalIdentifierType') === 'packageUrl');
  return textOf(field(found, 'identifier'));
}

function creationOf(element: unknown, byId: ReadonlyMap<string, unknown>, otherwise: unknown): unknown {
  const info = field(element, 'creationInfo');
  return (typeof info === 'string' ? byId.get(info) : info) ?? otherwise;
}

function isAgent(element: unknown): boolean {
  return (
    ['Person', 'Organization', 'Agent'].includes(String(field(element, 'type'))) &&
    textOf(field(element, 'name')) !== null
  );
}

/** Elements are named by `spdxId`, blank nodes by `@id`. */
function idOf(element: unknown): string {
  return textOf(field(element, 'spdxId')) ?? textOf(field(element, '@id')) ?? '';
}
