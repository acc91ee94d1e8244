import { flowsOf } from './expression-flows.ts';
import type { Flow } from './expression-flows.ts';
import { contextsOf } from './expressions.ts';

/** What anybody who may open an issue or a pull request can write as they like. `*` stands for any one name. */
const patterns = [
  'github.head_ref',
  'github.event.issue.title',
  'github.event.issue.body',
  'github.event.pull_request.title',
  'github.event.pull_request.body',
  'github.event.comment.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.discussion.title',
  'github.event.discussion.body',
  'github.event.answer.body',
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.pull_request.head.repo.description',
  'github.event.pull_request.head.repo.homepage',
  'github.event.pages.*.page_name',
  'github.event.commits.*.message',
  'github.event.commits.*.author.email',
  'github.event.commits.*.author.name',
  'github.event.commits.*.committer.email',
  'github.event.commits.*.committer.name',
  'github.event.head_commit.message',
  'github.event.head_commit.author.email',
  'github.event.head_commit.author.name',
  'github.event.head_commit.committer.email',
  'github.event.head_commit.committer.name',
  'github.event.merge_group.head_commit.message',
  'github.event.merge_group.head_commit.author.email',
  'github.event.merge_group.head_commit.author.name',
  'github.event.merge_group.head_commit.committer.email',
  'github.event.merge_group.head_commit.committer.name',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.head_commit.message',
  'github.event.workflow_run.head_commit.author.email',
  'github.event.workflow_run.head_commit.author.name',
  'github.event.workflow_run.head_repository.description',
  'github.event.workflow_run.pull_requests.*.head.ref',
  'github.event.changes.*.from',
  'github.event.client_payload.*',
].map((pattern) => pattern.split('.'));

/** The first untrusted context of an expression whose text comes out of it; null where none does. */
export function untrustedContext(inner: string): string | null {
  return printedContexts(inner).find(isUntrusted)?.context ?? null;
}

/** The contexts that an expression prints; all that it reads where it is none that we can follow. */
export function printedContexts(inner: string): readonly Flow[] {
  return flowsOf(inner) ?? [...new Set(contextsOf(inner))].map((context) => ({ context, whole: true }));
}

/** `toJSON(github.event.issue)` carries the title with it. */
function isUntrusted({ context, whole }: Flow): boolean {
  const names = context.split('.');
  return patterns.some(
    (pattern) =>
      (names.length >= pattern.length || whole) &&
      pattern
        .slice(0, names.length)
        .every((name, index) => name === '*' || names[index] === '*' || name === names[index]),
  );
}
