import type { Facts } from '../facts/facts.ts';
import type { Observed } from '../facts/observed.ts';
import type { Artefact, TagFact } from '../facts/release.ts';
import type { Declaration, Terms } from '../facts/terms.ts';
import type { Reading } from '../code/reading.ts';
import { CopseError } from '../errors.ts';
import { copseVersion } from '../names.ts';
import { judge } from '../principles/judge.ts';
import type { AssessedRelease, Assessment } from './evidence-set.ts';
import { redact } from './redact.ts';

/**
 * The facts, redacted and judged. Everything later (statements, facts file, replay) starts from this and from nothing else.
 * A release without a tag, commit or artefact list that could be read cannot be spoken of: PERMISSION_MISSING.
 */
export function assess(input: {
  readonly repository: string;
  readonly serverUrl: string;
  readonly tag: string;
  readonly reading: Reading;
  readonly terms: Terms;
  readonly declarations: readonly Declaration[];
  readonly facts: Facts;
  readonly invocation: string | null;
}): Assessment {
  const { repository, serverUrl, tag, ...rest } = input;
  const artefacts = must<readonly Artefact[]>(input.facts.artefacts, 'the artefacts').map(({ name, sha256 }) => ({
    name,
    sha256,
  }));
  const commit = must<TagFact>(input.facts.tag, 'the tag').commit;
  const release: AssessedRelease = { repository, serverUrl, tag, commit, artefacts };
  const clean = redact({ ...rest, release });
  const verdicts = judge(clean.facts, clean.terms, clean.declarations);
  return { ...clean, verdicts, previous: null, version: copseVersion };
}

function must<T>(fact: Observed<T>, what: string): T {
  if (fact.state === 'seen') return fact.value;
  const why = fact.state === 'hidden' ? fact.detail.replace(/\.+$/, '') : 'there is none';
  const message = `Evidence cannot speak of a release of which ${what} cannot be read: ${why}.`;
  if (fact.state === 'hidden' && fact.reason === 'failed') {
    throw new CopseError('GITHUB_UNAVAILABLE', message, 'Run again; if it stays so, see what GitHub answers there.');
  }
  const permission = fact.state === 'hidden' ? (fact.permission ?? 'contents: read') : 'contents: read';
  throw new CopseError('PERMISSION_MISSING', message, `Give the job ${permission}.`);
}
