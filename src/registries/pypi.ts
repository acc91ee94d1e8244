import { unreachable, type Asked } from './asked.ts';
import { fieldsOf, listOf, type Fields } from '../text/values.ts';
import { askJson, wordOf } from './read-json.ts';
import type { Ask } from './strict-fetch.ts';

export type PypiFile = {
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The provenance object of PEP 740. */
  readonly provenance: Asked<Fields>;
};
/** `files`: the first twenty; `total`: how many there are. */
export type PypiVersion = { readonly files: readonly PypiFile[]; readonly total: number };

const maximumFiles = 20;
const integrityType = 'application/vnd.pypi.integrity.v1+json';

/** The files of one version of a project, each with its provenance. */
export async function pypiVersion(ask: Ask, base: string, name: string, version: string): Promise<Asked<PypiVersion>> {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,212}[A-Za-z0-9])?$/.test(name))
    return unreachable('its name is no name of a PyPI project');
  // The index redirects every other spelling of the name to this one.
  const project = name.toLowerCase().replace(/[._-]+/g, '-');
  const path = `${project}/${encodeURIComponent(version)}`;
  const document = await askJson(ask, base, `/pypi/${path}/json`);
  if (document.state !== 'ok') return document;
  const rows = listOf(document.value['urls']);
  const files: PypiFile[] = [];
  for (const row of rows.slice(0, maximumFiles)) {
    const { filename, digests } = fieldsOf(row);
    const file = wordOf(filename);
    const sha256 = wordOf(fieldsOf(digests)['sha256']);
    if (file === null || sha256 === null || !/^[0-9a-f]{64}$/.test(sha256))
      return unreachable('the index names a file without name or SHA-256');
    const address = `/integrity/${path}/${encodeURIComponent(file)}/provenance`;
    files.push({ name: file, sha256, provenance: await askJson(ask, base, address, integrityType) });
  }
  return files.length === 0 ? { state: 'absent' } : { state: 'ok', value: { files, total: rows.length } };
}
