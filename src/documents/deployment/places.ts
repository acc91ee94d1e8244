import type { DeploymentFileKind } from '../../facts/deployment.ts';

const longest = 300;
/** Not shipped to a customer: other people's code, tests, and what only developers and CI use. */
const notShipped =
  /(?:^|\/)(?:node_modules|vendor|third[-_]party|testdata|(?:[^/]{1,60}[-_])?tests?|(?:[^/]{1,60}[-_])?suites|e2e|ci|playwright|cypress|__tests__|fixtures|spec|\.github|\.gitlab|\.circleci|\.devcontainer|\.vscode)\//i;
const developers = /(?:^|[._-])(?:test|tests|testing|ci|e2e|dev|devel|development|local)(?:[._-]|$)/i;
const compose = /^(?:docker-)?compose(?:[._-][^/]{1,60})?\.ya?ml$/i;
const env =
  /^(?:\.env|env)(?:[._-](?:example|sample|template|tpl|dist|defaults?|prod|production))?$|^[^/]{1,60}\.env(?:[._-](?:example|sample|template|tpl|dist))?$/i;
const container = /^(?:(?:docker|container)file(?:[._-][^/]{1,60})?|[^/]{1,60}\.(?:docker|container)file)$/i;
const manifestFolder =
  /(?:^|\/)(?:k8s|kubernetes|manifests?|deploy(?:ments?)?|kustomize|overlays|helm|charts?|templates)\//i;

/** What kind of deployment file a path promises to be; null where it is none, or none that customers run. */
export function deploymentKind(path: string): DeploymentFileKind | null {
  if (path.length > longest || notShipped.test(path)) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.md$|\.dockerignore$/i.test(name)) return null;
  if (developers.test(name.replace(/^(?:docker-)?compose|^\.env|^(?:docker|container)file/i, ''))) return null;
  if (container.test(name)) return 'container';
  if (compose.test(name)) return 'compose';
  if (env.test(name)) return 'env';
  if (!/\.ya?ml$/i.test(name)) return null;
  if (/^values(?:[._-][^/]{1,60})?\.ya?ml$/i.test(name)) return 'values';
  return manifestFolder.test(path) && !/^(?:chart|kustomization)\.ya?ml$/i.test(name) ? 'manifest' : null;
}

/** The compose file that is run where none is named; the others of its folder may be laid over it. */
export function isMainCompose(path: string): boolean {
  return /(?:^|\/)(?:docker-)?compose\.ya?ml$/i.test(path);
}

/** A sample has to be copied and filled in before it is used. */
export function isSample(path: string): boolean {
  return /(?:example|sample|template|tpl|dist)/i.test(path.slice(path.lastIndexOf('/') + 1));
}

/** A Helm template is no YAML until it is rendered. */
export function isChartTemplate(path: string): boolean {
  return /(?:^|\/)templates\//i.test(path);
}
