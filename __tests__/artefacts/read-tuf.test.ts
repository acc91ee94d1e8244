import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Root } from '@tufjs/models';
import { readTuf, type TufFile } from '../../src/artefacts/tuf/read-tuf.ts';
import { common, delegatingTo as to, key, repository, signed } from '../support/own-tuf.ts';
import { serving, tufFiles, type TufFiles } from '../support/tuf-files.ts';

const now = new Date('2026-11-24T12:00:00Z');
const good = tufFiles('good');
const first = (files: TufFiles): Buffer => Buffer.from(files['1.root.json'] ?? '');
const read = (files: TufFiles, at = now) => readTuf(first(files), serving(files), at);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const edited = (files: TufFiles, name: string, change: (text: string) => string): TufFiles => {
  const text = change(files[name] ?? '');
  if (text === files[name]) throw new Error(`${name} was not changed`);
  return { ...files, [name]: text };
};

describe('a repository that python-tuf made', () => {
  test('its targets, and those of a role that it delegates to, over a root that has changed its key', async () => {
    const outcome = await read(good);
    expect(outcome).toMatchObject({ state: 'verified', unread: '' });
    const targets = outcome.state === 'verified' ? outcome.targets : [];
    expect(targets.map(({ path, length, hashes }) => [path, length, hashes['sha256']])).toEqual([
      ['app.tgz', 19, sha256('the first artefact\n')],
      // What it lists beside its own paths does not count.
      ['extras/extra.tgz', 32, sha256('an artefact of a delegated role\n')],
    ]);
  });

  test('the newest root may be pinned as well', async () => {
    expect(await readTuf(Buffer.from(good['2.root.json'] ?? ''), serving(good), now)).toMatchObject({
      state: 'verified',
    });
  });

  test.each<[string, TufFiles, RegExp]>([
    ['run out', tufFiles('expired'), /^EXPIRED: timestamp\.json ran out on 2020-01-01$/],
    ['a root that has run out', tufFiles('expired-root'), /^EXPIRED: 2\.root\.json ran out/],
    ['too few signatures', tufFiles('threshold'), /^THRESHOLD: 1\.targets\.json has 1 of the 2 signatures/],
    ['another key', tufFiles('unknown-key'), /^KEY: 2\.snapshot\.json is signed by none of the keys/],
    [
      'an old snapshot in the place of the new',
      tufFiles('rollback'),
      /^VERSION: 2\.snapshot\.json is version 1, and 2 is named$/,
    ],
    ['a root that the one before has not signed', tufFiles('stolen-root'), /^KEY: 2\.root\.json is signed by none/],
    [
      'an old root in the place of the next',
      { ...good, '2.root.json': good['1.root.json'] ?? '' },
      /^VERSION: 2\.root\.json is version 1, and 2 is named$/,
    ],
    [
      'targets that the snapshot does not name',
      edited(good, '1.targets.json', (text) => text.replace('app.tgz', 'bad.tgz')),
      /^HASH: 1\.targets\.json is not the file that 2\.snapshot\.json names$/,
    ],
    [
      'changed targets',
      edited(good, '1.extras.json', (text) => text.replace(/"length": ?32/, '"length":33')),
      /^SIGNATURE: 1\.extras\.json is not what its keys have signed$/,
    ],
    ['cut', edited(good, 'timestamp.json', (text) => text.slice(0, 200)), /^METADATA: timestamp\.json /],
    [
      'another role',
      edited(good, 'timestamp.json', () => good['2.snapshot.json'] ?? ''),
      /^METADATA: timestamp\.json is not of the form/,
    ],
  ])('%s', async (_name, files, reason) => {
    expect(await read(files)).toEqual({ state: 'invalid', reason: expect.stringMatching(reason) as unknown });
  });

  test('the same metadata has run out later', async () => {
    expect(await read(good, new Date('2101-01-01T00:00:00Z'))).toMatchObject({
      state: 'invalid',
      reason: expect.stringMatching(/^EXPIRED/) as unknown,
    });
  });

  test('nothing there, a part gone, no answer', async () => {
    expect(await readTuf(first(good), serving({}), now)).toEqual({
      state: 'none',
      reason: 'timestamp.json is not there',
    });
    const rest = Object.fromEntries(Object.entries(good).filter(([name]) => name !== '1.targets.json'));
    expect(await read(rest)).toEqual({ state: 'unreachable', reason: '1.targets.json is not there' });
    const dark: TufFile = () => Promise.resolve({ state: 'unreachable', reason: 'it answered 503' });
    expect(await readTuf(first(good), dark, now)).toEqual({ state: 'unreachable', reason: 'it answered 503' });
  });

  test('what is pinned has to be a root that holds by itself', async () => {
    const pinned = (text: string) => readTuf(Buffer.from(text), serving(good), now);
    expect(await pinned('{}')).toMatchObject({
      state: 'invalid',
      reason: expect.stringMatching(/^METADATA: the pinned root/) as unknown,
    });
    const changed = (good['1.root.json'] ?? '').replace(/("consistent_snapshot": ?)true/, '$1false');
    expect(await pinned(changed)).toEqual({
      state: 'invalid',
      reason: 'SIGNATURE: the pinned root is not what its keys have signed',
    });
  });

  test('a chain of roots without end is not followed', async () => {
    const asked: string[] = [];
    const file: TufFile = (name) => (asked.push(name), serving(good)(name, 0));
    await readTuf(first(good), file, now);
    expect(asked).toEqual([
      '2.root.json',
      '3.root.json',
      'timestamp.json',
      '2.snapshot.json',
      '1.targets.json',
      '1.extras.json',
    ]);
  });
});

