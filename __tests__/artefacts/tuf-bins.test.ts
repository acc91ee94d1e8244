import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readTuf, type TufFile } from '../../src/artefacts/tuf/read-tuf.ts';
import { expectSettledWithin } from '../support/in-time.ts';
import { delegatingTo, delegatingToBins, repository, signedRaw } from '../support/own-tuf.ts';
import { serving, tufFiles, type TufFiles } from '../support/tuf-files.ts';

const now = new Date('2026-11-24T12:00:00Z');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const names = ['app.tgz', 'more.tgz'];
const notLooked = "hash bins but for the artefacts' names";

async function read(files: TufFiles, wanted: readonly string[] = names) {
  const asked: string[] = [];
  const file: TufFile = (name) => (asked.push(name), serving(files)(name, 0));
  const outcome = await readTuf(Buffer.from(files['1.root.json'] ?? ''), file, now, wanted);
  return { outcome, asked };
}

/** `path role` of what is found, and what was not looked at. */
async function found(files: TufFiles, wanted: readonly string[] = names) {
  const { outcome } = await read(files, wanted);
  if (outcome.state !== 'verified') throw new Error(outcome.reason);
  const { targets, unread } = outcome;
  return { found: targets.map(({ path, hashes }) => `${path} ${hashes['sha256'] ?? ''}`), unread };
}

const forms = ['prefix', 'succinct'] as const;

describe.each(forms)('bins that python-tuf made, %s', (form) => {
  const good = tufFiles(`${form}-bins`);
  /** The file of the bin that the artefact falls into: of four, by the first two bits. */
  const bin = (path: string): string => {
    const index = Math.floor(Number.parseInt(sha256(path)[0] ?? '', 16) / 4);
    return form === 'succinct' ? `2.bin-${String(index)}.json` : `2.${['0-3', '4-7', '8-b', 'c-f'][index] ?? ''}.json`;
  };
  const edited = (change: (text: string) => string): TufFiles => {
    const name = bin('app.tgz');
    const text = change(good[name] ?? '');
    if (text === good[name]) throw new Error(`${name} was not changed`);
    return { ...good, [name]: text };
  };

  test('the artefacts are found in their bins, and no other bin is asked for', async () => {
    const { outcome, asked } = await read(good);
    expect(outcome).toMatchObject({ state: 'verified', unread: notLooked });
    const targets = outcome.state === 'verified' ? outcome.targets : [];
    expect(targets.map(({ path, length, hashes }) => [path, length, hashes['sha256']]).sort()).toEqual([
      ['app.tgz', 19, sha256('the first artefact\n')],
      ['more.tgz', 32, sha256('an artefact of a delegated role\n')],
    ]);
    const metadata = ['2.root.json', '3.root.json', 'timestamp.json', '2.snapshot.json', '1.targets.json'];
    expect(asked).toEqual([...metadata, ...new Set(asked.slice(metadata.length))]);
    expect(new Set(asked.slice(metadata.length))).toEqual(new Set(names.map(bin)));
    const one = await read(good, ['app.tgz']);
    expect(one.asked.slice(metadata.length)).toEqual([bin('app.tgz')]);
  });

  test('without a name there is no bin to look into', async () => {
    expect(await found(good, [])).toEqual({ found: [], unread: notLooked });
    expect((await found(good, ['other.tgz'])).found).toEqual([]);
  });

  test.each<[string, TufFiles, RegExp]>([
    ['run out', tufFiles(`${form}-bins-expired`), /^EXPIRED: 2\.\S+ ran out on 2020-01-01$/],
    ['by other keys', tufFiles(`${form}-bins-unknown-key`), /^KEY: 2\.\S+ is signed by none of the keys/],
    ['by too few', tufFiles(`${form}-bins-threshold`), /^THRESHOLD: 2\.\S+ has 1 of the 2 signatures/],
    ['the one of before', tufFiles(`${form}-bins-rollback`), /^VERSION: 2\.\S+ is version 1, and 2 is named$/],
    [
      'another than the snapshot names',
      tufFiles(`${form}-bins-other-file`),
      /^HASH: 2\.\S+ is not the file that 2\.snap/,
    ],
    ['that the snapshot does not name', tufFiles(`${form}-bins-unnamed`), /^VERSION: the snapshot does not name /],
    [
      'changed',
      edited((text) => text.replace(/"length": ?19/, '"length":20')),
      /^SIGNATURE: 2\.\S+ is not what its keys/,
    ],
    ['cut', edited((text) => text.slice(0, 150)), /^METADATA: 2\.\S+ /],
  ])('a bin %s', async (_name, files, reason) => {
    const { outcome } = await read(files);
    expect(outcome).toEqual({ state: 'invalid', reason: expect.stringMatching(reason) as unknown });
    // What is wrong in a bin that no artefact falls into is not seen.
    const other = ['0', '1', '2', '3', '4', '5'].find((name) => !names.map(bin).includes(bin(name))) ?? '';
    expect((await read(files, [other])).outcome.state).toBe('verified');
  });

  test('an artefact in the bin of another is one that no client gets', async () => {
    const { found: listed } = await found(tufFiles(`${form}-bins-misplaced`));
    expect(listed.map((line) => line.split(' ')[0])).toEqual(['more.tgz']);
  });

  test('a bin that is gone', async () => {
    const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== bin('app.tgz')));
    const reason = `${bin('app.tgz')} is not there`;
    expect((await read(rest)).outcome).toEqual({ state: 'unreachable', reason });
  });
});

