import type { RatedSeverity } from '../facts/vulnerabilities.ts';

/** Severities and times in the order in which a line names them. */
export type Word =
  { readonly kind: 'severity'; readonly severity: RatedSeverity } | { readonly kind: 'time'; readonly days: number };

const severities: Readonly<Record<string, RatedSeverity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  moderate: 'medium',
  low: 'low',
};

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};

/** Calendar days of each unit. */
const units: Readonly<Record<string, number>> = {
  h: 1 / 24,
  hr: 1 / 24,
  hour: 1 / 24,
  d: 1,
  day: 1,
  w: 7,
  wk: 7,
  week: 7,
  month: 30,
  quarter: 91,
  year: 365,
};

const longestLine = 2000;
/** A severity; a number (of a span the greater one) with its unit; or `within 60`, which takes the unit that was named before. */
const pattern =
  /\b(critical|high|medium|moderate|low)\b|\b(?:\d{1,4} ?(?:-|–|to) ?)?(\d{1,4}|forty-five|[a-z]{3,8})(?: \(\d{1,4}\))?[ -]?((?:calendar|business|working|work) )?(hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|quarters?|years?)\b|\bwithin (\d{1,4})(?= ?(?:[,;.:)]|and\b|for\b|if\b|or\b|$))/gi;

/** What a line names, in its order; a time of no days at all is none. */
export function wordsOf(line: string): readonly Word[] {
  const plain = line
    .slice(0, longestLine)
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ');
  let last = { unit: '', kind: '' };
  return [...plain.matchAll(pattern)].flatMap(([, severity, amount, kind = '', unit, bare]): readonly Word[] => {
    if (severity !== undefined) {
      const level = severities[severity.toLowerCase()];
      return level === undefined ? [] : [{ kind: 'severity', severity: level }];
    }
    if (unit !== undefined) last = { unit, kind };
    const days = daysOf(bare ?? amount ?? '', last.unit, last.kind);
    return days === null ? [] : [{ kind: 'time', days }];
  });
}

function daysOf(amount: string, unit: string, kind: string): number | null {
  const lower = amount.toLowerCase();
  const count = /^\d+$/.test(lower) ? Number(lower) : Object.hasOwn(numbers, lower) ? (numbers[lower] ?? 0) : 0;
  const each = units[unit.toLowerCase().replace(/s$/, '')];
  if (count === 0 || each === undefined) return null;
  const worked = /^(?:business|work)/i.test(kind) && each >= 1;
  return Math.max(1, Math.ceil(count * each * (worked ? 7 / 5 : 1)));
}

/** Whether the words speak of mending: `respond`, `acknowledge` and `triage` alone set no deadline for a fix. */
export function isAboutFixing(text: string): boolean {
  return /\b(?:fix|fixed|fixes|fixing|patch|patched|patches|remediat\w*|resol(?:ve|ved|ution|ving)|mitigat\w*|address(?:ed|ing)?|correct(?:ed|ion)?|release[ds]?|deadlines?|sla|slas)\b/i.test(
    text.slice(0, longestLine),
  );
}

export function isAboutAnswering(text: string): boolean {
  return /\b(?:acknowledg\w*|respon\w*|triag\w*|confirm\w*|repl(?:y|ies)|contact\w*|assess\w*|receipt)\b/i.test(
    text.slice(0, longestLine),
  );
}
