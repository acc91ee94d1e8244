import { SaxesParser } from 'saxes';
import { decodeUtf8 } from './decode.ts';

export type XmlElement = {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
};

export type ParsedXml =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly reason: string; readonly line: number };

const maximumDepth = 64;
const maximumElements = 2_000_000;

class Refusal extends Error {
  readonly line: number;
  constructor(reason: string, line: number) {
    super(reason);
    this.line = line;
  }
}

/** A well-formed XML document without a document type: no entity is ever expanded, nothing is fetched. Never throws. */
export function parseXml(input: string | Uint8Array, maxBytes = 33_554_432): ParsedXml {
  const decoded = decodeUtf8(input, maxBytes);
  if (!decoded.ok) return { ok: false, reason: decoded.reason, line: 1 };
  const parser = new SaxesParser({ xmlns: true, position: true });
  type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let count = 0;
  const refuse = (reason: string): never => {
    throw new Refusal(reason, parser.line);
  };
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => refuse('has a document type, which is not read'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (stack.length >= maximumDepth) refuse(`is nested deeper than ${maximumDepth} levels`);
    if (++count > maximumElements) refuse(`has more than ${maximumElements} elements`);
    const values = new Map(Object.values(attributes).map((attribute) => [attribute.name, attribute.value]));
    stack.push({ name: local, namespace: uri, attributes: values, children: [], text: '', line: parser.line });
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += text;
  });
  parser.on('cdata', (text) => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += text;
  });
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (closed === undefined) return;
    const parent = stack.at(-1);
    if (parent === undefined) root = closed;
    else parent.children.push(closed);
  });
  try {
    parser.write(decoded.text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message, line: error.line };
    return { ok: false, reason: 'cannot be read as XML', line: parser.line };
  }
  return root === null ? { ok: false, reason: 'has no element', line: 1 } : { ok: true, root };
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}
