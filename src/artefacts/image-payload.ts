import { singleLine } from '../text/inert.ts';
import { parseJson } from '../text/json.ts';
import { field, textOf } from '../text/values.ts';
import type { PackageProof } from './package-proof.ts';

export type SignedImage = {
  /** The image as the vendor declares it, e.g. `ghcr.io/acme/app`. */
  readonly name: string;
  /** SHA-256 (lower-case hex) of its manifest or index. */
  readonly digest: string;
};

const payloadType = 'cosign container image signature';

/** Why a payload of cosign's does not sign the image; null where it does. Its name counts too: an image may not stand in for another of the same vendor. */
export function simpleSigningObjection(payload: Uint8Array, { name, digest }: SignedImage): PackageProof | null {
  const parsed = parseJson(payload, { maxBytes: 65_536 });
  const critical = field(parsed.ok ? parsed.value : null, 'critical');
  if (field(critical, 'type') !== payloadType)
    return { state: 'invalid', reason: 'PAYLOAD: it is no payload of a signature of an image' };
  if (field(field(critical, 'image'), 'docker-manifest-digest') !== `sha256:${digest}`)
    return { state: 'invalid', reason: 'SUBJECT: it does not speak of this image' };
  const said = textOf(field(field(critical, 'identity'), 'docker-reference')) ?? '';
  if (bare(said) === bare(name)) return null;
  return {
    state: 'signed_unknown',
    reason: singleLine(`it was signed under the name ${said}, not as ${name}`, 300),
  };
}

/** The repository of a reference, without tag, digest and the names that Docker Hub goes by. */
function bare(reference: string): string {
  const [path = ''] = reference.slice(0, 1000).split('@');
  const slash = path.lastIndexOf('/');
  const colon = path.indexOf(':', slash + 1);
  const untagged = colon < 0 ? path : path.slice(0, colon);
  return untagged.replace(/^(?:index\.|registry-1\.)?docker\.io\//, '').replace(/^library\//, '');
}
