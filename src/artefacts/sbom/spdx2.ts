import { field, listOf, textOf } from '../../text/values.ts';
import type { SbomComponent, SbomModel } from './model.ts';

/** Relationships by which one element needs or holds the other; true where it is the second that does. */
const edgeTypes: ReadonlyMap<string, boolean> = new Map([
  ['DEPENDS_ON', false],
  ['CONTAINS', false],
  ['DYNAMIC_LINK', false],
  ['STATIC_LINK', false],
  ['DEPENDENCY_OF', true],
  ['RUNTIME_DEPENDENCY_OF', true],
  ['BUILD_DEPENDENCY_OF', true],
  ['DEV_DEPENDENCY_OF', true],
  ['OPTIONAL_DEPENDENCY_OF', true],
  ['TEST_DEPENDENCY_OF', true],
  ['PROVIDED_DEPENDENCY_OF', true],
  ['CONTAINED_BY', true],
]);

const ofDevelopment: ReadonlySet<string> = new Set(['DEV_DEPENDENCY_OF', 'TEST_DEPENDENCY_OF']);

/** What an SPDX 2 document in its JSON form says; the document is valid. */
export function spdx2Model(document: unknown): SbomModel {
  const relationships = listOf(field(document, 'relationships')).map((entry) => ({
    from: textOf(field(entry, 'spdxElementId')) ?? '',
    to: textOf(field(entry, 'relatedSpdxElement')) ?? '',
    type: textOf(field(entry, 'relationshipType')) ?? '',
  }));
  const described = new Set([
    ...listOf(field(document, 'documentDescribes')).flatMap((id) => textOf(id) ?? []),
    ...relationships.flatMap(({ from, to, type }) =>
      type === 'DESCRIBES' && from === 'SPDXRef-DOCUMENT' ? [to] : type === 'DESCRIBED_BY' ? [from] : [],
    ),
  ]);
  const packages = listOf(field(document, 'packages'));
  const subject = packages.find((entry) => described.has(textOf(field(entry, 'SPDXID')) ?? ''));
  const creation = field(document, 'creationInfo');
  const creators = listOf(field(creation, 'creators')).map(String);
  const wide = relationships.flatMap(({ from, to, type }): (readonly [string, string])[] => {
    const turned = edgeTypes.get(type);
    return turned === undefined ? [] : [turned ? [to, from] : [from, to]];
  });
  // What is only a dependency of development or of the tests is not shipped.
  const uses = relationships.filter(({ type }) => edgeTypes.has(type));
  const needed = new Set(
    uses.flatMap(({ from, to, type }) => (ofDevelopment.has(type) ? [] : [edgeTypes.get(type) === true ? from : to])),
  );
  const aside = new Set(uses.flatMap(({ from, type }) => (ofDevelopment.has(type) && !needed.has(from) ? [from] : [])));
  return {
    specVersion: (textOf(field(document, 'spdxVersion')) ?? '').replace('SPDX-', ''),
    subject: subject === undefined ? null : subjectOf(subject),
    subjectRef: textOf(field(subject, 'SPDXID')),
    components: packages
      .filter((entry) => entry !== subject)
      .map(componentOf)
      .map((one): SbomComponent => (aside.has(one.ref) ? { ...one, scope: 'development' } : one)),
    edges: wide,
    related: new Set(relationships.flatMap(({ from, to }) => [from, to])),
    author: creators.some((creator) => /^(?:Person|Organization): *(?!NOASSERTION)\S/.test(creator)),
    timestamp: textOf(field(creation, 'created')),
    tool: creators.some((creator) => /^Tool: *\S/.test(creator)),
    generationContext: false,
  };
}

function subjectOf(entry: unknown): NonNullable<SbomModel['subject']> {
  return {
    name: textOf(field(entry, 'name')) ?? '',
    version: textOf(field(entry, 'versionInfo')),
    purl: purlIn(entry),
  };
}

function componentOf(entry: unknown, index: number): SbomComponent {
  const purl = purlIn(entry);
  const until = textOf(field(entry, 'validUntilDate'));
  const references = listOf(field(entry, 'externalRefs')).map((one) => String(field(one, 'referenceType')));
  return {
    ref: textOf(field(entry, 'SPDXID')) ?? `#${index}`,
    name: said(field(entry, 'name')),
    version: said(field(entry, 'versionInfo')),
    purl,
    supplier: ['supplier', 'originator'].some((name) => said(field(entry, name)) !== null),
    identifier: purl !== null || references.some((type) => /^(?:cpe|swid|swh|gitoid)/.test(type)),
    hash: listOf(field(entry, 'checksums')).length > 0 || field(entry, 'packageVerificationCode') !== undefined,
    license: ['licenseConcluded', 'licenseDeclared'].some((name) => said(field(entry, name)) !== null),
    scope: 'unknown',
    ...(until === null ? {} : { validUntil: until }),
  };
}

function purlIn(entry: unknown): string | null {
  const reference = listOf(field(entry, 'externalRefs')).find((one) => field(one, 'referenceType') === 'purl');
  return textOf(field(reference, 'referenceLocator'));
}

/** NOASSERTION and NONE say that nothing is said. */
function said(value: unknown): string | null {
  const text = textOf(value);
  return text === 'NOASSERTION' || text === 'NONE' ? null : text;
}
