import { parseJson } from '../text/json.ts';
import { withoutTime } from './certified.ts';
import { heldByKey } from './cosign-keys.ts';
import type { SignedImage } from './image-payload.ts';
import { invalid, proveImageBundle, worth, type ImageJudging, type SimpleSigning } from './image-proof.ts';
import { statementMeaning } from './image-statement.ts';
import { readLegacy } from './legacy-bundle.ts';
import { openEnvelope } from './open-envelope.ts';
import type { PackageProof } from './package-proof.ts';

/** cosign's form of an attestation: an envelope, and what is written beside it. */
type ImageAttestation = Pick<SimpleSigning, 'certificate' | 'log'> & { readonly envelope: Uint8Array };

/** Whether an envelope at cosign's tag of attestations is the image's provenance by an expected signer. Never throws for bad bytes. */
export function proveAttestation(attested: ImageAttestation, image: SignedImage, judging: ImageJudging): PackageProof {
  const { envelope, certificate, log } = attested;
  const promise = log === null ? null : parseJson(log, { maxBytes: 16_777_216 });
  if (promise !== null && !promise.ok) return invalid('BUNDLE_UNREADABLE: its log entry is not JSON');
  const base64Signature = Buffer.from(envelope).toString('base64');
  const legacy = readLegacy({ base64Signature, cert: certificate ?? '', rekorBundle: promise?.value });
  if (legacy.kind === 'refused') return worth(legacy);
  if (legacy.kind === 'bare') return invalid('ENVELOPE: it is no envelope');
  const { json } = legacy;
  if (legacy.kind === 'bundle') {
    if (legacy.digest !== null) return invalid('LOG_ENTRY: its log entry is of a file and not of its envelope');
    return proveImageBundle(JSON.stringify(json), image, judging);
  }
  const opened = openEnvelope(json);
  if (!opened.ok) return invalid(`ENVELOPE: ${opened.reason}`);
  const { signed, signatures } = opened;
  const { certificate: der } = legacy;
  const said = signatures.map(({ value }) =>
    der === null ? heldByKey(signed, value, judging.ring) : withoutTime(judging.verifier, der, signed, value),
  );
  const at = (wanted: string) => said.find(({ level }) => level === wanted);
  const [first = { level: 'invalid', reason: 'ENVELOPE: it has no signature' }] = said;
  return worth(at('verified_key') ?? at('signed_unknown') ?? first, () => statementMeaning(json, image, null, judging));
}
