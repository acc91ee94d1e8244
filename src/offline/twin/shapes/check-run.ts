import type { JsonObject } from '../contract/description.ts';
import type { World } from '../world.ts';
import type { Annotation, CheckRunState, StatusOfCommit } from '../written.ts';
import { appShape } from './app.ts';
import { nodeId, pageUrl, repositoryUrl, user } from './common.ts';

/** GitHub's `check-run`. */
export function checkRunShape(world: World, run: CheckRunState): JsonObject {
  const url = `${repositoryUrl(world)}/check-runs/${run.id}`;
  const html = `${pageUrl(world)}/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    name: run.name,
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: run.detailsUrl ?? html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite },
    app: appShape(world, run.app),
    pull_requests: [],
  };
}

/** GitHub's `check-annotation`. */
export function annotationShape(world: World, run: CheckRunState, annotation: Annotation): JsonObject {
  const { path: file } = annotation;
  const path = (typeof file === 'string' ? file : '').split('/').map(encodeURIComponent).join('/');
  return {
    path: file ?? '',
    blob_href: `${pageUrl(world)}/blob/${run.sha}/${path}`,
    start_line: annotation['start_line'] ?? 0,
    start_column: annotation['start_column'] ?? null,
    end_line: annotation['end_line'] ?? 0,
    end_column: annotation['end_column'] ?? null,
    annotation_level: annotation['annotation_level'] ?? null,
    title: annotation['title'] ?? null,
    message: annotation['message'] ?? null,
    raw_details: annotation['raw_details'] ?? null,
  };
}

/** GitHub's `status`, or with `simple` the one in the combined status, which has no creator. */
export function statusShape(world: World, status: StatusOfCommit, simple: boolean): JsonObject {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    url: `${repositoryUrl(world)}/statuses/${status.sha}`,
    avatar_url: `${world.urls.server}/avatars/u/${status.id}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.at,
    updated_at: status.at,
    ...(simple ? {} : { creator: user(world, status.creator) }),
  };
}
