import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assetOrigin, type NamedRun, realNames, type RealNames, signing } from '../support/real-names.ts';
import { perOrigin } from '../support/tripwire.ts';

const publicServices = /sigstore\.dev/;
const noAddress = { 'fulcio-url': '', 'rekor-url': '', 'tsa-url': '' };

describe.each(['private', 'internal'] as const)('a repository that is %s', (visibility) => {
  let names: RealNames;
  let folder: string;
  let rootFile: string;
  beforeAll(async () => {
    names = await realNames(visibility);
    folder = await mkdtemp(join(tmpdir(), 'copse-root-'));
    rootFile = join(folder, 'root.json');
    // GitHub's own instance keeps no log, so its root lists none.
    await writeFile(rootFile, JSON.stringify({ ...names.world.sigstore.trustedRoot, tlogs: [] }));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await names.close();
  });

  const asked = ({ requests }: NamedRun) => Object.keys(perOrigin(requests));

  test('signs at GitHub’s own instance and tells the public services nothing', async () => {
    const run = await names.act({ ...noAddress, sign: 'auto', 'trusted-root': rootFile });
    expect({ exitCode: run.exitCode, log: /##\[error\].*/.exec(run.log)?.[0] }).toEqual({ exitCode: 0 });
    expect({ leaks: run.leaks, refused: run.requests.filter(({ refused }) => refused) }).toEqual({
      leaks: [],
      refused: [],
    });
    expect(asked(run).filter((origin) => publicServices.test(origin))).toEqual([]);
    const { 'https://fulcio.githubapp.com': certificates, 'https://timestamp.githubapp.com': timestamps } = perOrigin(
      run.requests,
    );
    expect({ certificates, timestamps }).toEqual({ certificates: 1, timestamps: 15 });
    expect(run.statements).toHaveLength(15);
  });

  test('signs nowhere with signing off', async () => {
    const run = await names.act({ ...noAddress, sign: 'off', 'trusted-root': rootFile });
    expect(run.exitCode).toBe(0);
    expect(asked(run).filter((origin) => !['https://api.github.com', assetOrigin].includes(origin))).toEqual([]);
  });

  test('signs on the public log only when it is told to', async () => {
    const run = await names.act({ ...signing, overwrite: 'true' });
    expect(run.exitCode).toBe(0);
    expect(perOrigin(run.requests)).toMatchObject({
      'https://fulcio.sigstore.dev': 1,
      'https://rekor.sigstore.dev': 15,
      'https://timestamp.sigstore.dev': 15,
    });
  });
});
