import { repositoryPath, type ReadContext } from '../context.ts';

/** What GitHub says of the repository to the workflow's token. */
export function repositoryReply(context: ReadContext) {
  return context.github.get('GET /repos/{owner}/{repo}', repositoryPath(context));
}
