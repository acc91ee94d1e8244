import { unreachable, type Asked } from './asked.ts';
import { fieldsOf, listOf } from '../text/values.ts';
import { askJson, wordOf } from './read-json.ts';
import type { Ask } from './strict-fetch.ts';

export type NpmAttestation = { readonly predicateType: string; /** JSON text. */ readonly bundle: string };
export type NpmVersion = {
  /** `sha512-<base64>`; null where the registry names none. */
  readonly integrity: string | null;
  readonly attestations: Asked<readonly NpmAttestation[]>;
};

const names = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,100}\/)?[a-zA-Z0-9~_-][a-zA-Z0-9._~-]{0,213}$/;
const maximumAttestations = 20;

/** One version of a package, and what is attested of it. */
export async function npmVersion(ask: Ask, base: string, name: string, version: string): Promise<Asked<NpmVersion>> {
  if (!names.test(name)) return unreachable('its name is no name of an npm package');
  const path = name.replace('/', '%2f');
  const tail = encodeURIComponent(version);
  const document = await askJson(ask, base, `/${path}/${tail}`);
  if (document.state !== 'ok') return document;
  if (document.value['name'] !== name || document.value['version'] !== version)
    return unreachable('the registry answered with another package or version');
  const dist = fieldsOf(document.value['dist']);
  const answer = await askJson(ask, base, `/-/npm/v1/attestations/${path}@${tail}`);
  const integrity = wordOf(dist['integrity']);
  // A list that the package's own document promises is not gone because one answer says so.
  if (answer.state === 'absent' && dist['attestations'] !== undefined)
    return { state: 'ok', value: { integrity, attestations: unreachable('the attestations it names are not served') } };
  if (answer.state !== 'ok') return { state: 'ok', value: { integrity, attestations: answer } };
  const rows = listOf(answer.value['attestations']);
  if (rows.length > maximumAttestations)
    return { state: 'ok', value: { integrity, attestations: unreachable('it has more attestations than are read') } };
  const value = rows.map((row): NpmAttestation => {
    const { predicateType, bundle } = fieldsOf(row);
    return { predicateType: wordOf(predicateType) ?? '', bundle: JSON.stringify(bundle ?? null) };
  });
  return { state: 'ok', value: { integrity, attestations: { state: 'ok', value } } };
}
