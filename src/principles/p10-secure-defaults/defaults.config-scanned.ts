import { defineCheck } from '../check.ts';
import { configScanner } from '../reading/config-scanners.ts';
import { met, missing, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, naming, shortSha } from '../reading/words.ts';

/** Only an analysis of the release commit tells of this release. */
export const defaultsConfigScanned = defineCheck({
  id: 'defaults.config-scanned',
  level: 'supporting',
  question: 'Are configuration-scanning results published as code-scanning analyses?',
  claims: ['1.4.3'],
  attestable: false,
  needs: ['tag', 'codeAnalyses', 'deployment'],
  judge({ tag, codeAnalyses, deployment }) {
    if (tag.state === 'hidden') return unseen('The release commit', tag);
    if (tag.state === 'absent') return missing('release commit');
    const { commit } = tag.value;
    const listed = codeAnalyses.state === 'seen' ? codeAnalyses.value.analyses : [];
    const scans = listed.filter((analysis) => configScanner(analysis) !== null && !analysis.failed);
    const covering = scans.filter((analysis) => analysis.commit === commit);
    const details = capped(scans.map(({ tool, category, at }) => `${tool} ${category} at ${at}`));
    const evidence = [{ digest: { gitCommit: commit } }];
    const tools = [...new Set(covering.map(({ tool }) => tool))].sort();
    if (tools.length > 0)
      return met(`The configuration at ${shortSha(commit)} was scanned by ${naming(tools)}.`, { details, evidence });
    if (deployment.state === 'absent') return notApplicable('The tree has no deployment configuration to scan.');
    if (deployment.state === 'hidden') return unseen('The deployment files', deployment);
    if (codeAnalyses.state === 'hidden') return unseen('The analyses of code scanning', codeAnalyses);
    if (codeAnalyses.state === 'seen' && !codeAnalyses.value.complete)
      return notObservable(
        `None of the newest ${String(listed.length)} analyses is a configuration scan of ${shortSha(commit)}; older ones were not read.`,
        undefined,
        { details },
      );
    const why = scans.length > 0 ? ', only of other commits' : '';
    return notMet(
      `No configuration scan of ${shortSha(commit)} is among the code-scanning analyses${why}.`,
      'Run checkov, KICS, kube-linter, hadolint or `trivy config` on the commits that are released and upload the SARIF file with github/codeql-action/upload-sarif.',
      { details, evidence },
    );
  },
});
