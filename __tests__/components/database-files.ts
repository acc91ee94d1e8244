import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdvisoryEcosystem } from '../../src/facts/vulnerabilities.ts';

/** One entry of `affected` in a file of the database. */
export type Affected = {
  readonly ecosystem: AdvisoryEcosystem;
  readonly package: string;
  readonly introduced?: string;
  readonly fixed?: string;
  readonly lastAffected?: string;
  /** `database_specific.last_known_affected_version_range`, e.g. `<= 1.2.2`. */
  readonly lastKnown?: string;
  readonly versions?: readonly string[];
};

/** What one published file says, and where it stands; see README.md beside this file. */
export type DatabaseFile = {
  readonly id: string;
  readonly file: string;
  readonly commit?: string;
  readonly copy?: string;
  readonly severity: string;
  readonly vectors?: readonly string[];
  readonly affected: readonly Affected[];
  /** Versions of a package and whether they are affected, written down by hand. */
  readonly samples?: readonly {
    readonly ecosystem: AdvisoryEcosystem;
    readonly package: string;
    readonly in: readonly string[];
    readonly out: readonly string[];
  }[];
};

/** A package of an advisory with everything that its file says of it. */
export type DatabasePackage = {
  readonly id: string;
  readonly severity: string;
  readonly ecosystem: AdvisoryEcosystem;
  readonly package: string;
  readonly entries: readonly Affected[];
  /** As the database's API would give them. */
  readonly ranges: readonly string[];
  readonly byHand: { readonly in: readonly string[]; readonly out: readonly string[] };
};

export const databaseFiles = JSON.parse(
  readFileSync(join(import.meta.dirname, 'database-files.json'), 'utf8'),
) as readonly DatabaseFile[];

/**
 * The `vulnerable_version_range` from which the database made an entry. Its files have no such field, and three ways of
 * keeping it: `= 1.2.3` becomes the one listed version, an upper bound that is not the patched version becomes
 * `last_known_affected_version_range` or `last_affected`, and any other is the version that is `fixed`.
 */
export function wordsOf(entry: Affected): string {
  const { introduced, lastAffected, lastKnown, versions } = entry;
  if (versions?.length === 1) return `= ${versions[0] ?? ''}`;
  return lastAffected === undefined && lastKnown !== undefined ? rangeOf(introduced, lastKnown) : eventsOf(entry);
}

/** What the events alone say, as OSV reads them: the last known affected version is a field of GitHub's own. */
export function eventsOf({ introduced, fixed = '', lastAffected }: Affected): string {
  return rangeOf(introduced, lastAffected !== undefined ? `<= ${lastAffected}` : fixed === '' ? '' : `< ${fixed}`);
}

function rangeOf(introduced = '0', upper: string): string {
  const parts = [introduced === '0' ? '' : `>= ${introduced}`, upper].filter((part) => part !== '');
  return parts.length === 0 ? '>= 0' : parts.join(', ');
}

/** Every package of every file. */
export const databasePackages: readonly DatabasePackage[] = databaseFiles.flatMap(
  ({ id, severity, affected, samples = [] }) => {
    const keys = [...new Set(affected.map(keyOf))];
    return keys.map((key): DatabasePackage => {
      const entries = affected.filter((entry) => keyOf(entry) === key);
      const [first] = entries as [Affected];
      const byHand = samples.find((sample) => keyOf(sample) === key) ?? { in: [], out: [] };
      return {
        id,
        severity,
        ecosystem: first.ecosystem,
        package: first.package,
        entries,
        ranges: [...new Set(entries.map(wordsOf))],
        byHand: { in: byHand.in, out: byHand.out },
      };
    });
  },
);

function keyOf({ ecosystem, package: name }: { readonly ecosystem: string; readonly package: string }): string {
  return `${ecosystem} ${name}`;
}
