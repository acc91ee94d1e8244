import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { examineBundle } from '../../../src/artefacts/examine-bundle.ts';
import { examineDetached } from '../../../src/artefacts/examine-detached.ts';
import { keyRing, type KeyFile, type KeyRing } from '../../../src/artefacts/key-ring.ts';
import type { SignatureFinding } from '../../../src/facts/provenance.ts';
import type { DeclaredKey, KeyKind } from '../../../src/facts/vendor-terms.ts';
import type { BundleVerifier } from '../../../src/sigstore/ports.ts';
import { readTrustedRoots } from '../../../src/sigstore/trusted-roots.ts';
import { fileOf } from '../../support/artefact-file.ts';
import { createBundleVerifier } from '../../../src/sigstore/verifier.ts';

/** Signatures that the real tools made; the README in their folder says which made which. */
export const folder = fileURLToPath(new URL('../../fixtures/signatures/', import.meta.url));
export const read = (name: string): Buffer => readFileSync(`${folder}${name}`);
export const text = (name: string): string => read(name).toString('latin1');
export const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const verifier = createBundleVerifier({ roots: readTrustedRoots(text('trusted-root.json')) });
export const app = read('app.txt');
export const now = new Date(Date.parse('2027-01-01T00:00:00Z'));
export const repositoryUrl = 'https://github.com/acme/app';

export type Extra = {
  readonly pins?: readonly DeclaredKey[];
  /** Names of key files among the fixtures. */
  readonly keys?: readonly string[];
  readonly from?: KeyFile['from'];
  /** What the signature is said to be over; null: no file at all. */
  readonly file?: Buffer | null;
  readonly certificate?: string | null;
  /** In place of the one that knows the fixtures' services. */
  readonly verifiedBy?: BundleVerifier;
};

function ringOf({ keys = [], pins = [], from = 'repository' }: Extra): Promise<KeyRing> {
  const files = keys.map((name) => ({ from, name, bytes: read(name) }));
  return keyRing(files, pins);
}

/** What a detached signature comes to, over `app.txt` unless told. */
export async function examine(bytes: Buffer, extra: Extra = {}): Promise<SignatureFinding> {
  const { file = app, certificate = null } = extra;
  const finding = await examineDetached({
    bytes,
    foundIn: 'signature',
    artefact: file && { sha256: sha(file), read: () => Promise.resolve(fileOf(file)) },
    ring: await ringOf(extra),
    verifier,
    now,
    certificate,
  });
  if (finding === null) throw new Error('it was taken for a key');
  return finding;
}

/** What a bundle or an envelope comes to in a release of `acme/app` that has `app.txt`. */
export async function bundle(content: string, extra: Extra = {}): Promise<SignatureFinding> {
  const { file = app } = extra;
  const [finding, ...rest] = examineBundle({
    text: content,
    foundIn: 'app.txt.bundle',
    verifier: extra.verifiedBy ?? verifier,
    expectations: { repositoryUrl, identities: [] },
    artefactDigests: new Set([sha(app)]),
    artefactBytes: (digest) => (file !== null && digest === sha(app) ? file : undefined),
    described: sha(app),
    ring: await ringOf(extra),
  });
  expect(rest).toEqual([]);
  if (finding === undefined) throw new Error('nothing was found');
  return finding;
}

/** The fingerprint that the examination itself reports, which other tests compare with what the tools print. */
export async function pin(kind: KeyKind, signature: string, extra: Extra): Promise<DeclaredKey> {
  const { key } = await examine(read(signature), extra);
  if (key === undefined) throw new Error(`no key verifies ${signature}`);
  return { kind, fingerprint: key.fingerprint, path: null };
}

/** A public key of the fixtures (PEM), pinned as cosign's. */
export async function pinnedKey(name: string): Promise<Extra> {
  const { held } = await ringOf({ keys: [name] });
  const pins = held.map(
    ({ fingerprints }) => ({ kind: 'cosign', fingerprint: fingerprints[0] ?? '', path: null }) as const,
  );
  return { keys: [name], pins };
}