describe('delegations', () => {
  const targetsOf = async (files: TufFiles) => {
    const outcome = await read(files);
    if (outcome.state !== 'verified') throw new Error(outcome.reason);
    return {
      found: outcome.targets.map(({ path, hashes }) => `${path} ${hashes['sha256'] ?? ''}`),
      unread: outcome.unread,
    };
  };

  test('the more trusted role counts, and none after one that terminates', async () => {
    const a = { name: 'a', paths: ['*.tgz'], terminating: true };
    const b = { name: 'b', paths: ['*'] };
    const files = repository({
      targets: { names: ['top.tgz'], delegations: to(a, b) },
      a: { names: ['top.tgz', 'one.tgz', 'no.txt'] },
      b: { names: ['one.tgz', 'two.tgz', 'two.txt'] },
    });
    expect(await targetsOf(files)).toEqual({ found: ['top.tgz targets', 'one.tgz a', 'two.txt b'], unread: '' });
  });

  test('roles that delegate to each other, and patterns that are none, are not followed', async () => {
    const files = repository({
      targets: { names: [], delegations: to({ name: 'a', paths: ['*'] }, { name: 'c', paths: ['+(a|aa)+(a|aa)b'] }) },
      a: { names: [], delegations: to({ name: 'b', paths: ['*'] }) },
      b: { names: ['x'], delegations: to({ name: 'a', paths: ['*'] }) },
    });
    expect(await targetsOf(files)).toEqual({ found: ['x b'], unread: 'a, c' });
  });

  test('a role that the snapshot does not name is refused', async () => {
    const files = repository({ targets: { names: [], delegations: to({ name: 'a', paths: ['*'] }) } });
    expect(await read(files)).toEqual({ state: 'invalid', reason: 'VERSION: the snapshot does not name a.json' });
  });

  test('roots without end are not followed', async () => {
    const files: Record<string, string> = { ...repository({ targets: { names: [] } }) };
    for (let version = 2; version < 40; version += 1) {
      const root = new Root({ ...common, version, consistentSnapshot: false });
      for (const role of ['root', 'timestamp', 'snapshot', 'targets']) root.addKey(key, role);
      files[`${String(version)}.root.json`] = signed(root);
    }
    expect(await read(files)).toEqual({
      state: 'unreachable',
      reason: 'there are more than 32 roots after the pinned one',
    });
  });
});
