import { parseJson } from '../text/json.ts';
import { unreachable, type Asked } from './asked.ts';
import type { Ask } from './strict-fetch.ts';

export type Members = Readonly<Record<string, unknown>>;

/** The JSON object at a path of a registry. */
export async function askJson(ask: Ask, base: string, path: string, accept = 'application/json') {
  return jsonOf(await ask(base, path, { accept }), path);
}

export function jsonOf(answer: Awaited<ReturnType<Ask>>, path: string): Asked<Members> {
  if (answer.state !== 'ok') return answer;
  if (answer.value.status !== 200) return unreachable(`${path} answered ${String(answer.value.status)}`);
  const parsed = parseJson(answer.value.body, { maxBytes: 16_777_216, maxDepth: 64 });
  if (!parsed.ok) return unreachable(`the answer to ${path} ${parsed.reason}`);
  const value = membersOf(parsed.value);
  return value === null ? unreachable(`the answer to ${path} is no object`) : { state: 'ok', value };
}

export function membersOf(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= 1000 ? value : null;
}
