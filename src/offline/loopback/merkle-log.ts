import { createHash, sign, type KeyObject } from 'node:crypto';

/** How an entry stands in the tree of the moment: everything that a client needs to prove it with no further question. */
export type Inclusion = {
  readonly index: number;
  readonly treeSize: number;
  readonly rootHash: Buffer;
  readonly hashes: readonly Buffer[];
  /** The signed note over size and root. */
  readonly checkpoint: string;
};

export type MerkleLog = {
  append(entry: Uint8Array): Inclusion;
};

/** A Merkle tree as RFC 6962 has it, whose checkpoints an ECDSA key (SPKI in DER is its identity) signs under the name. */
export function createMerkleLog(name: string, key: KeyObject, spki: Uint8Array): MerkleLog {
  const leaves: Buffer[] = [];
  const hint = createHash('sha256').update(spki).digest().subarray(0, 4);
  return {
    append: (entry) => {
      leaves.push(hashOf(0, entry));
      const rootHash = rootOf(leaves);
      const note = `${name}\n${leaves.length}\n${rootHash.toString('base64')}\n`;
      const signature = Buffer.concat([hint, sign('sha256', Buffer.from(note), key)]).toString('base64');
      const index = leaves.length - 1;
      return {
        index,
        treeSize: leaves.length,
        rootHash,
        hashes: pathTo(index, leaves),
        checkpoint: `${note}\n\u2014 ${name} ${signature}\n`,
      };
    },
  };
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return createHash('sha256').digest();
  if (leaves.length === 1) return only;
  const split = splitOf(leaves.length);
  return hashOf(1, rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

/** The siblings on the way from a leaf to the root, the lowest first. */
function pathTo(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length < 2) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split ? [...pathTo(index, left), rootOf(right)] : [...pathTo(index - split, right), rootOf(left)];
}

/** The largest power of two below the size. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

function hashOf(prefix: 0 | 1, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(Uint8Array.of(prefix));
  for (const part of parts) hash.update(part);
  return hash.digest();
}
