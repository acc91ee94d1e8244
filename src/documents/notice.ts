import type { SupportNotice } from '../facts/notice.ts';
import type { SupportLine } from '../facts/support.ts';

/** One version of a document: when its commit was made, and the lines of support in it; null where it could not be read. */
export type Revision = { readonly committedAt: string; readonly lines: readonly SupportLine[] | null };

/**
 * When each end of support that the document gives today was first published. `revisions` are newest first, the first being
 * today's text; `cut` says that older ones were not read. Stating an end again after it was withdrawn keeps its first day;
 * an end that is brought forward starts anew; one that is put off keeps the day of the earlier one, for whoever read
 * that was told of no less.
 */
export function noticesOf(revisions: readonly Revision[], cut: boolean): readonly SupportNotice[] {
  const today = revisions[0]?.lines ?? [];
  return today.flatMap(({ path, at, versions, endOfSupport }): SupportNotice[] => {
    if (endOfSupport === null) return [];
    const said = revisions.map(({ lines }) => (lines === null ? undefined : earliestEnd(lines, versions)));
    const exact = revisions.map(
      ({ lines }) => lines?.some((line) => sameLine(line, versions) && line.endOfSupport === endOfSupport) === true,
    );
    const first = Math.max(exact.lastIndexOf(true), runOf(said, endOfSupport));
    const older = revisions.slice(first + 1);
    const published = revisions[first]?.committedAt;
    if (published === undefined) return [];
    return [
      {
        path,
        at,
        versions,
        endOfSupport,
        firstPublished: new Date(published).toISOString(),
        maybeEarlier: cut || older.some(({ lines }) => lines === null),
        listedBefore: older.some(({ lines }) => lines?.some((line) => sameLine(line, versions)) === true),
      },
    ];
  });
}

/** How far back from today, without a gap, the document said that support ends then or earlier. */
function runOf(said: readonly (string | null | undefined)[], end: string): number {
  const broken = said.findIndex((one) => one === undefined || one === null || one > end);
  return (broken < 0 ? said.length : broken) - 1;
}

/** The earliest end of these versions that a text gives: who reads two dates is warned by the first. */
function earliestEnd(lines: readonly SupportLine[], versions: string): string | null {
  const ends = lines.flatMap((line) =>
    sameLine(line, versions) && line.endOfSupport !== null ? [line.endOfSupport] : [],
  );
  return ends.sort()[0] ?? null;
}

function sameLine(line: SupportLine, versions: string): boolean {
  return nameOf(line.versions) === nameOf(versions);
}

/** `v1.x`, `1.X (LTS)` and `` `1.x` `` are one line. */
function nameOf(versions: string): string {
  return versions
    .toLowerCase()
    .replace(/\(.{0,80}?\)|[`*_ ]|\blts\b|\bversions?\b|\breleases?\b/g, '')
    .replace(/^v(?=\d)/, '');
}
