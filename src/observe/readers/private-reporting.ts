import type { Observed } from '../../facts/observed.ts';
import type { PrivateReportingFact } from '../../facts/policies.ts';
import { defineReader, repositoryPath } from '../context.ts';
import { fromReply } from '../observed.ts';

const permission = 'metadata: read';

export const privateReportingReader = defineReader({
  name: 'privateReporting',
  permission,
  uses: [],
  async read(context): Promise<Observed<PrivateReportingFact>> {
    const route = 'GET /repos/{owner}/{repo}/private-vulnerability-reporting';
    const reply = await context.github.get(route, repositoryPath(context));
    return fromReply(reply, { permission, map: ({ enabled }) => ({ enabled }) });
  },
});
