import type { YamlPart } from '../deployment/yaml-documents.ts';
import { isFields } from '../../text/values.ts';
import type { YamlPath } from '../../text/yaml.ts';
import type { Setting } from './find-credentials.ts';

const mostSettings = 20_000;
const deepest = 40;

/** `NAME=value` lines of an env file, with quotes and `export` taken off. */
export function settingsOfEnv(text: string): readonly Setting[] {
  return text.split(/\r\n|\n|\r/, mostSettings).flatMap((line, index): Setting[] => {
    const [, before = '', key = '', raw = ''] =
      /^(\s*(?:export\s+)?)([A-Za-z_][\w.-]{0,100})\s*=(.*)$/.exec(line.slice(0, 4000)) ?? [];
    if (key === '') return [];
    return [{ key, value: unquoted(raw), line: index + 1, column: before.length + 1 }];
  });
}

/** Every setting of a YAML document: keys with plain values, `NAME=value` items, pairs of `name` and `value`, and Secrets. */
export function settingsOfYaml({ value, at }: YamlPart): readonly Setting[] {
  const settings: Setting[] = [];
  const add = (key: string, item: unknown, path: YamlPath, secret = false): void => {
    if (typeof item !== 'string' && typeof item !== 'number') return;
    if (settings.length < mostSettings) settings.push({ key, value: String(item), secret, ...at(path) });
  };
  const walk = (node: unknown, path: readonly (string | number)[], isSecret: boolean): void => {
    if (path.length > deepest) return;
    if (Array.isArray(node)) {
      (node as readonly unknown[]).forEach((item, index) => {
        const [, key = '', text = ''] =
          /^([A-Za-z_][\w.-]{0,100})=(.*)$/s.exec(typeof item === 'string' ? item : '') ?? [];
        if (key !== '') add(key, unquoted(text), [...path, index]);
        else walk(item, [...path, index], isSecret);
      });
      return;
    }
    if (!isFields(node)) return;
    if (typeof node['name'] === 'string' && 'value' in node) add(node['name'], node['value'], [...path, 'value']);
    for (const [key, item] of Object.entries(node)) {
      const inSecret = isSecret && (path.at(-1) === 'stringData' || path.at(-1) === 'data');
      if (typeof item === 'object') walk(item, [...path, key], isSecret);
      else add(key, inSecret && path.at(-1) === 'data' ? decoded(item) : item, [...path, key], inSecret);
    }
  };
  walk(value, [], isFields(value) && value['kind'] === 'Secret' && (value['type'] ?? 'Opaque') === 'Opaque');
  return settings;
}

/** The values of a Secret's `data` are base64. */
function decoded(item: unknown): unknown {
  if (typeof item !== 'string' || !/^[A-Za-z0-9+/\s]*={0,2}$/.test(item)) return item;
  return Buffer.from(item, 'base64').toString('utf8');
}

function unquoted(raw: string): string {
  const text = raw.trim();
  const quoted = /^(["'])(.*?)\1/s.exec(text)?.[2];
  return quoted ?? text.replace(/(?:^|\s)#.*$/, '').trim();
}
