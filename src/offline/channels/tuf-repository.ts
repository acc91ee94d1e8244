import { generateKeyPairSync, sign } from 'node:crypto';
import { Key, Metadata, MetaFile, Root, Signature, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models';
import { digestOf, type Protection, type Release, type Table } from './published.ts';

const day = 86_400_000;

/** A TUF repository that lists the artefacts of the release, and the digest of its first root. `refused`: its timestamp has run out. */
export function tufRepository({ artefacts }: Release, protection: Protection, now: Date) {
  const expires = (days: number): string => new Date(now.getTime() + days * day).toISOString().replace(/\.\d+Z$/, 'Z');
  const common = (days: number) => ({ version: 1, specVersion: '1.0.31', expires: expires(days) });
  const [offline, online] = [keyPair(), keyPair()];
  const root = new Root({ ...common(365), consistentSnapshot: true });
  for (const role of ['root', 'targets']) root.addKey(offline.key, role);
  for (const role of ['snapshot', 'timestamp']) root.addKey(online.key, role);
  const targets = new Targets(common(90));
  for (const { name: path, bytes, sha256 } of artefacts)
    targets.addTarget(new TargetFile({ path, length: bytes.byteLength, hashes: { sha256 } }));
  const snapshot = new Snapshot({ ...common(7), meta: { 'targets.json': new MetaFile({ version: 1 }) } });
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
