import { defineCheck } from '../check.ts';
import { daysBetween } from '../reading/days.ts';
import { placedSecrets, secretFacts, unseenSecrets } from '../reading/stored-secrets.ts';
import { met, notApplicable, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, naming } from '../reading/words.ts';

/** The age of a secret is the time since its value was last set. */
export const secretsRotated = defineCheck({
  id: 'secrets.rotated',
  level: 'required',
  question: 'Is every Actions secret younger than the rotation policy allows?',
  claims: ['2.1.4'],
  attestable: true,
  needs: secretFacts,
  judge(facts, { now, secretMaxAgeDays }) {
    const secrets = placedSecrets(facts).map((secret) => ({ ...secret, age: daysBetween(secret.updatedAt, now) }));
    const details = capped(
      secrets.map(({ name, place, age }) => `${name} (${place}): ${age === null ? 'age unknown' : count(age, 'day')}`),
    );
    const limit = count(secretMaxAgeDays, 'day');
    const old = secrets.filter(({ age }) => age !== null && age > secretMaxAgeDays);
    if (old.length > 0)
      return notMet(
        `${String(old.length)} of ${count(secrets.length, 'secret')} older than ${limit}: ${naming(old.map(({ name }) => name))}.`,
        'Issue a new value and revoke the old one: Settings > Secrets and variables > Actions. Better, let the job ask for a short-lived one (OIDC).',
        { details },
      );
    const hidden = unseenSecrets(facts);
    if (hidden?.state === 'hidden') return unseen('All secrets', hidden, { details });
    if (secrets.length === 0) return notApplicable('No Actions secret is stored for this repository.');
    const undated = secrets.filter(({ age }) => age === null);
    if (undated.length > 0)
      return notObservable(`The age of ${naming(undated.map(({ name }) => name))} is not known.`, undefined, {
        details,
      });
    return met(`All ${count(secrets.length, 'secret')} younger than ${limit}.`, { details });
  },
});
