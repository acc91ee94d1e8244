import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createScratch } from '../../src/action/scratch.ts';
import type { ArtefactFile, Unread } from '../../src/artefacts/detached-artefact.ts';
import type { Artefact } from '../../src/facts/release.ts';
import { createGitHub } from '../../src/github/github.ts';
import { artefactFiles } from '../../src/observe/asks/artefact-files.ts';
import type { ObserveContext, Scratch } from '../../src/observe/context.ts';
import { observe, startReading } from '../../src/observe/plan.ts';
import type { Harm } from '../../src/offline/twin/faults.ts';
import type { Clone, Fault, Twin } from '../../src/offline/twin/index.ts';
import { loadClone, loadScenario, startTwin } from '../../src/offline/twin/index.ts';
import { believing, identity } from '../artefacts/fake-verifier.ts';
import { smallRepository } from '../offline/twin/clones.ts';
import { settings, world } from './world.ts';

const fixtures = fileURLToPath(new URL('../fixtures/signatures/', import.meta.url));
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const app = Buffer.alloc(300_000, 'copse');

let clone: Clone;
let twin: Twin | undefined;
let folder: string;
beforeAll(async () => {
  clone = await loadClone(smallRepository());
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copse-artefacts-'));
});
// Closing rejects where a request or an answer broke GitHub's own description.
afterEach(async () => {
  await twin?.close();
  twin = undefined;
  await rm(folder, { recursive: true, force: true });
});

type Hub = {
  readonly context: ObserveContext;
  /** The same with no place for artefacts. */
  readonly bare: ObserveContext;
  readonly artefact: Artefact;
  readonly lines: string[];
};

async function start(files: Readonly<Record<string, Buffer>>, faults: readonly Fault[] = []): Promise<Hub> {
  const hub = await startTwin({ clone, scenario: loadScenario('good'), faults });
  twin = hub;
  const assets = Object.entries(files).map(([name, bytes]) => {
    return { name, bytes, contentType: 'application/octet-stream' };
  });
  const id = hub.draftRelease({ tag: hub.releaseTag, assets });
  const [first] = hub.releaseAssets(id);
  if (first === undefined) throw new Error('no asset');
  const { owner, name, apiUrl, graphqlUrl, serverUrl, releaseTag: tag, tokens } = hub;
  const given = { token: tokens.workflow, adminToken: null };
  const now = () => new Date();
  const lines: string[] = [];
  const limits = { secondMs: 1, stallMs: 300 };
  const bare = {
    github: createGitHub({ owner, repo: name, apiUrl, graphqlUrl, userAgent: 'copse-test', now, limits, ...given }),
    settings: { ...settings, ...given, repository: { owner, name }, tag, apiUrl, graphqlUrl, serverUrl },
    now,
    readFile: () => Promise.resolve(null),
    verifier: believing(identity()),
    log: (line: string) => void lines.push(line),
  };
  const context = { ...bare, scratch: createScratch(folder) };
  const { sha256 } = first;
  const artefact = { id: first.id, name: first.name, size: first.bytes.length, sha256, role: 'product' } as const;
  return { context, bare, lines, artefact: { ...artefact, digestFrom: 'server' } };
}

/** What the reading of one artefact comes to; afterwards nothing may be left of it. */
async function read(context: ObserveContext, artefact: Artefact): Promise<Buffer | string> {
  const files = await startReading(context).shared(artefactFiles);
  const file = await files(artefact);
  const result = 'unread' in file ? file.unread : await buffer(file.pieces());
  await context.scratch?.clear();
  expect(await leftOver()).toEqual([]);
  return result;
}

/** Files of the temporary folder, with those that have no name any more and are still open, where the system tells. */
async function leftOver(): Promise<readonly string[]> {
  const descriptors = '/proc/self/fd';
  const open = existsSync(descriptors) ? await readdir(descriptors) : [];
  const targets = await Promise.all(open.map((one) => readlink(join(descriptors, one)).catch(() => '')));
  return [...(await readdir(folder)), ...targets.filter((target) => target.startsWith(folder))];
}

describe('an artefact that is larger than what is held', () => {
  test('comes whole, and is said to be read', async () => {
    const { context, artefact, lines } = await start({ 'app.iso': app });
    expect(app.equals((await read(context, artefact)) as Buffer)).toBe(true);
    expect(lines).toEqual(['Reading app.iso (300000 bytes), over which a signature is.']);
    expect(context.github.meter().requests).toMatchObject({ download: 2 });
  });

  test('is fetched once, whoever asks for it and however often', async () => {
    const { context, artefact } = await start({ 'app.iso': app });
    const files = await startReading(context).shared(artefactFiles);
    const all = await Promise.all([files(artefact), files(artefact)]);
    all.push(await files(artefact));
    for (const file of all) expect(sizeOf(file)).toBe(app.length);
    expect(context.github.meter().requests).toMatchObject({ download: 2 });
    await context.scratch?.clear();
  });

  test('with other bytes than the release states: both digests are said', async () => {
    const { context, artefact } = await start({ 'app.iso': app });
    const stated = 'b'.repeat(64);
    expect(await read(context, { ...artefact, sha256: stated })).toBe(
      `the artefact that it signs was not read: the bytes that came have the SHA-256 ${sha(app)}, the release states ${stated}`,
    );
  });
});

