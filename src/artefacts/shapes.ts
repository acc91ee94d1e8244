import { createHash } from 'node:crypto';

/** An object of someone else's JSON, or null. */
export function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

/** A list of someone else's JSON; empty where it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A text of someone else's JSON, cut at 1,000 characters; null where it is none or empty. */
export function words(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 1000) : null;
}

/** SHA-256 in lower-case hex. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
