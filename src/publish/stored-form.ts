/** A bundle of ours as the attestation store takes it. */
export type StoredForm = {
  readonly name: string;
  readonly bundle: Readonly<Record<string, unknown>>;
  readonly predicateType: string;
  /** SHA-256 digests (hex) of the statement's subjects. */
  readonly subjects: readonly string[];
  /** Base64 of the one signature: no two signings give the same. */
  readonly signature: string;
};

type Statement = {
  readonly predicateType?: unknown;
  readonly subject?: readonly { readonly digest?: { readonly sha256?: unknown } }[];
};

/** Null for files that are no bundle; these are our own bytes, made or verified by this very run. */
export function readStoredForm(file: { readonly name: string; readonly bytes: Uint8Array }): StoredForm | null {
  if (!file.name.endsWith('.sigstore.json')) return null;
  const bundle = JSON.parse(new TextDecoder().decode(file.bytes)) as Record<string, unknown>;
  const { payload } = bundle['dsseEnvelope'] as { readonly payload: string };
  const statement = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as Statement;
  const signature = signatureOf(bundle);
  if (signature === null || typeof statement.predicateType !== 'string') return null;
  return {
    name: file.name,
    bundle,
    predicateType: statement.predicateType,
    subjects: (statement.subject ?? []).flatMap(({ digest }) =>
      typeof digest?.sha256 === 'string' ? [digest.sha256] : [],
    ),
    signature,
  };
}

/** The signature of a bundle's envelope, whatever the value is; null where there is none. */
export function signatureOf(bundle: unknown): string | null {
  const envelope = (bundle as { dsseEnvelope?: { signatures?: unknown } | null } | null)?.dsseEnvelope;
  const [first] = Array.isArray(envelope?.signatures) ? (envelope.signatures as readonly unknown[]) : [];
  const signature = (first as { sig?: unknown } | null | undefined)?.sig;
  return typeof signature === 'string' ? signature : null;
}
