import { generateKeyPairSync, sign } from 'node:crypto';
import canonicalize from 'canonicalize';
import { Key, Metadata, MetaFile, Root, Signature, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models';
import type { TufFiles } from './tuf-files.ts';

const pair = generateKeyPairSync('ed25519');
const hex = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
/** Signs every role of the repositories here. */
export const key = new Key({ keyID: 'k', keyType: 'ed25519', scheme: 'ed25519', keyVal: { public: hex } });
const signer = (data: Buffer) => new Signature({ keyID: 'k', sig: sign(null, data, pair.privateKey).toString('hex') });

export const common = { version: 1, specVersion: '1.0.31', expires: '2100-01-01T00:00:00Z' };

export function signed<Kind extends Root | Snapshot | Targets | Timestamp>(part: Kind): string {
  const metadata = new Metadata(part);
  metadata.sign(signer);
  return JSON.stringify(metadata.toJSON());
}

/** The same of roles as they are sent, for lists that are too long for the library. */
export function signedRaw(role: object): string {
  const sig = sign(null, Buffer.from(canonicalize(role) ?? ''), pair.privateKey).toString('hex');
  return JSON.stringify({ signatures: [{ keyid: 'k', sig }], signed: role });
}

type Listed = { readonly names: readonly string[]; readonly delegations?: object };

/** A repository whose roles list targets of their own names, each `from` in its hashes. */
export function repository(roles: Readonly<Record<string, Listed>>): TufFiles {
  const root = new Root({ ...common, consistentSnapshot: false });
  for (const role of ['root', 'timestamp', 'snapshot', 'targets']) root.addKey(key, role);
  const files: Record<string, string> = { '1.root.json': signed(root) };
  for (const [role, { names, delegations }] of Object.entries(roles)) {
    const targets = new Targets(common);
    for (const path of names) targets.addTarget(new TargetFile({ path, length: 1, hashes: { sha256: role } }));
    const json = { ...targets.toJSON(), ...(delegations === undefined ? {} : { delegations }) };
    files[`${role}.json`] = signed(Targets.fromJSON(json as never));
  }
  const meta = Object.fromEntries(Object.keys(roles).map((role) => [`${role}.json`, new MetaFile({ version: 1 })]));
  files['snapshot.json'] = signed(new Snapshot({ ...common, meta }));
  files['timestamp.json'] = signed(new Timestamp({ ...common, snapshotMeta: new MetaFile({ version: 1 }) }));
  return files;
}

/** Delegates to these roles, each signed by the one key and not terminating where it does not say otherwise. */
export function delegatingTo(...roles: readonly object[]) {
  return {
    keys: { k: key.toJSON() },
    roles: roles.map((role) => ({ keyids: ['k'], threshold: 1, terminating: false, ...role })),
  };
}

/** The same to bins, as TAP 15 has them. */
export function delegatingToBins(bits: number) {
  const bins = { keyids: ['k'], threshold: 1, bit_length: bits, name_prefix: 'bin' };
  return { keys: { k: key.toJSON() }, succinct_roles: bins };
}
