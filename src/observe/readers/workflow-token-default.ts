import { administration, workflowRights } from '../asks/administration.ts';
import { defineReader } from '../context.ts';
import { fromReply } from '../observed.ts';

export const workflowTokenDefaultReader = defineReader({
  name: 'workflowTokenDefault',
  permission: administration,
  uses: [],
  async read(context) {
    return fromReply(await context.shared(workflowRights), {
      permission: administration,
      map: (data) => ({
        defaultPermissions: data.default_workflow_permissions,
        canApprovePullRequests: data.can_approve_pull_request_reviews,
      }),
    });
  },
});
