import type { Json, JsonObject } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { annotationShape, checkRunShape } from '../shapes/check-run.ts';
import { now, resolveCommit } from '../world.ts';
import type { Annotation, CheckRunState } from '../written.ts';

const mostAnnotations = 50;
const longestText = 65_535;
/** Whatever token creates a check run here, it is the workflow's app that owns it. */
const workflowApp = { id: 15368, slug: 'github-actions' };

/** Check runs are kept; PATCH adds annotations to those that are there, and 50 a request is the most. */
export const checkRoutes: Routes = {
  [`POST ${repo}/check-runs`]: create,
  [`PATCH ${repo}/check-runs/{check_run_id}`]: update,
  [`GET ${repo}/check-runs/{check_run_id}`]: (call) => {
    const run = findRun(call);
    return run === undefined ? notFound() : ok(checkRunShape(call.world, run));
  },
  [`GET ${repo}/check-runs/{check_run_id}/annotations`]: (call) => {
    const run = findRun(call);
    if (run === undefined) return notFound();
    const { items, headers } = pageOf(call, run.annotations);
    return { ...ok(items.map((annotation) => annotationShape(call.world, run, annotation))), headers };
  },
  [`GET ${repo}/commits/{ref}/check-runs`]: ofCommit,
};

function findRun({ world, path }: Call): CheckRunState | undefined {
  return world.written.checkRuns.find(({ id }) => String(id) === path['check_run_id']);
}

async function create(call: Call): Promise<Reply> {
  const { world, profile } = call;
  const body = membersOf(call.body);
  const sha = await resolveCommit(world, text(body['head_sha']) ?? '-');
  if (sha === null) return refuse(422, `No commit found for SHA: ${text(body['head_sha']) ?? ''}`);
  const refused = tooMuch(body);
  if (refused !== null) return refused;
  const app = profile.name === 'app' ? { id: 1, slug: 'an-app' } : workflowApp;
  const suite = world.written.checkRuns.find((run) => run.sha === sha && run.app.id === app.id)?.suite;
  const run: CheckRunState = {
    id: world.nextId(),
    suite: suite ?? world.nextId(),
    sha,
    name: text(body['name']) ?? '',
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: '',
    startedAt: now(world),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    app,
  };
  apply(call, run, body);
  world.written.checkRuns.push(run);
  return { status: 201, body: checkRunShape(world, run) };
}

function update(call: Call): Reply {
  const run = findRun(call);
  if (run === undefined) return notFound();
  const body = membersOf(call.body);
  const refused = tooMuch(body);
  if (refused !== null) return refused;
  apply(call, run, body);
  return ok(checkRunShape(call.world, run));
}

function apply({ world }: Call, run: CheckRunState, body: JsonObject): void {
  const output = membersOf(body['output']);
  run.name = text(body['name']) ?? run.name;
  run.status = text(body['status']) ?? run.status;
  run.detailsUrl = text(body['details_url']) ?? run.detailsUrl;
  run.externalId = text(body['external_id']) ?? run.externalId;
  run.startedAt = text(body['started_at']) ?? run.startedAt;
  run.title = text(output['title']) ?? run.title;
  run.summary = text(output['summary']) ?? run.summary;
  run.text = text(output['text']) ?? run.text;
  run.annotations.push(...annotationsOf(body));
  run.conclusion = text(body['conclusion']) ?? run.conclusion;
  // a conclusion alone completes a run
  if (run.conclusion === null) return;
  run.status = 'completed';
  run.completedAt = text(body['completed_at']) ?? run.completedAt ?? now(world);
}

function annotationsOf(body: JsonObject): readonly Annotation[] {
  const listed = membersOf(body['output'])['annotations'];
  return Array.isArray(listed) ? (listed as readonly Json[]).map((annotation) => membersOf(annotation)) : [];
}

/** What GitHub refuses beyond its description. */
function tooMuch(body: JsonObject): Reply | null {
  const output = membersOf(body['output']);
  if (annotationsOf(body).length > mostAnnotations)
    return refuse(422, `Invalid request. No more than ${mostAnnotations} items are allowed in output.annotations.`);
  for (const field of ['summary', 'text'])
    if (Buffer.byteLength(text(output[field]) ?? '') > longestText)
      return refuse(422, `Invalid request. Only ${longestText} characters are allowed in output.${field}.`);
  if (body['status'] === 'completed' && body['conclusion'] === undefined)
    return refuse(422, 'Invalid request. A completed check run needs a conclusion.');
  return null;
}

async function ofCommit(call: Call): Promise<Reply> {
  const { world, path, query } = call;
  const sha = await resolveCommit(world, path['ref'] ?? '');
  if (sha === null) return refuse(422, `No commit found for SHA: ${path['ref'] ?? ''}`);
  const is = (parameter: string, value: string) => [null, value].includes(query.get(parameter));
  const all = world.written.checkRuns.filter(
    (run) =>
      run.sha === sha && is('check_name', run.name) && is('status', run.status) && is('app_id', String(run.app.id)),
  );
  // only the newest of a name, unless all are asked for
  const wanted =
    query.get('filter') === 'all'
      ? all
      : all.filter(
          ({ name, suite, id }) => !all.some((other) => other.name === name && other.suite === suite && other.id > id),
        );
  const { items, headers } = pageOf(call, wanted);
  return {
    ...ok({ total_count: wanted.length, check_runs: items.map((run) => checkRunShape(world, run)) }),
    headers,
  };
}

function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
