import { gunzipSync } from 'node:zlib';
import type { Json } from '../contract/description.ts';
import { membersOf } from '../contract/description.ts';
import type { Call, Reply, Routes } from '../call.ts';
import { notFound, ok, pageOf, refuse, repo } from '../call.ts';
import { analysisShape, codeAlertShape } from '../shapes/code-scanning.ts';
import { numberOf, repositoryUrl } from '../shapes/common.ts';
import type { World } from '../world.ts';
import { daysAgo, now, resolveCommit } from '../world.ts';
import type { AnalysisState, SarifState } from '../written.ts';
import { numbered, ordered } from './alerts.ts';

const largestSarif = 10 * 1024 * 1024;

/** Code scanning: alerts and analyses of the scenario, and one analysis more for each run of a SARIF file that was sent in. */
export const codeScanningRoutes: Routes = {
  [`GET ${repo}/code-scanning/alerts`]: alerts,
  [`GET ${repo}/code-scanning/analyses`]: analyses,
  [`GET ${repo}/code-scanning/default-setup`]: ({ world }) => {
    const setup = world.scenario.codeScanning.defaultSetup;
    if (setup === null) return ok({ state: 'not-configured', languages: [], query_suite: 'default' });
    const { languages, suite } = setup;
    const at = daysAgo(world, 100);
    return ok({ state: 'configured', languages, query_suite: suite, updated_at: at, schedule: 'weekly' });
  },
  [`POST ${repo}/code-scanning/sarifs`]: send,
  [`GET ${repo}/code-scanning/sarifs/{sarif_id}`]: ({ world, path }) => {
    const found = world.written.sarifs.find(({ id }) => id === path['sarif_id']);
    if (found === undefined) return notFound();
    const failed = found.errors.length > 0;
    const url = `${repositoryUrl(world)}/code-scanning/analyses?sarif_id=${found.id}`;
    return ok({
      processing_status: failed ? 'failed' : 'complete',
      analyses_url: failed ? null : url,
      ...(failed ? { errors: found.errors } : {}),
    });
  },
};

function alerts(call: Call): Reply {
  const { world, query } = call;
  const is = (parameter: string, value: string) => [null, value].includes(query.get(parameter));
  const known = analysesOf(world);
  if (known.length === 0) return refuse(404, 'no analysis found');
  const wanted = numbered(world.scenario.codeScanning.alerts).filter(
    ({ plan }) => is('state', plan.state) && is('tool_name', plan.tool),
  );
  const { items, headers } = pageOf(call, ordered(call, wanted));
  return { ...ok(items.map(({ plan, number }) => codeAlertShape(world, plan, number))), headers };
}

function analyses(call: Call): Reply {
  const { world, query } = call;
  const is = (parameter: string, value: string) => [null, value].includes(query.get(parameter));
  const all = analysesOf(world);
  if (all.length === 0) return refuse(404, 'no analysis found');
  const ref = query.get('ref');
  const wanted = all.filter(
    (analysis) =>
      is('tool_name', analysis.tool) &&
      is('sarif_id', analysis.sarif) &&
      (ref === null || analysis.ref === (ref.startsWith('refs/') ? ref : `refs/heads/${ref}`)),
  );
  const sorted = query.get('direction') === 'asc' ? [...wanted].reverse() : wanted;
  const { items, headers } = pageOf(call, sorted);
  return { ...ok(items.map((analysis) => analysisShape(world, analysis))), headers };
}

/** Newest first. */
function analysesOf(world: World): readonly AnalysisState[] {
  const planned = world.scenario.codeScanning.analyses.map(
    ({ tool, version, category, daysAgo: days, results, rules }) => {
      const id = numberOf(`${tool} ${category} ${days}`);
      const sha = world.releaseCommit;
      const ref = `refs/heads/${world.clone.defaultBranch}`;
      return { id, ref, sha, tool, version, category, at: daysAgo(world, days), results, rules, sarif: sarifId(id) };
    },
  );
  const sent = world.written.sarifs.flatMap((sarif) => sarif.analyses);
  return [...planned, ...sent].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.id - a.id));
}

function sarifId(number: number): string {
  const text = number.toString(16).padStart(32, '0');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

async function send(call: Call): Promise<Reply> {
  const { world, body } = call;
  const { commit_sha: sha, ref, sarif } = membersOf(body);
  if (typeof sha !== 'string' || (await resolveCommit(world, sha)) === null)
    return refuse(400, 'commit_sha is not a commit of this repository');
  const file = Buffer.from(typeof sarif === 'string' ? sarif : '', 'base64');
  if (file.length > largestSarif) return refuse(413, 'SARIF upload is too large');
  const id = sarifId(world.nextId());
  const runs = runsOf(file);
  const errors = runs === null ? ['The file is not a gzipped SARIF 2.1.0 document.'] : [];
  const made = (runs ?? []).map((run) => {
    const driver = membersOf(membersOf(membersOf(run)['tool'])['driver']);
    const { name, version } = driver;
    return {
      id: world.nextId(),
      ref: typeof ref === 'string' ? ref : '',
      sha,
      tool: typeof name === 'string' ? name : 'unknown',
      version: typeof version === 'string' ? version : null,
      category: categoryOf(run),
      at: now(world),
      results: lengthOf(membersOf(run)['results']),
      rules: lengthOf(driver['rules']),
      sarif: id,
    };
  });
  const kept: SarifState = { id, errors, analyses: made };
  world.written.sarifs.push(kept);
  return { status: 202, body: { id, url: `${repositoryUrl(world)}/code-scanning/sarifs/${id}` } };
}

function runsOf(file: Uint8Array): readonly Json[] | null {
  try {
    const document = JSON.parse(gunzipSync(file, { maxOutputLength: 10 * largestSarif }).toString()) as Json;
    const { version, runs } = membersOf(document);
    return version === '2.1.0' && Array.isArray(runs) ? (runs as readonly Json[]) : null;
  } catch {
    return null;
  }
}

function categoryOf(run: Json): string {
  const { id } = membersOf(membersOf(run)['automationDetails']);
  return typeof id === 'string' ? id.replace(/\/[^/]*$/, '/') : '';
}

function lengthOf(value: Json | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}
