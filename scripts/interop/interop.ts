/**
 * The real Sigstore lane: signs a whole evidence set with the shipped action at the real services on loopback and has it verified
 * by other people's tools. Usage: npm run test:interop. Writes docs/interop.md from what it ran; ends 1 where a tool and the
 * expectation disagree, 0 with a word where Go or Python is missing.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallClone } from '../../__tests__/support/small-clone.ts';
import { isCopseFile, payloadType, predicateType, summaryFileName, summaryPredicateType } from '../../src/names.ts';
import { runAction } from '../../src/offline/demo/run-action.ts';
import { startDemoWorld, vendorClaims, workflowPath, type DemoWorld } from '../../src/offline/demo/world.ts';
import { loadClone, loadScenario } from '../../src/offline/twin/index.ts';
import { githubIdentity } from '../../src/sigstore/github-identity.ts';
import { createSigner } from '../../src/sigstore/signer.ts';
import { clients, rootFile, rootLinesFile, trustConfigFile, type Client, type Known } from './clients.ts';
import { run } from './command.ts';
import { corruptions } from './corruptions.ts';
import { writeMatrix, type Row } from './matrix.ts';
import { runPolicies } from './policies.ts';
import { githubIssuer, startRealSigstore, type RealSigstore } from './services.ts';
import { cache, whatIsMissing } from './tools.ts';

type Set = { readonly folder: string; readonly bundles: readonly string[]; readonly known: Known };

/** The shipped action at the real services; the set and an artefact, as a customer has them. */
async function signSet(world: DemoWorld, sigstore: RealSigstore, folder: string): Promise<Set> {
  const { twin, artefacts } = world;
  const json = JSON.stringify(sigstore.trustedRoot);
  const files: Readonly<Record<string, string>> = {
    [rootFile]: json,
    // gh ignores a last line that does not end; the first root is the vendor's, who signed elsewhere.
    [rootLinesFile]: `${json}\n`,
    'both_roots.jsonl': `${JSON.stringify(world.sigstore.trustedRoot)}\n${json}\n`,
    'signing_config.json': JSON.stringify(sigstore.signingConfig),
    [trustConfigFile]: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
      trustedRoot: sigstore.trustedRoot,
      signingConfig: sigstore.signingConfig,
    }),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const ran = await runAction(world, 'dist', {
    inputs: {
      ...{ sign: 'custom', 'fulcio-url': '', 'rekor-url': '', 'tsa-url': '' },
      'signing-config': join(folder, 'signing_config.json'),
      'trusted-root': join(folder, 'both_roots.jsonl'),
    },
    idToken: false,
    env: sigstore.environment,
  });
  if (ran.exitCode !== 0) throw new Error(`${ran.log}\n${await readFile(join(folder, 'services.log'), 'utf8')}`);
  for (const { name, bytes } of twin.releaseAssets(world.releaseId)) await writeFile(join(folder, name), bytes);
  const bundles = twin
    .releaseAssets(world.releaseId)
    .map(({ name }) => name)
    .filter((name) => isCopseFile(name) && name.endsWith('.sigstore.json'));
  const repository = `${twin.owner}/${twin.name}`;
  return {
    folder,
    bundles: bundles.toSorted(),
    known: {
      repository,
      identity: `https://github.com/${repository}/${workflowPath}@refs/tags/${twin.releaseTag}`,
      issuer: githubIssuer,
      predicateType,
      artefact: artefacts[0]?.name ?? '',
    },
  };
}

