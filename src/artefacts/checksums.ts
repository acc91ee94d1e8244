import { beginsClearSigned, clearSignedLines } from '../detached/clear-signed.ts';
import { embeddedIn } from '../detached/minisign.ts';
import type { ChecksumAlgorithm, ChecksumEntry, ChecksumFile } from '../facts/checksums.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { singleLine } from '../text/inert.ts';
import { describedName } from './artefact-role.ts';
import { algorithmNamed, algorithmOfLength, readChecksumLine } from './checksum-line.ts';

const maximumBytes = 1_048_576;
const maximumEntries = 2000;
const maximumProblems = 20;
const longestName = 255;

/** What a checksum file says, one part for each algorithm and at least one; whatever the bytes are, it never throws. */
export function readChecksums(fileName: string, bytes: Uint8Array): readonly ChecksumFile[] {
  const text = textOf(bytes);
  if (!text.ok) return [unreadChecksums(fileName, `the file ${text.reason}`)];
  const read = linesOf(text.text);
  if (!read.ok) return [unreadChecksums(fileName, `the file is a broken signed text: ${read.reason}`)];
  const parts = new Map<ChecksumAlgorithm, ChecksumEntry[]>();
  const problems: string[] = [];
  const problem = (what: string): void => void (problems.length <= maximumProblems && problems.push(what));
  let count = 0;
  for (const [index, line] of read.lines) {
    const said = readChecksumLine(line);
    if (said.kind === 'words') continue;
    const where = `line ${index + 1}`;
    if (count >= maximumEntries) {
      problem(`more than ${maximumEntries} digests: the rest from ${where} on is not read`);
      break;
    }
    const found = said.kind === 'entry' ? entryOf(said, fileName) : 'is of no known layout';
    if (typeof found === 'string') {
      problem(`${where} ${found}`);
      continue;
    }
    count++;
    const part = parts.get(found.algorithm);
    if (part === undefined) parts.set(found.algorithm, [found.entry]);
    else part.push(found.entry);
  }
  if (count === 0 && problems.length === 0) problem('it holds no digest');
  const files = [...parts].map(([algorithm, entries]) => ({ name: fileName, algorithm, entries, problems: [] }));
  const [first = unreadChecksums(fileName), ...rest] = files;
  return [{ ...first, problems: atMost(problems) }, ...rest];
}

/** A checksum file of which nothing was read. */
export function unreadChecksums(name: string, ...problems: readonly string[]): ChecksumFile {
  return { name, algorithm: 'other', entries: [], problems };
}

type Read = Extract<ReturnType<typeof readChecksumLine>, { kind: 'entry' }>;
type Found = { readonly algorithm: ChecksumAlgorithm; readonly entry: ChecksumEntry };

function entryOf({ name, digest, said }: Read, fileName: string): Found | string {
  const length = algorithmOfLength(digest);
  if (length === null) return 'has a digest of an unusual length';
  const stated = said === null ? hintsOf(fileName) : [algorithmNamed(said)];
  const algorithm = stated.includes('other') ? 'other' : length;
  if (algorithm === length && stated.length > 0 && !stated.includes(length)) {
    return `has a digest of the length of ${length}, but is said to be ${stated.join(' or ')}`;
  }
  const described = name ?? describedBy(fileName);
  if (described === null) return 'has a digest and no name';
  // A name that looks like another one once it is shown must not stand for that one.
  if (singleLine(described, longestName) !== described) return 'has a name that cannot be shown as it is';
  return { algorithm, entry: { name: described, digest } };
}

const unusual = /blake|(?:^|[._-])b[23](?:sums?)?(?:[._-]|$)|sha-?3[._-]|sha-?512[._-]256|keccak|sm3/i;
const usual = /(?:^|[._-])(?:(md5|sha-?(?:1|224|256|384|512))(?:sums?)?|shasums?-?(1|224|256|384|512))(?=[._-]|$)/gi;

/** The algorithms that the name of a checksum file speaks of. */
function hintsOf(fileName: string): readonly ChecksumAlgorithm[] {
  if (unusual.test(fileName)) return ['other'];
  return [...fileName.matchAll(usual)].map(([, whole, number]) => algorithmNamed(whole ?? `sha${number ?? ''}`));
}

/** `app.tgz` for `app.tgz.sha256`, `app.tgz_sha256.txt` and `app.tgz.sha256.asc`: the file that a digest without a name is meant for. */
function describedBy(fileName: string): string | null {
  const list = describedName(fileName);
  const rest = list.replace(
    /[._-](?:md5|sha-?(?:1|224|256|384|512)|sha|sha3-\d{3}|blake[23][bs]?|b[23])(?:sums?)?(?:\.txt)?$/i,
    '',
  );
  return rest === list || rest === '' ? null : rest;
}

/** UTF-8, or UTF-16 with its mark, as a Windows shell writes it. */
function textOf(bytes: Uint8Array): ReturnType<typeof decodeUtf8> {
  if (bytes.byteLength > maximumBytes)
    return { ok: false, reason: `is larger than the ${maximumBytes} bytes that are read` };
  const mark = `${bytes[0] ?? 0} ${bytes[1] ?? 0}`;
  if (mark === '255 254' || mark === '254 255') {
    return { ok: true, text: new TextDecoder(mark === '255 254' ? 'utf-16le' : 'utf-16be').decode(bytes) };
  }
  const decoded = decodeUtf8(bytes, maximumBytes);
  return decoded.ok ? { ok: true, text: decoded.text.replace(/^\ufeff/, '') } : decoded;
}

/** The lines with their numbers; where a signature stands around them those that are signed, as its verification sees them. */
function linesOf(text: string): ReturnType<typeof clearSignedLines> {
  if (beginsClearSigned(text)) return clearSignedLines(text);
  const lines = (whole: string) => whole.split(/\r\n|\n|\r/);
  const placed = text.startsWith('untrusted comment:')
    ? lines(embeddedIn(text)).map((line, index) => [index + 2, line] as const)
    : [...lines(text).entries()];
  return { ok: true, lines: placed };
}

function atMost(problems: readonly string[]): readonly string[] {
  return problems.length > maximumProblems ? [...problems.slice(0, maximumProblems), 'and more'] : problems;
}
