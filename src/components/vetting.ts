import type {
  ComponentMatch,
  NotVetted,
  Severity,
  VettingFact,
  VulnerabilitySource,
} from '../facts/vulnerabilities.ts';
import { packageKey, packageOf, type AdvisoryPackage } from './advisory-packages.ts';
import type { KnownComponent } from './component-set.ts';
import { orders } from './versions/orders.ts';
import { isInRange } from './versions/ranges.ts';

/** An advisory of the world, reduced to what matching needs. */
export type Advisory = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly publishedAt: string | null;
  readonly source: VulnerabilitySource;
  readonly affected: readonly {
    /** As `packageKey` makes it. */
    readonly key: string;
    readonly range: string;
    readonly fixedVersion: string | null;
  }[];
};

/** A component that can be asked about. */
export type Askable = { readonly component: KnownComponent; readonly package: AdvisoryPackage };

/** The components that can be asked about, and why the others cannot. */
export function sorted(components: readonly KnownComponent[]): {
  readonly askable: readonly Askable[];
  readonly unaskable: readonly { readonly component: KnownComponent; readonly reason: string }[];
} {
  const askable: Askable[] = [];
  const unaskable: { component: KnownComponent; reason: string }[] = [];
  for (const component of components) {
    const reading = packageOf(component.purl);
    if (reading.ok) askable.push({ component, package: reading.package });
    else unaskable.push({ component, reason: reading.reason });
  }
  return { askable, unaskable };
}

type Answers = {
  readonly askable: readonly Askable[];
  readonly unaskable: readonly { readonly component: KnownComponent; readonly reason: string }[];
  readonly advisories: readonly Advisory[];
  /** Keys of packages whose question was not answered in full, and why. */
  readonly unanswered: ReadonlyMap<string, string>;
  /** Labels of components that another source answered about. */
  readonly elsewhere?: ReadonlySet<string>;
};

/** Every component either vetted or with its reason why not: nothing falls between. */
export function vet({
  askable,
  unaskable,
  advisories,
  unanswered,
  elsewhere = new Set(),
}: Answers): Pick<VettingFact, 'total' | 'vetted' | 'notVetted' | 'matches'> {
  const byKey = affectedByKey(advisories);
  const matches = new Map<string, ComponentMatch>();
  const left = unaskable.filter(({ component }) => !elsewhere.has(component.label));
  let vetted = unaskable.length - left.length;
  for (const { component, package: item } of askable) {
    const key = packageKey(item);
    const matched = new Set<string>();
    const undecided = new Set<string>();
    for (const { advisory, range, fixedVersion } of byKey.get(key) ?? []) {
      const hit = isInRange(orders[item.ecosystem], range, item.version);
      if (hit === null) undecided.add(advisory.id);
      if (hit !== true) continue;
      matched.add(advisory.id);
      const match = matchOf(component, advisory, range, fixedVersion);
      const place = `${component.label} ${advisory.id}`;
      matches.set(place, joined(matches.get(place), match));
    }
    // One advisory that is certain says nothing of another that is not.
    const open = [...undecided].some((id) => !matched.has(id));
    const why = unanswered.get(key) ?? (open ? 'its version cannot be compared with the ranges of advisories' : null);
    if (why !== null && !elsewhere.has(component.label)) left.push({ component, reason: why });
    else vetted++;
  }
  return {
    total: askable.length + unaskable.length,
    vetted,
    notVetted: grouped(left),
    matches: byWeight([...matches.values()]),
  };
}

function affectedByKey(advisories: readonly Advisory[]) {
  const byKey = new Map<string, { advisory: Advisory; range: string; fixedVersion: string | null }[]>();
  for (const advisory of advisories) {
    for (const { key, range, fixedVersion } of advisory.affected) {
      const known = byKey.get(key) ?? [];
      byKey.set(key, known);
      known.push({ advisory, range, fixedVersion });
    }
  }
  return byKey;
}

function matchOf(
  { label, scope, path }: KnownComponent,
  { id, aliases, severity, publishedAt, source }: Advisory,
  range: string,
  fixedVersion: string | null,
): ComponentMatch {
  return { purl: label, scope, id, aliases, severity, range, fixedVersion, publishedAt, sources: [source], path };
}

const sourceOrder: readonly VulnerabilitySource[] = ['github-advisory-database', 'dependabot', 'osv'];

/** One vulnerability of one component that two sources tell of: the first one's words, filled up from the second. */
function joined(known: ComponentMatch | undefined, other: ComponentMatch): ComponentMatch {
  if (known === undefined) return other;
  const sources = new Set([...known.sources, ...other.sources]);
  return {
    ...known,
    aliases: [...new Set([...known.aliases, ...other.aliases])],
    severity: known.severity === 'unknown' ? other.severity : known.severity,
    fixedVersion: known.fixedVersion ?? other.fixedVersion,
    publishedAt: known.publishedAt ?? other.publishedAt,
    sources: sourceOrder.filter((source) => sources.has(source)),
  };
}

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'unknown'];

/** By severity, then id, then package URL. */
export function byWeight(matches: readonly ComponentMatch[]): readonly ComponentMatch[] {
  return [...matches].sort((a, b) => {
    const order = severities.indexOf(a.severity) - severities.indexOf(b.severity);
    const [x, y] = [`${a.id} ${a.purl}`, `${b.id} ${b.purl}`];
    return order || (x < y ? -1 : x > y ? 1 : 0);
  });
}

function grouped(
  left: readonly { readonly component: KnownComponent; readonly reason: string }[],
): readonly NotVetted[] {
  const byReason = new Map<string, KnownComponent[]>();
  for (const { component, reason } of left) {
    const known = byReason.get(reason) ?? [];
    byReason.set(reason, known);
    known.push(component);
  }
  return [...byReason]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, components]) => ({
      reason,
      count: components.length,
      shipped: components.filter(({ scope }) => scope !== 'development').length,
      examples: components
        .map(({ label }) => label)
        .sort()
        .slice(0, 20),
    }));
}
