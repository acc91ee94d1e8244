import type { Publishing } from '../../facts/workflows.ts';
import { defineCheck } from '../check.ts';
import { met, notApplicable, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';
import { overWorkflows, unreadable } from '../reading/workflow-files.ts';

const keyWords: Readonly<Record<Publishing['by'], string>> = {
  oidc: "the job's own identity",
  'workflow-token': "the workflow's own token",
  'stored-secret': 'a stored secret',
  unknown: 'a key that does not show',
};

/** A stored token that leaks publishes in the vendor's name until somebody notices. */
export const channelsTrustedPublishing = defineCheck({
  id: 'channels.trusted-publishing',
  level: 'supporting',
  question: 'Does publishing use OIDC rather than a stored token?',
  claims: ['2.1.4'],
  attestable: false,
  needs: ['workflows'],
  judge: ({ workflows }) =>
    overWorkflows(workflows, (files) => {
      const steps = files.flatMap(({ publishes = [] }) => publishes);
      const by = (key: Publishing['by']): readonly Publishing[] => steps.filter((step) => step.by === key);
      const extra = { details: capped(steps.map(line)) };
      const of = count(steps.length, 'publishing step');
      const stored = by('stored-secret');
      if (stored.length > 0)
        return notMet(
          `${String(stored.length)} of ${of} with a stored secret: ${naming(stored.map(place))}.`,
          'Use the registry’s trusted publishing (`permissions: { id-token: write }`, no token), or `${{ github.token }}` for releases and ghcr.io; then delete the secret.',
          { ...extra, at: stored.map((step) => ({ ...step.at, message: line(step) })) },
        );
      const dark = unreadable(files);
      if (dark.length > 0)
        return notObservable(`Workflow files that could not be read: ${naming(dark)}.`, undefined, extra);
      if (steps.length === 0) return notApplicable('No workflow is seen to publish anything.');
      const unknown = by('unknown');
      if (unknown.length > 0) {
        const where = naming(unknown.map(place));
        return notObservable(
          `By which key ${count(unknown.length, 'step')} of ${of} publish does not show: ${where}.`,
          undefined,
          extra,
        );
      }
      return met(`${of}, none with a stored secret (${String(by('oidc').length)} by OIDC).`, extra);
    }),
});

function place({ kind, at }: Publishing): string {
  return `${kind} at ${at.path}:${String(at.line)}`;
}

function line({ kind, job, by, at }: Publishing): string {
  return `${at.path}:${String(at.line)}: job ${job} publishes (${kind}) with ${keyWords[by]}`;
}
