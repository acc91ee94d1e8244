import { singleLine } from '../text/inert.ts';
import { parseJson } from '../text/json.ts';
import { field, fieldsOrNull, textOf } from '../text/values.ts';
import type { BundleVerifier, Verified } from '../sigstore/ports.ts';
import type { BundleQuestion, Detail, Json } from './bundle-question.ts';
import { withoutTime } from './certified.ts';
import { heldByKey } from './cosign-keys.ts';
import { envelopeOf, isKeySigned } from './envelope.ts';
import { judgeSigner, type Expectations } from './expectations.ts';
import { simpleSigningObjection, type SignedImage } from './image-payload.ts';
import type { KeyRing } from './key-ring.ts';
import { examineKeySigned } from './key-signed.ts';
import { readLegacy } from './legacy-bundle.ts';
import type { PackageProof } from './package-proof.ts';
import { sha256 } from './shapes.ts';
import { readStatement } from './statement.ts';

export type ImageJudging = {
  readonly verifier: BundleVerifier;
  readonly expectations: Expectations;
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
  const objection = () => simpleSigningObjection(payload, image);
  if (legacy.kind === 'bare') {
    const said =
      legacy.certificate === null
        ? heldByKey(payload, legacy.signature, judging.ring)
        : withoutTime(judging.verifier, legacy.certificate, payload, legacy.signature);
    return worth(said, objection);
  }
  const digest = sha256(payload);
  if (legacy.digest !== digest) return invalid('LOG_ENTRY: its log entry is of something else than its payload');
  const text = JSON.stringify(legacy.json);
  if (isKeySigned(legacy.json)) return byKey(text, legacy.json, { digest, payload }, judging, objection);
  return bySigner(judging.verifier.verify(text, payload), judging, objection);
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
  const objection = () => statementObjection(envelope, image);
  if (!isKeySigned(json)) return bySigner(judging.verifier.verify(text), judging, objection);
  return byKey(text, json, { digest: image.digest }, judging, objection);
}

/** Whether signatures of this kind need the ring of keys. */
export function needsKeys(signature: { readonly certificate: string | null } | { readonly text: string }): boolean {
  return 'text' in signature ? signature.text.includes('"publicKey"') : signature.certificate === null;
}

type Objection = PackageProof | null;

const signTypes = [
  'https://sigstore.dev/cosign/sign/v1',
  'https://slsa.dev/provenance/v1',
  'https://slsa.dev/provenance/v0.2',
];

/** Why a statement does not sign the image; null where it does. */
function statementObjection(envelope: Json, { digest }: SignedImage): Objection {
  const payload = Buffer.from(textOf(field(envelope, 'payload')) ?? '', 'base64');
  const read = readStatement(payload, textOf(field(envelope, 'payloadType')) ?? '');
  if (!read.ok) return invalid(`ENVELOPE: ${read.reason}`);
  const { subjects, predicateType } = read.statement;
  if (!subjects.includes(digest)) return invalid('SUBJECT: it does not speak of this image');
  if (signTypes.includes(predicateType)) return null;
  return { state: 'signed_unknown', reason: singleLine(`it attests ${predicateType}, which signs no image`, 300) };
}

/** Of a bundle by a key: whether one of the ring made it, and no log entry speaks against that. */
function byKey(
  text: string,
  json: Json,
  { digest, payload }: { readonly digest: string; readonly payload?: Uint8Array },
  { verifier, expectations, ring }: ImageJudging,
  objection: () => Objection,
): PackageProof {
  const question: BundleQuestion = {
    ...{ text, foundIn: 'the registry', verifier, expectations, ring },
    artefactDigests: new Set([digest]),
    artefactBytes: (wanted) => (wanted === digest ? payload : undefined),
  };
  return worth(
    examineKeySigned(question, text, json, () => 'sigstore-bundle'),
    objection,
  );
}

function bySigner(verified: Verified, { expectations }: ImageJudging, objection: () => Objection): PackageProof {
  if (!verified.ok) {
    const state = verified.code === 'ROOT_UNKNOWN' ? 'signed_unknown' : 'invalid';
    return { state, reason: singleLine(`${verified.code}: ${verified.reason}`, 300) };
  }
  return worth(judgeSigner(verified.identity, expectations), objection);
}

/** A signature that holds is worth what it says: of another image it is refused, whoever made it. */
function worth(
  { level, reason }: Pick<Detail, 'level' | 'reason'>,
  objection: () => Objection = () => null,
): PackageProof {
  if (level === 'invalid') return invalid(reason);
  if (level === 'present_unverifiable') return { state: 'signed_unknown', reason: singleLine(reason, 300) };
  return objection() ?? (level === 'signed_unknown' ? { state: level, reason } : { state: 'verified', reason: '' });
}

function invalid(reason: string): PackageProof {
  return { state: 'invalid', reason: singleLine(reason, 300) };
}
