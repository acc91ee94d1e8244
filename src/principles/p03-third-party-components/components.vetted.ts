import { defineCheck } from '../check.ts';
import { accountOf, matchLine, restedMatches } from '../reading/vetting.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** Nothing is silently left out: what could not be matched is counted with its reason, and keeps the check from being met. */
export const componentsVetted = defineCheck({
  id: 'components.vetted',
  level: 'required',
  question:
    'Was every component matched against a vulnerability source, with no critical or high match left unaddressed?',
  claims: ['3.3.1', '1.2.3'],
  attestable: false,
  needs: ['vetting', 'vex', 'repository', 'tag', 'artefacts', 'signatures', 'dependabotAlerts'],
  judge(facts) {
    const { vetting } = facts;
    if (vetting.state === 'hidden') return unseen('The components', vetting);
    if (vetting.state === 'absent') return notApplicable('No document of the release names a third-party component.');
    const { total, matches, unread, notVetted } = vetting.value;
    const account = accountOf(vetting.value);
    if (total === 0 && unread.length === 0) return notApplicable('No third-party component is named anywhere.');
    const rows = restedMatches(facts, matches);
    const grave = rows.filter(({ match: { severity, scope } }) => {
      return (severity === 'critical' || severity === 'high') && scope !== 'development';
    });
    const open = grave.filter(({ rested }) => rested === null);
    const extra = {
      details: [
        account.line,
        ...account.reasons,
        ...capped(
          rows.map((row) => matchLine(row, facts)),
          200,
        ),
      ],
      evidence: account.evidence,
    };
    const dark = [facts.vex, facts.repository, facts.tag, facts.artefacts].find(({ state }) => state === 'hidden');
    const lines = naming(open.map(({ match }) => `${match.id} in ${match.purl}`));
    if (open.length > 0 && dark?.state === 'hidden')
      return unseen(
        `${count(open.length, 'critical or high match', 'critical or high matches')} (${lines}); whether VEX statements address them`,
        dark,
        extra,
      );
    if (open.length > 0) {
      return notMet(
        `${count(open.length, 'critical or high match', 'critical or high matches')} unaddressed: ${lines}. ${account.line}`,
        'Update each component to its fixed version, or attach a VEX document (OpenVEX, CycloneDX, CSAF) that says why this release is not affected.',
        extra,
      );
    }
    const shipped = notVetted.reduce((sum, row) => sum + row.shipped, 0);
    if (shipped > 0 || unread.length > 0) {
      return notObservable(
        `Not every component could be vetted: ${[...account.reasons, ...unread].slice(0, 3).join('; ')}. ${account.line}`,
        undefined,
        extra,
      );
    }
    const rested =
      grave.length === 0
        ? 'no critical or high match'
        : `${count(grave.length, 'critical or high match', 'critical or high matches')} addressed by VEX statements`;
    return met(`${account.line.replace(/\.$/, '')}; ${rested}.`, extra);
  },
});
