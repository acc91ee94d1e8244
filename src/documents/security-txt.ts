import type { SecurityTxtFact } from '../facts/posture.ts';
import { singleLine } from '../text/inert.ts';
import { unsigned } from './clear-signature.ts';

type Field = { readonly name: string; readonly value: string; readonly line: number };

const longest = 32_768;
const uris = ['contact', 'acknowledgments', 'canonical', 'encryption', 'hiring', 'policy'];
const once = ['expires', 'preferred-languages'];
/** RFC 3339 as RFC 9116 uses it. */
const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Reads a security.txt as strictly as RFC 9116 says. Never throws; a field that is not known is allowed and passed over. */
export function readSecurityTxt({
  path,
  digest,
  text,
}: {
  readonly path: string;
  readonly digest: string;
  readonly text: string;
}): SecurityTxtFact {
  const { lines, signed, problem } = unsigned(text.slice(0, longest));
  const problems: string[] = [];
  if (text.length > longest) problems.push(`the file is longer than the ${longest} characters that are read`);
  if (problem !== null) problems.push(problem);
  const fields: Field[] = [];
  for (const { line, words } of lines) {
    const field = /^([!-9;-~]{1,100}):(?: (.*))?$/.exec(words);
    if (/^\s*(?:#.*)?$/.test(words)) continue;
    if (field === null) problems.push(`line ${line} is neither a field ("Name: value") nor a comment`);
    else fields.push({ name: (field[1] ?? '').toLowerCase(), value: (field[2] ?? '').trim(), line });
  }
  const valuesOf = (name: string): readonly string[] =>
    fields.filter((field) => field.name === name).map(({ value }) => value);
  for (const field of fields) problems.push(...faultsOf(field));
  for (const name of once) {
    if (valuesOf(name).length > 1) problems.push(`${name} stands ${valuesOf(name).length} times; once is allowed`);
  }
  if (valuesOf('contact').length === 0) problems.push('there is no Contact field');
  const [expires = null] = valuesOf('expires');
  if (expires === null) problems.push('there is no Expires field');
  return {
    path,
    digest,
    problems: problems.slice(0, 20).map((one) => singleLine(one, 200)),
    contacts: valuesOf('contact').length,
    // No clock here knows a leap second; what cannot be compared would never expire.
    expires: expires !== null && isDateTime(expires) ? expires.replace(/:60(?=\D)/, ':59') : null,
    canonical: webOnly(valuesOf('canonical')),
    policy: webOnly(valuesOf('policy')),
    encryption: valuesOf('encryption').length > 0,
    signed,
  };
}

function faultsOf({ name, value, line }: Field): readonly string[] {
  if (name === 'expires') return isDateTime(value) ? [] : [`line ${line}: Expires is no date and time of RFC 3339`];
  if (name === 'preferred-languages') {
    const tags = value.split(',').map((tag) => tag.trim());
    const all = tags.every((tag) => /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/.test(tag));
    return all ? [] : [`line ${line}: Preferred-Languages is no list of language tags`];
  }
  if (!uris.includes(name)) return [];
  if (/^http:/i.test(value)) return [`line ${line}: a web address in ${name} must begin with https://`];
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]{0,30}:\S+$/;
  return scheme.test(value) ? [] : [`line ${line}: ${name} is no URI (https:, mailto:, tel: …)`];
}

function isDateTime(value: string): boolean {
  const parts = dateTime.exec(value);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1, 4).map(Number);
  return (
    (month ?? 0) >= 1 &&
    (month ?? 0) <= 12 &&
    (day ?? 0) >= 1 &&
    (day ?? 0) <= new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()
  );
}

function webOnly(values: readonly string[]): readonly string[] {
  return values
    .filter((value) => /^https:\/\//i.test(value))
    .slice(0, 10)
    .map((value) => singleLine(value, 500));
}
