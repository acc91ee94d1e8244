import { CopseError } from '../errors.ts';
import { hasSecret, redactText, wellFormed } from '../text/secrets.ts';
import type { AssessedRelease } from './evidence-set.ts';

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

function refuseSecret(name: string): void {
  if (!hasSecret(name)) return;
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
