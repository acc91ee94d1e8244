import type { VerificationReport } from '../evidence/verification-report.ts';
import type { PrincipleVerdict, Status } from '../principles/verdicts.ts';
import { indented, pad, wrapped } from './wrap.ts';
import { countsOf, statusWords, titleOf } from './words.ts';

type Row = Pick<PrincipleVerdict, 'principle' | 'status' | 'reason'> | VerificationReport['principles'][number];

const colours: Readonly<Record<Status, number>> = {
  implemented: 32,
  partially_implemented: 33,
  not_implemented: 31,
  not_observable: 90,
  not_applicable: 90,
};

/** One row for each principle: number, title, status, reason. No line is wider than `width` (at least 60). */
export function verdictTable(
  verdicts: readonly Row[],
  width = 80,
  options: { readonly colour?: boolean } = {},
): string {
  const full = Math.max(60, width);
  const titles = Math.min(31, Math.floor(full * 0.28));
  const statuses = Math.max(...Object.values(statusWords).map((word) => word.length));
  const reasons = full - 2 - titles - statuses - 6;
  const line = (number: string, title: string, status: string, reason: string): string =>
    `${number.padStart(2)}  ${pad(title, titles)}  ${status}  ${reason}`.trimEnd();
  const rows = verdicts.flatMap(({ principle, status, reason }) => {
    const word = statusWords[status].padEnd(statuses);
    const shown = options.colour ? `\u001b[${colours[status]}m${word}\u001b[0m` : word;
    const why = wrapped(reason, reasons, 3);
    const names = wrapped(titleOf(principle), titles);
    return Array.from({ length: Math.max(why.length, names.length) }, (_, index) =>
      index === 0
        ? line(String(principle), names[0] ?? '', shown, why[0] ?? '')
        : line('', names[index] ?? '', ' '.repeat(statuses), why[index] ?? ''),
    );
  });
  const head = line('#', 'Principle', 'Status'.padEnd(statuses), 'Why');
  return [head, '-'.repeat(full), ...rows, '-'.repeat(full), `${countsOf(verdicts)}.`].join('\n');
}

/** What a verification came to, as `copse verify` prints it: the outcome first, then why, then what was not looked at. */
export function verificationText(report: VerificationReport, width = 80): string {
  const full = Math.max(60, width);
  const parts = [outcome(report, full)];
  if (report.problems.length > 0) parts.push(problemsOf(report, full));
  if (report.principles.length > 0) parts.push(verdictTable(report.principles, full));
  if (report.policy !== null) parts.push(policyOf(report.policy, full));
  if (report.notChecked.length > 0) {
    parts.push(['Not checked:', ...report.notChecked.flatMap((item) => indented('  - ', item, full))].join('\n'));
  }
  return parts.join('\n\n');
}

function outcome({ verified, release, signer, problems }: VerificationReport, width: number): string {
  if (!verified || release === null || signer === null) {
    return indented(
      '',
      `NOT VERIFIED: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`,
      width,
    ).join('\n');
  }
  const rows = [
    ['Release:  ', `${release.repository} ${release.tag} at ${release.commit}`],
    ['Signed by:', signer.identity],
    ['Issuer:   ', `${signer.issuer} (trust root: ${signer.instance})`],
    ['Run:      ', signer.run ?? 'not stated'],
  ] as const;
  return ['VERIFIED', ...rows.flatMap(([label, text]) => indented(`  ${label} `, text, width))].join('\n');
}

function problemsOf({ problems }: VerificationReport, width: number): string {
  const shown = problems.slice(0, 40);
  const lines = shown.flatMap(({ file, code, message }) => [
    ...indented('  ', `${file === '' ? 'the whole set' : file}: ${code}`, width),
    ...indented('      ', message, width),
  ]);
  const more = problems.length - shown.length;
  return ['Problems:', ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function policyOf({ met, unmet }: NonNullable<VerificationReport['policy']>, width: number): string {
  if (met) return 'Policy: met.';
  return ['Policy: NOT MET', ...unmet.flatMap((item) => indented('  - ', item, width))].join('\n');
}
