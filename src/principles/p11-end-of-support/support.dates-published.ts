import { defineCheck } from '../check.ts';
import { documentsRead, lineWords, statedLines } from '../reading/support.ts';
import { missing, met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

const fix =
  'Give each supported line its last day of support: a table "Version | Supported until" in SECURITY.md or SUPPORT.md with ISO dates (2027-03-31).';

/** A table or a sentence of a document in the tree, with dates that a program can read. */
export const supportDatesPublished = defineCheck({
  id: 'support.dates-published',
  level: 'required',
  question: 'Are supported versions with end dates published in a form that machines can read?',
  claims: ['4.1.1'],
  attestable: true,
  needs: ['policies', 'securityInsights'],
  judge({ policies, securityInsights }, terms) {
    if (policies.state === 'hidden') return unseen('The documents on support', policies);
    if (policies.state === 'absent') return missing('documents');
    const lines = statedLines(policies, terms);
    const dated = lines.filter(({ endOfSupport }) => endOfSupport !== null);
    const extra = { evidence: documentsRead(policies), details: capped(lines.map(lineWords)) };
    const where = naming([...new Set(dated.map(({ path }) => path))]);
    if (dated.length > 0) return met(`${where} gives ${count(dated.length, 'end', 'ends')} of support.`, extra);
    if (policies.value.partial) {
      return notObservable('No end of support in what could be seen; not all documents could.', undefined, extra);
    }
    const policy = securityInsights.state === 'seen' ? securityInsights.value.supportPolicy : null;
    if (policy !== null) {
      return notObservable(
        'security-insights.yml names a support policy at an address that is not read.',
        undefined,
        extra,
      );
    }
    if (securityInsights.state === 'hidden') return unseen('The security-insights.yml', securityInsights, extra);
    const stated =
      lines.length === 0
        ? 'No document states supported versions'
        : `None of ${count(lines.length, 'stated line')} has an end of support`;
    return notMet(`${stated} (${count(policies.value.read.length, 'document')} read).`, fix, extra);
  },
});
