import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageKey } from '../../src/components/advisory-packages.ts';
import { type Advisory, vet } from '../../src/components/vetting.ts';
import { orders } from '../../src/components/versions/orders.ts';
import { isInRange } from '../../src/components/versions/ranges.ts';
import type { AdvisoryEcosystem } from '../../src/facts/vulnerabilities.ts';
import { severityOf } from '../../src/observe/severity.ts';

/** Made by scripts/advisory-table.ts from published files; see README.md beside this file. */
type Row = {
  readonly id: string;
  readonly source: string;
  readonly ecosystem: AdvisoryEcosystem;
  readonly package: string;
  readonly severity: string | null;
  readonly ranges: readonly string[];
  readonly in: readonly string[];
  readonly out: readonly string[];
};

/** What one of the database's own files says of a package. */
type FileRow = Omit<Row, 'source'> & { readonly also?: readonly string[] };

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const published = read('advisories.json') as readonly Row[];
const files = read('database-files.json') as readonly FileRow[];
const pypa = 'pypa/advisory-database';
const rows: readonly Omit<Row, 'source'>[] = [...published, ...files];
const hits = ({ ecosystem, ranges }: Pick<Row, 'ecosystem' | 'ranges'>, version: string) => {
  const found = ranges.map((range) => isInRange(orders[ecosystem], range, version));
  return found.includes(true) ? true : found.includes(null) ? null : false;
};

test("at least 200 advisories in the database's own words, every package system of it, and 1,000 sampled versions", () => {
  const own = [...published.filter(({ source }) => source !== pypa), ...files];
  expect(new Set(own.map(({ id }) => id)).size).toBeGreaterThanOrEqual(200);
  expect([...new Set(own.map(({ ecosystem }) => ecosystem))].sort()).toEqual(Object.keys(orders).sort());
  expect(rows.reduce((sum, row) => sum + row.in.length + row.out.length, 0)).toBeGreaterThanOrEqual(1000);
});

test("the table says what the database's own files say, range by range", () => {
  const pairs = published.flatMap((row) =>
    files
      .filter(
        ({ id, ecosystem, package: name }) => id === row.id && ecosystem === row.ecosystem && name === row.package,
      )
      .map((file) => ({ row, file })),
  );
  const differing = pairs.filter(({ row, file }) => {
    const said = [...file.ranges, ...(file.also ?? [])];
    return !row.ranges.every((range) => said.includes(range)) || ![null, file.severity].includes(row.severity);
  });
  expect(new Set(pairs.map(({ row }) => row.id)).size).toBeGreaterThanOrEqual(10);
  // PyPA keeps ranges of its own under GitHub's ids.
  expect(differing.map(({ row }) => [row.id, row.source])).toEqual([['GHSA-2473-9hgq-j7xw', pypa]]);
});

describe.each([...new Set(rows.map(({ ecosystem }) => ecosystem))])('%s', (ecosystem) => {
  const own = rows.filter((row) => row.ecosystem === ecosystem);

  test('every sampled version is where the published file says', () => {
    const wrong = own.flatMap((row) => [
      ...row.in
        .filter((version) => hits(row, version) !== true)
        .map((version) => `${row.id} ${row.package} ${version} is in ${row.ranges.join(' || ')}`),
      ...row.out
        .filter((version) => hits(row, version) !== false)
        .map((version) => `${row.id} ${row.package} ${version} is not in ${row.ranges.join(' || ')}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('vetting finds each affected version and no other, and the sum adds up', () => {
    for (const row of own) {
      const key = packageKey({ ecosystem, name: row.package });
      const advisory: Advisory = {
        id: row.id,
        aliases: [],
        severity: severityOf(row.severity),
        publishedAt: null,
        source: 'github-advisory-database',
        affected: row.ranges.map((range) => ({ key, range, fixedVersion: null })),
      };
      const askable = [...row.in, ...row.out].map((version) => ({
        component: { purl: null, label: version, scope: 'runtime' as const, path: [] },
        package: { ecosystem, name: row.package, version },
      }));
      const result = vet({ askable, unaskable: [], advisories: [advisory], unanswered: new Map() });
      expect(result.matches.map(({ purl }) => purl).sort()).toEqual([...row.in].sort());
      expect([result.vetted, result.notVetted]).toEqual([result.total, []]);
    }
  });
});

test('the words of the database for a severity', () => {
  const words = new Set(rows.flatMap(({ severity }) => severity ?? []));
  expect([...words].sort()).toEqual(['CRITICAL', 'HIGH', 'LOW', 'MODERATE']);
  expect([...words].sort().map(severityOf)).toEqual(['critical', 'high', 'low', 'medium']);
  expect([severityOf(null), severityOf('grave')]).toEqual(['unknown', 'unknown']);
});
