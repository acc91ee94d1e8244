import semver from 'semver';
import type { PatchedVersion } from '../../facts/advisories.ts';
import { versionOf } from './chosen-previous.ts';
import type { ReleaseData } from './releases.ts';

/** The release that brought a version of a package; of several with that version, the one whose tag names the package. */
export function patchedRelease(
  version: string,
  packageName: string | null,
  releases: readonly ReleaseData[],
): PatchedVersion['release'] {
  const wanted = semver.parse(completed(version), { loose: true })?.version;
  const found = releases.filter(({ tag_name: tag }) => {
    if (tag === version || tag === `v${version}`) return true;
    return wanted !== undefined && versionOf(tag)?.version.version === wanted;
  });
  const short = packageName?.split(/[/:]/).at(-1)?.toLowerCase();
  const named = found.find(({ tag_name: tag }) => short !== undefined && tag.toLowerCase().includes(short));
  const release = named ?? found[0];
  return release === undefined
    ? null
    : { tag: release.tag_name, publishedAt: release.draft ? null : release.published_at };
}

function completed(version: string): string {
  const missing = 2 - version.split(/[-+]/, 1).join('').split('.').length + 1;
  return /^\d+(?:\.\d+)?$/.test(version) ? `${version}${'.0'.repeat(missing)}` : version;
}
