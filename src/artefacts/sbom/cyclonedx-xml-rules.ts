import { childOf, childrenOf, type XmlElement } from '../../text/xml.ts';

const types = new Set(
  'application framework library container platform operating-system device device-driver firmware file machine-learning-model data cryptographic-asset'.split(
    ' ',
  ),
);
const scopes = new Set(['required', 'optional', 'excluded']);
const digests: ReadonlyMap<string, number> = new Map([
  ['MD5', 32],
  ['SHA-1', 40],
  ['SHA-256', 64],
  ['SHA-384', 96],
  ['SHA-512', 128],
]);
const topLevel = new Set(
  'metadata components services externalReferences dependencies compositions properties vulnerabilities annotations formulation declarations definitions citations Signature'.split(
    ' ',
  ),
);
const mostFaults = 20;

/** What the XML form of CycloneDX requires of the elements that are read, each fault with its line; empty where nothing is wrong. */
export function xmlFaults(root: XmlElement): readonly string[] {
  const faults: string[] = [];
  const fault = (at: XmlElement, what: string): void =>
    void (faults.length < mostFaults && faults.push(`line ${at.line} ${what}`));
  for (const child of root.children) {
    if (child.namespace === root.namespace && !topLevel.has(child.name))
      fault(child, `<${child.name}> is no part of a bom`);
  }
  const refs = new Set<string>();
  const visit = (component: XmlElement): void => {
    const type = component.attributes.get('type');
    if (type === undefined || !types.has(type)) fault(component, 'the component has no type of the standard');
    if (!childOf(component, 'name')?.text.trim()) fault(component, 'the component has no name');
    const scope = childOf(component, 'scope');
    if (scope !== undefined && !scopes.has(scope.text.trim())) fault(scope, 'the scope is none of the standard');
    for (const hash of childrenOf(childOf(component, 'hashes'), 'hash')) {
      const length = digests.get(hash.attributes.get('alg') ?? '');
      const text = hash.text.trim();
      if (!/^[0-9a-fA-F]{32,128}$/.test(text) || (length !== undefined && text.length !== length))
        fault(hash, 'the hash is no digest of its algorithm');
    }
    const ref = component.attributes.get('bom-ref');
    if (ref !== undefined && refs.has(ref)) fault(component, 'the bom-ref is used a second time');
    if (ref !== undefined) refs.add(ref);
    childrenOf(childOf(component, 'components'), 'component').forEach(visit);
  };
  const metadata = childOf(root, 'metadata');
  const main = childOf(metadata, 'component');
  if (main !== undefined) visit(main);
  childrenOf(childOf(root, 'components'), 'component').forEach(visit);
  const timestamp = childOf(metadata, 'timestamp');
  if (timestamp !== undefined && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(timestamp.text.trim()))
    fault(timestamp, 'the timestamp is no date and time');
  for (const entry of childrenOf(childOf(root, 'dependencies'), 'dependency')) {
    if (!entry.attributes.get('ref')) fault(entry, 'the dependency has no ref');
  }
  return faults;
}
