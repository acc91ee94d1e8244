import type { ChecksumAlgorithm } from '../facts/checksums.ts';

export type ChecksumLine =
  | { readonly kind: 'entry'; readonly name: string | null; readonly digest: string; readonly said: string | null }
  | { readonly kind: 'words' }
  | { readonly kind: 'unreadable' };

const longest = 2000;
const digest = '[0-9A-Fa-f]{32,128}';
const algorithmName = '[A-Za-z][A-Za-z0-9/-]{1,15}';
/** `SHA256 (name) = digest` as BSD tools and GNU `--tag` write it, `SHA256(name)= digest` as OpenSSL does. */
const tagged = new RegExp(`^\\\\?(${algorithmName}) ?\\((.+)\\) ?= ?(${digest})$`);
/** `digest  name`, `digest *name`, or the digest alone. */
const plain = new RegExp(`^(\\\\?)(?:(${algorithmName}):)?(${digest})(?:[ \\t]+(.+))?$`);
/** `name: digest` and `name digest`; of `SHA-256: digest` the name is that of the algorithm. */
const behind = new RegExp(`^(\\S{1,255}?):?[ \\t]+(${digest})$`);
const digestLike = /[0-9A-Fa-f]{32}|[A-Za-z0-9+/]{42}/;

/** One line of a checksum file. `words` has nothing in it that could be a digest; what has and is of no known layout is `unreadable`. */
export function readChecksumLine(text: string): ChecksumLine {
  if (text.length > longest) return { kind: 'unreadable' };
  const line = text.trim();
  if (line === '' || line.startsWith('#') || line.startsWith(';')) return { kind: 'words' };
  const tag = tagged.exec(line);
  if (tag !== null) return entry(tag[3], line.startsWith('\\') ? unescaped(tag[2]) : tag[2], tag[1]);
  const [, escape, said, hex, rest] = plain.exec(line) ?? [];
  if (hex !== undefined) return entry(hex, escape === '' ? rest : unescaped(rest), said);
  const [, label, last] = behind.exec(line) ?? [];
  if (label !== undefined && last !== undefined) {
    return algorithmNamed(label) === 'other' ? entry(last, label) : entry(last, undefined, label);
  }
  return { kind: digestLike.test(line) ? 'unreadable' : 'words' };
}

function entry(hex = '', name?: string, said?: string): ChecksumLine {
  const bare = name?.replace(/^\*/, '').replace(/^(?:\.[/\\])+/, '');
  // `-` is what the tools call their standard input.
  const named = bare === undefined || bare === '' || bare === '-' ? null : bare;
  return { kind: 'entry', name: named, digest: hex.toLowerCase(), said: said?.toLowerCase() ?? null };
}

/** GNU tools start the line with a backslash where they had to escape the name. */
function unescaped(name: string | undefined): string | undefined {
  return name?.replace(/\\([\\nr])/g, (_, letter: string) => ({ n: '\n', r: '\r' })[letter] ?? '\\');
}

const byLength: ReadonlyMap<number, ChecksumAlgorithm> = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [56, 'sha224'],
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
]);

/** The algorithm that a digest of this length has where nothing says otherwise; null where there is none. */
export function algorithmOfLength(hex: string): ChecksumAlgorithm | null {
  return byLength.get(hex.length) ?? null;
}

/** `SHA256`, `sha2-256` and `SHA-256` are one algorithm; every name that is not of MD5, SHA-1 or SHA-2 is `other`. */
export function algorithmNamed(said: string): ChecksumAlgorithm {
  const name = said
    .toLowerCase()
    .replace(/^sha2-/, 'sha')
    .replace(/^sha-/, 'sha');
  return [...byLength.values()].find((algorithm) => algorithm === name) ?? 'other';
}
