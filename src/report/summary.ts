import type { AssessedRelease } from '../evidence/evidence-set.ts';
import type { PrincipleVerdict } from '../principles/verdicts.ts';
import { costLine } from './cost.ts';
import type { Cost } from './cost.ts';
import { code, details, insideHtml, join, link, list, own, plain, table } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { principleDetails } from './principle-details.ts';
import { countsOf, statusWords, titleOf } from './words.ts';

export type SummaryInput = {
  readonly verdicts: readonly PrincipleVerdict[];
  readonly release: AssessedRelease;
  readonly releaseUrl: string | null;
  readonly evidence: {
    /** `standing`: the release carried this very evidence already. */
    readonly state: 'signed' | 'standing' | 'unsigned';
    readonly files: readonly { readonly name: string; readonly sha256: string }[];
  };
  readonly cost: Cost;
  readonly warnings?: readonly string[];
};

/** GitHub drops a summary of more than 1,048,576 bytes whole; other steps of the job write into the same file. */
const summaryLimit = 1_000_000;

/** The job summary in Markdown, always below `limit` bytes: long lists go first, then whole principles, and it says so. */
export function jobSummary(input: SummaryInput, limit = summaryLimit): Markdown {
  const { verdicts, cost } = input;
  const head = join([opening(input), ...warningsOf(input), overview(verdicts), ...hiddenOf(verdicts)], '\n\n');
  const tail = join([...evidenceOf(input), plain(costLine(cost))], '\n\n');
  for (const lines of [100, 10, 0]) {
    const all = verdicts.map((verdict) => principleDetails(verdict, lines, input.release));
    const note =
      lines === 100
        ? []
        : [own`Long lists were cut: this summary would have been too large. The evidence files have them.`];
    const whole = join([head, ...note, ...all, tail], '\n\n');
    if (sizeOf(whole) < limit) return own`${whole}\n`;
  }
  return withoutDetails(head, tail, limit);
}

function withoutDetails(head: Markdown, tail: Markdown, limit: number): Markdown {
  const note = own`The details of each principle were left out: this summary would have been too large. The evidence files have them.`;
  const short = join([head, note, tail], '\n\n');
  return sizeOf(short) < limit ? own`${short}\n` : own`${note}\n`;
}

function opening({ verdicts, release, releaseUrl }: SummaryInput): Markdown {
  const tag = releaseUrl === null ? code(release.tag) : link(release.tag, releaseUrl, release.serverUrl);
  return join(
    [
      own`## Copse: evidence for ${tag}`,
      own`${plain(release.repository)} at ${code(release.commit.slice(0, 12))}: ${plain(countsOf(verdicts))}. This is what could be seen and what the vendor says, by the 14 principles of the Software Security Code of Practice. It is evidence for a person to weigh, not a finding that the Code is followed.`,
    ],
    '\n\n',
  );
}

function warningsOf({ warnings = [] }: SummaryInput): readonly Markdown[] {
  if (warnings.length === 0) return [];
  return [join([own`**Warnings**`, list(warnings.slice(0, 50).map((warning) => plain(warning, 1000)))], '\n\n')];
}

function overview(verdicts: readonly PrincipleVerdict[]): Markdown {
  const rows = verdicts.map(({ principle, status, reason }) => [
    own`${principle}`,
    plain(titleOf(principle)),
    plain(statusWords[status]),
    plain(reason, 300),
  ]);
  return table([own`#`, own`Principle`, own`Status`, own`Why`], rows);
}

/** Which grant would let a run see more, and for which checks. */
function hiddenOf(verdicts: readonly PrincipleVerdict[]): readonly Markdown[] {
  const wanted = new Map<string, string[]>();
  for (const check of verdicts.flatMap(({ checks }) => checks)) {
    if (check.result !== 'not_observable' || check.permission === undefined) continue;
    wanted.set(check.permission, [...(wanted.get(check.permission) ?? []), check.id]);
  }
  if (wanted.size === 0) return [];
  const rows = [...wanted].map(([permission, checks]) => [
    code(permission, 'table'),
    join(
      checks.slice(0, 40).map((id) => code(id, 'table')),
      ', ',
    ),
  ]);
  return [join([own`**Not visible to this run's token**`, table([own`Grant`, own`to see`], rows)], '\n\n')];
}

function evidenceOf({ evidence, release }: SummaryInput): readonly Markdown[] {
  const { state, files } = evidence;
  const told = {
    signed: own`The evidence was signed in this run.`,
    standing: own`Nothing has changed: the release carries this evidence already.`,
    unsigned: own`**The evidence is not signed.** It proves nothing to anybody else.`,
  }[state];
  if (files.length === 0) return [told];
  const rows = files.slice(0, 50).map(({ name, sha256 }) => [code(name, 'table'), code(sha256, 'table')]);
  const shown = details(insideHtml(`Evidence files: ${files.length}`), table([own`File`, own`SHA-256`], rows));
  if (state === 'unsigned') return [told, shown];
  const command = code(verifyCommand(release));
  return [own`${told} A customer verifies it with ${command}.`, shown];
}

/** People copy this into a shell: a name that means something to one is left for them to fill in. */
function verifyCommand({ repository, tag }: AssessedRelease): string {
  const safe = (name: string, otherwise: string): string => (/^[A-Za-z0-9][\w.+@/-]*$/.test(name) ? name : otherwise);
  return `copse verify FOLDER --repo ${safe(repository, 'OWNER/NAME')} --tag ${safe(tag, 'TAG')}`;
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).byteLength + 1;
}
