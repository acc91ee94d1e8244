import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { sbomFact } from '../../src/artefacts/sbom/sbom-fact.ts';
import { packedXsds } from '../../src/artefacts/sbom/schemas/packed-xsds.ts';
import { xsdFaults } from '../../src/artefacts/sbom/xsd-validator.ts';
import type { SbomFact } from '../../src/facts/components.ts';

const folder = new URL('../fixtures/sboms/broken/', import.meta.url);
const fact = async (text: string | Uint8Array): Promise<SbomFact> => {
  const read = await sbomFact({ assetName: 'x', sha256: 'a'.repeat(64) }, Buffer.from(text), true);
  if (read === null || 'unread' in read) throw new Error('no SBOM');
  return read;
};

/** Name of the fixture, the line that xmllint of Debian names for it, too, and what is said. */
const defects: readonly [string, number, RegExp][] = [
  ['unknown-type', 4, /'component', attribute 'type': .* 'gadget' is not an element of the set/],
  ['no-type', 4, /'component': The attribute 'type' is required but missing/],
  ['no-name', 5, /'version': This element is not expected/],
  ['unknown-element', 7, /'colour': This element is not expected/],
  ['wrong-order', 5, /'version': This element is not expected/],
  ['bom-ref-twice', 7, /Duplicate key-sequence \['left'\] in unique identity-constraint 'bom-ref'/],
  ['digest-too-short', 8, /'hash': \[facet 'pattern'\] The value '0123456789abcdef' is not accepted/],
  ['unknown-algorithm', 8, /'hash', attribute 'alg': .* 'CRC32' is not an element of the set/],
  ['unknown-licence', 9, /'id': .* 'Apache-9\.9' is not an element of the set/],
  ['unknown-scope', 7, /'scope': .* 'sometimes' is not an element of the set/],
  ['time-in-words', 4, /'timestamp': 'yesterday' is not a valid value/],
  ['serial-number-no-uuid', 2, /'bom', attribute 'serialNumber': \[facet 'pattern'\]/],
  ['element-of-a-later-version', 4, /'lifecycles': This element is not expected/],
  ['type-of-a-later-version', 4, /'cryptographic-asset' is not an element of the set/],
  ['dependency-without-ref', 5, /'dependency': The attribute 'ref' is required but missing/],
  ['version-no-number', 2, /'bom', attribute 'version': 'first' is not a valid value/],
];

describe('CycloneDX XML against the official XSD', () => {
  test('the packed XSDs are those that the library of CycloneDX ships', () => {
    const shipped = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
    for (const [name, packed] of Object.entries(packedXsds)) {
      const file = name === 'spdx' ? 'spdx.SNAPSHOT.xsd' : `bom-${name}.SNAPSHOT.xsd`;
      expect(brotliDecompressSync(Buffer.from(packed, 'base64')).equals(readFileSync(`${shipped}/${file}`))).toBe(true);
    }
  });

  test('every broken fixture is in the table', () => {
    expect(readdirSync(folder).sort()).toEqual(defects.map(([name]) => `${name}.cdx.xml`).sort());
  });

  test.each(defects)('%s is refused in line %i', async (name, line, problem) => {
    const { valid, problems, components } = await fact(readFileSync(new URL(`${name}.cdx.xml`, folder)));
    expect({ valid, components }).toEqual({ valid: false, components: [] });
    const named = problems.find((one) => problem.test(one));
    expect(named).toMatch(new RegExp(`^line ${line} `));
    expect(problems.join()).not.toMatch(/http:|\n/);
  });
});

const bom = (body: string, attributes = ''): string =>
  `<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"${attributes}>\n${body}\n</bom>`;
const component = (name: string, attributes = 'type="library"'): string =>
  `<component ${attributes}><name>${name}</name></component>`;
const one = (name: string): string => bom(`<components>${component(name)}</components>`);

describe('hostile XML', () => {
  test.each([
    ['an entity of a file', '<!DOCTYPE bom [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n'],
    ['a thousand million laughs', '<!DOCTYPE bom [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'],
    ['a DTD of another machine', '<!DOCTYPE bom SYSTEM "http://127.0.0.1:9/bom.dtd">\n'],
  ])('%s: the document type is refused', async (_, doctype) => {
    const text = one('&x;').replace('<bom', `${doctype}<bom`);
    expect((await fact(text)).problems).toEqual([expect.stringMatching(/^line \d: it has a document type/)]);
  });

  test('nesting without end is refused before the validator sees it', async () => {
    const deep = '<components><component type="library"><name>x</name>';
    const text = bom(deep.repeat(50_000) + '</component></components>'.repeat(50_000));
    expect((await fact(text)).problems).toEqual([expect.stringMatching(/nested deeper than 64 levels/)]);
  });

  test('an attribute of 1 MB is said in one short line, a name of 1 MB is read', async () => {
    const long = 'a'.repeat(1_048_576);
    const { problems } = await fact(bom('', ` serialNumber="${long}"`));
    expect(problems).toEqual([expect.stringMatching(/^line 2 Element 'bom', attribute 'serialNumber'/)]);
    expect([...(problems[0] ?? '')].length).toBeLessThanOrEqual(200);
    expect((await fact(one(long))).valid).toBe(true);
  });

  test('addresses of schemas in the document open nothing and change nothing', async () => {
    const places =
      'urn:a http://127.0.0.1:9/a.xsd urn:b /etc/passwd urn:c sbom.xml http://cyclonedx.org/schema/bom/1.6 x.xsd';
    const hint = ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${places}"`;
    expect((await fact(bom('', hint))).problems).toEqual([]);
    const wrong = bom(`<components>${component('x', 'type="gadget"')}</components>`, hint);
    expect((await fact(wrong)).problems).toEqual([expect.stringMatching(/'gadget' is not an element/)]);
  });

  test('workflow commands and line breaks of the document stay in one line', async () => {
    const { problems } = await fact(
      bom(`<components>${component('x', 'type="&#10;::error::x&#13;&#8238;"')}</components>`),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toMatch(/[\n\r\u202e]/);
  });

  test('an encoding that is declared and is none is refused with its line', async () => {
    const { valid, problems } = await fact(one('x').replace('?>', ' encoding="x-none"?>'));
    expect({ valid, problems }).toEqual({ valid: false, problems: [expect.stringMatching(/^line 1 .*encoding/i)] });
  });

  test('10,000 faults: 20 are waited for', async () => {
    const text = bom(`<components>${`${component('x', 'type="gadget"')}\n`.repeat(10_000)}</components>`);
    expect((await fact(text)).problems).toHaveLength(20);
  });

  test('where time or memory do not suffice nothing is said of it', async () => {
    const bytes = Buffer.from(bom(`<components>${`${component('x')}\n`.repeat(100_000)}</components>`));
    expect(await xsdFaults('1.6', bytes, { milliseconds: 1, pages: 4096 })).toBeNull();
    expect(await xsdFaults('1.6', bytes, { milliseconds: 20_000, pages: 512 })).toBeNull();
    expect(await xsdFaults('1.6', Buffer.from(one('x')))).toEqual([]);
  });
});
