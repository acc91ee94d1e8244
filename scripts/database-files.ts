/**
 * Adds published files of the GitHub Advisory Database to __tests__/components/database-files.json: only facts, no text.
 *
 *   node scripts/node24.mjs scripts/database-files.ts OWNER/NAME@COMMIT FOLDER
 *
 * FOLDER holds files as they stand in that repository, at their paths: the database itself (github/advisory-database), or
 * another one that has byte copies. Taken are files that are written as the database writes them, reviewed, not withdrawn,
 * and not among the rows yet; what OSV hands on under the same ids has fields and spellings of its own and is left out.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Affected, DatabaseFile } from '../__tests__/components/database-files.ts';
import { osvEcosystems } from './osv-ecosystems.ts';

const target = '__tests__/components/database-files.json';
const database = 'github/advisory-database';

type Entry = {
  readonly package: { readonly ecosystem: string; readonly name: string };
  readonly ranges?: readonly { readonly events: readonly Readonly<Record<string, string>>[] }[];
  readonly versions?: readonly string[];
  readonly database_specific?: { readonly last_known_affected_version_range?: string; readonly source?: string };
};
type Published = {
  readonly id: string;
  readonly published: string;
  readonly withdrawn?: string;
  readonly severity?: readonly { readonly score: string }[];
  readonly affected: readonly Entry[];
  readonly database_specific: { readonly severity: string; readonly github_reviewed?: boolean };
};

const [origin = '', folder = ''] = process.argv.slice(2);
const [repository = '', commit = ''] = origin.split('@');
if (!/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(origin)) throw new Error('Say OWNER/NAME@COMMIT first, then the folder.');
const rows = new Map(
  (JSON.parse(await readFile(target, 'utf8')) as readonly DatabaseFile[]).map((row) => [row.id, row] as const),
);
const before = rows.size;
for (const path of (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json')).sort()) {
  const text = await readFile(join(folder, path), 'utf8');
  const file = published(text);
  if (file !== null && !rows.has(file.id)) rows.set(file.id, rowOf(file, path));
}
const lines = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => `  ${JSON.stringify(row)}`);
await writeFile(target, `[\n${lines.join(',\n')}\n]\n`);
console.log(`${String(rows.size - before)} added, ${String(rows.size)} rows`);

/** The file, where it is one of the database's own: two blanks for each level, an empty list with or without a blank line in it. */
function published(text: string): Published | null {
  let file: Published;
  try {
    file = JSON.parse(text) as Published;
  } catch {
    return null;
  }
  if (!/^GHSA(?:-[0-9a-z]{4}){3}$/.test(file.id) || !Array.isArray(file.affected)) return null;
  const written = text
    .replace(/\[\n\n *\]/g, '[]')
    .replace(/\\u00(?:3c|3e|26)/gi, (code) => JSON.parse(`"${code}"`) as string);
  const isOwn = written.trim() === JSON.stringify(file, null, 2);
  const isHandedOn = file.affected.some((entry: Entry) => entry.database_specific?.source !== undefined);
  const isReviewed = file.database_specific.github_reviewed === true && file.withdrawn === undefined;
  return isOwn && !isHandedOn && isReviewed ? file : null;
}

function rowOf(
  { id, published: day, severity = [], affected, database_specific: extra }: Published,
  path: string,
): DatabaseFile {
  return {
    id,
    file: `advisories/github-reviewed/${day.slice(0, 4)}/${day.slice(5, 7)}/${id}/${id}.json`,
    ...(repository === database ? { commit } : { copy: `${origin} ${path}` }),
    severity: extra.severity,
    vectors: severity.map(({ score }) => score),
    affected: affected.flatMap(affectedOf),
  };
}

function affectedOf({ package: item, ranges, versions, database_specific: extra }: Entry): readonly Affected[] {
  const ecosystem = osvEcosystems[item.ecosystem];
  if (ecosystem === undefined) return [];
  const lastKnown = extra?.last_known_affected_version_range;
  return (ranges ?? [{ events: [] }]).map(({ events }) => {
    const {
      introduced,
      fixed,
      last_affected: lastAffected,
    } = Object.assign({}, ...events) as Readonly<Record<string, string>>;
    return {
      ecosystem,
      package: item.name,
      ...(introduced === undefined ? {} : { introduced }),
      ...(fixed === undefined ? {} : { fixed }),
      ...(lastAffected === undefined ? {} : { lastAffected }),
      ...(lastKnown === undefined ? {} : { lastKnown }),
      ...(versions === undefined ? {} : { versions }),
    };
  });
}
