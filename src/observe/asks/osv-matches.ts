import { packageKey, packageOf } from '../../components/advisory-packages.ts';
import type { KnownComponent } from '../../components/component-set.ts';
import { orders } from '../../components/versions/orders.ts';
import type { ComponentMatch } from '../../facts/vulnerabilities.ts';
import type { Osv, OsvVulnerability } from '../../osv/osv.ts';
import { mapLimited } from '../limited.ts';
import { severityOf } from '../severity.ts';

/** Package URL types that OSV covers as they stand here, without qualifiers; those of distributions need to name a release. */
const covered = [
  'npm',
  'pypi',
  'maven',
  'golang',
  'cargo',
  'nuget',
  'gem',
  'composer',
  'hex',
  'pub',
  'swift',
  'cran',
  'hackage',
  'conan',
];
const mostVulnerabilities = 300;

export type OsvMatches = {
  readonly matches: readonly ComponentMatch[];
  /** Labels of the components that OSV answered about. */
  readonly answered: ReadonlySet<string>;
  readonly digest: string | null;
  /** Why nothing, or not everything, was answered; null where all was. */
  readonly problem: string | null;
};

function osvMayKnow({ purl }: KnownComponent): boolean {
  const type = /^pkg:([a-z]+)\//.exec(purl ?? '')?.[1];
  return type !== undefined && covered.includes(type) && /@[^@/]+$/.test(purl ?? '');
}

/** What OSV has on these components beside what is already matched: an id that a match bears as an alias is the same thing. */
export async function osvMatches(
  osv: Osv,
  components: readonly KnownComponent[],
  known: readonly ComponentMatch[],
): Promise<OsvMatches> {
  const asked = components.filter(osvMayKnow);
  const nothing = { matches: [], answered: new Set<string>(), digest: null };
  if (asked.length === 0) return { ...nothing, problem: null };
  const answer = await osv.affecting(asked.map(({ purl }) => purl ?? ''));
  if (!answer.ok) return { ...nothing, problem: answer.reason };
  const had = new Set(known.flatMap(({ purl, id, aliases }) => [id, ...aliases].map((one) => `${purl} ${one}`)));
  const hits = asked.flatMap((component, index) =>
    (answer.value[index] ?? []).filter((id) => !had.has(`${component.label} ${id}`)).map((id) => ({ component, id })),
  );
  const ids = [...new Set(hits.map(({ id }) => id))].sort();
  const details = new Map<string, OsvVulnerability>();
  let problem =
    ids.length > mostVulnerabilities
      ? `OSV names ${String(ids.length)} vulnerabilities, of which ${String(mostVulnerabilities)} are read`
      : null;
  await mapLimited(ids.slice(0, mostVulnerabilities), 8, async (id) => {
    const detail = await osv.vulnerability(id);
    if (detail.ok) details.set(id, detail.value);
    else problem ??= detail.reason;
  });
  const matches = hits.flatMap(({ component, id }): readonly ComponentMatch[] => {
    const detail = details.get(id);
    if (detail?.withdrawn === true || detail?.aliases.some((alias) => had.has(`${component.label} ${alias}`)))
      return [];
    return [matchOf(component, id, detail)];
  });
  return {
    matches: oneEach(matches),
    answered: new Set(asked.map(({ label }) => label)),
    digest: answer.digest,
    problem,
  };
}

function matchOf(
  { label, scope, path }: KnownComponent,
  id: string,
  detail: OsvVulnerability | undefined,
): ComponentMatch {
  return {
    purl: label,
    scope,
    id,
    aliases: detail?.aliases ?? [],
    // A vulnerability whose details could not be read is one of unknown severity, never none; a package that was made to do harm
    // is rated by nobody.
    severity: id.startsWith('MAL-') ? 'critical' : severityOf(detail?.severity),
    range: 'as OSV matches it',
    fixedVersion: detail === undefined ? null : fixedFor(label, detail),
    publishedAt: detail?.publishedAt ?? null,
    sources: ['osv'],
    path,
  };
}

/** The nearest version above the component's that mends its package; null where none is named, or none can be compared. */
function fixedFor(purl: string, { fixed }: OsvVulnerability): string | null {
  const reading = packageOf(purl);
  if (!reading.ok) return null;
  const { ecosystem, name, version } = reading.package;
  const order = orders[ecosystem];
  const key = packageKey({ ecosystem, name });
  const named = [...fixed].filter(([other]) => packageKey({ ecosystem, name: other }) === key);
  const above = named.flatMap(([, versions]) => versions).filter((one) => (order(version, one) ?? 0) < 0);
  return above.sort((a, b) => order(a, b) ?? 0)[0] ?? null;
}

/** Several of OSV's own sources speak of one vulnerability: the one with a severity stands for all. */
function oneEach(matches: readonly ComponentMatch[]): readonly ComponentMatch[] {
  const kept: ComponentMatch[] = [];
  const rated = [...matches].sort((a, b) => Number(a.severity === 'unknown') - Number(b.severity === 'unknown'));
  for (const match of rated) {
    const ids = new Set([match.id, ...match.aliases]);
    const same = kept.some((one) => one.purl === match.purl && [one.id, ...one.aliases].some((id) => ids.has(id)));
    if (!same) kept.push(match);
  }
  return kept;
}
