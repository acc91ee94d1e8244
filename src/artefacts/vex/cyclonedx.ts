import type { VexStatement, VexStatus } from '../../facts/advisories.ts';
import { singleLine } from '../../text/inert.ts';
import { items, mostStatements, once, present, timeIn, type VexContent, word } from './document.ts';
import { fieldsOf } from '../../text/values.ts';

const states: Readonly<Record<string, VexStatus>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
};
const mostComponents = 50_000;
const deepest = 10;

/** A CycloneDX document that says something of vulnerabilities; an SBOM that says nothing of them is no VEX. */
export function isCycloneDxVex(document: Readonly<Record<string, unknown>>): boolean {
  const said = items(document['vulnerabilities']).some((entry) => fieldsOf(entry)['analysis'] !== undefined);
  return document['bomFormat'] === 'CycloneDX' && said;
}

export function readCycloneDxVex(document: Readonly<Record<string, unknown>>): VexContent {
  const problems: string[] = [];
  if (!/^1\.([4-9]|\d{2})$/.test(word(document['specVersion']) ?? ''))
    problems.push('specVersion is none that knows vulnerabilities');
  const product = fieldsOf(fieldsOf(document['metadata'])['component']);
  const known = componentsOf(document, product);
  const statements = items(document['vulnerabilities'], mostStatements + 1).flatMap((entry, index) => {
    const vulnerability = fieldsOf(entry);
    const analysis = fieldsOf(vulnerability['analysis']);
    if (vulnerability['analysis'] === undefined) return [];
    const status = Object.hasOwn(states, String(analysis['state'])) ? states[String(analysis['state'])] : undefined;
    const ids = idsOf(vulnerability);
    const place = `vulnerabilities[${String(index)}]`;
    if (ids.length === 0) problems.push(`${place}: it has no id`);
    if (status === undefined) problems.push(`${place}: its analysis.state is none of the list`);
    if (ids.length === 0 || status === undefined) return [];
    const detail = word(analysis['detail'], 10_000);
    const said = {
      ids,
      status,
      justification: word(analysis['justification']),
      impact: detail === null ? null : singleLine(detail, 200),
      at: timeIn([analysis['lastUpdated'], analysis['firstIssued'], fieldsOf(document['metadata'])['timestamp']]),
    };
    return affectedOf(vulnerability, product, known).map((affects): VexStatement => ({ ...said, ...affects }));
  });
  return { kind: 'vex', problems, statements };
}

type About = Pick<VexStatement, 'products' | 'components'>;

function affectedOf(
  vulnerability: Readonly<Record<string, unknown>>,
  product: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, string>,
): readonly About[] {
  const products = identifiersOf(product);
  return items(vulnerability['affects']).flatMap((entry): readonly About[] => {
    const ref = word(fieldsOf(entry)['ref']);
    if (ref === null) return [];
    if (ref === product['bom-ref']) return [{ products, components: [] }];
    const local = ref.startsWith('urn:cdx:') ? decoded(ref.split('#', 2)[1] ?? '') : ref;
    const component = known.get(local) ?? (local.startsWith('pkg:') ? local : null);
    return component === null ? [] : [{ products, components: [component] }];
  });
}

/** bom-ref -> package URL, nested components included. */
function componentsOf(
  document: Readonly<Record<string, unknown>>,
  product: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const visit = (list: unknown, depth: number): void => {
    for (const entry of items(list, mostComponents)) {
      if (known.size >= mostComponents) return;
      const { 'bom-ref': ref, purl, components } = fieldsOf(entry);
      const [key, url] = [word(ref), word(purl)];
      if (key !== null && url !== null) known.set(key, url);
      if (depth < deepest) visit(components, depth + 1);
    }
  };
  visit(document['components'], 0);
  visit(product['components'], 0);
  return known;
}

function idsOf(vulnerability: Readonly<Record<string, unknown>>): readonly string[] {
  const references = items(vulnerability['references']).map((entry) => fieldsOf(entry)['id']);
  return once(present([vulnerability['id'], ...references].map((id) => word(id, 200))));
}

function identifiersOf({ purl, name, version }: Readonly<Record<string, unknown>>): readonly string[] {
  const [plain, at] = [word(name), word(version)];
  return present([word(purl), plain && (at === null ? plain : `${plain}@${at}`)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