/** Every good bundle, five corruptions of one, another artefact, another signer. */
async function tryClient(client: Client, { folder, bundles, known }: Set): Promise<Row> {
  const verifies = async (bundle: string, change: Partial<Known> = {}): Promise<boolean> => {
    const type = bundle === summaryFileName ? summaryPredicateType : predicateType;
    const words = client.words(bundle, { ...known, predicateType: type, ...change });
    const ran = await run(client.program, words, { cwd: folder, env: { GH_CONFIG_DIR: folder, GH_TOKEN: '' } });
    if (process.env['COPSE_INTEROP_VERBOSE'])
      console.log(client.name, words.join(' '), ran.code, ran.output.slice(0, 300), ran.errors.slice(0, 600));
    return ran.code === 0;
  };
  const good: string[] = [];
  for (const bundle of bundles) if (await verifies(bundle)) good.push(bundle);
  const [text = '', other = ''] = await Promise.all(
    bundles.slice(3, 5).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const refused: string[] = [];
  for (const { name, apply } of corruptions) {
    await writeFile(join(folder, 'changed.sigstore.json'), apply(text, other));
    if (!(await verifies('changed.sigstore.json'))) refused.push(name);
  }
  await writeFile(join(folder, 'other-artefact.bin'), 'something else');
  const [subject = ''] = bundles.slice(3);
  if (!(await verifies(subject, { artefact: 'other-artefact.bin' }))) refused.push('another artefact');
  const stranger = known.identity.replace(workflowPath, '.github/workflows/other.yml');
  if (!(await verifies(subject, { identity: stranger }))) refused.push('another signer');
  const words = client.words('copse-p04.sigstore.json', known);
  return {
    tool: client.name,
    version: client.version,
    command: shownCommand(client, words, known),
    good: good.length,
    of: bundles.length,
    refused,
  };
}

/** The command with names that do not change from run to run, and none of this machine. */
function shownCommand({ name }: Client, words: readonly string[], known: Known): string {
  const program = name === 'sigstore-python' ? 'python3' : name;
  const tag = known.identity.split('refs/tags/')[1] ?? '';
  return [program, ...words]
    .join(' ')
    .replaceAll(known.artefact, 'app.tgz')
    .replaceAll(known.repository, 'acme/app')
    .replaceAll(`refs/tags/${tag}`, 'refs/tags/v1.2.0')
    .replaceAll(`${process.cwd()}/`, '');
}

/** The first entry of a new log has index 0, which JSON leaves out and sigstore-python misses; no real log is so young. */
async function warmUp({ signingConfig, environment }: RealSigstore): Promise<void> {
  const identityToken = githubIdentity({
    requestUrl: environment['ACTIONS_ID_TOKEN_REQUEST_URL'],
    requestToken: environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
  });
  const signer = createSigner({ instance: 'custom', signingConfig: JSON.stringify(signingConfig), identityToken });
  await signer.sign(new TextEncoder().encode('{}'), payloadType);
}

const missing = await whatIsMissing();
if (missing !== null) {
  console.log(`The real Sigstore lane is skipped: it needs ${missing}.`);
  process.exit(0);
}
await mkdir(cache, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), 'copse-interop-'));
const shape = {
  before: 2,
  after: 3,
  files: { 'docs/guide.md': '# guide\n', '.github/workflows/release.yml': 'on: push\npermissions: {}\njobs: {}\n' },
};
const world = await startDemoWorld(await loadClone(await smallClone(shape)), loadScenario('good'));
const sigstore = await startRealSigstore(
  folder,
  vendorClaims(world.twin, `${world.twin.owner}/${world.twin.name}`),
).catch(async (error: unknown) => {
  console.error(await readFile(join(folder, 'services.log'), 'utf8').catch(() => ''));
  await world.close();
  throw error;
});
try {
  await warmUp(sigstore);
  const set = await signSet(world, sigstore, folder);
  const rows: Row[] = [];
  for (const client of await clients()) rows.push(await tryClient(client, set));
  const policies = await runPolicies(set.folder, set.bundles);
  await writeMatrix('docs/interop.md', rows, policies);
  for (const { tool, version, good, of, refused } of rows)
    console.log(`${tool} ${version}: ${good} of ${of} verified, refused: ${refused.join(', ')}`);
  for (const { what, outcome } of policies) console.log(`${what}: ${outcome}`);
  const sound = rows.every(
    ({ good, of, refused }) => good === of && of === 15 && refused.length === corruptions.length + 2,
  );
  process.exitCode = sound && policies.every(({ ok }) => ok) ? 0 : 1;
} finally {
  await sigstore.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
}
