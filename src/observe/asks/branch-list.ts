import { repositoryPath, type ReadContext } from '../context.ts';

const maxPages = 3;

/** The repository's branches, 100 a request, with their heads and whether anything protects them. */
export function branchList(context: ReadContext) {
  return context.github.pages('GET /repos/{owner}/{repo}/branches', repositoryPath(context), { maxPages });
}

const releaseName =
  /^(?:release|releases|rel|stable|maint|maintenance|support|lts|hotfix|hotfixes)(?:[/_.-].{1,200})?$|^v?\d{1,6}(?:\.\d{1,6}){0,3}[.-]x$|^v\d{1,6}(?:\.\d{1,6}){0,3}$|[-_./](?:stable|lts)$/i;

/** Whether releases are made from a branch of that name, as most projects call theirs. */
export function isReleaseBranch(name: string): boolean {
  return releaseName.test(name.slice(0, 255));
}
