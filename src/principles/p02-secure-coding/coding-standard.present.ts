import { defineCheck } from '../check.ts';
import { met, missing, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, naming } from '../reading/words.ts';

const standard =
  /^(?:(?:\.github|docs?|documentation|doc\/[a-z-]{1,40}|docs\/[a-z-]{1,40})\/)?(?:contributing|hacking|developing|development|developer[-_ ]guide|coding[-_ ](?:standards?|style|guidelines?|conventions?)|style[-_ ]?guide|secure[-_ ](?:coding|development)(?:[-_ ][a-z]{1,40})?|security[-_ ](?:guidelines?|standards?|development))(?:\.(?:md|markdown|rst|adoc|txt|org))?$/i;
/** Less than this is a heading and a promise. */
const leastBytes = 200;

/** It may lie elsewhere, so a tree without one says nothing; a stub says something. */
export const codingStandardPresent = defineCheck({
  id: 'coding-standard.present',
  level: 'supporting',
  question: 'Is a secure-development or contribution standard in the tree?',
  claims: ['1.1.1'],
  attestable: true,
  needs: ['tree'],
  judge({ tree }) {
    if (tree.state === 'hidden') return unseen('The tree of the release commit', tree);
    if (tree.state === 'absent') return missing('tree of the release commit');
    const found = tree.value.entries.filter(({ path, type }) => type === 'blob' && standard.test(path.slice(0, 300)));
    const whole = found.filter(({ size }) => size === null || size >= leastBytes);
    const details = capped(
      found.map(({ path, size }) => `${path}: ${size === null ? 'size unknown' : `${String(size)} bytes`}`),
    );
    const evidence = whole.slice(0, 10).map(({ path }) => ({ name: path, digest: { gitCommit: tree.value.commit } }));
    if (whole.length > 0) return met(`The tree has ${naming(whole.map(({ path }) => path))}.`, { details, evidence });
    if (found.length > 0)
      return notMet(
        `${naming(found.map(({ path }) => path))} is shorter than ${String(leastBytes)} bytes.`,
        'Write down how code is to be written and reviewed, what is checked before a merge and how security is thought of; CONTRIBUTING.md is where people look.',
        { details },
      );
    return notObservable(
      'No standard is in the tree under a name that is known; one that is kept elsewhere can be attested.',
      undefined,
    );
  },
});
