import { field, listOf, textOf, type Fields } from '../text/values.ts';
import { blobOf, partOf, type Look } from './image-parts.ts';
import { jsonOf } from './read-json.ts';

/** Something beside an image that may sign it. That each part is what its digest names is all that is checked here. */
export type ImageSignature =
  /** cosign's own form: a payload that names the image, and what signs it as text of the layer. */
  | {
      readonly kind: 'simple';
      readonly payload: Uint8Array;
      /** Base64. */
      readonly signature: string;
      /** PEM; null where a key signs. */
      readonly certificate: string | null;
      /** JSON of the log's promise; null where the log was not used. */
      readonly log: string | null;
    }
  /** cosign's attestation: an envelope, and what proves its signer as text of the layer. */
  | {
      readonly kind: 'attestation';
      readonly envelope: Uint8Array;
      readonly certificate: string | null;
      readonly log: string | null;
    }
  /** A Sigstore bundle (JSON text). */
  | { readonly kind: 'bundle'; readonly text: string }
  /** Of a kind that is not read, in words. */
  | { readonly kind: 'other'; readonly what: string }
  /** There, and contradicting itself. */
  | { readonly kind: 'broken'; readonly reason: string }
  /** It may be there, and could not be had. */
  | { readonly kind: 'unread'; readonly reason: string };

const mostSignatures = 16;
const largestPayload = 65_536;
const largestBundle = 2_097_152;
const envelopeType = 'application/vnd.dsse.envelope.v1+json';
const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json';
const bundles = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.3\+json|\+json;version=0\.[123])$/;
const notary = 'application/vnd.cncf.notary.signature';
const telling = /^https:\/\/(?:sigstore\.dev\/cosign\/sign\/|slsa\.dev\/provenance\/)/;
/** An SBOM or a scan is signed too, and tells nothing of who made the image. */
const otherAttestation: ImageSignature = { kind: 'other', what: 'an attestation of another kind' };

/** What lies at cosign's two tags, and what refers to the image as OCI 1.1 has it. */
export async function imageSignatures(look: Look, hex: string): Promise<readonly ImageSignature[]> {
  const signatures = await tagged(look, `sha256-${hex}.sig`, signatureIn);
  const attestations = await tagged(look, `sha256-${hex}.att`, attestationIn);
  return [...signatures, ...attestations, ...(await referring(look, hex))];
}

/** A part of what the tag's manifest lists, with what is written beside it. */
type Reading = (look: Look, layer: unknown, word: (name: string) => string | null) => Promise<ImageSignature>;

async function tagged(look: Look, tag: string, reading: Reading): Promise<readonly ImageSignature[]> {
  const manifest = jsonOf(await look(`manifests/${tag}`), `the tag ${tag.slice(0, 16)}….${tag.slice(-3)}`);
  if (manifest.state === 'absent') return [];
  if (manifest.state === 'unreachable') return [{ kind: 'unread', reason: manifest.reason }];
  const layers = listOf(manifest.value['layers']);
  const read = layers.slice(0, mostSignatures).map((layer) => {
    return reading(look, layer, (name) => textOf(field(field(layer, 'annotations'), name)));
  });
  return [...(await Promise.all(read)), ...rest(layers)];
}

const signatureIn: Reading = async (look, layer, word) => {
  if (field(layer, 'mediaType') !== simpleSigning) return { kind: 'other', what: 'a layer that is no signature' };
  const signature = word('dev.cosignproject.cosign/signature');
  if (signature === null) return { kind: 'broken', reason: 'SIGNATURE: its layer bears none' };
  const payload = await blobOf(look, layer, largestPayload);
  return payload instanceof Uint8Array ? { kind: 'simple', payload, signature, ...proofIn(word) } : payload;
};

const attestationIn: Reading = async (look, layer, word) => {
  if (field(layer, 'mediaType') !== envelopeType) return { kind: 'other', what: 'a layer that is no attestation' };
  const about = word('predicateType');
  if (about !== null && !telling.test(about)) return otherAttestation;
  const envelope = await blobOf(look, layer, largestBundle);
  return envelope instanceof Uint8Array ? { kind: 'attestation', envelope, ...proofIn(word) } : envelope;
};

function proofIn(word: (name: string) => string | null) {
  return { certificate: word('dev.sigstore.cosign/certificate'), log: word('dev.sigstore.cosign/bundle') };
}

async function referring(look: Look, hex: string): Promise<readonly ImageSignature[]> {
  const direct = await look(`referrers/sha256:${hex}`);
  // A registry without that API keeps the same list under a tag.
  const answer = direct.state === 'absent' ? await look(`manifests/sha256-${hex}`) : direct;
  const list = jsonOf(answer, 'the list of what refers to it');
  if (list.state === 'absent') return [];
  if (list.state === 'unreachable') return [{ kind: 'unread', reason: list.reason }];
  const manifests = listOf(list.value['manifests']);
  const read = manifests.slice(0, mostSignatures).map((one) => referrer(look, hex, one));
  const paged = answer.state === 'ok' && answer.value.headers.has('link');
  const more: ImageSignature = { kind: 'unread', reason: 'the list of what refers to it has more pages' };
  return [...(await Promise.all(read)).flat(), ...rest(manifests), ...(paged ? [more] : [])];
}

/** None where it is something else than a signature, an SBOM say. */
async function referrer(look: Look, hex: string, descriptor: unknown): Promise<readonly ImageSignature[]> {
  const type = textOf(field(descriptor, 'artifactType'));
  if (type === notary) return [{ kind: 'other', what: 'a signature of the Notary Project' }];
  if (type !== null && !bundles.test(type)) return [];
  const body = await partOf(look, 'manifests', descriptor, largestBundle);
  if (!(body instanceof Uint8Array)) return [body];
  const answer = { state: 'ok', value: { status: 200, headers: new Headers(), body } } as const;
  const manifest = jsonOf(answer, 'a manifest that refers to it');
  if (manifest.state !== 'ok') return [{ kind: 'broken', reason: 'MANIFEST: it is not readable' }];
  return bundlesOf(look, hex, manifest.value);
}

async function bundlesOf(look: Look, hex: string, manifest: Fields): Promise<readonly ImageSignature[]> {
  const layers = listOf(manifest['layers']).filter((layer) => bundles.test(textOf(field(layer, 'mediaType')) ?? ''));
  if (layers.length === 0) return [];
  if (field(manifest['subject'], 'digest') !== `sha256:${hex}`)
    return [{ kind: 'broken', reason: 'SUBJECT: what refers to the image names another one' }];
  const about = textOf(field(manifest['annotations'], 'dev.sigstore.bundle.predicateType'));
  if (about !== null && !telling.test(about)) return [otherAttestation];
  const read = layers.slice(0, 2).map(async (layer): Promise<ImageSignature> => {
    const bytes = await blobOf(look, layer, largestBundle);
    return bytes instanceof Uint8Array ? { kind: 'bundle', text: Buffer.from(bytes).toString('utf8') } : bytes;
  });
  return Promise.all(read);
}

function rest(list: readonly unknown[]): readonly ImageSignature[] {
  if (list.length <= mostSignatures) return [];
  return [{ kind: 'unread', reason: `it has more than the ${String(mostSignatures)} signatures that are read` }];
}
