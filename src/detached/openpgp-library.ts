import type * as OpenPgp from 'openpgp';

/** The library, loaded when the first OpenPGP signature or key is looked at: most runs meet none, and it is large. */
export function openPgp(): Promise<typeof OpenPgp> {
  return import('openpgp');
}
