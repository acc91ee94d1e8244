import { defineCheck } from '../check.ts';
import { coverageOf, documentsRead, lineWords, statedLines, supportPlace } from '../reading/support.ts';
import { missing, met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { versionNumbers } from '../reading/version-range.ts';
import { capped, count, naming } from '../reading/words.ts';

/** The version in the tag, against the lines that the documents state. */
export const supportThisReleaseCovered = defineCheck({
  id: 'support.this-release-covered',
  level: 'required',
  question: 'Is the version being released inside a supported line?',
  claims: ['4.1.1'],
  attestable: false,
  needs: ['policies', 'tag'],
  judge({ policies, tag }, terms) {
    if (tag.state === 'hidden') return unseen('The tag', tag);
    if (tag.state === 'absent') return missing('tag');
    if (policies.state === 'hidden') return unseen('The documents on support', policies);
    if (policies.state === 'absent') return missing('documents');
    const { name } = tag.value;
    const lines = statedLines(policies, terms);
    const extra = { evidence: documentsRead(policies), details: capped(lines.map(lineWords)) };
    const version = versionNumbers(name);
    if (version === null) return notObservable(`The tag ${name} holds no version to look for.`, undefined, extra);
    if (lines.length === 0) return notObservable('No document states which versions are supported.', undefined, extra);
    const { covering, refusing, unclear } = coverageOf(version, lines, terms.now);
    const [first] = covering;
    if (first !== undefined && refusing.length === 0)
      return met(`${name} is in a supported line: ${lineWords(first)}.`, extra);
    if (first !== undefined) {
      return notObservable(
        `The documents disagree on ${name}: ${naming([...covering, ...refusing].map(lineWords))}.`,
        undefined,
        extra,
      );
    }
    if (refusing.length > 0) {
      return notMet(
        `${name} is in a line without support: ${naming(refusing.map(lineWords))}.`,
        'Release in a supported line, or correct the table of supported versions before the release.',
        { ...extra, at: refusing.map((line) => supportPlace(line, `${name} is released in a line without support`)) },
      );
    }
    if (unclear.length > 0 || policies.value.partial) {
      return notObservable(
        `Which versions ${naming(unclear.map(({ versions }) => versions)) || 'other documents'} means for ${name} cannot be told.`,
        undefined,
        extra,
      );
    }
    return notMet(
      `None of ${count(lines.length, 'stated line')} holds ${name}.`,
      'Add the line of this release to the table of supported versions.',
      extra,
    );
  },
});
