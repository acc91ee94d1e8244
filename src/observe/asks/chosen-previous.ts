import semver from 'semver';
import type { Observed } from '../../facts/observed.ts';
import type { ReadContext } from '../context.ts';
import { absent, fromReply, hidden } from '../observed.ts';
import { allReleases, foundRelease, type ReleaseData } from './releases.ts';

export type Previous = {
  readonly tag: string;
  readonly publishedAt: string | null;
  readonly chosenBy: 'semver' | 'date';
};

/** Which published release came before the one that is assessed: the greatest lower version, by date where the tag is no version. */
export async function chosenPrevious(context: ReadContext): Promise<Observed<Previous>> {
  const list = await context.shared(allReleases);
  const all = fromReply(list, { permission: 'contents: read', partial: true, map: (data) => data });
  if (all.state !== 'seen') return all;
  const { tag } = context.settings;
  const others = all.value.filter((release) => isPublished(release) && release.tag_name !== tag);
  const version = versionOf(tag);
  const chosen = version === null ? await byDate(context, others) : byVersion(version, others);
  if (chosen !== null) return { ...all, value: chosen };
  if (list.kind === 'ok' && list.truncated) {
    return hidden('truncated', 'the list of releases is longer than what is read of it', all.source);
  }
  return absent(all.source);
}

function isPublished({ draft, published_at }: ReleaseData): boolean {
  return !draft && published_at !== null;
}

type Version = { readonly prefix: string; readonly version: semver.SemVer };

/** The version in a tag like `v1.2.3`, `1.2`, `app-v1.2.3` or `@acme/app@1.2.3`, and what stands before it. */
export function versionOf(tag: string): Version | null {
  if (tag.length > 255) return null;
  for (let index = 0; index < tag.length; index++) {
    if (!/[0-9]/.test(tag[index] ?? '') || (index > 0 && /[0-9.]/.test(tag[index - 1] ?? ''))) continue;
    const rest = tag.slice(index);
    const version = semver.parse(/^\d{1,9}(\.\d{1,9})?$/.test(rest) ? completed(rest) : rest, { loose: true });
    if (version !== null) return { prefix: tag.slice(0, index).replace(/v$/i, ''), version };
  }
  return null;
}

function completed(short: string): string {
  return short.includes('.') ? `${short}.0` : `${short}.0.0`;
}

function byVersion({ prefix, version }: Version, releases: readonly ReleaseData[]): Previous | null {
  let best: { readonly release: ReleaseData; readonly version: semver.SemVer } | null = null;
  for (const release of releases) {
    const other = versionOf(release.tag_name);
    if (other === null || other.prefix !== prefix || !semver.lt(other.version, version)) continue;
    if (best === null || semver.gt(other.version, best.version)) best = { release, version: other.version };
  }
  return best && { tag: best.release.tag_name, publishedAt: best.release.published_at, chosenBy: 'semver' };
}

async function byDate(context: ReadContext, releases: readonly ReleaseData[]): Promise<Previous | null> {
  const found = await context.shared(foundRelease);
  const own = found.kind === 'ok' ? found.data.published_at : null;
  const earlier = releases.filter(({ published_at }) => own === null || (published_at ?? '') < own);
  const [latest] = earlier.sort((a, b) => (b.published_at ?? '').localeCompare(a.published_at ?? ''));
  return latest ? { tag: latest.tag_name, publishedAt: latest.published_at, chosenBy: 'date' } : null;
}
