import { defineCheck } from '../check.ts';
import { keyLine, keyUses } from '../reading/key-uses.ts';
import { met, notApplicable, notMet, notObservable } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';
import { findingLines, findingsOf, located, overWorkflows, spread, unreadable } from '../reading/workflow-files.ts';

/** A key that lives as long as a job needs no rotation and cannot be taken away. */
export const secretsShortLived = defineCheck({
  id: 'secrets.short-lived',
  level: 'required',
  question: 'Do workflows reach clouds and registries by OIDC rather than with stored keys?',
  claims: ['2.1.4'],
  attestable: false,
  needs: ['workflows'],
  judge: ({ workflows }) =>
    overWorkflows(workflows, (files) => {
      const stored = findingsOf(files, ['long-lived-credential']);
      const short = keyUses(files, ['oidc-login', 'trusted-publishing']);
      const details = capped([...findingLines(stored), ...short.map(keyLine)]);
      if (stored.length > 0)
        return notMet(
          `${spread(stored, files, 'stored credential')}.`,
          'Let the job trade its identity for a key: `permissions: { id-token: write }` and the cloud’s login action with a role, or the registry’s trusted publishing; then delete the secret.',
          { details, at: located(stored) },
        );
      const dark = unreadable(files);
      if (dark.length > 0) return notObservable(`Workflow files that could not be read: ${naming(dark)}.`, undefined);
      if (short.length === 0) return notApplicable('No workflow is seen to reach a cloud or a registry with a key.');
      return met(`${count(short.length, 'step')} with a short-lived key and none with a stored one.`, { details });
    }),
});
