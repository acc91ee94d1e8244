import { CopseError } from '../errors.ts';
import type { AssessedRelease } from './evidence-set.ts';

export const secretRemoved = '[secret removed]';
export const emailRemoved = '[e-mail removed]';

/** Every quantifier is bounded or stands alone, so that no text makes these slow. */
const secrets: readonly RegExp[] = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /gh[opsur]_[A-Za-z0-9]{16,255}/g,
  /github_pat_[A-Za-z0-9_]{16,255}/g,
  /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  /xox[a-z]-[A-Za-z0-9-]{10,250}/g,
  /npm_[A-Za-z0-9]{30,80}/g,
  /glpat-[A-Za-z0-9_-]{16,80}/g,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,2048}/g,
];

/** `name@1.2.3.tgz` is a version, not a mail host: a host never starts with two numbers. */
const email = /[\p{L}\p{N}._%+-]{1,64}@(?![0-9]+\.[0-9]+)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/** Most texts have nothing that any of these could begin with. */
const suspicious = /[@\ud800-\udfff]|gh[opsur]_|github_pat_|AKIA|ASIA|xox|npm_|glpat-|eyJ|-----BEGIN /;

/** A text without secret-looking tokens and e-mail addresses, and well-formed: the same text gives the same result. */
export function redactText(text: string): string {
  if (!suspicious.test(text)) return text;
  const clean = withoutSecrets(text);
  return clean.includes('@') ? clean.replace(email, emailRemoved) : clean;
}

/** A text without secret-looking tokens, and well-formed. */
export function withoutSecrets(text: string): string {
  if (!suspicious.test(text)) return text;
  return secrets.reduce((clean, secret) => clean.replace(secret, secretRemoved), wellFormed(text));
}

/**
 * The inputs of a judgement as they may be published. Judge these and no others: replay starts from them. What the release
 * itself is called (repository, tag, artefact names) stays, for customers compare it; a secret in such a name is refused.
 */
export function redact<T extends { readonly release: AssessedRelease }>(inputs: T): T {
  const names = keptNames(inputs.release);
  for (const name of names) refuseSecret(name);
  return walk(inputs, names) as T;
}

/** Whether `redact` would leave this as it is. */
export function isRedacted(inputs: { readonly release: AssessedRelease }): boolean {
  return walk(inputs, keptNames(inputs.release)) === inputs;
}

function keptNames({ repository, tag, artefacts }: AssessedRelease): ReadonlySet<string> {
  return new Set([repository, tag, ...artefacts.map(({ name }) => name)]);
}

function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd');
}

function refuseSecret(name: string): void {
  if (secrets.every((secret) => name.search(secret) === -1)) return;
  throw new CopseError(
    'EVIDENCE_INVALID',
    'The name of the tag or of a release asset looks like a secret token; signed evidence would publish it for good.',
    'Rename it, and revoke the token if it is one.',
  );
}

/** What needs no change is given back as it is, not copied: facts can be large. */
function walk(value: unknown, keep: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return keep.has(value) ? wellFormed(value) : redactText(value);
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const clean = (item: unknown): unknown => {
    const result = walk(item, keep);
    changed ||= result !== item;
    return result;
  };
  if (Array.isArray(value)) {
    const items = value.map(clean);
    return changed ? items : value;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, clean(item)] as const);
  return changed ? Object.fromEntries(entries) : value;
}
