import type { RuleBypasses } from '../../facts/history.ts';
import type { Observed } from '../../facts/observed.ts';
import { administration, withoutAdministration } from '../asks/administration.ts';
import { defineReader, repositoryPath, settingsToken } from '../context.ts';
import { behind, fromReply } from '../observed.ts';

const maxPages = 5;
/** The longest period that GitHub answers for, in days. */
const windowDays = 30;

/** Pushes to the default branch that went past a rule in the last month; further back GitHub does not tell. */
export const ruleBypassesReader = defineReader({
  name: 'ruleBypasses',
  permission: administration,
  uses: ['repository'],
  async read(context): Promise<Observed<RuleBypasses>> {
    const repository = await context.fact('repository');
    if (repository.state !== 'seen') return behind('repository', repository);
    const closed = await withoutAdministration(context);
    if (closed !== null) return closed;
    const reply = await context.github.pages(
      'GET /repos/{owner}/{repo}/rulesets/rule-suites',
      {
        ...repositoryPath(context),
        ref: `refs/heads/${repository.value.defaultBranch}`,
        time_period: 'month',
        rule_suite_result: 'bypass',
      },
      { ...settingsToken(context), maxPages },
    );
    return fromReply(reply, {
      permission: administration,
      map: (data) => ({
        windowDays,
        bypasses: data
          .filter(({ result }) => result === 'bypass')
          .map(({ pushed_at: at, after_sha: after }) => ({ at: at ?? '', after: after ?? '' }))
          .sort((a, b) => (a.at < b.at ? -1 : 1)),
      }),
    });
  },
});
