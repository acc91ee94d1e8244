import { singleLine } from '../text/inert.ts';
import { parseJson } from '../text/json.ts';
import { fieldsOrNull } from '../text/values.ts';
import type { BundleVerifier, SigningIdentity, Verified } from '../sigstore/ports.ts';
import type { BundleQuestion, Detail, Json } from './bundle-question.ts';
import { withoutTime } from './certified.ts';
import { heldByKey } from './cosign-keys.ts';
import { envelopeOf, isKeySigned } from './envelope.ts';
import { heldAgainstCommit, type Built } from './built-from.ts';
import { judgeSigner } from './expectations.ts';
import { simpleSigningObjection, type SignedImage } from './image-payload.ts';
import { statementMeaning } from './image-statement.ts';
import type { KeyRing } from './key-ring.ts';
import { examineKeySigned } from './key-signed.ts';
import { readLegacy } from './legacy-bundle.ts';
import type { PackageProof } from './package-proof.ts';
import { sha256 } from './shapes.ts';

export type ImageJudging = Built & {
  readonly verifier: BundleVerifier;
  /** For what is signed with a bare key. */
  readonly ring: KeyRing | undefined;
};

/** cosign's own form: the payload that is signed, and its signature with what is written beside it. */
export type SimpleSigning = {
  readonly payload: Uint8Array;
  readonly signature: string;
  readonly certificate: string | null;
  readonly log: string | null;
};

/** Whether an expected signer signed the image in cosign's own form. Never throws for bad bytes. */
export function proveSimpleSigning(signed: SimpleSigning, image: SignedImage, judging: ImageJudging): PackageProof {
  const { payload, signature, certificate, log } = signed;
  const promise = log === null ? null : parseJson(log, { maxBytes: 1_048_576 });
  if (promise !== null && !promise.ok) return invalid('BUNDLE_UNREADABLE: its log entry is not JSON');
  const legacy = readLegacy({ base64Signature: signature, cert: certificate ?? '', rekorBundle: promise?.value });
  if (legacy.kind === 'refused') return worth(legacy);
  if (legacy.kind === 'envelope')
    return invalid('ENVELOPE: an envelope stands where the signature of the payload should');
  const meaning: Meaning = (identity) =>
    simpleSigningObjection(payload, image) ?? heldAgainstCommit(identity, null, judging);
  if (legacy.kind === 'bare') {
    const said =
      legacy.certificate === null
        ? heldByKey(payload, legacy.signature, judging.ring)
        : withoutTime(judging.verifier, legacy.certificate, payload, legacy.signature);
    return worth(said, meaning);
  }
  const digest = sha256(payload);
  if (legacy.digest !== digest) return invalid('LOG_ENTRY: its log entry is of something else than its payload');
  const text = JSON.stringify(legacy.json);
  if (isKeySigned(legacy.json)) return byKey(text, legacy.json, { digest, payload }, judging, meaning);
  return bySigner(judging.verifier.verify(text, digest), judging, meaning);
}

/** Whether a bundle that refers to the image is its signature, or its provenance, by an expected signer. Never throws for bad bytes. */
export function proveImageBundle(text: string, image: SignedImage, judging: ImageJudging): PackageProof {
  const parsed = parseJson(text);
  const json = parsed.ok ? fieldsOrNull(parsed.value) : null;
  if (json === null) return invalid('BUNDLE_UNREADABLE: it is no JSON object');
  if ('messageSignature' in json)
    return { state: 'signed_unknown', reason: 'its bundle signs bytes and no statement, which is not read' };
  const envelope = envelopeOf(json);
  if (envelope === null) return invalid('ENVELOPE: its content is no envelope');
  const meaning: Meaning = (identity) => statementMeaning(envelope, image, identity, judging);
  if (!isKeySigned(json)) return bySigner(judging.verifier.verify(text), judging, meaning);
  return byKey(text, json, { digest: image.digest }, judging, meaning);
}

/** Whether signatures of this kind need the ring of keys. */
export function needsKeys(signature: { readonly certificate: string | null } | { readonly text: string }): boolean {
  return 'text' in signature ? signature.text.includes('"publicKey"') : signature.certificate === null;
}

/** What the signed content is worth where its signature holds, by whom the certificate names; null for a key. */
type Meaning = (identity: SigningIdentity | null) => PackageProof;

/** Of a bundle by a key: whether one of the ring made it, and no log entry speaks against that. */
function byKey(
  text: string,
  json: Json,
  { digest, payload }: { readonly digest: string; readonly payload?: Uint8Array },
  { verifier, expectations, ring }: ImageJudging,
  meaning: Meaning,
): PackageProof {
  const question: BundleQuestion = {
    ...{ text, foundIn: 'the registry', verifier, expectations, ring },
    artefactDigests: new Set([digest]),
    artefactBytes: (wanted) => (wanted === digest ? payload : undefined),
  };
  return worth(
    examineKeySigned(question, text, json, () => 'sigstore-bundle'),
    meaning,
  );
}

function bySigner(verified: Verified, { expectations }: ImageJudging, meaning: Meaning): PackageProof {
  if (!verified.ok) {
    const state = verified.code === 'ROOT_UNKNOWN' ? 'signed_unknown' : 'invalid';
    return { state, reason: singleLine(`${verified.code}: ${verified.reason}`, 300) };
  }
  return worth(judgeSigner(verified.identity, expectations), () => meaning(verified.identity));
}

/** A signature that holds is worth what it says: of another image it is refused, whoever made it. */
export function worth({ level, reason }: Pick<Detail, 'level' | 'reason'>, meaning?: Meaning): PackageProof {
  if (level === 'invalid') return invalid(reason);
  if (level === 'present_unverifiable' || meaning === undefined)
    return { state: 'signed_unknown', reason: singleLine(reason, 300) };
  const proof = meaning(null);
  const speaks = proof.state === 'verified' || proof.state === 'other_commit';
  return speaks && level === 'signed_unknown' ? { state: level, reason } : proof;
}

/** Refused, for this reason. */
export function invalid(reason: string): PackageProof {
  return { state: 'invalid', reason: singleLine(reason, 300) };
}
