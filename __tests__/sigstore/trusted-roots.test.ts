import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CopseError } from '../../src/errors.ts';
import { startLoopbackSigstore, type LoopbackSigstore } from '../../src/offline/loopback/loopback-sigstore.ts';
import { publicGoodRoot, readTrustedRoots } from '../../src/sigstore/trusted-roots.ts';
import { createBundleVerifier } from '../../src/sigstore/verifier.ts';

type Root = {
  tlogs: { publicKey: { rawBytes: string; validFor?: { start?: string } } }[];
  certificateAuthorities: { certChain: { certificates: { rawBytes: string }[] } }[];
  timestampAuthorities: unknown[];
};

let loopback: LoopbackSigstore;
beforeAll(async () => {
  loopback = await startLoopbackSigstore();
});
afterAll(() => loopback.close());

const codeOf = (action: () => unknown): string => {
  try {
    action();
    return 'none';
  } catch (error) {
    return error instanceof CopseError ? `${error.code} ${error.message}` : `defect ${String(error)}`;
  }
};

describe('the public-good root', () => {
  test('is there without any network and is accepted', () => {
    const { name, root } = publicGoodRoot;
    expect(name).toBe('public-good');
    expect((root as Root).tlogs.length).toBeGreaterThan(0);
    expect((root as Root).timestampAuthorities.length).toBeGreaterThan(0);
    expect(codeOf(() => createBundleVerifier({ roots: [publicGoodRoot] }))).toBe('none');
  });
});

describe('reading root files', () => {
  test('one root, pretty or compact, and JSON lines', () => {
    const own = loopback.trustedRoot;
    const good = publicGoodRoot.root;
    const lines = `${JSON.stringify(good)}\n${JSON.stringify(own)}\n`;
    expect(readTrustedRoots(JSON.stringify(own, null, 2), 'mine').map(({ name }) => name)).toEqual(['mine']);
    expect(readTrustedRoots(lines, 'mine').map(({ name }) => name)).toEqual(['public-good', 'mine']);
    expect(readTrustedRoots(lines.replaceAll('\n', '\r\n'))).toHaveLength(2);
    expect(readTrustedRoots(lines)[1]?.root).toEqual(own);
  });

  test.each([
    ['', 'cannot be read'],
    ['not json', 'cannot be read'],
    ['[]', 'without certificate authorities'],
    ['{}', 'without certificate authorities'],
    ['null', 'without certificate authorities'],
    ['{"certificateAuthorities":[]}', 'without certificate authorities'],
    ['{"certificateAuthorities":[1]}\n{"a":', 'line 2'],
  ])('%j is refused', (text, word) => {
    const code = codeOf(() => readTrustedRoots(text));
    expect(code).toMatch(/^TRUST_ROOT_INVALID /);
    expect(code).toContain(word);
  });

  test('whatever stands in a file, the answer is roots or TRUST_ROOT_INVALID', () => {
    const authority = fc.record({ certificateAuthorities: fc.array(fc.jsonValue({ maxDepth: 4 })) });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          authority.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          expect(codeOf(() => createBundleVerifier({ roots: readTrustedRoots(text) }))).toMatch(
            /^(none|TRUST_ROOT_INVALID)/,
          );
        },
      ),
    );
  });
});

describe('roots that would trust too much or nothing', () => {
  const changed = (change: (root: Root) => unknown): unknown => {
    const root = structuredClone(loopback.trustedRoot) as Root;
    change(root);
    return root;
  };
  test.each<[string, (root: Root) => unknown, string]>([
    ['a log without a start', (root) => delete root.tlogs[0]?.publicKey.validFor?.start, 'validFor.start'],
    ['a log without any validity', (root) => delete root.tlogs[0]?.publicKey.validFor, 'validFor.start'],
    ['no authority', (root) => (root.certificateAuthorities = []), 'no certificate authority'],
    [
      'no time source',
      (root) => {
        root.tlogs = [];
        root.timestampAuthorities = [];
      },
      'no time can be proven',
    ],
    [
      'a broken certificate',
      (root) => (root.certificateAuthorities[0]!.certChain.certificates[0]!.rawBytes = 'AAAA'),
      'does not parse',
    ],
    ['a broken key', (root) => (root.tlogs[0]!.publicKey.rawBytes = 'AAAA'), 'does not parse'],
  ])('%s', (_, change, word) => {
    const root = changed(change);
    const code = codeOf(() => createBundleVerifier({ roots: [{ name: 'broken', root }] }));
    expect(code).toMatch(/^TRUST_ROOT_INVALID .*"broken"/);
    expect(code).toContain(word);
  });
});
