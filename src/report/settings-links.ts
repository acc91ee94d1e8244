import type { AssessedRelease } from '../evidence/evidence-set.ts';

/** Where a place of GitHub's pages is that a fix names, under the repository's address. */
const places: readonly (readonly [words: string, path: string])[] = [
  ['Settings > Rules > Insights', 'settings/rules/insights'],
  ['Settings > Rules', 'settings/rules'],
  ['Settings > Environments', 'settings/environments'],
  ['Settings > Secrets and variables > Actions', 'settings/secrets/actions'],
  ['Settings > Code security', 'settings/security_analysis'],
  ['Settings > Advanced Security', 'settings/security_analysis'],
  ['Settings > Actions > General', 'settings/actions'],
  ['Settings > Deploy keys', 'settings/keys'],
  ['Settings > General > Releases', 'settings'],
  ['Security > Policy', 'security/policy'],
  ['Security > Advisories', 'security/advisories'],
  ['Security > Code scanning', 'security/code-scanning'],
  ['Security > Dependabot', 'security/dependabot'],
  ['Security > Secret scanning', 'security/secret-scanning'],
];

/** The address of the first page that a fix names; null where it names none of the repository's own. */
export function settingsLink(
  fix: string,
  { serverUrl, repository }: Pick<AssessedRelease, 'serverUrl' | 'repository'>,
) {
  const found = places
    .map(([words, path]) => ({ words, path, at: fix.indexOf(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (found === undefined) return null;
  return { label: found.words, address: `${serverUrl.replace(/\/$/, '')}/${repository}/${found.path}` };
}
