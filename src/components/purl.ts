import { PackageURL } from 'packageurl-js';

const longest = 1000;

/** Package systems whose names the package URL standard writes in one case only, or with one kind of dash. */
export type PurlType = 'npm' | 'pypi' | 'golang' | 'cargo' | 'maven' | 'nuget' | 'gem' | 'composer' | 'githubactions';

export type PurlParts = {
  /** In lower case, e.g. `npm`. */
  readonly type: string;
  readonly namespace: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
};

/** The parts of a package URL, decoded and in the case they are written in; null where the text is none. Never throws. */
export function partsOf(text: string): PurlParts | null {
  if (text.length > longest) return null;
  try {
    const [type, namespace, name, version] = PackageURL.parseString(text);
    if (!type || !name) return null;
    return { type: type.toLowerCase(), namespace, name, version };
  } catch {
    return null;
  }
}

/** The canonical package URL of this text without qualifiers and subpath; null where it is none. Never throws. */
export function canonicalPurl(text: string): string | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const { type, namespace, name, version } = parts;
  // With a channel Conan demands a namespace and the other way round: what is left out here was there when it was checked.
  const qualifiers = type === 'conan' && namespace !== undefined ? { channel: 'any' } : undefined;
  return written({ type, namespace, name, version }, qualifiers);
}

/** The canonical package URL of a package by the name that its own system gives it; null where there can be none. */
export function purlOf(type: PurlType, fullName: string, version: string | null): string | null {
  if (fullName.length > longest || (version?.length ?? 0) > longest) return null;
  const [namespace, name] = splitName(type, fullName);
  return written({ type, namespace, name, version: version ?? undefined });
}

function written({ type, namespace, name, version }: PurlParts, wanted?: Record<string, string>): string | null {
  try {
    const purl = new PackageURL(type, namespace, plain(type, name), version, wanted, undefined);
    purl.qualifiers = undefined;
    // The library writes npm's names in lower case; an advisory database is asked for `JSONStream` by that name.
    if (type === 'npm') purl.name = name.trim();
    return purl.toString();
  } catch {
    return null;
  }
}

/** Python takes `a.b`, `a_b` and `a-b` for one package; the package URL library leaves the dot. */
function plain(type: string, name: string): string {
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
