import { createHash } from 'node:crypto';
import { field, textOf } from '../text/values.ts';
import type { Asked } from './asked.ts';
import type { Answer } from './strict-fetch.ts';

/** Asks for something of the image's repository, e.g. `manifests/1.2.0`. */
export type Look = (
  what: string,
  more?: { readonly maximumBytes?: number; readonly stored?: true },
) => Promise<Asked<Answer>>;

/** Its bytes; or that it contradicts itself, or could not be had. */
export type Part = Uint8Array | { readonly kind: 'broken' | 'unread'; readonly reason: string };

/** The bytes of a layer. */
export function blobOf(look: Look, layer: unknown, maximumBytes: number): Promise<Part> {
  return partOf(look, 'blobs', layer, maximumBytes);
}

/** The bytes that a descriptor names, or what is wrong with them. */
export async function partOf(
  look: Look,
  place: 'blobs' | 'manifests',
  descriptor: unknown,
  maximumBytes: number,
): Promise<Part> {
  const digest = textOf(field(descriptor, 'digest')) ?? '';
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) return { kind: 'broken', reason: 'DIGEST: a part of it has none' };
  const answer = await look(`${place}/${digest}`, { maximumBytes, ...(place === 'blobs' ? { stored: true } : {}) });
  if (answer.state === 'absent')
    return { kind: 'unread', reason: `the registry does not serve ${digest.slice(0, 19)}…` };
  if (answer.state === 'unreachable') return { kind: 'unread', reason: answer.reason };
  if (answer.value.status !== 200) return { kind: 'unread', reason: 'a part of it is not readable for everybody' };
  const { body } = answer.value;
  if (`sha256:${createHash('sha256').update(body).digest('hex')}` === digest) return body;
  return { kind: 'broken', reason: 'DIGEST: a part of it is not the bytes that its digest names' };
}
