import type { PublicKey } from '@sigstore/protobuf-specs';
import { PublicKey as PublicKeyMessage, TrustedRoot } from '@sigstore/protobuf-specs';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { BundleVerifier, Refused, VerificationCode } from './ports.ts';
import { parseBundle } from './read-bundle.ts';
import type { TrustedRootInput } from './trusted-roots.ts';

type KeyEntry = { readonly keyId: string; readonly keyUsage: string; readonly publicKey: unknown };

/** The keys with which npm signs what was published, as Sigstore's own repository lists them; read from the program, never from the network. */
function npmKeys(): Readonly<Record<string, PublicKey>> {
  const { targets } = seeds['https://tuf-repo-cdn.sigstore.dev'];
  // The target is called after the registry's host; it is the only list of keys there is.
  const [encoded = ''] = Object.entries(targets).flatMap(([name, text]) =>
    name.endsWith('%2Fkeys.json') ? [text] : [],
  );
  const { keys } = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as { keys: readonly KeyEntry[] };
  return Object.fromEntries(
    keys
      .filter(({ keyUsage }) => keyUsage === 'npm:attestations')
      .map(({ keyId, publicKey }) => [keyId, PublicKeyMessage.fromJSON(publicKey)]),
  );
}

/** Verifies npm's publish attestations: its key, within the key's time, with an entry in the public-good log. */
export function createRegistryVerifier(
  roots: readonly TrustedRootInput[],
  refusalOf: (error: unknown, stage: VerificationCode) => Refused,
): NonNullable<BundleVerifier['verifyRegistry']> {
  const root = roots.find(({ name }) => name === 'public-good');
  let ready: { readonly keys: Readonly<Record<string, PublicKey>>; readonly verifier: Verifier } | null = null;
  return (text) => {
    const read = parseBundle(text);
    // Whose bundle it is that cannot be read, nobody knows.
    if (!read.ok || root === undefined) return null;
    const { content } = read.bundle.verificationMaterial;
    if (content.$case !== 'publicKey') return null;
    try {
      if (ready === null) {
        const keys = npmKeys();
        const material = toTrustMaterial(TrustedRoot.fromJSON(root.root), keys);
        const thresholds = { ctlogThreshold: 0, tlogThreshold: 1, timestampThreshold: 1 };
        ready = { keys, verifier: new Verifier(material, thresholds) };
      }
      if (!Object.hasOwn(ready.keys, content.publicKey.hint)) return null;
      ready.verifier.verify(toSignedEntity(read.bundle));
      return { ok: true, registry: 'npm' };
    } catch (error) {
      return refusalOf(error, 'SIGNATURE');
    }
  };
}
