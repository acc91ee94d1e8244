/** Packs the official SBOM schemas into two modules, so that a bundle carries them as text that is only opened when an SBOM asks for it. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const cyclonedx = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const own = 'src/artefacts/sbom/schemas';
const versions = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'];

/** Name in the module -> file with the official bytes. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    versions.map((version) => [`cyclonedx-${version}`, `${cyclonedx}/bom-${version}.SNAPSHOT.schema.json`]),
  ),
  'cyclonedx-spdx': `${cyclonedx}/spdx.SNAPSHOT.schema.json`,
  'cyclonedx-jsf': `${cyclonedx}/jsf-0.82.SNAPSHOT.schema.json`,
  'cyclonedx-cryptography': `${cyclonedx}/cryptography-defs.SNAPSHOT.schema.json`,
  'spdx-2.3': `${own}/spdx-2.3.schema.json`,
  'spdx-3.0.1': `${own}/spdx-3.0.1.schema.json`,
};

const xsds: Readonly<Record<string, string>> = {
  ...Object.fromEntries(versions.map((version) => [version, `${cyclonedx}/bom-${version}.SNAPSHOT.xsd`])),
  spdx: `${cyclonedx}/spdx.SNAPSHOT.xsd`,
};

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } };

/** The entries of a module: of each file its digest, and what `shorter` makes of it, packed. */
async function packed(from: Readonly<Record<string, string>>, shorter: (bytes: Buffer) => Buffer): Promise<string> {
  const entries = Object.entries(from).map(async ([name, path]) => {
    const bytes = await readFile(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const text = brotliCompressSync(shorter(bytes), quality).toString('base64');
    return `  // SHA-256 of the official file: ${digest}\n  '${name}': '${text}',\n`;
  });
  return (await Promise.all(entries)).join('');
}

const asJson = (bytes: Buffer): Buffer => Buffer.from(JSON.stringify(JSON.parse(bytes.toString('utf8'))));
const modules = [
  ['packed.ts', 'packedSchemas', 'JSON', await packed(files, asJson)],
  ['packed-xsds.ts', 'packedXsds', 'it is', await packed(xsds, (bytes) => bytes)],
] as const;
for (const [file, name, as, entries] of modules) {
  const says = `/** Written by scripts/sbom-schemas.ts: each schema as ${as}, brotli, base64. */`;
  await writeFile(`${own}/${file}`, `${says}\nexport const ${name} = {\n${entries}} as const;\n`);
}
