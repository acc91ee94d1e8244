import { createHash } from 'node:crypto';
import type { BlobNode } from '../../github/queries.ts';
import { repositoryPath, type ReadContext } from '../context.ts';

const usualMaximum = 1_048_576;

export type BlobBytes = { readonly bytes: Uint8Array; readonly sha256: string };

/**
 * The exact bytes of a blob, proven by its git object id. GraphQL cuts long texts and converts other encodings; then the
 * blob itself is asked for. Null where it cannot be had or is over the maximum (1 MiB unless told).
 */
export async function blobBytes(
  context: ReadContext,
  blob: BlobNode,
  maximumBytes = usualMaximum,
): Promise<BlobBytes | null> {
  if ((blob.byteSize ?? 0) > maximumBytes) return null;
  if (typeof blob.text === 'string' && blob.isTruncated !== true) {
    const bytes = Buffer.from(blob.text, 'utf8');
    if (isBlob(blob.oid, bytes)) return withDigest(bytes);
  }
  const reply = await context.github.get('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...repositoryPath(context),
    file_sha: blob.oid,
  });
  if (reply.kind !== 'ok' || reply.data.encoding !== 'base64') return null;
  const bytes = Buffer.from(reply.data.content, 'base64');
  return bytes.byteLength <= maximumBytes && isBlob(blob.oid, bytes) ? withDigest(bytes) : null;
}

/** Bytes that are not UTF-8 are read as Latin-1: every byte is a character. Null where there is a NUL: that is no text. */
export function textOf(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

function isBlob(oid: string, bytes: Uint8Array): boolean {
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex') === oid;
}

function withDigest(bytes: Uint8Array): BlobBytes {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
