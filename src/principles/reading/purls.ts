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
