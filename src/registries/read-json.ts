import { parseJson } from '../text/json.ts';
import { fieldsOrNull, textOf, type Fields } from '../text/values.ts';
import { unreachable, type Asked } from './asked.ts';
import type { Ask } from './strict-fetch.ts';

/** The JSON object at a path of a registry. */
export async function askJson(ask: Ask, base: string, path: string, accept = 'application/json') {
  return jsonOf(await ask(base, path, { accept }), path);
}

export function jsonOf(answer: Awaited<ReturnType<Ask>>, path: string): Asked<Fields> {
  if (answer.state !== 'ok') return answer;
  if (answer.value.status !== 200) return unreachable(`${path} answered ${String(answer.value.status)}`);
  const parsed = parseJson(answer.value.body, { maxBytes: 16_777_216, maxDepth: 64 });
  if (!parsed.ok) return unreachable(`the answer to ${path} ${parsed.reason}`);
  const value = fieldsOrNull(parsed.value);
  return value === null ? unreachable(`the answer to ${path} is no object`) : { state: 'ok', value };
}

/** Text of a length that a registry's names and digests have; null for anything else. */
export function wordOf(value: unknown): string | null {
  const text = textOf(value);
  return text !== null && text.length <= 1000 ? text : null;
}
