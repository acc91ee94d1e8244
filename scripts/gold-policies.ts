/**
 * Compares what Copse reads in security policies and support documents with what a person read in them.
 * Usage: node scripts/node24.mjs scripts/gold-policies.ts FOLDER [--set build|held-out] [--misses]
 * FOLDER holds the texts, under any names: each is found by the SHA-256 of its bytes. Ends 1 where a text is not there, or
 * where precision or recall of an element is under 0.9 over all that were read.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPolicy } from '../src/documents/policy.ts';
import { policyElements, type PolicyElement } from '../src/facts/policies.ts';

type Row = {
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly sha256: string;
  readonly set: 'build' | 'held-out';
  readonly elements: readonly PolicyElement[];
};

const least = 0.9;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string' }, misses: { type: 'boolean' } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: gold-policies.ts FOLDER [--set build|held-out] [--misses]');

const gold = JSON.parse(readFileSync('__tests__/documents/gold/policies.json', 'utf8')) as readonly Row[];
const rows = gold.filter(({ set }) => values.set === undefined || set === values.set);
const texts = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]),
);

/** Of a support document only the versions are asked: the other elements are about reports of vulnerabilities. */
const asked = (row: Row): readonly PolicyElement[] =>
  /support/i.test(row.path) ? ['supported-versions'] : policyElements;

const lost = rows.filter(({ sha256 }) => !texts.has(sha256));
for (const { repository, commit, path, sha256 } of lost)
  console.log(`not in ${folder}: ${repository} ${commit} ${path} ${sha256}`);

let failed = lost.length > 0;
console.log(`${rows.length - lost.length} texts${values.set === undefined ? '' : ` (${values.set})`}`);
console.log('element                  there  found  right  precision  recall');
const read = rows.flatMap((row) => {
  const text = texts.get(row.sha256);
  if (text === undefined) return [];
  const found = readPolicy({ path: row.path, digest: row.sha256, text }).elements;
  return [{ row, found }];
});
for (const element of policyElements) {
  const of = read.filter(({ row }) => asked(row).includes(element));
  const there = of.filter(({ row }) => row.elements.includes(element));
  const found = of.filter((one) => one.found.some((part) => part.element === element));
  const right = found.filter(({ row }) => row.elements.includes(element));
  const precision = found.length === 0 ? 1 : right.length / found.length;
  const recall = there.length === 0 ? 1 : right.length / there.length;
  failed ||= precision < least || recall < least;
  const figures = [there, found, right].map(({ length }) => String(length).padStart(5)).join('  ');
  console.log(
    `${element.padEnd(23)}  ${figures}  ${precision.toFixed(2).padStart(9)}  ${recall.toFixed(2).padStart(6)}`,
  );
  if (values.misses !== true) continue;
  for (const { row } of there.filter((one) => !found.includes(one)))
    console.log(`  missed  ${row.repository} ${row.path}`);
  for (const { row, found: parts } of found.filter((one) => !right.includes(one))) {
    console.log(`  invented ${row.repository} ${row.path}:${parts.find((part) => part.element === element)?.line}`);
  }
}
process.exitCode = failed ? 1 : 0;
