const most = 20;

/** The versions that a text such as `1.2.3, 2.0.1` or `>= 1.2.3, < 2.0.0 || >= 2.0.1` calls patched, in its order. */
export function patchedVersions(text: string | null): readonly string[] {
  const plain = (text ?? '').slice(0, 1000).replace(/([<>=~^]) +/g, '$1');
  const versions = plain.split(/[\s,|;]+/).flatMap((word) => {
    if (word.startsWith('<')) return [];
    const version = word.replace(/^[>=~^]*v?/i, '');
    return /^\d[0-9A-Za-z.+_-]{0,99}$/.test(version) ? [version] : [];
  });
  return [...new Set(versions)].slice(0, most);
}
