import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';
import { build, engines } from './tools.ts';

export type PolicyRun = { readonly what: string; readonly outcome: string; readonly ok: boolean };

/** The policy files of this repository, each executed once on the signed set where its engine can be built. */
export async function runPolicies(folder: string, bundles: readonly string[]): Promise<readonly PolicyRun[]> {
  return [...(await regoRuns(folder, bundles)), await recipeRun(folder, bundles), await ampelRun()];
}

async function regoRuns(folder: string, bundles: readonly string[]): Promise<readonly PolicyRun[]> {
  const what = `policies/conforma with opa ${engines.opa.version}`;
  const opa = await build(engines.opa).catch(() => null);
  if (opa === null) return [{ what, outcome: 'not run: opa could not be built', ok: true }];
  const tests = await run(opa, ['test', 'policies/conforma']);
  const counts = { evaluated: 0, denied: 0 };
  for (const name of bundles) {
    await writeFile(join(folder, 'statement.json'), await statementOf(join(folder, name)));
    const words = [
      '-d',
      'policies/conforma/policy',
      '-d',
      'policies/conforma/data',
      '-i',
      join(folder, 'statement.json'),
    ];
    const ran = await run(opa, ['eval', '--format', 'json', ...words, 'data.copse.deny']);
    const value = ran.code === 0 ? valueOf(ran.output) : null;
    if (value === null) continue;
    counts.evaluated += 1;
    counts.denied += value.length > 0 ? 1 : 0;
  }
  return [
    { what: `${what}: its own tests`, outcome: tests.code === 0 ? 'pass' : 'fail', ok: tests.code === 0 },
    {
      what: `${what}: evaluated on each statement`,
      outcome: `${counts.evaluated} of ${bundles.length} evaluated, ${counts.denied} of them denied`,
      ok: counts.evaluated === bundles.length,
    },
  ];
}

/** The recipe for `gh … --format json | jq`, on what gh would print of all bundles. */
async function recipeRun(folder: string, bundles: readonly string[]): Promise<PolicyRun> {
  const what = 'policies/gh/accept.jq with jq';
  if ((await run('jq', ['--version'])).code !== 0) return { what, outcome: 'not run: jq is not here', ok: true };
  const statements = await Promise.all(bundles.map((name) => statementOf(join(folder, name))));
  const input = `[${statements.map((statement) => `{"verificationResult":{"statement":${statement}}}`).join(',')}]`;
  const words = ['--slurpfile', 'policy', 'policies/gh/policy.json', '-f', 'policies/gh/accept.jq'];
  const ran = await run('jq', ['-c', ...words], { input });
  const [first = 'no output'] = ran.output.split('\n');
  const met = /"met":(true|false)/.exec(first)?.[1];
  return {
    what,
    outcome: met === undefined ? 'fails' : `answers met: ${met}`,
    ok: ran.code === 0 && met !== undefined,
  };
}

async function ampelRun(): Promise<PolicyRun> {
  const what = `policies/ampel with ampel ${engines.ampel.version}`;
  const ampel = await build(engines.ampel).catch(() => null);
  return ampel === null
    ? { what, outcome: 'not run: ampel could not be built from the module proxy', ok: true }
    : { what, outcome: 'not run: built, and this lane has no command for it yet', ok: true };
}

async function statementOf(path: string): Promise<string> {
  const { dsseEnvelope } = JSON.parse(await readFile(path, 'utf8')) as { dsseEnvelope: { payload: string } };
  return Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8');
}

function valueOf(output: string): readonly unknown[] | null {
  const parsed = JSON.parse(output) as { result?: readonly { expressions: readonly { value: unknown }[] }[] };
  const value = parsed.result?.[0]?.expressions[0]?.value;
  return Array.isArray(value) ? value : null;
}
