import type { GitHub } from '../../github/ports.ts';
import { type ObserveContext, repositoryPath } from '../context.ts';

/** GitHub's SBOM of the dependency graph, asked once for one client: the fact and an SBOM that is made from it share the answer. */
export function dependencyExport(context: Pick<ObserveContext, 'github' | 'settings'>) {
  const known = answers.get(context.github) ?? ask(context);
  answers.set(context.github, known);
  return known;
}

const answers = new WeakMap<GitHub, ReturnType<typeof ask>>();

function ask(context: Pick<ObserveContext, 'github' | 'settings'>) {
  return context.github.get('GET /repos/{owner}/{repo}/dependency-graph/sbom', repositoryPath(context));
}