describe('bins among other roles', () => {
  const digit = sha256('app.tgz')[0] ?? '';
  const another = digit === '0' ? '1' : '0';
  const own = { name: 'own', path_hash_prefixes: [digit] };
  const anything = { name: 'rest', paths: ['*'] };

  test('what ends in its bin is not looked for after it; else it is', async () => {
    const files = (terminating: boolean) =>
      repository({
        targets: { names: [], delegations: delegatingTo({ ...own, terminating }, anything) },
        own: { names: ['other.tgz'] },
        rest: { names: ['app.tgz'] },
      });
    expect((await found(files(true), ['app.tgz'])).found).toEqual([]);
    expect((await found(files(false), ['app.tgz'])).found).toEqual(['app.tgz rest']);
  });

  test('what a bin lists that was not read would count before the roles after it', async () => {
    const files = repository({
      targets: { names: [], delegations: delegatingTo(own, anything) },
      own: { names: ['app.tgz'] },
      rest: { names: ['app.tgz', 'z.tgz'] },
    });
    const z = sha256('z.tgz')[0] === digit ? [] : ['z.tgz rest'];
    expect(await found(files, [])).toEqual({ found: z, unread: notLooked });
    expect((await found(files, ['app.tgz'])).found).toEqual(['app.tgz own', ...z]);
  });

  test('the top role counts first, and a bin lists nothing but what falls into it', async () => {
    const files = repository({
      targets: { names: ['app.tgz'], delegations: delegatingTo(own) },
      own: { names: ['app.tgz', 'elsewhere.tgz'] },
    });
    const { outcome, asked } = await read(files, ['app.tgz']);
    expect(outcome).toMatchObject({ targets: [{ path: 'app.tgz', hashes: { sha256: 'targets' } }] });
    expect(asked).not.toContain('own.json');
  });

  test('bins in bins, and succinct ones below', async () => {
    const files = repository({
      targets: { names: [], delegations: delegatingTo({ ...own, name: 'outer' }) },
      outer: { names: [], delegations: delegatingToBins(1) },
      'bin-0': { names: names },
      'bin-1': { names: names },
    });
    const bit = Number.parseInt(digit, 16) < 8 ? '0' : '1';
    expect((await found(files, ['app.tgz'])).found).toEqual([`app.tgz bin-${bit}`]);
  });

  test.each<[string, readonly string[]]>([
    ['in capitals', ['AB']],
    ['empty', ['']],
    ['no hex', ['xy']],
    ['too long', ['0'.repeat(65)]],
  ])('prefixes that are none: %s', async (_name, prefixes) => {
    const files = repository({
      targets: { names: [], delegations: delegatingTo({ ...own, path_hash_prefixes: prefixes }) },
    });
    expect(await found(files)).toEqual({ found: [], unread: 'own' });
  });

  test('a role that is delegated nothing, and bins of another digit', async () => {
    const files = repository({
      targets: { names: [], delegations: delegatingTo({ name: 'nothing' }, { ...own, path_hash_prefixes: [another] }) },
    });
    expect(await found(files, ['app.tgz'])).toEqual({ found: [], unread: `nothing, ${notLooked}` });
  });

  test('no more than 32 bins are asked for', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `app-${String(index)}.tgz`);
    const bins = Object.fromEntries(
      Array.from({ length: 256 }, (_, index) => [`bin-${index.toString(16).padStart(2, '0')}`, { names: [] }]),
    );
    const files = repository({ targets: { names: [], delegations: delegatingToBins(8) }, ...bins });
    const { outcome, asked } = await read(files, many);
    expect(asked.filter((name) => name.startsWith('bin-'))).toHaveLength(32);
    expect(outcome).toMatchObject({
      state: 'verified',
      unread: expect.stringMatching(/^hash bins .*, bin-/) as unknown,
    });
  });
});

