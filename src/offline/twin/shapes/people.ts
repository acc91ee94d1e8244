import type { Person } from '../clone/objects.ts';

/** The platform's login for an author in git: from a no-reply address, else from the name; null where neither gives one. */
export function loginOf({ name, email }: Person): string | null {
  if (name === 'GitHub' && email === 'noreply@github.com') return 'web-flow';
  const noreply = /^(?:\d+\+)?([A-Za-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com$/.exec(email)?.[1];
  if (noreply !== undefined) return noreply;
  const bot = name.endsWith('[bot]');
  const slug = name
    .replace(/\[bot\]$/, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 34);
  return slug === '' ? null : `${slug}${bot ? '[bot]' : ''}`;
}

/** Real addresses stay in the clone. */
export function noReply(person: Person): string {
  return `${loginOf(person) ?? 'unknown'}@users.noreply.github.com`;
}
