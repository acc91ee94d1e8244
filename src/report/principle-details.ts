import type { AssessedRelease } from '../evidence/evidence-set.ts';
import type { JudgedCheck, PrincipleVerdict } from '../principles/verdicts.ts';
import { code, details, insideHtml, join, link, list, own, plain, table } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { settingsLink } from './settings-links.ts';
import { resultWords, statusWords, titleOf } from './words.ts';

/** One principle to open: its checks, what to mend, what to grant, what the vendor says. At most `lines` items behind a check. */
export function principleDetails(verdict: PrincipleVerdict, lines: number, release: AssessedRelease): Markdown {
  const { principle, status, checks, contradictions, limits } = verdict;
  const summary = insideHtml(`${principle}. ${titleOf(principle)}: ${statusWords[status]}`);
  const parts = [
    checksTable(checks),
    ...titled(
      own`Contradicted`,
      contradictions.map(({ check, message }) => own`${code(check)}: ${plain(message, 1000)}`),
    ),
    ...titled(
      own`To mend`,
      checks.flatMap((check) => fixOf(check, release)),
    ),
    ...titled(own`To grant`, checks.flatMap(permissionOf)),
    ...titled(own`The vendor says`, vendorSays(verdict)),
    ...(lines > 0 ? checks.flatMap((check) => itemsOf(check, lines)) : []),
    ...titled(
      own`What no check can see`,
      limits.map((limit) => plain(limit)),
    ),
  ];
  return details(summary, join(parts, '\n\n'));
}

function checksTable(checks: readonly JudgedCheck[]): Markdown {
  if (checks.length === 0) return own`No check speaks of this principle.`;
  const rows = checks.map(({ id, level, result, basis, because }) => [
    code(id, 'table'),
    plain(level),
    plain(basis === 'attested' ? `${resultWords[result]} (attested)` : resultWords[result]),
    plain(because, 500),
  ]);
  return table([own`Check`, own`Level`, own`Result`, own`Because`], rows);
}

function fixOf(check: JudgedCheck, release: AssessedRelease): readonly Markdown[] {
  if (check.result !== 'not_met') return [];
  const page = settingsLink(check.fix, release);
  const where = page === null ? [] : [own`(${link(page.label, page.address, release.serverUrl)})`];
  return [join([own`${code(check.id)}: ${plain(check.fix, 1000)}`, ...where], ' ')];
}

function permissionOf(check: JudgedCheck): readonly Markdown[] {
  if (check.result !== 'not_observable' || check.permission === undefined) return [];
  return [own`${code(check.permission)} would let ${code(check.id)} look`];
}

function vendorSays({ declaration }: PrincipleVerdict): readonly Markdown[] {
  if (declaration === null) return [];
  const { status, statement, notApplicableBecause, evidence, attestedBy, attestedAt, expiresAt } = declaration;
  const said = [
    ['status', status === null ? null : statusWords[status]],
    ['statement', statement],
    ['does not apply because', notApplicableBecause],
    ['attested by', attestedBy],
    ['on', attestedAt],
    ['until', expiresAt],
  ] as const;
  return [
    ...said.flatMap(([what, text]) => (text === null ? [] : [own`${plain(what)}: ${plain(text, 1000)}`])),
    ...evidence.slice(0, 50).map(({ entry }) => own`evidence: ${code(entry)}`),
  ];
}

function itemsOf({ id, details: items = [] }: JudgedCheck, lines: number): readonly Markdown[] {
  if (items.length === 0) return [];
  const left = items.length - lines;
  const more = left > 0 ? [own`and ${left} more`] : [];
  return [
    join([own`Behind ${code(id)}:`, list([...items.slice(0, lines).map((item) => plain(item, 300)), ...more])], '\n\n'),
  ];
}

function titled(title: Markdown, items: readonly Markdown[]): readonly Markdown[] {
  return items.length === 0 ? [] : [join([own`**${title}**`, list(items)], '\n\n')];
}
