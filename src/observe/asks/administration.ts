import type { Observed } from '../../facts/observed.ts';
import { repositoryPath, settingsToken, type ReadContext } from '../context.ts';
import { hidden, sourceOf } from '../observed.ts';

export const administration = 'administration: read';

/** The default rights of the workflows' token: the first of the settings that are asked for. */
export function workflowRights(context: ReadContext) {
  return context.github.get(
    'GET /repos/{owner}/{repo}/actions/permissions/workflow',
    repositoryPath(context),
    settingsToken(context),
  );
}

/**
 * Hidden where GitHub said of the first setting that this token has not got the permission that opens all of them: asking for
 * another shows nothing. Null where it said anything else; then each is asked for.
 */
export async function withoutAdministration(context: ReadContext): Promise<Observed<never> | null> {
  const reply = await context.shared(workflowRights);
  if (reply.kind !== 'refused' || reply.status !== 403) return null;
  // These words are for tokens with permissions of their own, not for a person's rights; the header names the permission.
  if (!/^resource not accessible by (?:integration|personal access token)\b/i.test(reply.message)) return null;
  if (reply.acceptedPermissions !== 'administration=read') return null;
  const detail = `the token is without the permission, as GitHub answered 403 to ${reply.endpoint}: ${reply.message}`;
  return hidden('forbidden', detail, sourceOf(reply), administration);
}
