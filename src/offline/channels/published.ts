import { createHash } from 'node:crypto';

/** What a place answers, by its path. */
export type Table = Map<string, { readonly type: string; readonly body: string }>;

export type Release = {
  readonly version: string;
  readonly artefacts: readonly { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }[];
  /** Signs an in-toto statement as the vendor's workflow; a Sigstore bundle. */
  readonly sign: (statement: object) => Promise<object>;
  /** The provenance of these subjects, as the vendor's workflow states it. */
  readonly provenance: (subjects: readonly Subject[]) => object;
};

export type Subject = { readonly name: string; readonly digest: Readonly<Record<string, string>> };

/** `refused`: signed, and over something else than what is served; `older`: signed at another commit. */
export type Protection = 'valid' | 'unsigned' | 'refused' | 'older';

export const json = (value: unknown): { readonly type: string; readonly body: string } => {
  return { type: 'application/json', body: JSON.stringify(value) };
};

export function digestOf(bytes: string | Uint8Array, algorithm: 'sha256' | 'sha512' = 'sha256'): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** The digest that is signed: of the thing, or of something else. */
export function signedDigest(protection: Protection, digest: string): string {
  return protection === 'refused' ? digestOf(digest, digest.length === 128 ? 'sha512' : 'sha256') : digest;
}