const redirect: Harm = { kind: 'status', status: 302, headers: { location: 'http://127.0.0.2/app.iso' } };
const harms: readonly (readonly [string, Harm, RegExp])[] = [
  ['reset', { kind: 'reset' }, /^the artefact that it signs was not read: ./],
  ['cut', { kind: 'cut' }, /the answer was cut: \d+ of 300000 bytes came/],
  ['a declared length that is too small', { kind: 'wrong-length', by: -2 }, /299998 of its 300000 bytes came/],
  ['a declared length that is too large', { kind: 'wrong-length', by: 2 }, /larger than the 300000 bytes/],
  ['a page in its place', { kind: 'html' }, /^the artefact that it signs was not read: \d+ of its 300000 bytes came$/],
  ['a server error', { kind: 'status', status: 500, message: 'Server Error' }, /Server Error/],
  ['gone', { kind: 'status', status: 404, message: 'Not Found' }, /Not Found/],
  ['sent to http elsewhere', redirect, /not one of a public host over https/],
  ['nothing for long', { kind: 'slow', ms: 900 }, /sent nothing for 0\.3 s/],
];

describe.each(harms)('%s', (_name, harm, reason) => {
  test.each([0, 1])('at request %i: the artefact all the same, or a reason', async (index) => {
    const { context, artefact } = await start({ 'app.iso': app }, [{ match: index, ...harm }]);
    const result = await read(context, artefact);
    if (typeof result === 'string') expect(result).toMatch(/^the artefact that it signs was not read: ./);
    else expect(result.equals(app)).toBe(true);
  });

  test('for ever where the bytes lie: a reason', async () => {
    const { context, artefact } = await start({ 'app.iso': app }, [{ match: 'GET /assets/*', times: 9, ...harm }]);
    expect(await read(context, artefact)).toMatch(reason);
  });
});

describe('what is not fetched', () => {
  const unfetched = async (artefact: Partial<Artefact>, scratch?: Scratch | null): Promise<string | number> => {
    const { context, bare, artefact: there } = await start({ 'app.iso': app });
    const given = scratch === null ? bare : scratch === undefined ? context : { ...bare, scratch };
    const result = await read(given, { ...there, ...artefact });
    return typeof result === 'string' ? result : result.length;
  };
  const full = (): Promise<never> => Promise.reject(new Error('the disk of this machine is full (ENOSPC)'));
  let closed = 0;
  const file = {
    start: () => Promise.resolve(),
    write: full,
    pieces: () => fileless(),
    close: () => Promise.resolve(void closed++),
  };

  test('more than GitHub takes', async () => {
    expect(await unfetched({ size: 2_147_483_649 })).toMatch(/its 2147483649 bytes are more than the 2147483648/);
    expect(twin?.requests).toEqual([]);
  });
  test('what is to be held at once and is too large for that', async () => {
    const { context, artefact } = await start({ 'app.iso': app });
    const files = await startReading(context).shared(artefactFiles);
    expect(await files({ ...artefact, size: 67_108_865 }, true)).toEqual({
      unread: 'it signs the file itself, whose 67108865 bytes are more than the 67108864 that are held at once',
    });
    expect(twin?.requests).toEqual([]);
  });
  test('where there is no place for it', async () => {
    expect(await unfetched({}, null)).toMatch(/no place to lay it down$/);
    expect(twin?.requests).toEqual([]);
  });
  test('onto a disk that is full: it is not asked for twice, and closed', async () => {
    const scratch = { open: () => Promise.resolve(file), clear: () => Promise.resolve() };
    expect(await unfetched({}, scratch)).toMatch(/the disk of this machine is full \(ENOSPC\)$/);
    expect(twin?.requests).toHaveLength(2);
    expect(closed).toBe(1);
  });
  test('into a folder that takes no file', async () => {
    const scratch = { open: full, clear: () => Promise.resolve() };
    expect(await unfetched({}, scratch)).toMatch(/the disk of this machine is full \(ENOSPC\)$/);
    expect(twin?.requests).toEqual([]);
  });
});

