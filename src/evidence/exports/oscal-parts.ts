import { singleLine } from '../../text/inert.ts';
import { urlNamespace, uuid5 } from './uuid.ts';

/** Namespace of our property names. */
const ns = 'https://w3id.org/copse/oscal/v1';

/** Gives each part of one document its UUID: version 5 from the digest of the facts and the part's place. */
export type Ids = (place: string) => string;

export function idsOf(factsSha256: string): Ids {
  const document = uuid5(urlNamespace, `${ns}/${factsSha256}`);
  return (place) => (place === '' ? document : uuid5(document, place));
}

/** Text as it reads: OSCAL takes titles and descriptions for Markdown. */
export function markup(text: string): string {
  return singleLine(text, 4000).replace(/[\\`*_{}[\]<>~^&$|]/g, '\\$&');
}

export function property(name: string, value: string) {
  return { name, ns, value };
}

/** `satisfied` is for numbers 1 to 14 in `sscop14-p04`; OSCAL wants identifiers that begin with a letter. */
export function controlId(principle: number): string {
  return `sscop14-p${String(principle).padStart(2, '0')}`;
}

/** A list as a field, where it has something: OSCAL refuses empty lists. */
export function filledList<Name extends string, Item>(name: Name, items: readonly Item[]) {
  return items.length === 0 ? {} : { [name]: items };
}
