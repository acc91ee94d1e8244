import type { VexStatement } from '../../facts/advisories.ts';
import { items, once, present, word } from './document.ts';
import { fieldsOf } from '../../text/values.ts';

type About = Pick<VexStatement, 'products' | 'components'>;

/** What the product ids of a CSAF document stand for. */
export type CsafProducts = {
  /** The product, and the component of it where the id is a relationship; null for an id that the document does not explain. */
  about(id: string): About | null;
  inGroup(id: string): readonly string[];
};

const deepest = 20;
const most = 10_000;

export function productsOf(tree: unknown): CsafProducts {
  const { branches, full_product_names: names, relationships, product_groups: groups } = fieldsOf(tree);
  const products = new Map<string, readonly string[]>();
  for (const entry of items(names, most)) add(products, entry, {});
  walk(products, branches, {}, 0);
  const parts = new Map<string, About>();
  for (const entry of items(relationships, most)) {
    const relation = fieldsOf(entry);
    const id = word(fieldsOf(relation['full_product_name'])['product_id']);
    const component = products.get(String(relation['product_reference']));
    const product = products.get(String(relation['relates_to_product_reference']));
    // Without a name of the component it would be about the product as a whole.
    if (id === null || component === undefined || component.length === 0 || product === undefined) continue;
    const purls = component.filter((one) => one.startsWith('pkg:'));
    parts.set(id, { products: product, components: purls.length > 0 ? purls : component });
  }
  const byGroup = new Map(
    items(groups, most).map((group) => [
      String(fieldsOf(group)['group_id']),
      items(fieldsOf(group)['product_ids'], most).map(String),
    ]),
  );
  return {
    about: (id) => {
      const product = products.get(id);
      return parts.get(id) ?? (product === undefined ? null : { products: product, components: [] });
    },
    inGroup: (id) => byGroup.get(id) ?? [],
  };
}

type Above = { readonly name?: string; readonly version?: string; readonly range?: boolean };

function walk(products: Map<string, readonly string[]>, branches: unknown, above: Above, depth: number): void {
  if (depth > deepest) return;
  for (const entry of items(branches, most)) {
    if (products.size >= most) return;
    const { category, name, product, branches: below } = fieldsOf(entry);
    const said = word(name) ?? '';
    const here =
      category === 'product_name'
        ? { ...above, name: said }
        : category === 'product_version'
          ? { ...above, version: said }
          : category === 'product_version_range'
            ? { ...above, range: true }
            : above;
    if (product !== undefined) add(products, product, here);
    walk(products, below, here, depth + 1);
  }
}

/** Under its id: its package URL, its digests, and its name with version as the branches above it say them. */
function add(products: Map<string, readonly string[]>, entry: unknown, { name, version, range }: Above): void {
  const product = fieldsOf(entry);
  const id = word(product['product_id']);
  if (id === null) return;
  const helper = fieldsOf(product['product_identification_helper']);
  const hashes = items(helper['hashes']).flatMap((hash) => items(fieldsOf(hash)['file_hashes']));
  const digests = hashes.map((hash) => {
    const { algorithm, value } = fieldsOf(hash);
    return algorithm === 'sha256' ? `sha256:${String(value).toLowerCase()}` : null;
  });
  // A range of versions is read by nobody here: without one named it is about no version that could be told.
  if (range === true) {
    products.set(
      id,
      digests.filter((one) => one !== null),
    );
    return;
  }
  const named = name !== undefined && version !== undefined ? `${name}@${version}` : null;
  products.set(id, once(present([word(helper['purl']), named, word(product['name']), ...digests])));
}
