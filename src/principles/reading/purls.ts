/** Type and names of a package URL as one path, decoded, and its version; qualifiers and subpath left out. Null where it is none. */
export function purlParts(text: string): { readonly path: string; readonly version: string | null } | null {
  if (!text.startsWith('pkg:') || text.length > 1000) return null;
  const bare = barePurl(text).slice('pkg:'.length);
  const at = bare.lastIndexOf('@');
  const slash = bare.lastIndexOf('/');
  const path = decoded(at > slash ? bare.slice(0, at) : bare);
  if (path === null || !path.includes('/')) return null;
  const [type = '', ...names] = path.split('/');
  const version = at > slash ? decoded(bare.slice(at + 1)) : null;
  return { path: [type.toLowerCase(), ...names].join('/'), version };
}

/**
 * Under which two spellings of a package URL are one: systems that know no case, Python's dashes, and the `v` that versions of
 * Go and Composer bear or do not. What is no package URL stands for itself.
 */
export function purlIdentity(text: string): { readonly path: string; readonly version: string | null } {
  const parts = purlParts(text);
  if (parts === null) return { path: barePurl(text), version: null };
  const type = parts.path.slice(0, parts.path.indexOf('/'));
  const lower = ['npm', 'nuget', 'composer', 'pypi', 'github', 'bitbucket'].includes(type);
  const path = lower ? parts.path.toLowerCase() : parts.path;
  const version = parts.version;
  return {
    path: type === 'pypi' ? path.replace(/[-_.]+/g, '-') : path,
    version: type === 'golang' || type === 'composer' ? (version?.replace(/^v(?=\d)/, '') ?? null) : version,
  };
}

export function barePurl(text: string): string {
  return text.split(/[?#]/, 1)[0] ?? '';
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
