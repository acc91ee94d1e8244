import type { FactsFor } from '../../facts/facts.ts';
import type { ComponentMatch, DependabotAlert, PlacedAlert } from '../../facts/vulnerabilities.ts';
import { capped, naming, sentence, tally } from './words.ts';

type Facts = FactsFor<'vetting' | 'dependabotAlerts'>;
type Placed = PlacedAlert & { readonly alert: DependabotAlert };

const places = {
  matched: 'of a component of this release',
  'other-version': 'of another version',
  undecided: 'not decidable',
  'not-listed': 'of a package that no list of this release names',
} as const;

/** What Dependabot's alerts add to the vetting: how many stand where, and each that is no match; or why they were not seen. */
export function alertLines(facts: Facts): readonly string[] {
  const { dependabotAlerts } = facts;
  if (dependabotAlerts.state === 'absent') return ['Dependabot alerts are off; they were not part of the vetting.'];
  if (dependabotAlerts.state === 'hidden') {
    const { detail, permission } = dependabotAlerts;
    const grant = permission === undefined ? '' : ` ${permission} would show them.`;
    return [`Dependabot alerts were not part of the vetting: ${sentence(detail)}${grant}`];
  }
  const all = placedAlerts(facts);
  if (all.length === 0) return ['Dependabot has no open or dismissed alert.'];
  const others = all.filter(({ place }) => place !== 'matched');
  return [
    `Dependabot alerts, open or dismissed: ${tally(all.map(({ place }) => places[place]))}.`,
    ...capped(others.map(alertLine), 50),
  ];
}

/** `; Dependabot alert #4 too, dismissed there as tolerable_risk, which customers cannot see`: empty where no alert tells of it. */
export function toldByAlerts({ id, purl, sources }: ComponentMatch, facts: Facts): string {
  const own = placedAlerts(facts).filter(
    ({ alert, place, components }) => place === 'matched' && alert.ghsa === id && components.includes(purl),
  );
  if (own.length === 0) return '';
  const alone = sources.length > 1 || !sources.includes('dependabot') ? 'too' : 'alone';
  const dismissed = own.filter(({ alert }) => alert.state === 'dismissed');
  const reasons = naming([...new Set(dismissed.map(({ alert }) => alert.dismissedReason ?? 'no reason'))]);
  const which = naming(own.map(({ number }) => `#${String(number)}`));
  return `; Dependabot alert ${which} ${alone}${dismissed.length === 0 ? '' : `, dismissed there as ${reasons}, which customers cannot see`}`;
}

function placedAlerts({ vetting, dependabotAlerts }: Facts): readonly Placed[] {
  if (vetting.state !== 'seen' || dependabotAlerts.state !== 'seen') return [];
  const byNumber = new Map(dependabotAlerts.value.alerts.map((alert) => [alert.number, alert]));
  return vetting.value.alerts.flatMap((placed) => {
    const alert = byNumber.get(placed.number);
    return alert === undefined ? [] : [{ ...placed, alert }];
  });
}

function alertLine({ alert, place, components }: Placed): string {
  const { number, state, severity, ghsa, package: name, manifest, range, dismissedReason } = alert;
  const how = state === 'dismissed' ? `dismissed as ${dismissedReason ?? 'nothing'}` : state;
  const where = manifest === '' ? '' : `, ${manifest}`;
  const why = {
    matched: '',
    'other-version': `the release has ${naming(components)}, outside "${range}"`,
    undecided: `whether ${naming(components)} lies in "${range}" cannot be told`,
    'not-listed': 'no list of this release names the package',
  }[place];
  return `Dependabot #${String(number)} (${severity} ${ghsa} in ${name}${where}, ${how}): ${why}.`;
}
