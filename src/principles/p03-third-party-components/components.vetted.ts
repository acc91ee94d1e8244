import { defineCheck } from '../check.ts';
import { alertLines } from '../reading/placed-alerts.ts';
import { unreadVex } from '../reading/vex.ts';
import { accountOf, matchLines, restedMatches, saidGrave, weighed } from '../reading/vetting.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { naming } from '../reading/words.ts';

/** Nothing is silently left out: what could not be matched is counted with its reason, and keeps the check from being met. */
export const componentsVetted = defineCheck({
  id: 'components.vetted',
  level: 'required',
  question:
    'Was every component matched against a vulnerability source, with no critical or high match left unaddressed?',
  claims: ['3.3.1', '1.2.3'],
  attestable: false,
  needs: ['vetting', 'dependabotAlerts', 'vex', 'repository', 'tag', 'artefacts', 'signatures'],
  dispensable: ['dependabotAlerts'],
  judge(facts) {
    const { vetting } = facts;
    if (vetting.state === 'hidden') return unseen('The components', vetting);
    if (vetting.state === 'absent') return notApplicable('No document of the release names a third-party component.');
    const { total, matches, unread } = vetting.value;
    if (total === 0 && unread.length === 0) return notApplicable('No third-party component is named anywhere.');
    const account = accountOf(vetting.value);
    const rows = restedMatches(facts, matches);
    const { grave, open, unrated } = weighed(rows);
    const extra = {
      details: [account.line, ...account.reasons, ...alertLines(facts), ...matchLines(rows, facts)],
      evidence: account.evidence,
    };
    const lines = naming(open.map(({ match }) => `${match.id} in ${match.purl}`));
    const dark = [facts.vex, facts.repository, facts.tag, facts.artefacts].find(({ state }) => state === 'hidden');
    if (open.length > 0 && dark?.state === 'hidden')
      return unseen(`${saidGrave(open)} (${lines}); whether VEX statements address them`, dark, extra);
    const unknown = unreadVex(facts.vex);
    if (open.length > 0 && unknown.length > 0)
      return notObservable(
        `${saidGrave(open)} (${lines}); VEX documents that were not read to their end may address them: ${naming(unknown)}.`,
        undefined,
        extra,
      );
    if (open.length > 0) {
      return notMet(
        `${saidGrave(open)} unaddressed: ${lines}. ${account.line}`,
        'Update each component to its fixed version, or attach a VEX document (OpenVEX, CycloneDX, CSAF) that says why this release is not affected.',
        extra,
      );
    }
    if (unrated.length > 0) {
      const ids = naming(unrated.map(({ match }) => `${match.id} in ${match.purl}`));
      return notObservable(`How grave ${ids} is, no source says. ${account.line}`, undefined, extra);
    }
    const left = [...(account.shipped > 0 ? account.reasons : []), ...unread];
    if (left.length > 0)
      return notObservable(`Not every component could be vetted: ${naming(left)}. ${account.line}`, undefined, extra);
    // Whoever relies on a VEX document has to be told whether it is signed.
    const relied = grave.some(({ rested }) => rested?.document.foundIn === 'asset');
    if (relied && facts.signatures.state === 'hidden')
      return unseen('Whether the VEX documents are signed', facts.signatures, extra);
    const rested = grave.length === 0 ? 'no critical or high match' : `${saidGrave(grave)} addressed by VEX statements`;
    return met(`${account.line.replace(/\.$/, '')}; ${rested}.`, extra);
  },
});
