import { defineReader, repositoryPath, settingsToken } from '../context.ts';
import { fromReply } from '../observed.ts';

export const workflowTokenDefaultReader = defineReader({
  name: 'workflowTokenDefault',
  permission: 'administration: read',
  uses: [],
  async read(context) {
    const reply = await context.github.get(
      'GET /repos/{owner}/{repo}/actions/permissions/workflow',
      repositoryPath(context),
      settingsToken(context),
    );
    return fromReply(reply, {
      permission: 'administration: read',
      map: (data) => ({
        defaultPermissions: data.default_workflow_permissions,
        canApprovePullRequests: data.can_approve_pull_request_reviews,
      }),
    });
  },
});
