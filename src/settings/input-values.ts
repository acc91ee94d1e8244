import { shown, suggestion } from './nearest.ts';

/** A checked value, or what is wrong with it. Null: the input was left empty. */
export type Checked<T> =
  { readonly ok: true; readonly value: T | null } | { readonly ok: false; readonly problem: string };

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export function oneOf<const T extends string>(name: string, value: string, words: readonly T[]): Checked<T> {
  const word = words.find((candidate) => candidate === value);
  if (value === '' || word !== undefined) return { ok: true, value: word ?? null };
  return { ok: false, problem: `${name} cannot be ${shown(value)}; ${suggestion(value, words)}` };
}

export function yesOrNo(name: string, value: string): Checked<boolean> {
  if (value === '') return { ok: true, value: null };
  if (/^(?:true|True|TRUE)$/.test(value)) return { ok: true, value: true };
  if (/^(?:false|False|FALSE)$/.test(value)) return { ok: true, value: false };
  return { ok: false, problem: `${name} cannot be ${shown(value)}; it is true or false` };
}

/** An https address without user, query or fragment; http for this machine only. No slash at its end. */
export function address(name: string, value: string): Checked<string> {
  if (value === '') return { ok: true, value: null };
  const url = URL.canParse(value) ? new URL(value) : null;
  // What stands before an @ or after a ? may be a secret: such a value is not repeated.
  if (!url) return { ok: false, problem: `${name} is not an address; write https://host/path` };
  if (url.username || url.password)
    return { ok: false, problem: `${name} has a user name or password in it; leave them out` };
  if (url.search || url.hash)
    return { ok: false, problem: `${name} has a query or fragment in it; end it with the path` };
  if (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname))) {
    return { ok: true, value: url.href.replace(/\/+$/, '') };
  }
  return { ok: false, problem: `${name} cannot be ${shown(url.href)}; use https (http is for this machine only)` };
}

export function token(name: string, value: string): Checked<string> {
  if (value === '') return { ok: true, value: null };
  if (/^[\x21-\x7e]+$/.test(value)) return { ok: true, value };
  return { ok: false, problem: `${name} has a space, a line break or an odd character in it; pass the bare token` };
}

export function filePath(name: string, value: string): Checked<string> {
  if (value === '') return { ok: true, value: null };
  if (value.length > 1000) return { ok: false, problem: `${name} is too long; at most 1000 characters are read` };
  if (!/\p{Cc}/u.test(value)) return { ok: true, value };
  return { ok: false, problem: `${name} has a control character in it; write a plain path` };
}

/** A tag as `git check-ref-format` would have it; `refs/tags/` in front is taken off. */
export function tagName(name: string, value: string): Checked<string> {
  const tag = value.replace(/^refs\/tags\//, '');
  if (tag === '') return { ok: true, value: null };
  const isName =
    tag.length <= 255 &&
    !/[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)/u.test(tag) &&
    !/^[-/.]|[/.]$|^@$/.test(tag);
  return isName
    ? { ok: true, value: tag }
    : { ok: false, problem: `${name} ${shown(tag)} is not a tag name; write it as git tag lists it` };
}
