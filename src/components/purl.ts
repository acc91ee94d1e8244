import { PackageURL } from 'packageurl-js';

const longest = 1000;

/** Package systems whose names the package URL standard writes in one case only, or with one kind of dash. */
export type PurlType = 'npm' | 'pypi' | 'golang' | 'cargo' | 'maven' | 'nuget' | 'gem' | 'composer' | 'githubactions';

/** The canonical package URL of this text without qualifiers and subpath; null where it is none. Never throws. */
export function canonicalPurl(text: string): string | null {
  if (text.length > longest) return null;
  try {
    const { type, namespace, name, version } = PackageURL.fromString(text);
    return new PackageURL(type, namespace, plain(type, name ?? ''), version, undefined, undefined).toString();
  } catch {
    return null;
  }
}

/** The canonical package URL of a package by the name that its own system gives it; null where there can be none. */
export function purlOf(type: PurlType, fullName: string, version: string | null): string | null {
  if (fullName.length > longest || (version?.length ?? 0) > longest) return null;
  const [namespace, name] = splitName(type, fullName);
  try {
    return new PackageURL(type, namespace, plain(type, name), version ?? undefined, undefined, undefined).toString();
  } catch {
    return null;
  }
}

/** Without its version: what is the same package whatever the release. */
export function withoutVersion(purl: string): string {
  const at = purl.lastIndexOf('@');
  return at < 0 ? purl : purl.slice(0, at);
}

/** Type of a canonical package URL: `npm` of `pkg:npm/ms@2.1.3`. */
export function typeOf(purl: string): string {
  return purl.slice('pkg:'.length, purl.indexOf('/'));
}

/** Python takes `a.b`, `a_b` and `a-b` for one package; the package URL library leaves the dot. */
function plain(type: string | undefined, name: string): string {
  return type === 'pypi' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
}

function splitName(type: PurlType, fullName: string): readonly [string | undefined, string] {
  if (type === 'maven') {
    const colon = fullName.indexOf(':');
    return colon < 0 ? [undefined, fullName] : [fullName.slice(0, colon), fullName.slice(colon + 1)];
  }
  const slash = fullName.lastIndexOf('/');
  return slash < 0 ? [undefined, fullName] : [fullName.slice(0, slash), fullName.slice(slash + 1)];
}
