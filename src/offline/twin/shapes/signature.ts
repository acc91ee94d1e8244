import type { AnnotatedTag, Commit, Objects, Person } from '../clone/objects.ts';
import type { JsonObject } from '../contract/description.ts';
import { decide } from '../keys/decide.ts';
import type { Trust } from '../keys/keyring.ts';
import type { Reason } from '../keys/reasons.ts';
import { stateOf } from '../keys/reasons.ts';
import type { SignatureKind } from '../keys/signed-object.ts';
import { stamp } from '../world.ts';
import { loginOf, noReply } from './people.ts';

export type SignatureStatus = {
  readonly verified: boolean;
  readonly reason: Reason;
  readonly byGitHub: boolean;
  readonly keyId: string | null;
};

type Signable = Commit | AnnotatedTag;

/** How the signature of a commit or tag fared: worked out from the object's bytes when first asked for, and kept. */
export type Signatures = { statusOf(object: Signable): Promise<SignatureStatus> };

/** Judges signatures of a clone's objects as a platform that trusts these keys does. */
export function openSignatures(objects: Objects, trust: Trust): Signatures {
  const known = new Map<string, Promise<SignatureStatus>>();
  const unsigned: SignatureStatus = { verified: false, reason: 'unsigned', byGitHub: false, keyId: null };

  async function judge(object: Signable): Promise<SignatureStatus> {
    const by = signerOf(object);
    const signed = await objects.signed(object.oid);
    if (signed === null) return unsigned;
    const { reason, keyId } = await decide(signed, by?.email ?? null, trust);
    const verified = reason === 'valid';
    // GitHub signs with OpenPGP only
    const byGitHub = verified && object.signature === 'gpg' && by !== null && loginOf(by) === 'web-flow';
    return { verified, reason, byGitHub, keyId };
  }

  return {
    async statusOf(object) {
      if (object.signature === null) return unsigned;
      const status = known.get(object.oid) ?? judge(object);
      known.set(object.oid, status);
      return status;
    },
  };
}

/** REST's `verification`, without the signed text: that holds the addresses. */
export async function verification(signatures: Signatures, object: Signable): Promise<JsonObject> {
  const { verified, reason } = await signatures.statusOf(object);
  return {
    verified,
    reason,
    signature: object.signature === null ? null : '(kept in the clone)',
    payload: null,
    verified_at: verified ? signedAt(signerOf(object)) : null,
  };
}

const typeNames: Readonly<Record<SignatureKind, string>> = {
  gpg: 'GpgSignature',
  ssh: 'SshSignature',
  x509: 'SmimeSignature',
  unknown: 'UnknownSignature',
};

/** GraphQL's `GitSignature`; null for a commit without one. */
export async function gitSignature(
  signatures: Signatures,
  commit: Commit,
): Promise<{ readonly __typename: string; readonly [field: string]: unknown } | null> {
  if (commit.signature === null) return null;
  const { verified, reason, byGitHub, keyId } = await signatures.statusOf(commit);
  return {
    __typename: typeNames[commit.signature],
    isValid: verified,
    state: stateOf(reason),
    wasSignedByGitHub: byGitHub,
    email: noReply(commit.committer),
    verifiedAt: verified ? signedAt(commit.committer) : null,
    keyId,
    keyFingerprint: null,
  };
}

function signerOf(object: Signable): Person | null {
  return 'committer' in object ? object.committer : object.tagger;
}

function signedAt(by: Person | null): string | null {
  return by === null ? null : stamp(by.timestamp * 1000);
}
