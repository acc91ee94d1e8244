import { shown } from './nearest.ts';
import type { EvidenceEntry } from './settings.ts';

/** What an evidence entry is: an http(s) address, a path in the repository, or a name only the vendor understands. */
export function evidenceEntry(entry: string): EvidenceEntry {
  if (/^https?:\/\//i.test(entry)) return { entry, kind: 'url' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(entry)) return { entry, kind: 'identifier' };
  return { entry, kind: entry.includes('/') || /\.[a-z][a-z0-9]{0,9}$/i.test(entry) ? 'path' : 'identifier' };
}

/** What stands before the @ of an address: never repeated, and never signed. A bare `git@` of another scheme is no secret. */
function hasCredentials(text: string): boolean {
  const [, scheme = '', user = null] = /^\s*([a-z][a-z0-9+.-]*):\/\/([^/?#]*)@/i.exec(text) ?? [];
  return user !== null && (/^https?$/i.test(scheme) || user.includes(':'));
}

/** The entry as a complaint may show it, with a space after it; nothing where a password may stand in it. */
export function saidEntry(text: string): string {
  return text.includes('@') ? '' : `${shown(text)} `;
}

/** What is wrong with an entry, with the nearest valid thing; null where nothing is. */
export function evidenceComplaint(text: string): string | null {
  const { entry, kind } = evidenceEntry(text);
  if (hasCredentials(entry)) return 'has a user name or password in it; leave them out';
  // Of blanks the schema has spoken already.
  if (entry.trim() !== entry && entry.trim() !== '') return 'has a space at its start or end; write it without';
  if (kind === 'url') {
    return URL.canParse(entry) ? null : 'is not an address that can be opened; write https://host/path';
  }
  if (kind !== 'path') return null;
  if (entry.startsWith('/')) return `is not a path in the repository; write it without the leading /`;
  return entry.split('/').includes('..') ? 'leaves the repository; write a path inside it' : null;
}
