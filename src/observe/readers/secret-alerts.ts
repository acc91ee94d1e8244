import type { SecretAlert } from '../../facts/secrets.ts';
import type { Observed } from '../../facts/observed.ts';
import { defineReader, repositoryPath, settingsToken } from '../context.ts';
import { fromReply } from '../observed.ts';

const permission = 'secret-scanning-alerts: read';

/** Asked with `hide_secret`: no secret value ever reaches this process. Open ones, and those that were resolved. */
export const secretAlertsReader = defineReader({
  name: 'secretAlerts',
  permission,
  uses: [],
  async read(context): Promise<Observed<readonly SecretAlert[]>> {
    const reply = await context.github.pages(
      'GET /repos/{owner}/{repo}/secret-scanning/alerts',
      { ...repositoryPath(context), hide_secret: true },
      settingsToken(context),
    );
    return fromReply(reply, {
      permission,
      absentOn404: (message) => /^secret scanning is disabled\b/i.test(message),
      map: (data) =>
        data
          .map(({ number, secret_type, state, resolution, created_at }) => ({
            number: number ?? 0,
            type: secret_type ?? 'unnamed',
            state: state === 'resolved' ? ('resolved' as const) : ('open' as const),
            resolution: resolution ?? null,
            createdAt: created_at ?? '',
          }))
          .sort((a, b) => a.number - b.number),
    });
  },
});
