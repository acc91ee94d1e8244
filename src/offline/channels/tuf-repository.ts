import { generateKeyPairSync, sign } from 'node:crypto';
import { Key, Metadata, MetaFile, Root, Signature, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models';
import { digestOf, type Protection, type Release, type Table } from './published.ts';

const day = 86_400_000;

/** A TUF repository that lists the artefacts of the release in two hash bins (TAP 15), and the digest of its first root. `refused`: its timestamp has run out. */
export function tufRepository({ artefacts }: Release, protection: Protection, now: Date) {
  const expires = (days: number): string => new Date(now.getTime() + days * day).toISOString().replace(/\.\d+Z$/, 'Z');
  const common = (days: number) => ({ version: 1, specVersion: '1.0.31', expires: expires(days) });
  const [offline, online] = [keyPair(), keyPair()];
  const root = new Root({ ...common(365), consistentSnapshot: true });
  for (const role of ['root', 'targets']) root.addKey(offline.key, role);
  for (const role of ['snapshot', 'timestamp']) root.addKey(online.key, role);
  const bins = [new Targets(common(90)), new Targets(common(90))] as const;
  for (const { name: path, bytes, sha256 } of artefacts) {
    const bin = bins[digestOf(path) < '8' ? 0 : 1];
    bin.addTarget(new TargetFile({ path, length: bytes.byteLength, hashes: { sha256 } }));
  }
  const { keyID } = offline.key;
  const succinct = { keyids: [keyID], threshold: 1, bit_length: 1, name_prefix: 'bin' };
  const targets = Targets.fromJSON({
    ...new Targets(common(90)).toJSON(),
    delegations: { keys: { [keyID]: offline.key.toJSON() }, succinct_roles: succinct },
  });
  const roles = ['targets', 'bin-0', 'bin-1'].map((role) => [`${role}.json`, new MetaFile({ version: 1 })]);
  const snapshot = new Snapshot({ ...common(7), meta: Object.fromEntries(roles) as Record<string, MetaFile> });
  const timestamp = new Timestamp({
    ...common(protection === 'refused' ? -1 : 1),
    snapshotMeta: new MetaFile({ version: 1 }),
  });
  const first = offline.signed(root);
  const files: Table = new Map(
    protection === 'unsigned'
      ? []
      : [
          ['/1.root.json', first],
          ['/1.targets.json', offline.signed(targets)],
          ['/1.bin-0.json', offline.signed(bins[0])],
          ['/1.bin-1.json', offline.signed(bins[1])],
          ['/1.snapshot.json', online.signed(snapshot)],
          ['/timestamp.json', online.signed(timestamp)],
        ],
  );
  return { files, rootDigest: digestOf(first.body) };
}

/** An Ed25519 key under the name that TUF clients give it. */
function keyPair() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('hex');
  const keyID = digestOf(hex);
  const signer = (data: Buffer) => new Signature({ keyID, sig: sign(null, data, privateKey).toString('hex') });
  return {
    key: new Key({ keyID, keyType: 'ed25519', scheme: 'ed25519', keyVal: { public: hex } }),
    signed(part: Root | Snapshot | Targets | Timestamp) {
      const metadata = new Metadata(part);
      metadata.sign(signer);
      return { type: 'application/json', body: JSON.stringify(metadata.toJSON()) };
    },
  };
}
