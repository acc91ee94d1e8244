import type { Declaration } from '../facts/terms.ts';
import type { JudgedCheck } from './verdicts.ts';
import { naming } from './reading/words.ts';

const day = 86_400_000;

/** Milliseconds of an ISO date or of a UTC time; null for anything else, since other forms depend on the machine's zone. */
function instant(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** Why a declaration cannot carry anything now, null where it can. A bare expiry date holds to the end of that day. */
export function lapse({ expiresAt, attestedAt }: Declaration, now: string): string | null {
  const today = instant(now);
  if (today === null) return 'the time of the assessment is not known';
  if (attestedAt !== null) {
    const from = instant(attestedAt);
    if (from === null) return `its date ${attestedAt} cannot be read`;
    if (from > today + day) return `it is dated ${attestedAt}, after this assessment`;
  }
  if (expiresAt === null) return null;
  const end = instant(expiresAt);
  if (end === null) return `its expiry ${expiresAt} cannot be read`;
  return end + (expiresAt.length === 10 ? day - 1 : 0) >= today ? null : `it expired on ${expiresAt}`;
}

/** Lets the vendor's own entry stand in for what the platform cannot see, if the check allows it; says whose word it is. */
export function attested(
  check: JudgedCheck,
  attestable: boolean,
  declaration: Declaration | null,
  now: string,
): JudgedCheck {
  if (!attestable || check.result !== 'not_observable' || declaration?.status !== 'implemented') return check;
  if (declaration.evidence.length === 0) {
    return { ...check, because: `${check.because} The vendor's entry names no evidence, so it does not count.` };
  }
  if (!speaksTo(declaration, check.claims)) {
    const named = naming(declaration.official ?? []);
    return {
      ...check,
      because: `${check.because} The vendor's entry speaks to ${named} only, so it does not count here.`,
    };
  }
  const lapsed = lapse(declaration, now);
  if (lapsed !== null) return { ...check, because: `${check.because} The vendor's entry does not count: ${lapsed}.` };
  const by = declaration.attestedBy ?? 'nobody named';
  const on = declaration.attestedAt === null ? 'without a date (undated)' : `on ${declaration.attestedAt}`;
  const entries = naming(declaration.evidence.map(({ entry }) => entry));
  const { id, level, claims } = check;
  return {
    id,
    level,
    claims,
    basis: 'attested',
    result: 'met',
    because: `Attested by ${by} ${on}: ${entries}. Not observed: ${check.because}`,
    ...(check.details === undefined ? {} : { details: check.details }),
    evidence: declaration.evidence.map(({ entry, kind, sha256 }) => ({
      ...(kind === 'url' ? { uri: entry } : { name: entry }),
      ...(sha256 === null ? {} : { digest: { sha256 } }),
    })),
  };
}

/** `1.4` stands for all claims under it; an entry that names none speaks to its whole principle. */
function speaksTo({ official = [] }: Declaration, claims: readonly string[]): boolean {
  return (
    official.length === 0 || claims.some((claim) => official.some((id) => claim === id || claim.startsWith(`${id}.`)))
  );
}
