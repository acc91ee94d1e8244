import { readServeOptions, serveHelp } from './serve-options.ts';
import { loadClone, loadScenario, startTwin } from './twin/index.ts';

const mostShown = 50;

/** Starts the twin alone and serves until it is interrupted; 1 where something broke GitHub's description. */
export async function serve(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(serveHelp);
    return 0;
  }
  const { repo, scenario, tag, latencyMs, rateLimit, grants } = readServeOptions(words);
  const plan = loadScenario(scenario);
  const clone = await loadClone(repo);
  const twin = await startTwin({
    clone,
    scenario: plan,
    latencyMs,
    workflowGrants: grants,
    fineGrainedGrants: grants,
    exchangesFolder: null,
    ...(tag === null ? {} : { tag }),
    ...(rateLimit === null ? {} : { rateLimit }),
  });
  const lines = {
    GITHUB_API_URL: twin.apiUrl,
    GITHUB_GRAPHQL_URL: twin.graphqlUrl,
    GITHUB_SERVER_URL: twin.serverUrl,
    GITHUB_REPOSITORY: `${twin.owner}/${twin.name}`,
    GITHUB_REF: `refs/tags/${twin.releaseTag}`,
    GITHUB_SHA: twin.releaseCommit,
    GITHUB_TOKEN: twin.tokens.workflow,
    ...Object.fromEntries(Object.entries(twin.tokens).map(([name, token]) => [`TOKEN_${constant(name)}`, token])),
  };
  for (const [name, value] of Object.entries(lines)) console.log(`${name}=${value}`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  const { validated, violations } = twin.exchanges();
  console.log(`${validated} exchanges judged, ${violations.length} violations`);
  for (const violation of violations.slice(0, mostShown)) console.log(`  ${violation}`);
  // it rejects for the violations that were just printed
  await twin.close().catch(() => undefined);
  clone.close();
  return violations.length === 0 ? 0 : 1;
}

function constant(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
