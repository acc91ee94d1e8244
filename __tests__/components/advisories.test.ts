import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageKey } from '../../src/components/advisory-packages.ts';
import { type Advisory, vet } from '../../src/components/vetting.ts';
import { orders } from '../../src/components/versions/orders.ts';
import { isInRange } from '../../src/components/versions/ranges.ts';
import type { AdvisoryEcosystem } from '../../src/facts/vulnerabilities.ts';
import { severityOf } from '../../src/observe/severity.ts';
import { ratingOf } from '../../src/osv/cvss-rating.ts';
import { databaseFiles, databasePackages, eventsOf, wordsOf } from './database-files.ts';
import { isAffected, versionsAround } from './sampled-versions.ts';

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

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));
const published = read('advisories.json') as readonly Row[];
const pypa = 'pypa/advisory-database';
/** What the database's own files say, with versions written down by hand and versions sampled around every bound. */
const files: readonly Omit<Row, 'source'>[] = databasePackages.map((item) => {
  const { id, severity, ecosystem, package: name, ranges, byHand } = item;
  const sampled = versionsAround(item).map((version) => [version, isAffected(ranges, version)] as const);
  const where = (wanted: boolean) => sampled.flatMap(([version, found]) => (found === wanted ? [version] : []));
  return {
    id,
    severity,
    ecosystem,
    package: name,
    ranges,
    in: [...new Set([...byHand.in, ...where(true)])],
    out: [...new Set([...byHand.out, ...where(false)])],
  };
});
const rows: readonly Omit<Row, 'source'>[] = [...published, ...files];
const hits = ({ ecosystem, ranges }: Pick<Row, 'ecosystem' | 'ranges'>, version: string) => {
  const found = ranges.map((range) => isInRange(orders[ecosystem], range, version));
  return found.includes(true) ? true : found.includes(null) ? null : false;
};

test('at least 200 published files of the database, every package system of it, and 5,000 sampled versions', () => {
  expect(new Set(databaseFiles.map(({ id }) => id)).size).toBe(databaseFiles.length);
  expect(databaseFiles.length).toBeGreaterThanOrEqual(200);
  expect([...new Set(files.map(({ ecosystem }) => ecosystem))].sort()).toEqual(Object.keys(orders).sort());
  expect(files.reduce((sum, row) => sum + row.in.length + row.out.length, 0)).toBeGreaterThanOrEqual(5000);
  expect(files.filter((row) => row.out.length === 0 || row.in.length + row.out.length < 5)).toEqual([]);
});

test('each row says where its file stands', () => {
  const wrong = databaseFiles.filter(({ id, file, commit, copy = '', affected }) => {
    const isPlaced =
      commit === undefined ? /^[\w.-]+\/[\w.-]+@[0-9a-f]{40} \S/.test(copy) : /^[0-9a-f]{40}$/.test(commit);
    const path = new RegExp(`^advisories/github-reviewed/20\\d\\d/[01]\\d/${id}/${id}\\.json$`);
    return !isPlaced || !path.test(file) || affected.length === 0;
  });
  expect(wrong).toEqual([]);
});

/** What only GitHub's own fields narrow: versions between the last known affected one and the patched one. */
test('the events of a file hold wherever its range does, and more only where the file has a narrower word of its own', () => {
  const wrong = databasePackages.flatMap((item) => {
    const events = { ecosystem: item.ecosystem, ranges: item.entries.map(eventsOf) };
    const narrowed = item.entries.some(({ lastKnown, versions }) => lastKnown !== undefined || versions !== undefined);
    return versionsAround(item).filter((version) => {
      const [byWords, byEvents] = [hits(item, version), hits(events, version)];
      return byWords !== byEvents && !(narrowed && byWords === false && byEvents === true);
    });
  });
  expect(wrong).toEqual([]);
});

test("the other table says what the database's own files say, range by range", () => {
  const pairs = published.flatMap((row) =>
    databasePackages
      .filter(
        ({ id, ecosystem, package: name }) => id === row.id && ecosystem === row.ecosystem && name === row.package,
      )
      .map((file) => ({ row, file })),
  );
  const differing = pairs.filter(({ row, file }) => {
    const said = file.entries.flatMap((entry) => [wordsOf(entry), eventsOf(entry)]);
    return !row.ranges.every((range) => said.includes(range)) || ![null, file.severity].includes(row.severity);
  });
  expect(new Set(pairs.map(({ row }) => row.id)).size).toBeGreaterThanOrEqual(50);
  expect(differing.map(({ row }) => [row.id, row.source])).toEqual([
    // Records of another day: the database has since parted the range in two, and raised its upper bound.
    ['GHSA-3p86-9955-h393', 'google/osv-scalibr'],
    ['GHSA-5mg8-w23w-74h3', 'google/osv-scalibr'],
    // PyPA keeps ranges of its own under GitHub's ids.
    ['GHSA-2473-9hgq-j7xw', pypa],
  ]);
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
  // One file, of 2022, has it in small letters.
  expect([...words].sort()).toEqual(['CRITICAL', 'HIGH', 'LOW', 'MODERATE', 'low']);
  expect([...words].sort().map(severityOf)).toEqual(['critical', 'high', 'low', 'medium', 'low']);
  expect([severityOf(null), severityOf('grave')]).toEqual(['unknown', 'unknown']);
});

test('the word of a file for its severity is the rating of its CVSS vectors, of versions 3.0, 3.1 and 4.0', () => {
  const rated = databaseFiles.flatMap(({ id, severity, vectors = [] }) =>
    vectors.map((vector) => ({
      id,
      version: vector.slice(0, 8),
      word: severityOf(severity),
      rating: severityOf(ratingOf(vector)),
    })),
  );
  expect(rated.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rated.map(({ version }) => version))).toEqual(new Set(['CVSS:3.0', 'CVSS:3.1', 'CVSS:4.0']));
  const differing = rated
    .filter(({ word, rating }) => word !== rating)
    .map(({ id, word, rating }) => [id, word, rating]);
  // In these three the database's word is not what its vector comes to: a reviewer's word that stood beside NVD's vector. Its word counts.
  expect(differing).toEqual([
    ['GHSA-2382-qx5h-rvqh', 'high', 'critical'],
    ['GHSA-4f68-49qq-h392', 'medium', 'high'],
    ['GHSA-fv82-r8qv-ch4v', 'high', 'medium'],
  ]);
});
