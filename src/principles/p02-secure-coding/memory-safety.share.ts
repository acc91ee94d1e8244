import { defineCheck } from '../check.ts';
import { memoryShares } from '../reading/memory-safety.ts';
import { met, missing, notApplicable, notMet, unseen } from '../reading/verdict.ts';
import { naming } from '../reading/words.ts';

const plan = /(?:^|\/)memory[-_ ]?safety(?:[-_ ](?:roadmap|plan|policy))?\.(?:md|markdown|rst|adoc|txt)$/i;

/** Beyond the Code, which names no languages. Where some are not memory-safe, a published plan is what CISA asks for. */
export const memorySafetyShare = defineCheck({
  id: 'memory-safety.share',
  level: 'supporting',
  question: 'Is the code in memory-safe languages, or is there a plan for the rest?',
  claims: [],
  attestable: false,
  needs: ['languages', 'tree'],
  judge({ languages, tree }) {
    if (languages.state === 'hidden') return unseen('The languages of the repository', languages);
    if (languages.state === 'absent') return missing('languages');
    const all = languages.value.languages;
    const { safe, unsafe } = memoryShares(all);
    const risky = unsafe.reduce((sum, { bytes }) => sum + bytes, 0);
    const details = all.map(({ name, bytes }) => `${name}: ${String(bytes)} bytes`).slice(0, 50);
    if (safe + risky === 0) return notApplicable('GitHub counts no code in this repository.', { details });
    const share = `${((safe / (safe + risky)) * 100).toFixed(1)} % of the code`;
    if (unsafe.length === 0) return met('All code is in memory-safe languages.', { details });
    const rest = `${share} is in memory-safe languages; the rest is ${naming(unsafe.map(({ name }) => name))}`;
    if (tree.state === 'hidden') return unseen(`${rest}. Whether there is a plan`, tree, { details });
    const entries = tree.state === 'seen' ? tree.value.entries : [];
    const found = entries.find(({ path, type }) => type === 'blob' && plan.test(path.slice(-100)));
    if (found !== undefined)
      return met(`${rest}; ${found.path} is the plan for it.`, { details, evidence: [{ name: found.path }] });
    return notMet(
      `${rest}, and no plan for it is in the tree.`,
      'Publish which parts move to a memory-safe language, in which order and by when, as docs/memory-safety-roadmap.md.',
      { details },
    );
  },
});
