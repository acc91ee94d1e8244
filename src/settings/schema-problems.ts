import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { YamlDocument } from '../text/yaml.ts';
import { compileSchema } from './compile-schema.ts';
import { dateSuggestion } from './dates.ts';
import { shown, suggestion } from './nearest.ts';
import type { Problem } from './problems.ts';
import { notBlank } from './schema-parts.ts';
import { configurationSchema } from './schema.ts';

let compiled: ValidateFunction | null = null;

/** Everything that the schema refuses, in words and with its place. Principle ids are left to their own rule. */
export function schemaProblems(document: YamlDocument): Problem[] {
  const check = (compiled ??= compileSchema(configurationSchema));
  if (check(document.value)) return [];
  return (check.errors ?? []).flatMap((error) => {
    const path = error.instancePath.split('/').slice(1).map(decodePointer);
    if (path.length === 3 && path[0] === 'principles' && path[2] === 'id') return [];
    if (error.keyword === 'additionalProperties') {
      const key = String(error.params['additionalProperty']);
      const keys = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
      return [{ ...document.locate([...path, key], 'key'), message: unknownKey(key, keys) }];
    }
    return [{ ...document.locate(path), message: `${nameOf(path)} ${complaint(error)}` }];
  });
}

function unknownKey(key: string, keys: readonly string[]): string {
  if (key === '<<') return 'merge keys (<<) are not read; write the keys themselves';
  return `unknown key ${shown(key)}; ${suggestion(key, keys)}`;
}

function complaint(error: ErrorObject): string {
  const { keyword, data } = error;
  const schema = (error.parentSchema ?? {}) as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'enum': {
      const words = [...new Set((schema['enum'] as readonly unknown[]).map(String))];
      return `cannot be ${shown(data)}; ${suggestion(data, words)}`;
    }
    case 'type':
      return data === null
        ? 'has no value; give it one or remove the line'
        : `cannot be ${shown(data)}; it is ${kindOf(schema['type'])}`;
    case 'format':
      return `cannot be ${shown(data)}; ${dateSuggestion(String(data))}`;
    case 'minimum':
    case 'maximum':
      return `cannot be ${shown(data)}; it is from ${String(schema['minimum'])} to ${String(schema['maximum'])}`;
    case 'required':
      return `has no ${String(error.params['missingProperty'])}; add one`;
    case 'pattern':
      return schema['pattern'] === notBlank
        ? 'is empty; give it a value or remove the line'
        : 'is no web address; write https://host/path';
    case 'maxLength':
      return `is too long; at most ${String(schema['maxLength'])} characters are read`;
    case 'maxItems':
      return `has too many entries; at most ${String(schema['maxItems'])} are read`;
    default:
      return error.message ?? 'is refused';
  }
}

function kindOf(type: unknown): string {
  const kinds: Readonly<Record<string, string>> = {
    string: 'text (put it in quotes)',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys',
  };
  return kinds[String(type)] ?? String(type);
}

/** `principles[2].status` as the user would say it: the last name, or the entry. */
function nameOf(path: readonly string[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return /^\d+$/.test(last) ? `an entry of ${path.at(-2) ?? 'the file'}` : last;
}

function decodePointer(part: string): string {
  return part.replace(/~1/g, '/').replace(/~0/g, '~');
}
