import type { UploadedAsset } from './ports.ts';

/** GitHub's description of a release file, or null where it is none. */
export function toAsset(value: unknown): UploadedAsset | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, size, state, digest } = value as Readonly<Record<string, unknown>>;
  if (!Number.isSafeInteger(id) || typeof name !== 'string' || !Number.isSafeInteger(size)) return null;
  const sha256 = typeof digest === 'string' ? (/^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] ?? null) : null;
  return { id: id as number, name, size: size as number, state: String(state), sha256 };
}
