import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Observed } from '../../src/facts/observed.ts';
import type { DocumentFact, TreeFact } from '../../src/facts/tree.ts';
import { fileBatches, mostDemanding, type AskedFile } from '../../src/observe/asks/file-batches.ts';
import { fileChoice } from '../../src/observe/asks/file-choice.ts';
import { releaseFiles } from '../../src/observe/asks/release-files.ts';
import { wantedFiles, type FileKind } from '../../src/observe/asks/wanted-files.ts';
import type { WantedFiles } from '../../src/observe/asks/wanted/wanted.ts';
import { startReading } from '../../src/observe/plan.ts';
import { ok, refused, type Answer, type Call } from '../support/fake-github.ts';
import { hiddenFor } from './read-one.ts';
import { blob, commit, releaseTree, settings, world } from './world.ts';

const treeRoute = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const source = { endpoint: 'tree', status: 200, tier: 'token', at: '2026-11-01T00:00:00Z' } as const;
const asked = (path: string, size: number | null = 1, maximumBytes = 10): AskedFile => ({ path, size, maximumBytes });

async function read(
  kinds: readonly FileKind[],
  changes: Readonly<Record<string, Answer>>,
): Promise<{ facts: readonly Observed<readonly DocumentFact[]>[]; calls: readonly Call[] }> {
  const { context, calls } = world(changes);
  const reading = startReading(context);
  return { facts: await Promise.all(kinds.map((kind) => releaseFiles(reading, kind))), calls };
}

describe('the files of the release commit', () => {
  test('all kinds come with one query, each kind with its own', async () => {
    const { facts, calls } = await read(
      ['document', 'action'],
      releaseTree({ 'README.md': 'a', 'action.yml': 'runs:', 'src/x.ts': 'x', '.github/actions/b/action.yaml': 'b' }),
    );
    expect(facts).toMatchObject([
      { value: [{ path: 'README.md', text: 'a' }], source: { endpoint: 'graphql files' } },
      { value: [{ path: 'action.yml' }, { path: '.github/actions/b/action.yaml' }] },
    ]);
    const queries = calls.filter(({ kind }) => kind === 'graphql');
    expect(queries).toHaveLength(1);
    expect(
      Object.values(queries[0]?.parameters ?? {}).filter((value) => String(value).startsWith(commit)),
    ).toHaveLength(3);
  });

  test('a kind of which the tree has nothing costs no request', async () => {
    const { facts, calls } = await read(['document', 'action'], releaseTree({ 'src/x.ts': 'x' }));
    expect(facts).toMatchObject([{ state: 'absent' }, { state: 'absent' }]);
    expect(calls.filter(({ kind }) => kind === 'graphql')).toEqual([]);
  });

  test('a file that cannot be had hides its kind and no other', async () => {
    const tree = releaseTree({ 'README.md': 'a', 'action.yml': 'runs:' });
    const files = ok({ repository: { f0: blob('a'), f1: { ...blob('b'), text: null } } });
    const { facts } = await read(['document', 'action'], { ...tree, files });
    expect(facts).toMatchObject([{ state: 'seen' }, hiddenFor('failed')]);
  });

  test('a refused query hides every kind, with the permission', async () => {
    const { facts } = await read(['document', 'action'], {
      ...releaseTree({ 'README.md': 'a', 'action.yml': 'b' }),
      files: refused(200, 'no'),
    });
    expect(facts).toMatchObject([hiddenFor('forbidden', 'contents: read'), hiddenFor('forbidden', 'contents: read')]);
  });

  test('without a list of files the usual places are tried, and finding nothing there proves nothing', async () => {
    const cut = { ...releaseTree({ 'SECURITY.md': 'a' }), [treeRoute]: ok({ truncated: true, tree: [] }) };
    expect((await read(['document', 'action'], cut)).facts).toMatchObject([
      { value: [{ path: 'SECURITY.md' }] },
      hiddenFor('not_read'),
    ]);
    const empty = { ...releaseTree({}), [treeRoute]: ok({ truncated: true, tree: [] }) };
    expect((await read(['document'], empty)).facts).toMatchObject([hiddenFor('not_read')]);
  });

  test('kinds differ, and none wants what has no path', () => {
    const kinds = wantedFiles.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const wanted of wantedFiles) expect(wanted.wants('', 0, settings)).toBe(false);
  });

  test('no path makes a kind fail or slow', () => {
    const path = fc.oneof(
      fc.string(),
      fc.string().map((text) => text.repeat(500)),
    );
    fc.assert(
      fc.property(path, (name) => wantedFiles.every(({ wants }) => typeof wants(name, 1, settings) === 'boolean')),
    );
  });
});

describe('what is chosen of the tree', () => {
  const wanted: WantedFiles = { kind: 'lock', maximum: 2, maximumBytes: 100, wants: (path) => path.endsWith('.lock') };
  const tree = (...files: readonly (readonly [path: string, size: number])[]): Observed<TreeFact> => ({
    state: 'seen',
    value: { commit, entries: files.map(([path, size]) => ({ path, type: 'blob', sha: 'f'.repeat(40), size })) },
    source,
  });

  test.each<[string, Observed<TreeFact>, object]>([
    [
      'what is wanted, in order',
      tree(['b.lock', 1], ['x', 1], ['a.lock', 2]),
      { value: [{ path: 'b.lock' }, { path: 'a.lock' }] },
    ],
    ['nothing', tree(['x', 1]), { state: 'absent' }],
    ['more than are read', tree(['a.lock', 1], ['b.lock', 1], ['c.lock', 1]), hiddenFor('truncated')],
    [
      'one too large',
      tree(['a.lock', 1], ['b.lock', 101]),
      { ...hiddenFor('truncated'), detail: expect.stringMatching(/^b\.lock/) },
    ],
    ['no tree', { state: 'hidden', reason: 'truncated', detail: 'cut', source }, hiddenFor('not_read')],
  ])('%s', (_name, seen, expected) => {
    expect(fileChoice(wanted, seen, settings)).toMatchObject(expected);
  });
});

describe('batches', () => {
  test('a path asked for twice is fetched once, with the larger maximum', () => {
    expect(mostDemanding([asked('a'), asked('b'), asked('a', 1, 99), asked('b', 1, 2)])).toEqual([
      asked('a', 1, 99),
      asked('b'),
    ]);
  });

  test('100 small files are one query, 101 are two, large texts count for what GraphQL gives of them', () => {
    const many = (count: number, size: number | null) =>
      Array.from({ length: count }, (_, index) => asked(`f${index}`, size));
    expect(fileBatches(many(100, 100)).batches).toHaveLength(1);
    expect(fileBatches(many(101, null)).batches).toHaveLength(2);
    expect(fileBatches(many(9, 50_000_000)).batches.map(({ length }) => length)).toEqual([8, 1]);
    expect(fileBatches(many(801, 1)).left).toHaveLength(1);
  });

  test('nothing is lost or doubled, whatever the sizes', () => {
    const file = fc.record({ path: fc.string(), size: fc.option(fc.nat(40_000_000)), maximumBytes: fc.nat() });
    fc.assert(
      fc.property(fc.array(file, { maxLength: 300 }), (files) => {
        const { batches, left } = fileBatches(files);
        expect([...batches.flat(), ...left]).toHaveLength(files.length);
        expect(new Set([...batches.flat(), ...left]).size).toBe(files.length);
        expect(batches.every(({ length }) => length > 0 && length <= 100)).toBe(true);
      }),
    );
  });
});
