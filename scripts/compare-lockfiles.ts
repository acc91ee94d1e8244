/**
 * Prints how lockfiles are read here and by another tool: `compare-lockfiles.ts LIST`. LIST has a line of JSON for each file,
 * `{"file": "a/yarn.lock", "packages": [["npm", "left-pad", "1.3.0"]]}`: package URL type, name and version as that tool has them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readLockfiles } from '../src/components/read-lockfiles.ts';

type Line = { readonly file: string; readonly packages?: readonly (readonly [string, string, string])[] };

const sums = new Map<
  string,
  { files: number; agree: number; both: number; here: number; there: number; unread: number }
>();
const lines = (await readFile(process.argv[2] ?? '', 'utf8')).split('\n').filter((line) => line !== '');
for (const line of lines) {
  const { file, packages } = JSON.parse(line) as Line;
  const name = basename(file).toLowerCase();
  const kind = name.endsWith('.txt') ? 'requirements' : name;
  const sum = sums.get(kind) ?? { files: 0, agree: 0, both: 0, here: 0, there: 0, unread: 0 };
  sums.set(kind, sum);
  const folder = dirname(file);
  const texts = await Promise.all(
    (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(async (entry) => ({ path: entry.name, text: await readFile(join(folder, entry.name), 'utf8') })),
  );
  const [fact] = readLockfiles(texts).files.filter(({ path }) => path === basename(file));
  if (fact === undefined || fact.problem !== null || packages === undefined) {
    sum.unread++;
    process.stdout.write(
      `${file}: ${packages === undefined ? 'not read there' : (fact?.problem ?? 'locks nothing')}\n`,
    );
    continue;
  }
  const here = new Set(fact.components.map((one) => spelled(one.name, one.version ?? '', one.purl ?? '')));
  const there = new Set(packages.map(([type, other, version]) => spelled(other, version, `pkg:${type}/`)));
  const [onlyHere, onlyThere] = [
    [...here].filter((one) => !there.has(one)),
    [...there].filter((one) => !here.has(one)),
  ];
  sum.files++;
  sum.both += here.size - onlyHere.length;
  sum.here += onlyHere.length;
  sum.there += onlyThere.length;
  if (onlyHere.length + onlyThere.length === 0) sum.agree++;
  else process.stdout.write(`${file}: here ${onlyHere.join(', ')}; there ${onlyThere.join(', ')}\n`);
}
for (const [kind, sum] of [...sums].sort()) process.stdout.write(`${kind}: ${JSON.stringify(sum)}\n`);

/** What both mean: names in one case where their system knows none, and no address where a version should stand. */
function spelled(name: string, version: string, purl: string): string {
  const caseless = /^pkg:(?:pypi|nuget|composer)\//.test(purl);
  const plain = caseless ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
  return `${plain}@${/^(?:[a-z][a-z+]*:|\.{0,2}\/)/i.test(version) ? '' : version.replace(/^v(?=\d)/, '')}`;
}
