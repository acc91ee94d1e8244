import { fieldsOf } from '../text/values.ts';
import type { YamlDocument, YamlPath } from '../text/yaml.ts';
import { evidenceComplaint, saidEntry } from './evidence-entry.ts';
import { shown } from './nearest.ts';
import type { Problem } from './problems.ts';

type Placed = { readonly path: YamlPath; readonly value: unknown };

const email = /[^\s@]{1,64}@[^\s@.]{1,100}\.[^\s@]{1,100}/;

/** What no schema can say of paths, addresses, globs and names. Survives any value. */
export function placeProblems(document: YamlDocument): Problem[] {
  const value = fieldsOf(document.value);
  const documents = fieldsOf(value['documents']);
  const at = (path: YamlPath, message: string): Problem => ({ ...document.locate(path), message });
  const check = (items: readonly Placed[], complain: (text: string) => string | null): Problem[] =>
    items.flatMap(({ path, value: item }) => {
      const message = typeof item === 'string' ? complain(item) : null;
      return message === null ? [] : [at(path, `${nameOf(path)} ${message}`)];
    });
  const places = ['hardening_guide', 'security_txt', 'self_assessment'].map((key): Placed => {
    return { path: ['documents', key], value: documents[key] };
  });
  const keys = listOf(fieldsOf(value['artefacts'])['keys'], ['artefacts', 'keys']);
  const owner = fieldsOf(value['responsible_owner']);
  return [
    ...check(places, placeComplaint),
    ...check([{ path: ['documents', 'incident_channel'], value: documents['incident_channel'] }], placeComplaint),
    ...check(listOf(documents['threat_models'], ['documents', 'threat_models']), pathComplaint),
    ...check(
      keys.map(({ path, value: key }) => ({ path: [...path, 'path'], value: fieldsOf(key)['path'] })),
      pathComplaint,
    ),
    ...check(
      listOf(value['channels'], ['channels']).map(({ path, value: channel }) => ({
        path: [...path, 'root'],
        value: fieldsOf(channel)['root'],
      })),
      rootComplaint,
    ),
    ...check(listOf(value['material_changes'], ['material_changes']), globComplaint),
    ...check(
      listOf(value['channels'], ['channels']).map(({ path, value: channel }) => ({
        path: [...path, 'url'],
        value: fieldsOf(channel)['url'],
      })),
      // Without https it is for a check to say so, and for the schema what is no web address.
      (text) => (/^https?:/.test(text) ? evidenceComplaint(text) : null),
    ),
    ...check(
      ['name', 'role'].map((key) => ({ path: ['responsible_owner', key], value: owner[key] })),
      (text) => (email.test(text) ? 'has an e-mail address in it; write a name or a role' : null),
    ),
  ];
}

function placeComplaint(text: string): string | null {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? addressComplaint(text) : pathComplaint(text);
}

function pathComplaint(text: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return `${saidEntry(text)}is an address; write a path in the repository`;
  const complaint = evidenceComplaint(text.includes('/') ? text : `./${text}`);
  return complaint === null ? null : `${saidEntry(text)}${complaint}`;
}

function rootComplaint(text: string): string | null {
  if (!text.startsWith('sha256:')) return pathComplaint(text);
  return /^sha256:[0-9a-f]{64}$/.test(text)
    ? null
    : `${shown(text)} is no digest; write sha256: and 64 hex digits in lower case`;
}

/** What stands before an @ may be a secret: such an address is not repeated. */
function addressComplaint(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return 'is not an address that can be opened; write https://host/path';
  if (hasUser(url)) return 'has a user name or password in it; leave them out';
  if (url.protocol === 'https:') return null;
  return url.protocol === 'http:'
    ? 'is not https; write https://host/path'
    : 'is no web address; write https://host/path';
}

function hasUser({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

function globComplaint(text: string): string | null {
  const odd = /[\\{}]|\[[!^]/.exec(text)?.[0];
  return odd === undefined ? null : `${shown(text)} has ${odd} in it, which is not read; write one glob for each`;
}

function nameOf(path: YamlPath): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `an entry of ${String(path.at(-2))}` : String(last);
}

function listOf(value: unknown, path: YamlPath): readonly Placed[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.map((item, index) => ({ path: [...path, index], value: item }));
}
