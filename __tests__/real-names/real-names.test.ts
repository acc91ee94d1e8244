import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evidenceFileNames } from '../../src/evidence/evidence-set.ts';
import { isCopseFile } from '../../src/names.ts';
import type { Tampering } from '../support/named-hosts.ts';
import { assetOrigin, bundleOrigin, looking, realNames, signing } from '../support/real-names.ts';
import type { NamedRun, RealNames } from '../support/real-names.ts';
import { addressesBecome, bundlesAt, nextPageAt, redirectsTo } from '../support/tamperings.ts';
import { perOrigin } from '../support/tripwire.ts';

/** The set, and the SBOM that Copse made because the release has none. */
const attachedFiles = evidenceFileNames.length + 1;

const api = 'https://api.github.com';
/** A name that no public host can have, and one that a host may have. */
const evil = 'https://evil.example';
/** Looking reads the checksum files of the release, and those lie with the assets. */
const looked = [api, assetOrigin];
const foreign = 'https://cdn.somebody-else.dev';

let names: RealNames;
beforeAll(async () => {
  names = await realNames();
});
afterAll(() => names.close());

/** A run of the shipped action, with what no run may ever do looked at. */
async function act(
  inputs: Readonly<Record<string, string>>,
  { change = null, env = {} }: { change?: Tampering | null; env?: Readonly<Record<string, string>> } = {},
): Promise<NamedRun> {
  names.hosts.tamper(change);
  const run = await names.act(inputs, { env });
  const { broken, unnamed } = names.hosts;
  const { leaks, offLoopback } = run;
  expect({ leaks, offLoopback, broken, unnamed }).toEqual({ leaks: [], offLoopback: [], broken: [], unnamed: [] });
  return run;
}

const origins = ({ requests }: NamedRun) => Object.keys(perOrigin(requests)).sort();
const refused = ({ requests }: NamedRun) => perOrigin(requests.filter((request) => request.refused));
const errors = ({ annotations }: NamedRun) =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
const succeeded = (run: NamedRun) =>
  expect({ exitCode: run.exitCode, errors: errors(run) }).toEqual({ exitCode: 0, errors: [] });
const copseFiles = () => names.world.twin.releaseAssets(names.world.releaseId).filter(({ name }) => isCopseFile(name));