test('a run has a budget, and what lies on the disk makes room in time', async () => {
  const gibibyte = 1_073_741_824;
  const { context } = world();
  let open = 0;
  let most = 0;
  const scratch: Scratch = {
    open: () => {
      most = Math.max(most, ++open);
      const close = () => Promise.resolve(void open--);
      return Promise.resolve({
        start: () => Promise.resolve(),
        write: () => Promise.resolve(),
        pieces: fileless,
        close,
      });
    },
    clear: () => Promise.resolve(),
  };
  const reply = { kind: 'ok', status: 200, endpoint: '', tier: 'token', at: '', acceptedPermissions: null } as const;
  const github = {
    ...context.github,
    assetInto: (_id: number, size: number) =>
      Promise.resolve({ ...reply, data: size, digest: 'a'.repeat(64), truncated: false }),
  };
  const files = await startReading({ ...context, github, scratch }).shared(artefactFiles);
  const artefact = {
    name: 'app',
    size: gibibyte,
    sha256: 'a'.repeat(64),
    role: 'product',
    digestFrom: 'server',
  } as const;
  const read = await Promise.all(Array.from({ length: 10 }, (_, id) => files({ ...artefact, id })));
  expect(read.map((file) => sizeOf(file))).toEqual([...Array<number>(8).fill(gibibyte), null, null]);
  expect(read.at(-1)).toMatchObject({ unread: expect.stringMatching(/a run reads at most 8589934592 bytes/) });
  expect(most).toBe(2);
});

describe('several signatures on one artefact', () => {
  const named = (files: Readonly<Record<string, string>>): Record<string, Buffer> =>
    Object.fromEntries(Object.entries(files).map(([name, file]) => [name, readFileSync(join(fixtures, file))]));
  const downloadsOf = (hub: Hub): number =>
    twin?.requests.filter(({ route }) => route === `GET /assets/${hub.artefact.id}`).length ?? NaN;

  const formsOf = async ({ context }: Hub) => {
    const { signatures } = await observe({ needs: ['signatures'], context });
    const findings = signatures.state === 'seen' ? signatures.value.findings : [];
    return findings.map(({ form, level }) => [form, level]).sort();
  };

  test('cost one download, and nothing is left of it', async () => {
    const hub = await start(
      named({
        'app.txt': 'app.txt',
        'app.txt.asc': 'app.txt.asc',
        'app.txt.gpg': 'app.txt.rsa.asc',
        'app.txt.minisig': 'app.txt.minisig',
        'app.txt.sig': 'app.txt.ed25519.sig',
        'openpgp.pub': 'openpgp.asc',
        'rsa.pub': 'openpgp-rsa.asc',
        'minisign.pub': 'minisign.pub',
      }),
    );
    expect(await formsOf(hub)).toEqual(
      ['minisign', 'openpgp', 'openpgp', 'ssh'].map((form) => [form, 'signed_unknown']),
    );
    expect(downloadsOf(hub)).toBe(1);
    expect(await leftOver()).toEqual([]);
  });

  test('a bundle by a key that signs the bytes themselves shares that download', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const bytes = readFileSync(join(fixtures, 'app.txt'));
    const base64Signature = sign(null, bytes, privateKey).toString('base64');
    const hub = await start({
      ...named({ 'app.txt': 'app.txt', 'app.txt.minisig': 'app.txt.minisig', 'minisign.pub': 'minisign.pub' }),
      'app.txt.bundle': Buffer.from(JSON.stringify({ base64Signature })),
      'app.txt.sig': Buffer.from(base64Signature),
      'cosign.pub': Buffer.from(publicKey.export({ type: 'spki', format: 'pem' })),
    });
    expect(await formsOf(hub)).toEqual(
      ['cosign-legacy', 'cosign-signature', 'minisign'].map((form) => [form, 'signed_unknown']),
    );
    expect(downloadsOf(hub)).toBe(1);
    expect(await leftOver()).toEqual([]);
  });

  test('a key that is called as a certificate may be is none', async () => {
    const key = 'app.pem';
    const hub = await start(named({ 'app.txt': 'app.txt', 'app.txt.sig': 'app.txt.cosign.sig', [key]: 'cosign.pub' }));
    expect(await formsOf(hub)).toEqual([['cosign-signature', 'signed_unknown']]);
  });

  test('a certificate may be called without the ending of the file that it is for', async () => {
    const files = { 'app.txt': 'app.txt', 'app.txt.sig': 'app.txt.keyless.sig', 'app.pem': 'app.txt.keyless.pem' };
    const hub = await start(named(files));
    const { signatures } = await observe({ needs: ['signatures'], context: hub.context });
    expect(signatures).toMatchObject({ value: { findings: [{ reason: expect.stringContaining('certificate') }] } });
  });

  test('cost none where the digest is enough', async () => {
    const hub = await start(
      named({
        'app.txt': 'app.txt',
        'app.txt.sig': 'app.txt.cosign.sig',
        'app.txt.asc': 'app.txt.sha256.sig',
        'app.txt.bundle': 'app.txt.key.bundle',
        'cosign.pub': 'cosign.pub',
      }),
    );
    expect(await formsOf(hub)).toEqual(
      ['cosign-legacy', 'cosign-signature', 'ssh'].map((form) => [form, 'signed_unknown']),
    );
    expect(downloadsOf(hub)).toBe(0);
  });
});

function sizeOf(file: ArtefactFile | Unread): number | null {
  return 'unread' in file ? null : file.size;
}

async function* fileless(): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.alloc(0));
}