describe('as many as there are', () => {
  const raw = (type: string, more: object): string =>
    signedRaw({ _type: type, spec_version: '1.0.31', version: 1, expires: '2100-01-01T00:00:00Z', ...more });
  const bins = Array.from({ length: 16_384 }, (_, index) => index.toString(16).padStart(4, '0'));
  const [app, ...rest] = Array.from({ length: 20 }, (_, index) => `app-${String(index)}.tgz`);
  const digits = (path: string): string => {
    return Math.floor(Number.parseInt(sha256(path).slice(0, 4), 16) / 4)
      .toString(16)
      .padStart(4, '0');
  };
  const prefixed = bins.map((name) => {
    const prefixes = [0, 1, 2, 3].map((last) => (Number.parseInt(name, 16) * 4 + last).toString(16).padStart(4, '0'));
    return { name: `bin-${name}`, terminating: true, path_hash_prefixes: prefixes };
  });

  test.each([
    ['named one by one', delegatingTo(...prefixed)],
    ['in short', delegatingToBins(14)],
  ])('16,384 bins, %s', async (_form, delegations) => {
    const meta = Object.fromEntries(
      ['targets', ...bins.map((bin) => `bin-${bin}`)].map((role) => [`${role}.json`, { version: 1 }]),
    );
    const small = repository({ targets: { names: [] } });
    const files: Record<string, string> = {
      ...small,
      'targets.json': raw('targets', { targets: {}, delegations }),
      'snapshot.json': raw('snapshot', { meta }),
    };
    for (const path of [app ?? '', ...rest]) {
      const target = { [path]: { length: 1, hashes: { sha256: digits(path) } } };
      files[`bin-${digits(path)}.json`] = raw('targets', { targets: target });
    }
    let listed: readonly string[] = [];
    await expectSettledWithin(3000, async () => {
      listed = (await found(files, [app ?? '', ...rest])).found;
    });
    expect(listed).toHaveLength(20);
  });

  test('50,000 targets, and patterns without end', async () => {
    const targets = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, n) => [`t${String(n)}`, { length: 1, hashes: { sha256: 'x' } }]),
    );
    const paths = Array.from({ length: 500 }, () => `${'a*'.repeat(40)}b`);
    const files = {
      ...repository({
        targets: { names: [], delegations: delegatingTo({ name: 'many', paths }) },
        many: { names: [] },
      }),
      'many.json': raw('targets', { targets }),
    };
    const ended = { state: 'unreachable', reason: 'it has more targets and patterns than are looked through' };
    await expectSettledWithin(5000, async () => expect((await read(files, [])).outcome).toEqual(ended));
  });

  test('more keys than anybody needs are not tried', async () => {
    const keyids = Array.from({ length: 65 }, (_, n) => `k${String(n)}`);
    const files = repository({
      targets: { names: [], delegations: delegatingTo({ name: 'many', paths: ['*'], keyids }) },
      many: { names: [] },
    });
    const reason = 'more than 64 keys are trusted for many.json';
    expect((await read(files, [])).outcome).toEqual({ state: 'unreachable', reason });
  });
});
