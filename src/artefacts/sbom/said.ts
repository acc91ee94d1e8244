import { listOf, textOf, field } from '../../text/values.ts';

/** A text that says something, neither blank nor NOASSERTION nor NONE, which tools write into CycloneDX, too; null for anything else. */
export function said(value: unknown): string | null {
  const text = textOf(value)?.trim() ?? '';
  return ['', 'NOASSERTION', 'NONE'].includes(text) ? null : text;
}

/** Whether an organization, a person or one of a list of them has a name. */
export function isNamed(value: unknown): boolean {
  const list = Array.isArray(value) ? listOf(value) : [value];
  return list.some((one) => said(field(one, 'name')) !== null);
}

/** Whether SPDX 2's `Organization: name (address)` names one; of `kinds` alone. */
export function isActor(value: unknown, kinds: RegExp): boolean {
  const [, kind = '', name = ''] = /^([A-Za-z]{1,20}): *([^(]*)/.exec(textOf(value) ?? '') ?? [];
  return kinds.test(kind) && said(name) !== null;
}
