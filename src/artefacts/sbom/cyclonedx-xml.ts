import { childOf, childrenOf, type XmlElement } from '../../text/xml.ts';

/** Elements that the XML form wraps in a plural and the JSON form keeps as a list of objects. */
type Json = Record<string, unknown>;

/** The parts of a CycloneDX XML document that are read, in the JSON form of the same version. */
export function jsonForm(root: XmlElement, specVersion: string): Json {
  const metadata = childOf(root, 'metadata');
  return {
    bomFormat: 'CycloneDX',
    specVersion,
    ...(root.attributes.has('serialNumber') ? { serialNumber: root.attributes.get('serialNumber') } : {}),
    ...(metadata === undefined ? {} : { metadata: metadataOf(metadata) }),
    components: componentsIn(root),
    dependencies: childrenOf(childOf(root, 'dependencies'), 'dependency').map((entry) => ({
      ref: entry.attributes.get('ref') ?? '',
      dependsOn: childrenOf(entry, 'dependency').map((one) => one.attributes.get('ref') ?? ''),
      provides: childrenOf(entry, 'provides').map((one) => one.attributes.get('ref') ?? ''),
    })),
  };
}

function metadataOf(metadata: XmlElement): Json {
  const main = childOf(metadata, 'component');
  const organizations = ['manufacture', 'manufacturer', 'supplier'].flatMap((name) =>
    named(childOf(metadata, name), name),
  );
  const tools = childOf(metadata, 'tools');
  const toolList = [
    ...childrenOf(tools, 'tool'),
    ...childrenOf(childOf(tools, 'components'), 'component'),
    ...childrenOf(childOf(tools, 'services'), 'service'),
  ];
  return {
    ...plain(metadata, ['timestamp']),
    ...Object.fromEntries(organizations),
    authors: childrenOf(childOf(metadata, 'authors'), 'author').map((author) => plain(author, ['name'])),
    tools: toolList.map((tool) => plain(tool, ['name', 'version'])),
    lifecycles: childrenOf(childOf(metadata, 'lifecycles'), 'lifecycle').map((one) => plain(one, ['phase', 'name'])),
    ...(main === undefined ? {} : { component: componentOf(main) }),
  };
}

function componentsIn(parent: XmlElement): readonly Json[] {
  return childrenOf(childOf(parent, 'components'), 'component').map(componentOf);
}

function componentOf(element: XmlElement): Json {
  const hashes = hashesIn(element);
  const references = childrenOf(childOf(element, 'externalReferences'), 'reference');
  const organizations = ['supplier', 'manufacturer'].flatMap((name) => named(childOf(element, name), name));
  return {
    type: element.attributes.get('type') ?? '',
    ...(element.attributes.has('bom-ref') ? { 'bom-ref': element.attributes.get('bom-ref') } : {}),
    ...plain(element, ['group', 'name', 'version', 'scope', 'purl', 'cpe', 'publisher', 'author']),
    ...Object.fromEntries(organizations),
    swid: { tagId: childOf(element, 'swid')?.attributes.get('tagId') ?? '' },
    ...Object.fromEntries(
      ['omniborId', 'swhid'].map((name) => [name, childrenOf(element, name).map(({ text }) => text)]),
    ),
    authors: childrenOf(childOf(element, 'authors'), 'author').map((author) => plain(author, ['name'])),
    hashes,
    licenses: licensesIn(element),
    evidence: { licenses: licensesIn(childOf(element, 'evidence')) },
    externalReferences: references.map((one) => ({ type: one.attributes.get('type') ?? '', hashes: hashesIn(one) })),
    properties: childrenOf(childOf(element, 'properties'), 'property').map((one) => ({
      name: one.attributes.get('name') ?? '',
      value: one.text,
    })),
    components: componentsIn(element),
  };
}

function licensesIn(element: XmlElement | undefined): readonly Json[] {
  const licenses = childOf(element, 'licenses');
  return [
    ...childrenOf(licenses, 'license').map((one) => ({ license: plain(one, ['id', 'name']) })),
    ...childrenOf(licenses, 'expression').map(({ text }) => ({ expression: text })),
  ];
}

function hashesIn(element: XmlElement): readonly Json[] {
  return childrenOf(childOf(element, 'hashes'), 'hash').map((hash) => ({
    alg: hash.attributes.get('alg') ?? '',
    content: hash.text.trim(),
  }));
}

/** Texts of children, where they are there and not empty. */
function plain(element: XmlElement, names: readonly string[]): Json {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = childOf(element, name)?.text.trim() ?? '';
      return text === '' ? [] : [[name, text]];
    }),
  );
}

function named(element: XmlElement | undefined, name: string): (readonly [string, Json])[] {
  return element === undefined ? [] : [[name, plain(element, ['name'])]];
}
