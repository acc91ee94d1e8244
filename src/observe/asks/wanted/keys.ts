import type { WantedFiles } from './wanted.ts';

const folders = /^(?:(?:\.github|docs|keys|\.keys|security)\/)?[^/]{1,200}$/;
const names = /^(?:keys|pgp-?keys?|gpg-?keys?|.{0,100}\.(?:asc|pub|gpg|pgp|key|pem))(?:\.txt)?$/;

/**
 * Public keys that the vendor pins: where the configuration says, or, for a key without a path, files that are usually called
 * so. Nothing is read where no key is pinned.
 */
export const wantedKeys: WantedFiles<'key'> = {
  kind: 'key',
  maximum: 40,
  maximumBytes: 262_144,
  wants(path, size, { artefacts: { keys } }) {
    if (keys.some((key) => key.path === path)) return true;
    if (size > 262_144 || !keys.some((key) => key.path === null && key.kind !== 'ssh')) return false;
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return folders.test(path) && names.test(name);
  },
};
