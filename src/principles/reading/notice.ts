import type { SupportNotice } from '../../facts/notice.ts';

/**
 * Whole days (UTC) from the day of publication to the last day of support. 365 of them are a year, leap day or not; the
 * time of day and its zone count only for telling the day of publication in UTC.
 */
export function daysOfNotice(firstPublished: string, endOfSupport: string): number {
  const published = Date.parse(`${new Date(firstPublished).toISOString().slice(0, 10)}T00:00:00Z`);
  return Math.round((Date.parse(`${endOfSupport}T00:00:00Z`) - published) / 86_400_000);
}

/** Whether an ISO date, as its last instant, lies before a time. */
export function isPast(date: string, now: string): boolean {
  return Date.parse(`${date}T23:59:59.999Z`) < Date.parse(now);
}

export function noticeLine(notice: SupportNotice, days: number): string {
  const { path, at, versions, endOfSupport, firstPublished } = notice;
  return `${path}:${String(at)}: ${versions} ends ${endOfSupport}, published ${firstPublished.slice(0, 10)} (${String(days)} days)`;
}
