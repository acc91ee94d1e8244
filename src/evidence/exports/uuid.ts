import { createHash } from 'node:crypto';

/** RFC 9562, appendix A: the namespace of URLs. */
export const urlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** UUID version 5 (RFC 9562): the same namespace and name give the same UUID, so that an export needs no random numbers. */
export function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8');
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
