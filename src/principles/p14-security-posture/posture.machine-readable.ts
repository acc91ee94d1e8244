import { defineCheck } from '../check.ts';
import { isPast } from '../reading/notice.ts';
import { met, notMet, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

export const postureMachineReadable = defineCheck({
  id: 'posture.machine-readable',
  level: 'supporting',
  question: 'Is a valid security-insights.yml present?',
  claims: ['4.1.2'],
  attestable: false,
  needs: ['securityInsights'],
  judge({ securityInsights }, { now }) {
    if (securityInsights.state === 'hidden') return unseen('security-insights.yml', securityInsights);
    if (securityInsights.state === 'absent') {
      return notMet(
        'The tree holds no security-insights.yml.',
        'Add security-insights.yml (schema 2.x of OpenSSF Security Insights) at the root or in .github/.',
      );
    }
    const { path, digest, schemaVersion, problems, expires, lastReviewed } = securityInsights.value;
    const evidence = [{ name: path, digest: { sha256: digest } }];
    if (problems.length > 0) {
      const sentence = `${path} does not hold to its schema (${count(problems.length, 'problem')}): ${naming(problems)}.`;
      const at = [
        { path, line: lineOf(problems[0]), column: 1, message: 'security-insights.yml does not hold to its schema' },
      ];
      return notMet(sentence, 'Correct the lines named against the schema of OpenSSF Security Insights.', {
        evidence,
        at,
        details: capped(problems),
      });
    }
    if (expires !== null && isPast(expires.slice(0, 10), now)) {
      return notMet(
        `${path} expired on ${expires.slice(0, 10)}.`,
        'Review the file and set header.expiration-date anew, or move to schema 2.x.',
        { evidence },
      );
    }
    return met(
      `${path} is valid (schema ${schemaVersion ?? 'unknown'}), last reviewed ${lastReviewed ?? 'on no day that it says'}.`,
      { evidence },
    );
  },
});

function lineOf(problem: string | undefined): number {
  return Number(/^line (\d{1,7}):/.exec(problem ?? '')?.[1] ?? 1);
}
