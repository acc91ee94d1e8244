import type { VexStatement, VexStatus } from '../../facts/advisories.ts';
import { singleLine } from '../../text/inert.ts';
import { items, mostStatements, once, present, timeIn, type VexContent, word } from './document.ts';
import { fieldsOf } from '../../text/values.ts';

const statuses: readonly VexStatus[] = ['not_affected', 'affected', 'fixed', 'under_investigation'];
const justifications = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
];

export function isOpenVex(document: Readonly<Record<string, unknown>>): boolean {
  return (word(document['@context']) ?? '').startsWith('https://openvex.dev/ns');
}

/** OpenVEX 0.0.1 to 0.2.0: what its specification requires of a document and of each statement. */
export function readOpenVex(document: Readonly<Record<string, unknown>>): VexContent {
  const problems: string[] = [];
  for (const field of ['@id', 'author', 'timestamp']) {
    if (word(document[field]) === null) problems.push(`${field} is missing`);
  }
  if (document['version'] === undefined) problems.push('version is missing');
  const list = items(document['statements'], mostStatements + 1);
  if (list.length === 0) problems.push('there are no statements');
  const statements = list.flatMap((entry, index) => {
    const statement = fieldsOf(entry);
    problems.push(...faultsOf(statement).map((fault) => `statements[${String(index)}]: ${fault}`));
    return statementsOf(statement, document);
  });
  return { kind: 'vex', problems, statements };
}

function faultsOf(statement: Readonly<Record<string, unknown>>): readonly string[] {
  const status = statement['status'];
  const justification = statement['justification'];
  const excused = word(justification) !== null || word(statement['impact_statement'], 10_000) !== null;
  return [
    ...(idsOf(statement['vulnerability']).length === 0 ? ['it names no vulnerability'] : []),
    ...((statuses as readonly unknown[]).includes(status) ? [] : ['its status is none of the four']),
    ...(status === 'not_affected' && !excused ? ['not_affected needs a justification or an impact statement'] : []),
    ...(status === 'affected' && word(statement['action_statement'], 10_000) === null
      ? ['affected needs an action statement']
      : []),
    ...(justification === undefined || (justifications as readonly unknown[]).includes(justification)
      ? []
      : ['its justification is none of the list']),
  ];
}

/** One for each product, since each product has its own components. What a statement does not say of its time, the document does. */
function statementsOf(
  statement: Readonly<Record<string, unknown>>,
  document: Readonly<Record<string, unknown>>,
): readonly VexStatement[] {
  const impact = word(statement['impact_statement'], 10_000);
  const common = {
    ids: idsOf(statement['vulnerability']),
    status: statement['status'] as VexStatus,
    justification: word(statement['justification']),
    impact: impact === null ? null : singleLine(impact, 200),
    at: timeIn([statement['last_updated'], statement['timestamp'], document['last_updated'], document['timestamp']]),
  };
  return items(statement['products']).flatMap((product): VexStatement[] => {
    const parts = items(fieldsOf(product)['subcomponents']);
    const components = once(parts.flatMap(identifiersOf));
    // Parts that nobody can name here: it is not about the product as a whole.
    if (parts.length > 0 && components.length === 0) return [];
    return [{ ...common, products: identifiersOf(product), components }];
  });
}

function idsOf(vulnerability: unknown): readonly string[] {
  if (typeof vulnerability === 'string') return present([word(vulnerability, 200)]);
  const { name, '@id': id, aliases } = fieldsOf(vulnerability);
  return once(present([name, id, ...items(aliases)].map((one) => word(one, 200))));
}

function identifiersOf(product: unknown): readonly string[] {
  if (typeof product === 'string') return present([word(product)]);
  const { '@id': id, identifiers, hashes } = fieldsOf(product);
  const sha256 = word(fieldsOf(hashes)['sha-256'], 64);
  return once(present([word(id), word(fieldsOf(identifiers)['purl']), sha256 && `sha256:${sha256.toLowerCase()}`]));
}
