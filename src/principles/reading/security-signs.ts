import type { CommitFact } from '../../facts/history.ts';
import { shortSha } from './words.ts';

/** Something in the range that speaks of a mended vulnerability. */
export type Sign = {
  /** Upper-case; null for words alone. */
  readonly id: string | null;
  /** The other id of the same vulnerability, where a line names one of each kind and no more. */
  readonly pair: string | null;
  readonly where: string;
  /** Speaks of a dependency: an update of one, or an id that is known to be of one. */
  readonly ofDependency: boolean;
};

const ids = /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[0-9a-z]{4}){3})\b/gi;
const updating =
  /\b(?:bump|bumps|bumped|updates?|updated|upgrades?|upgraded|deps?|dependenc(?:y|ies)|renovate|lockfile|pin|pins|pinned|upstream)\b/i;
/** `uuid to ^11.1.1`, but not a fix that was ported to another line of versions. */
const newVersion = /(?<!\b(?:back|for)?port(?:ed|s)?)(?<!\b(?:applied|merged)) to [\^~]?v?\d+\.\d/i;
/** An id that a scanner is told to pass over, or that is data of a scanner, is not mended by that. */
const passingOver = /\b(?:ignor\w+|suppress\w*|allow-?list\w*|false positives?|trivy|grype|snyk)\b|\.trivyignore/i;
const mending =
  /\b(?:fix|fixes|fixed|prevent|prevents|patch|patches|patched|mitigate|mitigates|resolve|resolves|sanitize|sanitise|escape|reject|close|avoid)\b/i;
const weakness =
  /\b(?:vulnerabilit(?:y|ies)|security (?:fix|issue|bug|hole|flaw|problem)|xss|csrf|ssrf|xxe|rce|sqli|(?:sql|command|code|shell|template|header|log) injection|(?:path|directory) traversal|zip ?slip|(?:buffer|heap|stack|integer) overflow|use[- ]after[- ]free|out[- ]of[- ]bounds (?:read|write)|prototype pollution|redos|remote code execution|privilege escalation|(?:auth|authentication|authorization|authorisation|permission) bypass|denial[- ]of[- ]service|insecure deserialization|open redirect|information (?:leak|disclosure)|timing attack)\b/i;
/** Work on the tools and texts of security mends nothing. */
const aboutTools =
  /\b(?:scan|scanning|scanner|codeql|dependabot|policy|docs?|readme|test|tests|workflow|advisory|alerts?)\b|SECURITY\.md/i;

const mostLines = 2000;

/** The signs in commit headlines and in the release notes; `known` are ids (upper-case) that are known to be of dependencies. */
export function securitySigns(
  commits: readonly CommitFact[],
  notes: string,
  known: ReadonlySet<string>,
): readonly Sign[] {
  const lines = [
    ...commits.map(({ sha, headline, authorIsBot }) => ({
      text: headline,
      where: `commit ${shortSha(sha)}`,
      bot: authorIsBot,
    })),
    ...notes
      .slice(0, 200_000)
      .split('\n', mostLines)
      .map((text) => ({ text: text.slice(0, 2000), where: 'release notes', bot: false })),
  ];
  const signs = new Map<string, Sign>();
  for (const { text, where, bot } of lines) {
    const update = bot || updating.test(text) || newVersion.test(text);
    const named = passingOver.test(text) ? [] : [...text.matchAll(ids)].map(([id]) => id.toUpperCase());
    for (const upper of named) {
      const sign = { id: upper, pair: pairOf(upper, named), where, ofDependency: update || known.has(upper) };
      // What one line says of the product itself outweighs another that speaks of an update.
      if (signs.get(upper)?.ofDependency !== false) signs.set(upper, sign);
    }
    const words = !update && weakness.test(text) && mending.test(text) && !aboutTools.test(text);
    if (words && !text.match(ids))
      signs.set(`${where} ${text}`, {
        id: null,
        pair: null,
        where: `${where} "${text.trim().slice(0, 100)}"`,
        ofDependency: false,
      });
  }
  return [...signs.values()];
}

function pairOf(id: string, named: readonly string[]): string | null {
  const all = [...new Set(named)];
  const other = all.find((one) => one !== id) ?? null;
  return all.length === 2 && other?.startsWith('CVE-') !== id.startsWith('CVE-') ? other : null;
}
