import { readFile } from 'node:fs/promises';
import { parseKeyValues } from './environment-files.ts';
import type { StepFiles } from './environment.ts';
import type { Masker } from './masker.ts';
import type { StepLog } from './step-log.ts';

const maximumSummary = 1_048_576;

export type FileResults = {
  readonly env: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly summary: string;
};

/** Takes over what the step left in its files: pairs win over the commands in the log, an oversize summary is dropped whole. */
export async function collectFiles(files: StepFiles, log: StepLog, masker: Masker): Promise<FileResults> {
  const pairsOf = async (path: string, variable: string): Promise<ReadonlyMap<string, string>> => {
    const parsed = parseKeyValues(await readText(path));
    if (parsed.ok) return parsed.values;
    log.fault(`Unable to process file command '${variable}' successfully. ${parsed.reason}`);
    return new Map();
  };
  const env = new Map(await pairsOf(files.env, 'env'));
  if ([...env.keys()].some((name) => name.toUpperCase() === 'NODE_OPTIONS')) {
    log.fault("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    env.clear();
  }
  for (const [name, value] of await pairsOf(files.output, 'output')) log.outputs.set(name, value);
  for (const [name, value] of await pairsOf(files.state, 'state')) log.state.set(name, value);
  const paths = (await readText(files.path)).split(/\r?\n/).filter((line) => line !== '');
  return { env, paths, summary: masker.mask(await summaryOf(files.summary, log)) };
}

async function summaryOf(path: string, log: StepLog): Promise<string> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  if (bytes.length <= maximumSummary) return bytes.toString('utf8');
  const size = Math.ceil(bytes.length / 1024);
  log.fault(`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`);
  return '';
}

function readText(path: string): Promise<string> {
  // A step may remove its files; that says nothing.
  return readFile(path, 'utf8').catch(() => '');
}
