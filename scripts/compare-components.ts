/** Prints how an SBOM agrees with the lockfiles of a checkout: `compare-components.ts FOLDER SBOM`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sbomFact } from '../src/artefacts/sbom/sbom-fact.ts';
import { isDependencyFile } from '../src/components/dependency-files.ts';
import { readLockfiles } from '../src/components/read-lockfiles.ts';
import { agreementOf } from '../src/principles/reading/component-agreement.ts';

const [folder = '.', sbom = ''] = process.argv.slice(2);
const paths = (await readdir(folder, { recursive: true })).filter(
  (path) => !path.includes('.git/') && isDependencyFile(path),
);
const files = await Promise.all(
  paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
);
const { files: locks, manifests } = readLockfiles(files);
const fact = await sbomFact({ assetName: sbom, sha256: '' }, await readFile(sbom), true);
const document = fact !== null && 'unread' in fact ? null : fact;
const { missing, maybeMissing, extra, both, uncompared } = agreementOf(
  document?.components ?? [],
  locks.flatMap(({ components }) => components),
);
const lines = [
  ...locks.map(
    ({ path, components, hashes, problem }) =>
      `${path}: ${components.length} packages, digests: ${hashes}${problem === null ? '' : `, ${problem}`}`,
  ),
  `manifests without a lockfile: ${
    manifests
      .filter(({ locked }) => !locked)
      .map(({ path }) => path)
      .join(', ') || 'none'
  }`,
  `SBOM: ${document?.format ?? 'none'} ${document?.specVersion ?? ''}, ${document?.components.length ?? 0} components ${document?.problems.join('; ') ?? ''}`,
  `in both: ${both}; only in the lockfiles: ${missing.length} (and ${maybeMissing.length} that may not be shipped); only in the SBOM: ${extra.length}; not compared: ${uncompared}`,
  ...missing.slice(0, 5).map((purl) => `  only in the lockfiles: ${purl}`),
  ...extra.slice(0, 5).map((purl) => `  only in the SBOM: ${purl}`),
];
process.stdout.write(`${lines.join('\n')}\n`);
