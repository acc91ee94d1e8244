import type { PatchedVersion, RepositoryAdvisory } from '../../facts/advisories.ts';
import { advisoryName } from './advisories.ts';
import { daysBetween } from './days.ts';
import { count, naming } from './words.ts';

/** Days between an advisory and the first release that mends; null where there is no release to compare with. */
export type AdvisoryTime = { readonly apart: number | null; readonly say: string };

export function timeOf(advisory: RepositoryAdvisory, now: string): AdvisoryTime {
  const name = advisoryName(advisory);
  const patched = advisory.affected.flatMap((row) => row.patched);
  if (patched.length === 0) return { apart: null, say: `${name} names no patched version` };
  const released = patched.flatMap((one) => (one.release === null ? [] : [{ ...one, release: one.release }]));
  // A draft is about to be published: it counts as released now.
  const [first] = released.map((one) => ({ ...one, at: one.release.publishedAt ?? now })).sort(byTime);
  if (first === undefined) return { apart: null, say: `${name}: no release bears ${listed(patched)}` };
  const [after, before] = [daysBetween(first.at, advisory.publishedAt), daysBetween(advisory.publishedAt, first.at)];
  if (after === null || before === null) return { apart: null, say: `${name}: its time cannot be read` };
  const apart = Math.max(after, before);
  return { apart, say: `${name}: ${count(apart, 'day')} from release ${first.release.tag}` };
}

function byTime(a: { readonly at: string }, b: { readonly at: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

function listed(patched: readonly PatchedVersion[]): string {
  return naming(patched.map(({ version }) => version));
}
