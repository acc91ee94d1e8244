import type { Observed } from '../../facts/observed.ts';
import type { PoliciesFact } from '../../facts/policies.ts';
import type { SupportLine } from '../../facts/support.ts';
import type { Terms } from '../../facts/terms.ts';
import type { EvidenceDescriptor, Located } from '../check.ts';
import { isPast } from './notice.ts';
import { versionInLine } from './version-range.ts';

/** What the documents state, and what the vendor declares in the configuration, which is a file of the repository too. */
export function statedLines(policies: Observed<PoliciesFact>, terms: Terms): readonly SupportLine[] {
  const declared = terms.supportLines.map(({ line, versions, endOfSupport }): SupportLine => {
    return { path: configuration, at: 1, versions: versions ?? line, supported: true, endOfSupport };
  });
  return [...(policies.state === 'seen' ? policies.value.support : []), ...declared];
}

const configuration = '.github/copse.yml';

/** The documents that were read, as evidence. */
export function documentsRead(policies: Observed<PoliciesFact>): readonly EvidenceDescriptor[] {
  if (policies.state !== 'seen') return [];
  return policies.value.read.map(({ path, digest }) => ({ name: path, digest: { sha256: digest } }));
}

export function lineWords({ path, at, versions, supported, endOfSupport }: SupportLine): string {
  const said = supported === null ? '' : supported ? ', supported' : ', not supported';
  return `${path}:${String(at)}: ${versions}${said}${endOfSupport === null ? '' : `, until ${endOfSupport}`}`;
}

export function supportPlace({ path, at }: Pick<SupportLine, 'path' | 'at'>, message: string): Located {
  return { path, line: at, column: 1, message };
}

export type Coverage = {
  readonly covering: readonly SupportLine[];
  /** Lines that hold the version and give it no support now. */
  readonly refusing: readonly SupportLine[];
  /** Lines whose words do not tell which versions they hold. */
  readonly unclear: readonly SupportLine[];
};

/** Which stated lines hold a version, and what they say of it at a time. */
export function coverageOf(version: readonly number[], lines: readonly SupportLine[], now: string): Coverage {
  const answers = lines.map((line) => ({ line, holds: versionInLine(version, line.versions) }));
  const holding = answers.filter(({ holds }) => holds === 'yes').map(({ line }) => line);
  const ended = ({ supported, endOfSupport }: SupportLine): boolean =>
    supported === false || (endOfSupport !== null && isPast(endOfSupport, now));
  return {
    covering: holding.filter((line) => !ended(line)),
    refusing: holding.filter(ended),
    unclear: answers.filter(({ holds, line }) => holds === 'unknown' && !ended(line)).map(({ line }) => line),
  };
}
