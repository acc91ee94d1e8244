/**
 * Sends the same probes to the twin and to emulate, judges both, and writes the figures into docs/offline.md. Run by hand: it
 * installs emulate with npm into a temporary folder. What emulate can hold is filled in first, through its own API.
 */
import { execFileSync } from 'node:child_process';
import { createSign, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { table, writeSection } from './doc-section.ts';
import { offlinePage } from './offline-table.ts';
import { files, probeClone, probeTwins } from './probe-clone.ts';
import type { Result, Target } from './probing.ts';
import { runProbes } from './probing.ts';

const version = '0.12.2';
const token = 'compare-token';

type Emulator = {
  readonly url: string;
  readonly generatedSecrets: readonly { readonly kind: string; readonly value: string }[];
  close(): Promise<void>;
};
type Module = { readonly createEmulator: (options: object) => Promise<Emulator> };

const folder = await mkdtemp(join(tmpdir(), 'compare-emulate-'));
let emulator: Emulator | undefined;
const { clone, remove } = await probeClone();
try {
  await writeFile(join(folder, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', `emulate@${version}`], { cwd: folder });
  const entry = pathToFileURL(join(folder, 'node_modules/emulate/dist/api.js')).href;
  emulator = await ((await import(entry)) as Module).createEmulator({ service: 'github', port: 0, seed: seed() });
  const theirs = await runProbes(await fill(emulator));
  const { twins, ...targets } = await probeTwins(clone, null);
  const ours = await runProbes(targets);
  for (const twin of twins) await twin.close();
  const text = figures(ours, theirs);
  await writeSection(offlinePage, 'emulate', text);
  process.stdout.write(`${text}\n`);
} finally {
  await emulator?.close();
  await remove();
  await rm(folder, { recursive: true, force: true });
}

function seed(): object {
  return {
    tokens: { [token]: { login: 'maintainer', scopes: ['repo', 'user', 'admin:org', 'admin:repo_hook'] } },
    github: {
      users: [{ login: 'maintainer' }, { login: 'somebody' }],
      orgs: [{ login: 'acme', members: [{ login: 'maintainer', role: 'admin' }] }],
      repos: [
        { owner: 'acme', name: 'probe', auto_init: true },
        { owner: 'somebody', name: 'probe', auto_init: true },
      ],
      apps: [{ app_id: 1, slug: 'an-app', name: 'An app', installations: [{ installation_id: 2, account: 'acme' }] }],
    },
  };
}

/** Files, a tag, a release, and a merged pull request, as far as it takes them. */
async function fill({ url, generatedSecrets }: Emulator): Promise<{ organization: Target; user: Target }> {
  const repository = `${url}/repos/acme/probe`;
  const ask = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${repository}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json().catch(() => ({}))) as Record<string, unknown>;
  };
  const head = async () => {
    const { object } = await ask('GET', '/git/ref/heads/main');
    return String((object as { sha?: string } | undefined)?.sha);
  };
  const put = async (path: string, text: string, branch: string) => {
    const { sha } = await ask('GET', `/contents/${path}?ref=${branch}`);
    const content = Buffer.from(text).toString('base64');
    await ask('PUT', `/contents/${path}`, { message: path, content, branch, ...(sha === undefined ? {} : { sha }) });
  };
  for (const [path, text] of Object.entries(files)) await put(path, text, 'main');
  await ask('POST', '/git/refs', { ref: 'refs/tags/v1.0.0', sha: await head() });
  await ask('POST', '/git/refs', { ref: 'refs/heads/change', sha: await head() });
  await put('src/index.js', 'export const two = 2;\n', 'change');
  const pull = await ask('POST', '/pulls', { title: 'Change', head: 'change', base: 'main' });
  await ask('PUT', `/pulls/${String(pull['number'])}/merge`, {});
  await ask('POST', '/releases', { tag_name: 'v1.0.0' });
  await ask('POST', '/hooks', { config: { url: 'https://hooks.acme.example/github' }, events: ['release'] });
  const tag = await ask('POST', '/git/tags', { tag: 'v1.1.0', message: 'One', object: await head(), type: 'commit' });
  const key = generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')?.value ?? null;
  const common = { api: url, repo: 'probe', token, appToken: key === null ? '' : jsonWebToken(key) };
  const known = () => ({ tagObject: String(tag['sha']) });
  return {
    organization: { ...common, owner: 'acme', known: known() },
    user: { ...common, owner: 'somebody', known: known() },
  };
}

/** What an app shows of itself: RS256, as GitHub asks for it. */
function jsonWebToken(key: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 10, exp: now + 300, iss: '1', jti: randomUUID() })}`;
  return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(key, 'base64url')}`;
}

/** An operation is answered where one of its probes got a 2xx, and clean where all that it answered keeps to the description. */
function figures(ours: readonly Result[], theirs: readonly Result[]): string {
  const asked = new Set(ours.map(({ operation }) => operation));
  const row = (name: string, results: readonly Result[]) => {
    const answered = [...asked].filter((id) => results.some((result) => result.operation === id && result.answered));
    const clean = answered.filter((id) =>
      results.every(({ operation, problems }) => operation !== id || problems.length === 0),
    );
    return [name, String(asked.size), String(answered.length), String(clean.length)];
  };
  const head = ['', 'operations asked', 'answered with success', 'of these schema-clean'];
  return table(head, [row('the twin', ours), row(`emulate ${version}`, theirs)]);
}
