import { parseArgs } from 'node:util';
import { CopseError } from '../errors.ts';
import { loadClone, loadScenario, startTwin } from './twin/index.ts';

const help = `Usage: copse offline [--repo PATH] [--scenario NAME|FILE] [--latency MS]

Serves a GitHub twin of a git clone on loopback until it is stopped (Ctrl-C). Every request and answer is judged by
GitHub's own description; what breaks it is printed at the end.`;

/** Starts the twin alone and serves until it is interrupted. */
export async function serve(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    console.log(help);
    return 0;
  }
  const { repo, scenario, latencyMs } = readWords(words);
  const twin = await startTwin({ clone: await loadClone(repo), scenario: loadScenario(scenario), latencyMs });
  const lines = {
    GITHUB_API_URL: twin.apiUrl,
    GITHUB_GRAPHQL_URL: twin.graphqlUrl,
    GITHUB_REPOSITORY: `${twin.owner}/${twin.name}`,
    ...Object.fromEntries(Object.entries(twin.tokens).map(([name, token]) => [`TOKEN_${name.toUpperCase()}`, token])),
  };
  for (const [name, value] of Object.entries(lines)) console.log(`${name}=${value}`);
  await new Promise<void>((stop) => {
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
  const { validated, violations } = twin.exchanges();
  console.log(`${validated} exchanges judged, ${violations.length} violations`);
  await twin.close();
  return 0;
}

function readWords(words: readonly string[]): { repo: string; scenario: string; latencyMs: number } {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        repo: { type: 'string', default: '.' },
        scenario: { type: 'string', default: 'good' },
        latency: { type: 'string', default: '0' },
      },
    });
    const latencyMs = Number(values.latency);
    if (!Number.isInteger(latencyMs) || latencyMs < 0)
      throw new Error(`--latency ${values.latency} is no number of milliseconds`);
    return { repo: values.repo, scenario: values.scenario, latencyMs };
  } catch (error) {
    throw new CopseError('USAGE', `offline: ${(error as Error).message}.`, 'See copse offline --help.', error);
  }
}
