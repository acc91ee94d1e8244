import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Canned, Seen } from '../registries/loopback.ts';

export type RecordedImage = Map<string, Canned & { readonly body: string }>;

/** What a real registry answered of an image that a real cosign signed (scripts/make-image-fixtures.ts). */
export function recordedImage(name: string): RecordedImage {
  const text = readFileSync(new URL(`../fixtures/images/${name}.json`, import.meta.url), 'utf8');
  const recorded = JSON.parse(text) as Record<string, { type: string; body: string }>;
  return new Map(
    Object.entries(recorded).map(([path, { type, body }]) => [path, { headers: { 'content-type': type }, body }]),
  );
}

export const answering =
  (image: RecordedImage) =>
  ({ url }: Seen): Canned | undefined =>
    image.get(url);

/** The same image with one part changed, and with it every digest that names the part: only what the part says is wrong then. */
export function changed(image: RecordedImage, part: RegExp, change: (text: string) => string): RecordedImage {
  const next: RecordedImage = new Map(image);
  const replace = (path: string, body: string): void => {
    const before = next.get(path);
    if (before === undefined || before.body === body) throw new Error(`${path} was not changed`);
    const [old, fresh] = [sha256(before.body), sha256(body)];
    next.delete(path);
    next.set(path.replace(old, fresh), { ...before, body });
    for (const [other, { body: text }] of [...next])
      if (text.includes(`sha256:${old}`)) replace(other, text.replaceAll(old, fresh));
  };
  const path = [...image.keys()].find((one) => part.test(one));
  if (path === undefined) throw new Error(`there is no ${String(part)}`);
  replace(path, change(image.get(path)?.body ?? ''));
  return next;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
