import type { EvidenceEntry } from './settings.ts';

/** What an evidence entry is: an http(s) address, a path in the repository, or a name only the vendor understands. */
export function evidenceEntry(entry: string): EvidenceEntry {
  if (/^https?:\/\//i.test(entry)) return { entry, kind: 'url' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(entry)) return { entry, kind: 'identifier' };
  return { entry, kind: entry.includes('/') || /\.[a-z][a-z0-9]{0,9}$/i.test(entry) ? 'path' : 'identifier' };
}

/** What is wrong with an entry, with the nearest valid thing; null where nothing is. */
export function evidenceComplaint(text: string): string | null {
  const { entry, kind } = evidenceEntry(text);
  if (kind === 'url') {
    const url = URL.canParse(entry) ? new URL(entry) : null;
    if (!url) return 'is not an address that can be opened; write https://host/path';
    return url.username || url.password ? 'has a user name or password in it; leave them out' : null;
  }
  if (kind !== 'path') return null;
  if (entry.startsWith('/')) return `is not a path in the repository; write it without the leading /`;
  return entry.split('/').includes('..') ? 'leaves the repository; write a path inside it' : null;
}
