/** Packs the official SBOM schemas into one module, so that a bundle carries them as text that is only opened when an SBOM asks for it. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';

const cyclonedx = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const own = 'src/artefacts/sbom/schemas';

/** Name in the module -> file with the official bytes. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'].map((version) => [
      `cyclonedx-${version}`,
      `${cyclonedx}/bom-${version}.SNAPSHOT.schema.json`,
    ]),
  ),
  'cyclonedx-spdx': `${cyclonedx}/spdx.SNAPSHOT.schema.json`,
  'cyclonedx-jsf': `${cyclonedx}/jsf-0.82.SNAPSHOT.schema.json`,
  'cyclonedx-cryptography': `${cyclonedx}/cryptography-defs.SNAPSHOT.schema.json`,
  'spdx-2.3': `${own}/spdx-2.3.schema.json`,
  'spdx-3.0.1': `${own}/spdx-3.0.1.schema.json`,
};

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } };
const entries = await Promise.all(
  Object.entries(files).map(async ([name, path]) => {
    const bytes = await readFile(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const packed = brotliCompressSync(JSON.stringify(JSON.parse(bytes.toString('utf8'))), quality).toString('base64');
    return `  // SHA-256 of the official file: ${digest}\n  '${name}': '${packed}',\n`;
  }),
);
await writeFile(
  `${own}/packed.ts`,
  `/** Written by scripts/sbom-schemas.ts: each schema as JSON, brotli, base64. */\nexport const packedSchemas = {\n${entries.join('')}} as const;\n`,
);
