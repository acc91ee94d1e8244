export type Unsigned = {
  readonly lines: readonly { readonly line: number; readonly words: string }[];
  readonly signed: boolean;
  readonly problem: string | null;
};

/** The lines of a text without the OpenPGP clear-text signature around them (RFC 9580, 7); dashes are unescaped, nothing is verified. */
export function unsigned(text: string): Unsigned {
  const all = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((words, index) => ({ line: index + 1, words }));
  const begin = all.findIndex(({ words }) => words.trimEnd() === '-----BEGIN PGP SIGNED MESSAGE-----');
  if (begin < 0) return { lines: all, signed: false, problem: null };
  const blank = all.findIndex(({ words }, index) => index > begin && words.trim() === '');
  const signature = all.findIndex(({ words }) => words.trimEnd() === '-----BEGIN PGP SIGNATURE-----');
  const end = all.findIndex(({ words }) => words.trimEnd() === '-----END PGP SIGNATURE-----');
  if (blank < 0 || signature < blank || end < signature) {
    return { lines: [], signed: false, problem: 'the OpenPGP signature around the file is not whole' };
  }
  const before = all.slice(0, begin).some(({ words }) => !/^\s*(?:#.*)?$/.test(words));
  const after = all.slice(end + 1).some(({ words }) => words.trim() !== '');
  const lines = all.slice(blank + 1, signature).map(({ line, words }) => ({ line, words: words.replace(/^- /, '') }));
  return { lines, signed: true, problem: before || after ? 'there are fields outside the signed part' : null };
}