describe('looking', () => {
  test.each([
    ['with the addresses that the runner gives', {}],
    ['with none given', { GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '', GITHUB_SERVER_URL: '' }],
  ])('asks api.github.com and, for the checksum file, where assets lie, %s', async (_, env) => {
    const before = names.world.twin.requests.length;
    const run = await act(looking, { env });
    succeeded(run);
    expect(origins(run)).toEqual(looked);
    expect(run.connections()).toEqual([`127.0.0.1:${names.hosts.port}`]);
    expect(run.requests.map(({ url }) => url)).toContain(`${api}/graphql`);
    // Nothing reached the twin but by name.
    expect(names.world.twin.requests.length - before).toBe(run.requests.length);
    expect(signaturesOf(run)).toMatch(/"level":"verified_identity".*"sourceRepository":"https:\/\/github\.com\//);
  });

  test('fetches a bundle that GitHub only points to from where it lies', async () => {
    const run = await act(looking, { change: bundlesAt(null) });
    succeeded(run);
    expect(origins(run)).toEqual([...looked, bundleOrigin].sort());
    expect(signaturesOf(run)).toMatch(/"level":"verified_identity"/);
  });
});

describe('declared channels', () => {
  test('are asked by their own names, each only for its own, and never with a token', async () => {
    names.hosts.tamper(null);
    const run = await names.act(looking, { configuration: await names.world.configuration() });
    succeeded(run);
    expect(run.leaks).toEqual([]);
    const asked = perOrigin(run.requests);
    const channels = ['https://registry.npmjs.org', 'https://pypi.org', 'https://ghcr.io', 'https://updates.acme.com'];
    expect(Object.keys(asked).sort()).toEqual([...looked, ...channels].sort());
    const others = run.requests.filter(({ origin }) => channels.includes(origin));
    expect(others.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
    expect(others.length).toBeLessThan(20);
    const { value } = run.facts['channelProtection'] as {
      value: { channels: readonly { kind: string; state: string }[] };
    };
    expect(value.channels.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'npm verified',
      'pypi verified',
      'oci verified',
      'tuf verified',
    ]);
  });
});

describe('an answer that points elsewhere while looking', () => {
  test.each([`${foreign}/more?page=2`, 'http://api.github.com/more?page=2'])(
    'a next page at %s is not asked for: the lists are hidden',
    async (next) => {
      const run = await act(looking, { change: nextPageAt(next) });
      succeeded(run);
      expect(origins(run)).toEqual(looked);
      for (const name of ['branchRules', 'collaborators', 'rulesets']) {
        const detail = expect.stringContaining('The next page is on another host');
        expect(run.facts[name]).toMatchObject({ state: 'hidden', reason: 'failed', detail });
      }
    },
  );

  test.each([
    `${evil}/bundle.json.sn`,
    'https://api.github.com@evil.example/bundle.json.sn',
    'https://169.254.169.254/latest/meta-data',
  ])('a bundle at %s is not fetched, and the finding says so', async (address) => {
    const run = await act(looking, { change: bundlesAt(address) });
    succeeded(run);
    expect(origins(run)).toEqual(looked);
    expect(signaturesOf(run)).toMatch(/could not be fetched: The address is not one of a public host over https/);
  });

  test('a bundle at another public host is asked for there once, by nobody', async () => {
    const run = await act(looking, { change: bundlesAt(`${foreign}/bundle.json.sn`) });
    succeeded(run);
    expect(refused(run)).toEqual({ [foreign]: 1 });
    expect(signaturesOf(run)).toMatch(/could not be fetched: This host is closed/);
  });

  test('no address in a body decides where the next request goes', async () => {
    const change = addressesBecome(/https:\/\/(?:api\.|uploads\.)?github\.com/g, evil);
    const run = await act(looking, { change });
    succeeded(run);
    expect(origins(run)).toEqual(looked);
  });

  test('releases that moved to another host are one clear error', async () => {
    const change: Tampering = (answer, { url }) =>
      /\/releases\b/.test(url) ? { status: 301, headers: { location: `${evil}/moved` }, text: null } : answer;
    const run = await act(looking, { change });
    expect(run.exitCode).toBe(1);
    expect(origins(run)).toEqual([api]);
    expect(errors(run)).toEqual([expect.stringMatching(/redirects to a place that is not followed/)]);
  });
});

describe('attaching', () => {
  test('sends no file to an upload address on another host', async () => {
    const change = addressesBecome(/https:\/\/uploads\.github\.com\//g, 'https://uploads.github.com@evil.example/');
    const run = await act(signing, { change });
    expect(run.exitCode).toBe(1);
    expect(refused(run)).toEqual({});
    expect(origins(run)).not.toContain('https://uploads.github.com');
    expect(errors(run)).toEqual([expect.stringMatching(/^UPLOAD_FAILED: .*sent to evil\.example, which is not/)]);
    expect(copseFiles()).toEqual([]);
  });

  test('signs at the public-good services, attaches all files that verify, and asks nobody else', async () => {
    const { world } = names;
    const { twin } = world;
    const before = twin.requests.length;
    const run = await act(signing);
    succeeded(run);
    const { [api]: asked = 0, ...others } = perOrigin(run.requests);
    expect(others).toEqual({
      'https://uploads.github.com': attachedFiles,
      [assetOrigin]: 1,
      'https://fulcio.sigstore.dev': 1,
      'https://rekor.sigstore.dev': 15,
      'https://timestamp.sigstore.dev': 15,
    });
    expect(twin.requests.length - before).toBe(asked + attachedFiles + 1);
    // Beside the proxy only the runner's own identity endpoint, and its token goes to Fulcio only.
    expect(run.connections()).toHaveLength(2);
    const [identity = '', ...more] = run.masks.filter((mask) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(mask));
    expect([identity.length > 0, more]).toEqual([true, []]);
    const shown = run.requests.filter((request) => JSON.stringify(request).includes(identity));
    expect(shown.map(({ url }) => url)).toEqual(['https://fulcio.sigstore.dev/api/v2/signingCert']);

    expect(copseFiles()).toHaveLength(attachedFiles);
    for (const statement of run.statements) expect(statement).not.toMatch(/127\.0\.0\.1|localhost/);
    expect(run.statements).toHaveLength(15);
    const { exitCode, problems, principles, offLoopback } = await world.check(await world.download());
    expect({ exitCode, problems, offLoopback }).toEqual({ exitCode: 0, problems: [], offLoopback: [] });
    expect(principles).toHaveLength(14);
    expect(twin.exchanges().violations).toEqual([]);
  });

  test('reads what it attached back from the assets host, and signs nothing', async () => {
    const run = await act(signing);
    succeeded(run);
    expect(origins(run)).toEqual([api, assetOrigin]);
    expect(run.log).toContain(`0 uploaded, 0 replaced, ${attachedFiles} unchanged`);
  });

  test.each([
    [`${evil}/asset`, []],
    [`${foreign}/asset`, [foreign]],
  ])('says that what lies at %s cannot be read back', async (address, expected) => {
    const run = await act(signing, { change: redirectsTo(address) });
    expect(run.exitCode).toBe(1);
    expect(Object.keys(refused(run))).toEqual(expected);
    expect(errors(run)).toEqual([expect.stringMatching(/^RELEASE_CONFLICT: .*it cannot be read back/)]);
    expect(copseFiles()).toHaveLength(attachedFiles);
  });
});

function signaturesOf({ facts }: NamedRun): string {
  return JSON.stringify(facts['signatures']);
}
