import { createHash } from 'node:crypto';

/** A text of someone else's JSON, cut at 1,000 characters; null where it is none or empty. */
export function words(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 1000) : null;
}

/** SHA-256 in lower-case hex. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
