import type { Ecosystem } from '../../facts/components.ts';
import { defineCheck } from '../check.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { count, naming } from '../reading/words.ts';

/** By package system, not by folder: which folders a bot looks into is not compared. */
export const updatesAutomated = defineCheck({
  id: 'updates.automated',
  level: 'supporting',
  question: 'Is Dependabot or Renovate configured for every ecosystem present?',
  claims: ['1.2.5'],
  attestable: false,
  needs: ['lockfiles', 'workflows', 'updateConfiguration'],
  judge({ lockfiles, workflows, updateConfiguration }) {
    if (lockfiles.state === 'hidden') return unseen('The manifests', lockfiles);
    if (workflows.state === 'hidden') return unseen('The workflow files', workflows);
    const { files, manifests } = lockfiles.state === 'seen' ? lockfiles.value : { files: [], manifests: [] };
    const actions: readonly Ecosystem[] =
      workflows.state === 'seen' && workflows.value.files.length > 0 ? ['github-actions'] : [];
    const present = [...new Set([...[...files, ...manifests].map(({ ecosystem }) => ecosystem), ...actions])].sort();
    if (present.length === 0)
      return notApplicable('No manifest and no workflow at the release commit names anything of others.');
    if (updateConfiguration.state === 'hidden') return unseen('The configuration of update bots', updateConfiguration);
    const bots = updateConfiguration.state === 'seen' ? updateConfiguration.value : [];
    const open = present.filter(
      (one) => !bots.some(({ ecosystems }) => ecosystems === 'all' || ecosystems.includes(one)),
    );
    const broken = bots
      .filter(({ problem }) => problem !== null)
      .map(({ path, problem }) => `${path} (${problem ?? ''})`);
    const extra = {
      details: bots.map(({ tool, path, ecosystems, problem }) => {
        const scope = ecosystems === 'all' ? 'every package system' : ecosystems.join(', ') || 'nothing';
        return `${path}: ${tool}, ${problem ?? scope}`;
      }),
      evidence: bots.map(({ path, digest }) => ({ name: path, digest: { sha256: digest } })),
    };
    if (open.length === 0)
      return met(`${naming(present, 10)} kept up to date by ${naming(bots.map(({ path }) => path))}.`, extra);
    if (broken.length > 0)
      return notObservable(`Configuration that could not be read: ${naming(broken)}.`, undefined, extra);
    return notMet(
      `${String(open.length)} of ${count(present.length, 'package system')} without an update bot: ${naming(open, 10)}.`,
      'Add an entry for each to .github/dependabot.yml (version 2, `package-ecosystem` and `schedule`), or enable Renovate for it in renovate.json.',
      extra,
    );
  },
});
