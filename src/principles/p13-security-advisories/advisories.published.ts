import type { FactsFor } from '../../facts/facts.ts';
import { defineCheck } from '../check.ts';
import { advisoryEvidence, advisoryName } from '../reading/advisories.ts';
import { fixesOf, type Needed, saidSign } from '../reading/fixed-in-range.ts';
import { met, missing, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** What the range says it mends against what is published. Words without an id are asked about, never held against anybody. */
export const advisoriesPublished = defineCheck({
  id: 'advisories.published',
  level: 'required',
  question: 'Are vulnerabilities fixed in the range covered by published advisories?',
  claims: ['3.4.2'],
  attestable: true,
  needs: ['advisories', 'commitRange', 'release', 'previousRelease', 'dependabotAlerts', 'vetting', 'codeAlerts'],
  judge(facts: FactsFor<Needed>) {
    const { advisories, commitRange, release } = facts;
    if (commitRange.state !== 'seen' && release.state !== 'seen')
      return commitRange.state === 'hidden' ? unseen('The range', commitRange) : missing('range of this release');
    const { signs, open, named, uncovered, here, published } = fixesOf(facts);
    const extra = {
      details: [
        ...here.map((one) => `${advisoryName(one)} is patched by this release.`),
        ...capped(signs.map((sign) => saidSign(sign, published))),
      ],
      evidence: advisoryEvidence(here),
    };
    const lines = naming(uncovered.map((sign) => saidSign(sign, published)));
    const dark = [advisories, facts.dependabotAlerts, facts.vetting].find(({ state }) => state === 'hidden');
    if (uncovered.length > 0 && dark?.state === 'hidden')
      return unseen(`Whether ${lines} is of a dependency or covered`, dark, extra);
    if (uncovered.length > 0) {
      return notMet(
        `${count(uncovered.length, 'vulnerability', 'vulnerabilities')} mended in the range without a published advisory: ${lines}.`,
        'Publish an advisory with that id (Security > Advisories > New draft), or say in the entry of .github/copse.yml for principle 13 why there is none.',
        extra,
      );
    }
    if (advisories.state === 'hidden') return unseen("The repository's security advisories", advisories, extra);
    if (open.length > 0 && here.length === 0) {
      return notObservable(
        `${count(open.length, 'sign')} of a mended vulnerability that no advisory explains: ${naming(open.map(({ where }) => where))}.`,
        undefined,
        extra,
      );
    }
    if (commitRange.state === 'hidden') return unseen('The commits of the release', commitRange, extra);
    const rest = 'Nothing uncovered in the commits that were read; the others were not read.';
    if (commitRange.state === 'seen' && commitRange.value.truncated) return notObservable(rest, undefined, extra);
    if (facts.codeAlerts.state === 'hidden') return unseen('The code-scanning alerts', facts.codeAlerts, extra);
    if (here.length + named.length === 0)
      return notApplicable('Nothing in the range says that a vulnerability was mended.', extra);
    return met(
      `What the range mends is published: ${naming([...here.map(advisoryName), ...named.map(({ id }) => id ?? '')])}.`,
      extra,
    );
  },
});
