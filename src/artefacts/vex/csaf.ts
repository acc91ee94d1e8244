import type { VexDocument, VexStatement, VexStatus } from '../../facts/advisories.ts';
import { singleLine } from '../../text/inert.ts';
import { type CsafProducts, productsOf } from './csaf-products.ts';
import { items, once, present, timeIn, word } from './document.ts';
import { fieldsOf } from '../../text/values.ts';

const statuses: Readonly<Record<string, VexStatus>> = {
  known_not_affected: 'not_affected',
  fixed: 'fixed',
  first_fixed: 'fixed',
  known_affected: 'affected',
  first_affected: 'affected',
  last_affected: 'affected',
  under_investigation: 'under_investigation',
};
const mostProducts = 10_000;

export function isCsaf(document: Readonly<Record<string, unknown>>): boolean {
  return fieldsOf(document['document'])['csaf_version'] !== undefined;
}

/** What a CSAF document says of products; whether it is valid is the standard's own validator's word. */
export function readCsaf(document: Readonly<Record<string, unknown>>): Pick<VexDocument, 'kind' | 'statements'> {
  const products = productsOf(document['product_tree']);
  const at = timeIn([fieldsOf(fieldsOf(document['document'])['tracking'])['current_release_date']]);
  const statements = items(document['vulnerabilities'], 1000).flatMap((entry) =>
    statementsOf(fieldsOf(entry), products, at),
  );
  return { kind: fieldsOf(document['document'])['category'] === 'csaf_vex' ? 'vex' : 'advisory', statements };
}

function statementsOf(
  vulnerability: Readonly<Record<string, unknown>>,
  products: CsafProducts,
  at: string | null,
): readonly VexStatement[] {
  const listed = items(vulnerability['ids']).map((id) => fieldsOf(id)['text']);
  const ids = once(present([vulnerability['cve'], ...listed].map((id) => word(id, 200))));
  const labels = wordsByProduct(items(vulnerability['flags'], 1000), 'label', products);
  const impacts = wordsByProduct(
    items(vulnerability['threats'], 1000).filter((threat) => fieldsOf(threat)['category'] === 'impact'),
    'details',
    products,
  );
  const said = fieldsOf(vulnerability['product_status']);
  return Object.entries(statuses).flatMap(([key, status]) =>
    items(said[key], mostProducts).flatMap((id): readonly VexStatement[] => {
      const product = products.about(String(id));
      if (product === null || ids.length === 0) return [];
      const impact = impacts.get(String(id));
      return [
        {
          ids,
          status,
          justification: labels.get(String(id)) ?? null,
          impact: impact === undefined ? null : singleLine(impact, 200),
          at,
          ...product,
        },
      ];
    }),
  );
}

/** The first word that each product gets, whether it is named itself or by its group. */
function wordsByProduct(
  entries: readonly unknown[],
  field: string,
  products: CsafProducts,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const entry of entries) {
    const { product_ids: ids, group_ids: groups, [field]: said } = fieldsOf(entry);
    const text = word(said, 10_000);
    if (text === null) continue;
    const named = items(ids, mostProducts).map(String);
    const grouped = items(groups).flatMap((group) => products.inGroup(String(group)));
    for (const id of [...named, ...grouped]) if (!words.has(id)) words.set(id, text);
  }
  return words;
}
