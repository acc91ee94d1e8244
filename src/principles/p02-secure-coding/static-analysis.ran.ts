import { defineCheck } from '../check.ts';
import { checkLine, jobsOf, outcomeOf } from '../reading/check-runs.ts';
import { analyserOf } from '../reading/known-analysers.ts';
import { met, missing, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, naming, shortSha } from '../reading/words.ts';

/** An analyser that was to run and failed has covered nothing; one that ran and found something has. */
export const staticAnalysisRan = defineCheck({
  id: 'static-analysis.ran',
  level: 'required',
  question: 'Does a static analysis cover the release commit?',
  claims: ['1.4.4'],
  attestable: false,
  needs: ['tag', 'codeAnalyses', 'commitChecks', 'workflows'],
  judge({ tag, codeAnalyses, commitChecks, workflows }) {
    if (tag.state === 'hidden') return unseen('The release commit', tag);
    if (tag.state === 'absent') return missing('release commit');
    const { commit } = tag.value;
    const listed = codeAnalyses.state === 'seen' ? codeAnalyses.value.analyses : [];
    const covering = listed.filter((analysis) => analysis.commit === commit && !analysis.failed);
    const jobs = jobsOf(workflows);
    const runs = (commitChecks.state === 'seen' ? commitChecks.value.checks : []).flatMap((check) => {
      const analyser = analyserOf(check, jobs);
      return analyser === null ? [] : [{ check, analyser }];
    });
    const ended = runs.filter(({ check }) => ['success', 'neutral'].includes(check.conclusion ?? ''));
    const tools = [...new Set([...covering.map(({ tool }) => tool), ...ended.map(({ analyser }) => analyser)])].sort();
    const details = capped([
      ...covering.map(({ tool, category, at }) => `code scanning: ${tool} ${category} at ${at}`),
      ...runs.map(({ check, analyser }) => `${analyser}: ${checkLine(check)}`),
    ]);
    const extra = { details, evidence: [{ digest: { gitCommit: commit } }] };
    if (tools.length > 0) return met(`${shortSha(commit)} was analysed by ${naming(tools)}.`, extra);
    if (codeAnalyses.state === 'hidden') return unseen('The analyses of code scanning', codeAnalyses, extra);
    if (commitChecks.state === 'hidden') return unseen('The check runs of the release commit', commitChecks, extra);
    if (workflows.state === 'hidden') return unseen('What the jobs run', workflows, extra);
    if (codeAnalyses.state === 'seen' && !codeAnalyses.value.complete)
      return notObservable(
        `None of the newest ${String(listed.length)} analyses is of ${shortSha(commit)}; older ones were not read.`,
        undefined,
        extra,
      );
    if (runs.some(({ check }) => outcomeOf(check) === 'waiting'))
      return notObservable(
        `The analysis of ${shortSha(commit)} has not ended: ${naming(runs.map(({ check }) => check.name))}.`,
        undefined,
        extra,
      );
    const failed = runs.filter(({ check }) => outcomeOf(check) === 'failed').map(({ check }) => check.name);
    const why = failed.length > 0 ? `; ${naming(failed)} failed` : '';
    return notMet(
      `No code-scanning analysis and no run of a known analyser covers ${shortSha(commit)}${why}.`,
      'Run an analyser on pushes to the branch that is released: Settings > Code security > Code scanning > Set up > Default, or a workflow with `on: push` and github/codeql-action.',
      extra,
    );
  },
});
