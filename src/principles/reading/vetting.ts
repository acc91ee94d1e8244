import type { FactsFor } from '../../facts/facts.ts';
import type { ComponentMatch, VettingFact } from '../../facts/vulnerabilities.ts';
import type { EvidenceDescriptor } from '../check.ts';
import { toldByAlerts } from './placed-alerts.ts';
import { isSigned, isStill, type Product, restedBy, type Said, saidOf, standingOf } from './vex.ts';
import { capped, count } from './words.ts';

type Needed = 'vetting' | 'dependabotAlerts' | 'vex' | 'repository' | 'tag' | 'artefacts' | 'signatures';

export type MatchRow = {
  readonly match: ComponentMatch;
  /** What the vendor says of it and still holds. */
  readonly said: readonly Said[];
  /** The statement that lays it to rest. */
  readonly rested: Said | null;
};

const sources = {
  'github-advisory-database': 'the GitHub Advisory Database',
  dependabot: 'Dependabot alerts',
  osv: 'OSV',
} as const;

/** The sum that must add up, with one line for each reason, and the places that name the components. */
export function accountOf({ total, vetted, notVetted, asked, listedIn }: VettingFact): {
  readonly line: string;
  readonly reasons: readonly string[];
  /** How many of those left are not for development only. */
  readonly shipped: number;
  readonly evidence: readonly EvidenceDescriptor[];
} {
  const left = notVetted.reduce((sum, row) => sum + row.count, 0);
  const names = asked.map((source) => sources[source]);
  const by = [names.slice(0, -1).join(', '), names.at(-1) ?? 'nothing'].filter((part) => part !== '').join(' and ');
  return {
    line: `${String(vetted)} of ${count(total, 'component')} vetted against ${by}, ${String(left)} not.`,
    reasons: notVetted.map(
      ({ reason, count: n, shipped, examples }) =>
        `${count(n, 'component')} (${String(shipped)} not for development only) not vetted, ${reason}: ${examples.slice(0, 3).join(', ')}${n > 3 ? ' …' : ''}`,
    ),
    shipped: notVetted.reduce((sum, row) => sum + row.shipped, 0),
    evidence: listedIn.slice(0, 20).map((name) => ({ name })),
  };
}

/** Each match with what the vendor's VEX documents say of it in this release. */
export function restedMatches(facts: FactsFor<Needed>, matches: readonly ComponentMatch[]): readonly MatchRow[] {
  const product = productOf(facts);
  const documents = facts.vex.state === 'seen' ? facts.vex.value.documents : [];
  return matches.map((match) => {
    const said = product === null ? [] : standingOf(saidOf(match, documents, product));
    return { match, said, rested: restedBy(said) };
  });
}

/** The matches that decide: what is for development only is not shipped, and is listed without deciding. */
export function weighed(rows: readonly MatchRow[]): {
  readonly grave: readonly MatchRow[];
  readonly open: readonly MatchRow[];
  readonly unrated: readonly MatchRow[];
} {
  const shipped = rows.filter(({ match }) => match.scope !== 'development');
  const grave = shipped.filter(({ match: { severity } }) => severity === 'critical' || severity === 'high');
  const unrested = ({ rested }: MatchRow): boolean => rested === null;
  return {
    grave,
    open: grave.filter(unrested),
    unrated: shipped.filter(({ match }) => match.severity === 'unknown').filter(unrested),
  };
}

export function saidGrave(rows: readonly MatchRow[]): string {
  return count(rows.length, 'critical or high match', 'critical or high matches');
}

function productOf({ repository, tag, artefacts, vetting }: FactsFor<Needed>): Product | null {
  if (repository.state !== 'seen' || tag.state !== 'seen') return null;
  const files = artefacts.state === 'seen' ? artefacts.value : [];
  return {
    owner: repository.value.owner,
    name: repository.value.name,
    tag: tag.value.name,
    purls: vetting.state === 'seen' ? vetting.value.describes : [],
    files: new Set(files.flatMap(({ name, sha256 }) => [name, `sha256:${sha256}`])),
  };
}

/** Every match on a line, at most 200. */
export function matchLines(rows: readonly MatchRow[], facts: FactsFor<Needed>): readonly string[] {
  return capped(
    rows.map((row) => matchLine(row, facts)),
    200,
  );
}

/** `critical GHSA-… (CVE-…) in pkg:npm/a@1, < 2, fixed in 2; via pkg:npm/b@1; not affected: …`. */
function matchLine({ match, said, rested }: MatchRow, facts: FactsFor<Needed>): string {
  const { id, aliases, purl, severity, range, fixedVersion, path, scope } = match;
  const also = aliases.length === 0 ? '' : ` (${aliases.slice(0, 3).join(', ')})`;
  const fixed = fixedVersion === null ? 'no fixed version' : `fixed in ${fixedVersion}`;
  const via =
    path.length > 1
      ? `; via ${(path.length > 6 ? [...path.slice(0, 4), '…', ...path.slice(-1)] : path).join(' > ')}`
      : path.length === 1
        ? '; a direct dependency'
        : '; no document says how it came in';
  const development = scope === 'development' ? '; for development only' : '';
  const shown = rested ?? said.find(isStill);
  const vex = shown === undefined ? '' : `; ${saidLine(shown, facts)}`;
  const alerts = toldByAlerts(match, facts);
  return `${severity} ${id}${also} in ${purl}, ${range}, ${fixed}${via}${development}${alerts}${vex}`;
}

function saidLine({ statement, document }: Said, { signatures }: FactsFor<Needed>): string {
  const why = statement.justification ?? statement.impact ?? 'no justification';
  const place = document.foundIn === 'tree' ? 'in the tree of the release commit' : 'attached';
  const signed = isSigned(document, signatures) ? 'signed' : 'unsigned';
  return `VEX ${statement.status.replaceAll('_', ' ')} (${why}) by ${document.name}, ${place}, ${signed}`;
}
