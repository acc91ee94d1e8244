import type { WantedFiles } from './wanted.ts';

/** The root metadata that the vendor's TUF clients start from, where the configuration names it. */
export const wantedTufRoots: WantedFiles<'tuf-root'> = {
  kind: 'tuf-root',
  maximum: 20,
  maximumBytes: 524_288,
  wants: (path, _size, { channels }) => channels.some(({ root }) => root === path),
};
