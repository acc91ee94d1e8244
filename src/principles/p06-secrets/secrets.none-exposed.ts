import { defineCheck } from '../check.ts';
import { met, notMet, notObservable, unseen } from '../reading/verdict.ts';
import { capped, count, tally } from '../reading/words.ts';

/** Only kinds, numbers and days: no value is asked for, and where a secret stands is not told. */
export const secretsNoneExposed = defineCheck({
  id: 'secrets.none-exposed',
  level: 'required',
  question: 'Is there no open secret-scanning alert?',
  claims: ['2.1.4'],
  attestable: false,
  needs: ['secretAlerts'],
  judge({ secretAlerts }) {
    if (secretAlerts.state === 'hidden') return unseen('The secret-scanning alerts', secretAlerts);
    if (secretAlerts.state === 'absent')
      return notObservable('Secret scanning is disabled, so nobody has looked for exposed secrets.', undefined);
    const open = secretAlerts.value.filter(({ state }) => state === 'open');
    const closed = secretAlerts.value.length - open.length;
    const resolved = secretAlerts.value.flatMap(({ state, resolution }) =>
      state === 'open' ? [] : [resolution ?? 'resolved'],
    );
    if (open.length === 0) {
      const words = closed === 0 ? 'none was ever raised' : `${count(closed, 'alert')} resolved (${tally(resolved)})`;
      return met(`No secret-scanning alert is open; ${words}.`);
    }
    return notMet(
      `${count(open.length, 'secret-scanning alert')} open (${tally(open.map(({ type }) => type))}).`,
      'Revoke each secret where it was issued, then close its alert as revoked: Security > Secret scanning.',
      {
        details: capped(
          open.map(
            ({ number, type, createdAt }) => `alert ${String(number)}: ${type}, since ${createdAt.slice(0, 10)}`,
          ),
        ),
      },
    );
  },
});
